"""The page that shows what was understood."""

from lxml import html

from citecheck.pipeline import extract
from citecheck.report.extract_html import parts, render
from citecheck.report.wording import Wording

PAPER = """Claim.[^1] More.[^2]

[^1]: See Aiko *Mori*, “Cables & Stress,” *Harbor Review*, May 2, 2024.

[^2]: Ibid., 7.
"""


def test_every_note_is_shown_whole(tmp_path):
    path = tmp_path / "paper.en.md"
    path.write_text(PAPER, encoding="utf-8")
    edition = extract(path)
    for note in edition.notes:
        assert "".join(r.text for p in parts(note) for r in p.runs) == note.text
    page = html.document_fromstring(render([edition], Wording("en")))
    marks = {m.get("class"): m.text_content() for m in page.findall(".//li//mark")}
    assert marks["f-title"] == "Cables & Stress"
    assert marks["f-prefix"] == "See"
    assert marks["f-short"] == "Ibid."
    assert marks["f-locator"] == "7"
    legend = {m.get("class") for m in page.findall(".//div[@class='legend']/mark")}
    assert set(marks) <= legend
    assert "→ 1" in page.text_content()


def test_nothing_to_show():
    assert "<html" in render([], Wording("en"))
