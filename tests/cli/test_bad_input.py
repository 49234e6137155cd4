"""Whatever is given, the answer is findings or one clear line; never a traceback, never a hang."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def citecheck(*arguments, stdin=b"", folder=None, seconds=60):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "LANG": "C.UTF-8",
        "HOME": str(folder or "/nonexistent"),
    }
    command = [sys.executable, "-m", "citecheck", *map(str, arguments)]
    return subprocess.run(
        command, input=stdin, capture_output=True, env=environment, timeout=seconds, cwd=folder, check=False
    )


def one_line(done):
    text = done.stderr.decode()
    assert done.returncode == 2, (done.returncode, text, done.stdout[:300])
    assert text.startswith("citecheck: ")
    assert text.count("\n") == 1
    return text


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("binary.md", b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 20, "binary"),
        ("image.md", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), ""),
        ("broken.docx", b"PK\x03\x04 this is no archive", "archive"),
        ("broken2.docx", b"not even a zip \x00\x01\x02", ""),
    ],
)
def test_files_that_are_no_papers(tmp_path, name, data, says):
    (tmp_path / name).write_bytes(data)
    assert says in one_line(citecheck("verify", "--offline", name, folder=tmp_path))


def test_no_such_file(tmp_path):
    assert "nothing.md" in one_line(citecheck("verify", "--offline", "nothing.md", folder=tmp_path))


def test_a_folder_without_papers(tmp_path):
    (tmp_path / "in").mkdir()
    assert "no papers" in one_line(citecheck("verify", "--offline", "in", folder=tmp_path))


def test_a_glob_that_fits_nothing(tmp_path):
    assert "*.md" in one_line(citecheck("verify", "--offline", "*.md", folder=tmp_path))


def test_the_file_is_a_folder_behind_a_name(tmp_path):
    one_line(citecheck("compare", tmp_path, tmp_path, folder=tmp_path))


@pytest.mark.parametrize("data", [b"", b" \n\n", "\ufeff".encode()], ids=["empty", "blank", "bom"])
def test_nothing_is_no_paper(tmp_path, data):
    (tmp_path / "paper.md").write_bytes(data)
    assert "empty" in one_line(citecheck("verify", "--offline", "paper.md", folder=tmp_path))


def test_a_paper_without_notes_is_a_finding(tmp_path):
    (tmp_path / "paper.md").write_bytes(b"no notes here at all\n")
    done = citecheck("verify", "--offline", "paper.md", "--output-format", "concise", folder=tmp_path)
    assert done.returncode == 1
    assert b"FNT001" in done.stdout


def test_nul_bytes_do_no_harm(tmp_path):
    (tmp_path / "paper.md").write_bytes(b"A claim.[^1]\n\n[^1]: Mori, \x00 2024.\n")
    assert citecheck("verify", "--offline", "paper.md", folder=tmp_path).returncode in {0, 1, 2}


def test_deep_nesting(tmp_path):
    (tmp_path / "paper.md").write_text(">" * 10_000 + " a\n" + "*" * 10_000 + "[" * 10_000 + "\n", encoding="utf-8")
    assert citecheck("verify", "--offline", "paper.md", folder=tmp_path).returncode == 1


def test_a_line_of_a_megabyte(tmp_path):
    (tmp_path / "paper.md").write_text(
        "A claim.[^1] " * 80_000 + "\n\n[^1]: Mori, “T,” Harbor Review, 2024.\n", encoding="utf-8"
    )
    assert citecheck("verify", "--offline", "paper.md", folder=tmp_path).returncode in {0, 1}


def test_a_zip_bomb_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "paper.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<w>" + b" " * 300_000_000)
    assert "unpacks to more" in one_line(citecheck("verify", "--offline", "paper.docx", folder=tmp_path))


def test_entities_are_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>'
    with zipfile.ZipFile(tmp_path / "paper.docx", "w") as archive:
        archive.writestr("word/document.xml", bomb)
    one_line(citecheck("verify", "--offline", "paper.docx", folder=tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [
        ("--select", "NOPE"),
        ("--fail-on", "sometimes"),
        ("--output-format", "pdf"),
        ("--config", "none.toml"),
        ("--max-age", "soon"),
    ],
    ids=lambda a: a[0],
)
def test_settings_that_do_not_fit(tmp_path, arguments):
    (tmp_path / "paper.md").write_text("A claim.[^1]\n\n[^1]: Mori, “T,” Harbor Review, 2024.\n", encoding="utf-8")
    one_line(citecheck("verify", "--offline", "paper.md", *arguments, folder=tmp_path))


def test_a_key_that_is_none_suggests_the_right_one(tmp_path):
    (tmp_path / "citecheck.toml").write_text("fail-om = 'info'\n", encoding="utf-8")
    (tmp_path / "paper.md").write_text("x\n", encoding="utf-8")
    assert "did you mean fail-on?" in one_line(citecheck("verify", "--offline", "paper.md", folder=tmp_path))


def test_standard_input(tmp_path):
    text = "A claim.[^1]\n\n[^1]: Mori, “T,” Harbor Review, 2024, 30 February 2024.\n".encode()
    done = citecheck(
        "verify",
        "--offline",
        "-",
        "--stdin-filename",
        "draft.en.md",
        "--output-format",
        "json",
        stdin=text,
        folder=tmp_path,
    )
    assert b'"path": "draft.en.md"' in done.stdout


def test_parse_keeps_a_line_for_a_line(tmp_path):
    lines = b"\n\xff\xfe broken \x00 bytes\nIbid.\n" + "前掲注3、12頁。\n".encode() + b"a" * 100_000 + b"\nlast"
    done = citecheck("parse", "-", stdin=lines, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b"\n") == 6
