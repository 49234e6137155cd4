"""What is wrong with one note in both editions is said once, with both places."""

from citecheck.config import load
from citecheck.pipeline import check, load_paper

NOTE = "\n[^1]: “Vision of the Harbour Society”, April 22, 2022.\n"


def findings(folder, ja_note=NOTE, en_note=NOTE):
    (folder / "paper.ja.md").write_text("港の将来像が2022年4月に示された[^1]。\n" + ja_note, encoding="utf-8")
    (folder / "paper.en.md").write_text(
        "The vision of the harbour came in April 2022.[^1]\n" + en_note, encoding="utf-8"
    )
    config = load(folder, environment={}, flags={"select": ("missing-author",)})
    return check([load_paper(folder / "paper.ja.md")], config, evidence={}).findings


def test_identical_notes_give_one_finding(tmp_path):
    (one,) = findings(tmp_path)
    assert one.location.path.endswith("paper.ja.md")
    assert [r.location.path.rpartition("/")[2] for r in one.related] == ["paper.en.md"]


def test_notes_in_two_languages_give_two(tmp_path):
    assert len(findings(tmp_path, ja_note="\n[^1]: 「港湾社会ビジョン」2022年4月22日。\n")) == 2
