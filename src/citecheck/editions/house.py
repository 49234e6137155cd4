"""The house bibliography: official titles and names in both languages (refs/house, and a folder of one's own).

The files are BibTeX (fields in refs/README.md). They are read here with the little of the format that they use, since
a whole BibTeX parser would take longer to load than all else that a comparison does: entries, fields in braces or
quotation marks or bare, nested braces, comments between entries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from citecheck.errors import ConfigError
from citecheck.text.regex import regex
from citecheck.text.similarity import title_key

_ENTRY = regex(r"@\s*(\w+)\s*[{(]\s*([^\s,{}]+)\s*,")
_FIELD = regex(r"\s*,?\s*([\w+:.-]+)\s*=\s*")
_NO_ENTRIES = frozenset({"comment", "preamble", "string"})


@dataclass(frozen=True, slots=True)
class Authority:
    """One work or body of the house bibliography."""

    key: str
    titles: Mapping[str, str]
    """official title or name by language: `ja`, `en`"""
    aliases: tuple[str, ...]
    """other names in use, in either language; accepted, but not official"""
    date: str
    """ISO 8601 or EDTF, of a work's publication or of a body's existence; may be empty"""
    body: bool
    """a ministry, agency, newspaper ...; else a work"""
    series: bool
    """a title that appears again and again (annual reports)"""
    institutions: tuple[str, ...]
    """who publishes it, in both languages"""
    source: str
    """where the official form was taken from"""

    def official(self, title: str) -> bool:
        """Whether this is the official title in either language or a name in use."""
        key = title_key(title)
        return bool(key) and key in {title_key(t) for t in (*self.titles.values(), *self.aliases)}


def house(folder: str | None = None) -> tuple[Authority, ...]:
    """The authorities that come with citecheck, and those in `folder`.

    Raises:
        ConfigError: the folder cannot be read.
    """
    return _shipped() + (_own(folder) if folder else ())


@cache
def _shipped() -> tuple[Authority, ...]:
    inside = files("citecheck") / "data" / "house"
    if inside.is_dir():
        texts = [
            f.read_text(encoding="utf-8")
            for f in sorted(inside.iterdir(), key=lambda f: f.name)
            if f.name.endswith(".bib")
        ]
    else:  # a checkout
        texts = [
            f.read_text(encoding="utf-8") for f in sorted((Path(__file__).parents[3] / "refs" / "house").glob("*.bib"))
        ]
    return tuple(a for text in texts for a in read_authorities(text))


@cache
def _own(folder: str) -> tuple[Authority, ...]:
    path = Path(folder)
    if not path.is_dir():
        raise ConfigError(f"{folder}: no such folder of references")
    try:
        texts = [f.read_text(encoding="utf-8") for f in sorted(path.glob("*.bib"))]
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{folder}: {error}") from None
    return tuple(a for text in texts for a in read_authorities(text))


def read_authorities(text: str) -> Iterator[Authority]:
    """The entries of one BibTeX file; what is no entry is passed over."""
    for match in _ENTRY.finditer(text):
        if match[1].lower() in _NO_ENTRIES:
            continue
        fields = dict(_fields(text, match.end()))
        titles = {"ja": fields.get("title", ""), "en": fields.get("title_en", "")}
        aliases = [a.strip() for f in ("alias", "alias_en") for a in fields.get(f, "").split(";")]
        kind = fields.get("entrysubtype", "")
        yield Authority(
            match[2],
            {language: title for language, title in titles.items() if title},
            tuple(filter(None, aliases)),
            fields.get("date", ""),
            kind == "body",
            kind == "series",
            tuple(filter(None, (fields.get("institution", ""), fields.get("institution_en", "")))),
            fields.get("annotation", "").removeprefix("Source: "),
        )


def _fields(text: str, at: int) -> Iterator[tuple[str, str]]:
    while match := _FIELD.match(text, at):
        value, at = _value(text, match.end())
        plain = re.sub(r"\\([&%$#_{}])", r"\1", value)
        yield match[1].lower(), " ".join(re.sub(r"(?<!\\)[{}]", "", plain).split())


def _value(text: str, at: int) -> tuple[str, int]:
    """The value that begins at `at`, and where it ends."""
    opening = text[at : at + 1]
    if opening not in {"{", '"'}:
        bare = re.compile(r"[^\s,}]*").match(text, at)
        assert bare is not None
        return bare[0], bare.end()
    depth, start = 0, at + 1
    for index in range(at, len(text)):
        character = text[index]
        if character == "{" and text[index - 1] != "\\":
            depth += 1
        elif character == "}" and text[index - 1] != "\\":
            depth -= 1
        if (opening == "{" and depth == 0) or (opening == '"' and character == '"' and index > at and depth == 0):
            return text[start:index], index + 1
    return text[start:], len(text)
