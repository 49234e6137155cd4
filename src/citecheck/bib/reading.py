"""BibTeX and BibLaTeX back to references: the inverse of what `bibtex` writes, and of most that others write.

What an entry's fields say comes back under CSL's variables; what was put into the note stays there as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from citecheck.bib.fields import LANGUAGES
from citecheck.bib.latex import unescape
from citecheck.bib.works import Work
from citecheck.errors import InputError
from citecheck.model import Name, PartialDate, Reference
from citecheck.text.regex import regex

_TYPES = {
    "article": "article-journal",
    "book": "book",
    "booklet": "pamphlet",
    "collection": "book",
    "dataset": "dataset",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legal": "treaty",
    "legislation": "legislation",
    "mastersthesis": "thesis",
    "online": "webpage",
    "patent": "patent",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "report": "report",
    "software": "software",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
}
_VARIABLES = {
    "title": "title",
    "shorttitle": "title-short",
    "titleaddon": "translated-title",
    "origtitle": "original-title",
    "journal": "container-title",
    "journaltitle": "container-title",
    "booktitle": "container-title",
    "eventtitle": "event-title",
    "venue": "event-place",
    "edition": "edition",
    "series": "collection-title",
    "volume": "volume",
    "chapter": "chapter-number",
    "pages": "page",
    "type": "genre",
    "version": "version",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "howpublished": "publisher",
    "address": "publisher-place",
    "location": "publisher-place",
    "isbn": "ISBN",
    "issn": "ISSN",
    "doi": "DOI",
    "url": "URL",
    "note": "note",
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_EDTF = regex(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)(?:/(.*))?")


def read_bib(text: str) -> list[tuple[str, Work]]:
    """The entries of a `.bib` file with their keys, in order.

    Raises:
        InputError: an entry cannot be read or a key stands twice; the text gives the line.
    """
    from bibtexparser.entrypoint import parse_string

    library = parse_string(text)
    for block in library.failed_blocks:
        raise InputError(f"line {(block.start_line or 0) + 1}: {type(block).__name__}: {block.error}")
    return [
        (entry.key, _work(entry.entry_type.lower(), {f.key.lower(): str(f.value) for f in entry.fields}))
        for entry in library.entries
    ]


def _work(kind: str, fields: Mapping[str, str]) -> Work:
    csl = _TYPES.get(kind) or ("webpage" if "url" in fields else "document")
    variables: dict[str, str] = {}
    for field, value in fields.items():
        variable = _VARIABLES.get(field) if field != "number" else _number(kind)
        if kind == "dataset" and field == "organization":
            variable = "container-title"
        if variable is not None:
            plain = value if field in {"url", "doi"} else unescape(value)
            variables.setdefault(variable, re.sub(r"(?<=\w)--(?=\w)", "–", plain) if field == "pages" else plain)
    author, editor, translator = (
        tuple(read_names(fields.get(role, ""))) for role in ("author", "editor", "translator")
    )
    languages = {babel: code for code, babel in LANGUAGES.items()}
    reference = Reference(
        csl,
        author,
        editor,
        translator,
        _issued(fields),
        read_date(fields["urldate"]) if "urldate" in fields else None,
        variables,
        languages.get(fields.get("langid", "")),
    )
    comments = fields.get("annotation") or fields.get("annote")
    return Work(reference, (), (unescape(comments),) if comments else (), fields.get("related", ""))


def _number(kind: str) -> str:
    if kind in {"article", "periodical"}:
        return "issue"
    return "collection-number" if kind in {"book", "collection"} or kind.startswith("in") else "number"


def _issued(fields: Mapping[str, str]) -> PartialDate | None:
    if "date" in fields:
        return read_date(fields["date"])
    if "year" not in fields:
        return PartialDate(literal=fields["pubstate"], raw=fields["pubstate"]) if "pubstate" in fields else None
    year = unescape(fields["year"])
    match = re.fullmatch(r"(c\. )?(\d{1,4})(?:--?(\d{1,4}))?", year)
    if match is None:
        return PartialDate(literal=year, raw=year)
    month = fields.get("month", "").lower()
    number = _MONTHS.index(month[:3]) + 1 if month[:3] in _MONTHS else int(month) if month.isdecimal() else None
    season = _SEASONS.get(month)
    return PartialDate(
        int(match[2]),
        None if season else number,
        int(fields["day"]) if fields.get("day", "").isdecimal() and number else None,
        season=season,  # type: ignore[arg-type]
        end=PartialDate(int(match[3])) if match[3] else None,
        circa=bool(match[1]),
    )


def read_date(edtf: str) -> PartialDate:
    """A date as BibLaTeX has it (EDTF level 1: `2022-04`, `2022-21`, `1984~`, `2020/2022`); else its words."""
    match = _EDTF.fullmatch(edtf)
    if match is None:
        return PartialDate(literal=edtf, raw=edtf)
    month = int(match[2]) if match[2] else None
    season = month if month is not None and month > 12 else None
    return PartialDate(
        int(match[1]),
        None if season else month,
        int(match[3]) if match[3] else None,
        season=season,  # type: ignore[arg-type]
        end=read_date(match[5]) if match[5] else None,
        circa=bool(match[4]),
    )


def read_names(value: str) -> Iterator[Name]:
    """Names in BibTeX's forms `von Last, Jr, First`, `First von Last` and `{whole}`; `others` is et al."""
    for written in _split(value, r"\s+and\s+"):
        text = written.strip()
        if text == "others":
            yield Name(literal="et al.")
        elif _is_whole(text):
            yield Name(literal=unescape(text))
        elif text:
            yield _person([p.strip() for p in _split(text, r"\s*,\s*")])


def _person(parts: list[str]) -> Name:
    if len(parts) == 1:
        words = parts[0].split()
        lower = [i for i, w in enumerate(words[:-1]) if w[0].islower()]
        first = lower[0] if lower else len(words) - 1
        parts = [" ".join(words[first:]), " ".join(words[:first])]
    family, suffix, given = parts[0], parts[1] if len(parts) > 2 else "", parts[-1]
    words = family.split() if not _is_whole(family) else [family]
    count = next((i for i, w in enumerate(words) if not w[0].islower()), len(words) - 1)
    return Name(
        unescape(" ".join(words[count:])),
        unescape(given),
        non_dropping_particle=unescape(" ".join(words[:count])),
        suffix=unescape(suffix),
    )


def _is_whole(text: str) -> bool:
    """Whether one pair of braces holds all of it."""
    if not (text.startswith("{") and text.endswith("}")):
        return False
    depth = 0
    for at, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        if depth == 0:
            return at == len(text) - 1
    return False


def _split(text: str, at: str) -> list[str]:
    """Cut where the pattern stands outside braces."""
    depth, masked = 0, []
    for character in text:
        depth += (character == "{") - (character == "}")
        masked.append("\x00" if depth > 0 or character == "}" else character)
    parts, start = [], 0
    for match in re.finditer(at, "".join(masked)):
        parts.append(text[start : match.start()])
        start = match.end()
    return [*parts, text[start:]]
