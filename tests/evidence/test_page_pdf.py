"""PDFs: title, dates of the file, dates on the first page."""

from io import BytesIO

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from citecheck.evidence import page_facts


def pdf(information=None, text=()):
    """A PDF of one page with lines of Latin text."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    if text:
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        shown = "".join(f"1 0 0 1 72 {800 - 20 * n} Tm ({line}) Tj\n" for n, line in enumerate(text))
        stream.set_data(f"BT /F1 12 Tf\n{shown}ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata(information or {})
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_document_information():
    facts = page_facts(
        pdf(
            {
                "/Title": "量子技術イノベーション戦略",
                "/CreationDate": "D:20240419101500+09'00'",
                "/ModDate": "D:20240501",
            }
        )
    )
    assert facts.title == "量子技術イノベーション戦略"
    assert [(d.value, d.kind, d.grade) for d in facts.dates] == [
        ("2024-04-19", "published", "weak"),
        ("2024-05-01", "modified", "weak"),
    ]


@pytest.mark.parametrize(
    "title", ["Microsoft Word - 03_report.docx", "無題", "report_final.indd", "2024_01", "PowerPoint.pptx", "Slide 1"]
)
def test_what_a_program_writes_in_is_no_title(title):
    assert page_facts(pdf({"/Title": title})).title == ""


def test_the_first_page_speaks():
    facts = page_facts(
        pdf(
            {"/CreationDate": "D:20240602"},
            ["Policy Brief No. 5", "Burden Sharing in Asia:", "What Allies Can Learn", "April 19, 2024"],
        )
    )
    assert "Burden Sharing in Asia: What Allies Can Learn" in facts.titles
    assert (facts.dates[0].value, facts.dates[0].grade) == ("2024-04-19", "fair")
    assert facts.language == "en"


def test_a_page_behind_a_pdf_type_is_a_page():
    assert page_facts(b"<html><title>Sign in</title></html>", content_type="application/pdf").title == "Sign in"


@pytest.mark.parametrize("cut", [20, 200, 400])
def test_a_pdf_that_breaks_off(cut):
    assert page_facts(pdf({"/Title": "Title"}, ["A line"])[:cut]).title in {"", "Title"}
