"""Where the other edition is found."""

from pathlib import Path

import pytest

from citecheck.editions import find_other
from citecheck.model import Document


def document(path: Path, language: str, **more) -> Document:
    return Document(str(path), "", "markdown", language, **more)


@pytest.mark.parametrize(
    ("here", "there", "language"),
    [
        ("paper.ja.md", "paper.en.md", "ja"),
        ("paper.en.md", "paper.ja.md", "en"),
        ("paper_ja.md", "paper_en.md", "ja"),
        ("paper-EN.html", "paper-JA.html", "en"),
        ("2024_japanese.txt", "2024_english.txt", "ja"),
        ("ja/paper.md", "en/paper.md", "ja"),
        ("site/ja/2024/07/paper.md", "site/en/2024/07/paper.md", "ja"),
        ("ja/paper.ja.md", "en/paper.en.md", "ja"),
        ("paper.md", "paper.ja.md", "en"),
        ("paper.ja.md", "paper.md", "ja"),
        ("paper.md", "paper_en.md", "ja"),
    ],
)
def test_names(tmp_path, here, there, language):
    for name in (here, there):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert find_other(document(tmp_path / here, language)) == str(tmp_path / there)


def test_no_other_edition(tmp_path):
    for name in ("paper.md", "paper.de.md", "jadeite.md", "other.en.md"):
        (tmp_path / name).write_text("x", encoding="utf-8")
        assert find_other(document(tmp_path / name, "en")) is None


def test_what_the_document_names_comes_first(tmp_path):
    for name in ("paper.ja.md", "paper.en.md", "translated.md"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    front = document(tmp_path / "paper.ja.md", "ja", metadata={"translation": "translated.md"})
    assert find_other(front) == str(tmp_path / "translated.md")
    gone = document(tmp_path / "paper.ja.md", "ja", metadata={"translation": "not-there.md"})
    assert find_other(gone) == str(tmp_path / "paper.en.md")
    itself = document(tmp_path / "paper.ja.md", "ja", metadata={"translation": "paper.ja.md"})
    assert find_other(itself) == str(tmp_path / "paper.en.md")


def test_alternates_on_the_web():
    links = {"ja": "https://example.org/ja/p", "en-US": "https://example.org/en/p", "fr": "https://example.org/fr/p"}
    page = Document("https://example.org/ja/p", "", "html", "ja", alternates=links)
    assert find_other(page) == "https://example.org/en/p"
    assert find_other(Document("-", "", "plain", "ja")) is None
