"""Comments and the configuration leave findings out; comments that hide nothing are told."""

import pytest

from citecheck.config import load
from citecheck.pipeline import check, load_paper

NOTES = "\n[^1]:\n\n[^2]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.\n"
BODY = "One cable was cut.[^1] Another was not.[^2]\n"


def codes(folder, text, settings=""):
    (folder / "paper.en.md").write_text(text, encoding="utf-8")
    (folder / "citecheck.toml").write_text(settings, encoding="utf-8")
    config = load(folder, environment={}, flags={"select": ("empty-note", "SUP")})
    report = check([load_paper(folder / "paper.en.md", single=True)], config, evidence={})
    return [f.name for f in report.findings], report.suppressed


def test_without_comment_it_is_found(tmp_path):
    assert codes(tmp_path, BODY + NOTES) == (["empty-note"], 0)


@pytest.mark.parametrize("key", ["[empty-note]", "[FNT]", "", "[empty-note, REF101]"])
def test_a_comment_above_the_note(tmp_path, key):
    text = BODY + f"\n<!-- citecheck: ignore{key} written later -->" + NOTES
    assert codes(tmp_path, text) == ([], 1)


def test_a_range(tmp_path):
    text = (
        "<!-- citecheck: ignore-start[empty-note] -->\n"
        + BODY
        + NOTES
        + "\n<!-- citecheck: ignore-end[empty-note] -->\n"
    )
    assert codes(tmp_path, text) == ([], 1)


def test_a_whole_file(tmp_path):
    assert codes(tmp_path, BODY + NOTES + "\n<!-- citecheck: ignore-file[empty-note] -->\n") == ([], 1)


def test_another_rule_is_not_hidden_and_the_comment_is_told(tmp_path):
    text = BODY + "\n<!-- citecheck: ignore[SUP001] -->" + NOTES
    assert codes(tmp_path, text) == (["unused-suppression", "empty-note"], 0)


def test_per_file_ignores(tmp_path):
    assert codes(tmp_path, BODY + NOTES, '[per-file-ignores]\n"*.en.md" = ["FNT"]\n') == ([], 1)
    assert codes(tmp_path, BODY + NOTES, '[per-file-ignores]\n"*.ja.md" = ["FNT"]\n') == (["empty-note"], 0)


def test_severity_is_set_by_the_configuration(tmp_path):
    (tmp_path / "paper.en.md").write_text(BODY + NOTES, encoding="utf-8")
    (tmp_path / "citecheck.toml").write_text('[severity]\nempty-note = "info"\n', encoding="utf-8")
    config = load(tmp_path, environment={}, flags={"select": ("empty-note",)})
    report = check([load_paper(tmp_path / "paper.en.md", single=True)], config, evidence={})
    assert [str(f.severity) for f in report.findings] == ["info"]
