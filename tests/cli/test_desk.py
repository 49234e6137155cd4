"""`--fix`, `--diff` and `--annotate` from the command line."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (
    "One.[^1]\n\n[^1]: Aiko Mori,,  “Cables,” Harbor Review, May 2, 2024, https：//example.org/ａ?utm_source=x&id=7.\n"
)
FIXED = "One.[^1]\n\n[^1]: Aiko Mori, “Cables,” Harbor Review, May 2, 2024, https://example.org/a?id=7.\n"


def verify(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT / "src"),
        "CITECHECK_LANG": "en",
        "CITECHECK_TODAY": "2026-11-24",
    }
    command = [sys.executable, "-m", "citecheck", "verify", "--offline", "--single", "--exit-zero", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)


def test_fix_comes_to_rest_in_one_call(tmp_path):
    file = tmp_path / "paper.md"
    file.write_text(TEXT, encoding="utf-8")
    assert "fixed 4 findings" in verify(tmp_path, "--fix", "paper.md").stderr
    assert file.read_text(encoding="utf-8") == FIXED
    again = verify(tmp_path, "--fix", "paper.md")
    assert "fixed 0 findings" in again.stderr
    assert file.read_text(encoding="utf-8") == FIXED


def test_diff_changes_nothing(tmp_path):
    file = tmp_path / "paper.md"
    file.write_text(TEXT, encoding="utf-8")
    done = verify(tmp_path, "--fix", "--diff", "paper.md")
    assert done.stdout.startswith("--- a/paper.md\n+++ b/paper.md\n@@ ")
    assert file.read_text(encoding="utf-8") == TEXT


def test_annotate_writes_comments(tmp_path):
    docx = pytest.importorskip("docx", reason="extra docx")
    paper = docx.Document()
    paper.add_paragraph("One [1]. Two [2].")
    paper.add_paragraph("Notes")
    paper.add_paragraph("[1] Aiko Mori, “Cables,” Harbor Review, May 2, 2024.")
    paper.save(tmp_path / "paper.docx")
    done = verify(tmp_path, "--select", "FNT002", "--annotate", "out.docx", "paper.docx")
    assert re.search("1 comments? written to out.docx", done.stderr)
    (comment,) = docx.Document(tmp_path / "out.docx").comments
    assert comment.author == "citecheck"
    assert "FNT002" in comment.text


def test_annotate_of_what_is_no_word_file_is_one_line(tmp_path):
    (tmp_path / "paper.md").write_text(TEXT, encoding="utf-8")
    done = verify(tmp_path, "--annotate", "out.docx", "paper.md")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "out.docx").exists()
