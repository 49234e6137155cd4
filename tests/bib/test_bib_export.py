"""What export writes is read back unchanged by readers that somebody else wrote."""

import bibtexparser
import pytest
import rispy
from pybtex.database import parse_string

from citecheck.bib.bibtex import BibtexWriter
from citecheck.bib.csl import from_csl, to_csl
from citecheck.bib.keys import Keys, key_of
from citecheck.model import Citation, Name, PartialDate, Reference, Span

NEWS = Reference(
    "article-newspaper",
    (Name("Lillis", "Katie Bo"), Name("Bertrand", "Natasha")),
    issued=PartialDate(2024, 3, 11),
    variables={"title": "Exclusive: NATO & the 50% goal", "container-title": "CNN", "URL": "https://a.org/x_y%20z#a&b"},
    language="en",
)
BODY = Reference(
    "report",
    (Name(literal="Ministry of Economy, Trade and Industry"),),
    issued=PartialDate(2022),
    variables={"title": "{Odd} \\ title ~ ^", "publisher": "METI", "genre": "White paper"},
    language="en",
)
JAPANESE = Reference(
    "book",
    (Name("北岡", "伸一"), Name(literal="防衛省")),
    issued=PartialDate(2011),
    variables={"title": "日本政治史", "publisher": "有斐閣"},
    language="ja",
)


def cited(reference: Reference, locator: str = "", label: str | None = None) -> Citation:
    return Citation("", Span(0, 0), reference, locator=locator, label=label)


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
@pytest.mark.parametrize("reference", [NEWS, BODY, JAPANESE])
def test_bibtexparser_reads_an_entry_back_unchanged(reference, dialect):
    text = BibtexWriter(dialect).entry(cited(reference, "25–26", "page"))
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    layout = bibtexparser.BibtexFormat()
    layout.indent, layout.block_separator, layout.trailing_comma = "  ", "\n", True
    assert bibtexparser.write_string(library, bibtex_format=layout) == text


def test_fields_of_a_news_report():
    entry = bibtexparser.parse_string(BibtexWriter().entry(cited(NEWS))).entries[0]
    assert entry.key == "lillis2024exclusive"
    assert {f.key: f.value for f in entry.fields} == {
        "author": "Lillis, Katie Bo and Bertrand, Natasha",
        "title": "Exclusive: {NATO} \\& the 50\\% goal",
        "journal": "CNN",
        "year": "2024",
        "month": "mar",
        "day": "11",
        "url": "https://a.org/x_y%20z#a&b",
        "langid": "english",
    }


def test_a_body_is_one_author_for_pybtex():
    data = parse_string(BibtexWriter().entry(cited(BODY)), "bibtex")
    (person,) = data.entries["meti2022odd"].persons["author"]
    assert person.last_names == ["{Ministry of Economy, Trade and Industry}"]


def test_japanese_names_keep_their_order():
    data = parse_string(BibtexWriter("biblatex").entry(cited(JAPANESE, "12", "page")), "bibtex")
    entry = data.entries["kitaoka2011"]
    person, body = entry.persons["author"]
    assert (person.last_names, person.first_names) == (["北岡"], ["伸一"])
    assert body.last_names == ["{防衛省}"]
    assert entry.fields["note"] == "12頁"


@pytest.mark.parametrize("reference", [NEWS, BODY, JAPANESE])
def test_csl_keeps_the_reference(reference):
    assert from_csl(to_csl(reference)) == reference


def test_an_empty_reference_is_an_empty_item():
    assert to_csl(Reference()) == {}


def test_keys_are_given_out_once():
    keys = Keys()
    assert [keys.key(NEWS) for _ in range(3)] == [f"lillis2024exclusive{s}" for s in ("", "a", "b")]
    assert key_of(NEWS) == "lillis2024exclusive"


def test_rispy_reads_ris():
    from citecheck.bib import ris
    from citecheck.bib.works import work_of

    (record,) = rispy.loads(ris.render([("lillis2024exclusive", work_of(cited(NEWS, "3", "page")))]))
    assert record["type_of_reference"] == "NEWS"
    assert record["authors"] == ["Lillis, Katie Bo", "Bertrand, Natasha"]
    assert record["date"] == "2024/03/11"
    assert record["notes"] == ["p. 3"]
