"""Findings as Word comments: at their place, and nothing else of the file touched."""

import io
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

docx = pytest.importorskip("docx", reason="extra docx")

from citecheck.config import Config  # noqa: E402
from citecheck.errors import ConfigError, InputError  # noqa: E402
from citecheck.pipeline import check, load_paper  # noqa: E402
from citecheck.report.docx import annotate  # noqa: E402

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMESPACE = f'xmlns:w="{W[1:-1]}"'
FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes {NAMESPACE}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Aiko Mori, “Cables under Stress,” Harbor Review, February 30, 2024.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""
RELATION = '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>'
TYPE = '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>'
REFERENCE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'


def with_footnote(file: Path) -> None:
    """A document whose second paragraph has a real footnote, with parts that python-docx would not write itself."""
    paper = docx.Document()
    paper.add_heading("Cables", 1)
    body = paper.add_paragraph("The cable was cut in ")
    body.add_run("2024").italic = True
    body.add_run("MARK")
    body.add_run(" and mended.")
    paper.add_paragraph("Nobody knows why [1]. Nor when [2].")
    table = paper.add_table(1, 1)
    table.cell(0, 0).text = "A cell."
    paper.add_paragraph("Notes")
    paper.add_paragraph("[1] Aiko Mori, “Why,” Harbor Review, May 3, 2024.")
    buffer = io.BytesIO()
    paper.save(buffer)
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item).decode("utf-8") if item.filename.endswith((".xml", ".rels")) else old.read(item)
            if item.filename == "word/document.xml":
                content = content.replace("<w:r><w:t>MARK</w:t></w:r>", REFERENCE)
                assert REFERENCE in content
            elif item.filename == "word/_rels/document.xml.rels":
                content = content.replace("</Relationships>", RELATION + "</Relationships>")
            elif item.filename == "[Content_Types].xml":
                content = content.replace("</Types>", TYPE + "</Types>")
            new.writestr(item, content)
        new.writestr("word/footnotes.xml", FOOTNOTES)
        new.writestr("customXml/own.bin", b"\0\1 kept")


def parts(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def comments(file: Path) -> dict[str, str]:
    """Texts by id, as another reader sees them."""
    root = ET.fromstring(parts(file)["word/comments.xml"])
    return {
        c.get(W + "id"): "\n".join("".join(t.text or "" for t in p.iter(W + "t")) for p in c.iter(W + "p"))
        for c in root.iter(W + "comment")
    }


def covered(file: Path) -> dict[str, str]:
    """What each comment's range holds; a footnote's mark shows as ⁂."""
    open_, out = set(), {}
    for element in ET.fromstring(parts(file)["word/document.xml"]).iter():
        if element.tag == W + "commentRangeStart":
            open_.add(element.get(W + "id"))
        elif element.tag == W + "commentRangeEnd":
            open_.remove(element.get(W + "id"))
        elif element.tag in {W + "t", W + "footnoteReference"}:
            for one in open_:
                out[one] = out.get(one, "") + (element.text or "⁂")
    assert not open_
    return out


def runs(file: Path) -> list[list[tuple[str, bool | None]]]:
    return [[(r.text, r.italic) for r in p.runs if r.text] for p in docx.Document(file).paragraphs]


@pytest.fixture
def paper(tmp_path):
    with_footnote(tmp_path / "paper.docx")
    return tmp_path / "paper.docx"


def verified(paper: Path):
    return check([load_paper(paper, single=True)], Config(offline=True))


def test_every_finding_is_a_comment_at_its_place(paper, tmp_path):
    out = tmp_path / "out.docx"
    report = verified(paper)
    assert annotate(report, out) == len(report.findings) >= 2
    texts, places = comments(out), covered(out)
    assert len(texts) == len(places) == len(report.findings)
    impossible = next(i for i, t in texts.items() if "DAT" in t and "February 30" in t)
    assert places[impossible] == "⁂"
    lost = next(i for i, t in texts.items() if "FNT" in t and "[2]" in t)
    assert places[lost] == "Nobody knows why [1]. Nor when [2]."
    root = ET.fromstring(parts(out)["word/comments.xml"])
    assert {c.get(W + "author") for c in root.iter(W + "comment")} == {"citecheck"}
    assert not any(c.get(W + "date") for c in root.iter(W + "comment"))


def test_nothing_else_is_touched(paper, tmp_path):
    out = tmp_path / "out.docx"
    annotate(verified(paper), out)
    before, after = parts(paper), parts(out)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}
    assert set(after) - set(before) == {"word/comments.xml"}
    assert runs(out) == runs(paper)
    assert (
        load_paper(out, single=True).editions[0].document.text
        == load_paper(paper, single=True).editions[0].document.text
    )


def test_comments_that_are_there_stay(paper, tmp_path):
    word = docx.Document(paper)
    word.add_comment(word.paragraphs[2].runs[0], "Please look.", "Editor", "E")
    word.save(paper)
    out = tmp_path / "out.docx"
    count = annotate(verified(paper), out)
    texts = comments(out)
    assert len(texts) == count + 1
    assert "Please look." in texts.values()
    assert set(covered(out)) == set(texts)


def test_the_same_findings_give_the_same_file(paper, tmp_path):
    annotate(verified(paper), tmp_path / "a.docx")
    annotate(verified(paper), tmp_path / "b.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_a_paper_without_findings_is_copied(paper, tmp_path):
    report = check([load_paper(paper, single=True)], Config(offline=True, ignore=("ALL",)))
    assert annotate(report, tmp_path / "out.docx") == 0
    assert (tmp_path / "out.docx").read_bytes() == paper.read_bytes()


def test_the_paper_itself_is_never_written_over(paper):
    with pytest.raises(InputError, match="replace"):
        annotate(verified(paper), paper)


def test_only_word_files_have_comments(tmp_path):
    (tmp_path / "paper.md").write_text("One.[^1]\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="DOCX"):
        annotate(verified(tmp_path / "paper.md"), tmp_path / "out.docx")


def test_without_python_docx_the_extra_is_named(paper, tmp_path, monkeypatch):
    report = verified(paper)
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ConfigError, match=r"citecheck-editions\[docx\]"):
        annotate(report, tmp_path / "out.docx")


def test_characters_that_xml_lacks_are_left_out(paper, tmp_path):
    word = docx.Document(paper)
    word.paragraphs[2].add_run().add_break()
    word.paragraphs[2].add_run("Then [3].")
    word.save(paper)
    assert annotate(verified(paper), tmp_path / "out.docx")
    assert any("[3]" in text for text in comments(tmp_path / "out.docx").values())


@pytest.mark.debian
@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_libreoffice_opens_it_with_its_comments(paper, tmp_path, suffix):
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("no LibreOffice (make test-deps)")
    out = tmp_path / "out.docx"
    count = annotate(verified(paper), out)
    folder = tmp_path / "converted"
    subprocess.run(
        [soffice, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", suffix, "--outdir", folder, out],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    converted = folder / f"out.{suffix}"
    if suffix == "docx":
        assert len(comments(converted)) == count
        assert any("February 30" in text for text in comments(converted).values())
    else:
        content = parts(converted)["content.xml"].decode("utf-8")
        assert content.count("<office:annotation ") == count
        assert "February 30" in content
