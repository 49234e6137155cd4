"""Where the other edition of a paper lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from citecheck.model import Document
from citecheck.text.regex import regex

LANGUAGES = {
    "ja": "ja",
    "jp": "ja",
    "jpn": "ja",
    "japanese": "ja",
    "en": "en",
    "eng": "en",
    "english": "en",
}
"""words in file and folder names, and the language that they mean"""
_TAG = regex(r"(?i)(?:(?<=^)|(?<=[._\- ]))(japanese|english|jpn|eng|ja|jp|en)(?=$|[._\- ])")


def find_other(document: Document) -> str | None:
    """The path (or http address) of the other edition, or None.

    What the document itself names comes first: `translation:` in its front matter, then alternates in another
    language (`<link rel="alternate" hreflang="en">`). Then a file beside it whose name differs in the language alone
    (`paper.ja.md`, `paper_ja.md`, `ja/paper.md`; `paper.md` counts as the language that it is written in).
    """
    here = Path(document.path)
    online = urlsplit(document.path).scheme.lower() in {"http", "https"}
    for named in _named(document):
        address = urljoin(document.path, named) if online else named
        if urlsplit(address).scheme.lower() in {"http", "https"}:
            if address != document.path:
                return address
            continue
        path = here.parent / named
        if path.is_file() and not _same(path, here):
            return str(path)
    if online or not here.name or document.path == "-":
        return None
    for path in _beside(here, document.language):
        if path.is_file() and not _same(path, here):
            return str(path)
    return None


def _named(document: Document) -> Iterator[str]:
    for key in ("translation", "translations", "translation-of", "other-edition"):
        if value := document.metadata.get(key, "").strip():
            yield value
    for language, target in document.alternates.items():
        code = language.lower().partition("-")[0]
        if code != document.language and code in {"ja", "en"} and target:
            yield target


def _beside(path: Path, language: str) -> Iterator[Path]:
    """Names that the other edition could have, the likeliest first."""
    tags = list(_TAG.finditer(path.stem))
    for tag in reversed(tags):
        for word in _counterparts(tag[1]):
            yield path.with_name(path.stem[: tag.start()] + word + path.stem[tag.end() :] + path.suffix)
        if tag.start():  # the other one bears no language in its name: paper.md beside paper.ja.md
            yield path.with_name(path.stem[: tag.start() - 1] + path.stem[tag.end() :] + path.suffix)
    if not tags:
        other = "en" if language == "ja" else "ja"
        words = [w for w, meant in LANGUAGES.items() if meant == other]
        for separator in "._-":
            for word in words:
                yield path.with_name(f"{path.stem}{separator}{word}{path.suffix}")
    parts = path.parts
    for index in range(len(parts) - 2, -1, -1):
        if parts[index].lower() in LANGUAGES:
            for word in _counterparts(parts[index]):
                folder = Path(*parts[:index], word, *parts[index + 1 : -1])
                yield folder / parts[-1]
                for name in _beside(Path(parts[-1]), language) if tags else ():
                    yield folder / name


def _counterparts(word: str) -> Iterator[str]:
    """The words for the other language, spelled in the same case, the one of the same length first."""
    meant = LANGUAGES[word.lower()]
    others = [w for w, language in LANGUAGES.items() if language != meant]
    for other in sorted(others, key=lambda w: abs(len(w) - len(word))):
        if word.isupper():
            yield other.upper()
        elif word[0].isupper():
            yield other.capitalize()
        else:
            yield other


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
