"""Fields of a BibLaTeX entry (biblatex manual, sections 2.1 and 2.2).

What an entry type's data model has no field for goes to the note, so that biber has nothing to complain of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citecheck.bib.entries import CONTAINED, entry_type
from citecheck.bib.fields import LANGUAGES, collect, encode_names, page_range, sentence_join
from citecheck.bib.works import Work
from citecheck.model import PartialDate, Reference

_PUBLICATION_STATES = frozenset({"forthcoming", "inpress", "inpreparation", "submitted", "prepublished"})
_BOOK = "author editor translator publisher location pages edition volume number series chapter isbn"
_DATA_MODEL: Mapping[str, frozenset[str]] = {
    kind: frozenset(f"titleaddon {fields}".split())
    for kind, fields in {
        "article": "author editor translator journaltitle pages volume number series issn version",
        "online": "author editor organization version",
        "book": _BOOK,
        "collection": _BOOK.removeprefix("author "),
        "inbook": f"{_BOOK} booktitle",
        "incollection": f"{_BOOK} booktitle",
        "inreference": f"{_BOOK} booktitle",
        "inproceedings": "author editor organization publisher location booktitle pages volume number series chapter "
        "eventtitle venue isbn",
        "report": "author institution location pages number chapter type version",
        "thesis": "author institution location pages chapter type",
        "misc": "author editor organization location type version howpublished",
        "dataset": "author editor organization publisher location edition number series type version",
        "software": "author editor organization location type version howpublished",
        "booklet": "author editor location pages chapter type howpublished",
        "unpublished": "author location type howpublished venue",
        "patent": "author location number type version",
        "periodical": "editor volume number series issn",
        "legislation": "author editor organization location type number howpublished",
        "jurisdiction": "author editor organization location type number howpublished",
        "legal": "author editor organization location type number howpublished",
    }.items()
}
"""the fields of each entry type, apart from those that all have"""
_COMMON = frozenset({"title", "shorttitle", "origtitle", "date", "urldate", "doi", "url", "langid", "pubstate"}) | {
    "related",
    "relatedtype",
    "annotation",
}
_HOMES: Mapping[str, tuple[str, ...]] = {
    "title-short": ("shorttitle",),
    "original-title": ("origtitle",),
    "translated-title": ("titleaddon",),
    "publisher": ("institution", "publisher", "organization", "howpublished"),
    "publisher-place": ("location",),
    "edition": ("edition",),
    "volume": ("volume",),
    "collection-title": ("series",),
    "chapter-number": ("chapter",),
    "genre": ("type",),
    "version": ("version",),
    "event-title": ("eventtitle",),
    "event-place": ("venue",),
    "ISBN": ("isbn",),
    "ISSN": ("issn",),
}
"""variable -> fields that can take it, the best first"""
_BARE = frozenset({"note", "genre", "number", "status", "container-title", "publisher", "publisher-place"})
"""variables that need no name before them in a note"""


def biblatex_entry(work: Work) -> tuple[str, list[tuple[str, str]]]:
    """Entry type and encoded fields in their usual order."""
    kind = entry_type(work.reference, "biblatex")
    return kind, collect(_placed(work, kind))


def _placed(work: Work, kind: str) -> Iterator[tuple[str, str]]:
    """Unencoded fields that the entry type has; the rest as notes."""
    taken: set[str] = set()
    for variable, fields, value in _wanted(work, kind):
        if not value:
            continue
        home = next((f for f in fields if f not in taken and (f in _COMMON or f in _DATA_MODEL[kind])), None)
        if home is not None:
            taken.add(home)
            yield home, value
        else:
            yield "note", value if variable in _BARE else f"{variable}: {value}"


def _wanted(work: Work, kind: str) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """(variable, fields that can take it, value) in the order of an entry."""
    reference = work.reference
    for role in ("author", "editor", "translator"):
        names = getattr(reference, role)
        if role in _DATA_MODEL[kind]:
            yield role, (role,), encode_names(names)
        else:
            yield role, (), ", ".join(map(str, names))
    yield "title", ("title",), reference.title
    yield "container-title", _container(reference, kind), reference.container_title
    for variable, fields in _HOMES.items():
        yield variable, fields, reference.get(variable)
    yield "issue", ("number",) if kind in {"article", "periodical"} else (), reference.get("issue")
    yield "collection-number", ("number",) if "isbn" in _DATA_MODEL[kind] else (), reference.get("collection-number")
    numbered = "isbn" not in _DATA_MODEL[kind] and kind not in {"article", "periodical"}
    yield "number", ("number",) if numbered else (), reference.get("number")
    pages = reference.get("page")
    yield "page", ("pages",), page_range(pages) if "pages" in _DATA_MODEL[kind] else pages
    yield from _dates(reference)
    yield "DOI", ("doi",), reference.doi
    yield "URL", ("url",), reference.url
    yield "language", ("langid",), LANGUAGES.get((reference.language or "")[:2], "")
    yield "related", ("related",), work.related
    yield "relatedtype", ("relatedtype",), "translationof" if work.related else ""
    yield from (("note", (), locator) for locator in work.locators)
    known = {*_HOMES, "title", "container-title", "issue", "collection-number", "number", "page", "DOI", "URL"}
    yield from ((v, (), text) for v, text in reference.variables.items() if v not in known)
    yield "comments", ("annotation",), sentence_join(work.comments)


def _container(reference: Reference, kind: str) -> tuple[str, ...]:
    if kind in CONTAINED:
        return ("booktitle",)
    if reference.publisher:
        return ("journaltitle", "titleaddon")
    return ("journaltitle", "organization", "titleaddon")


def _dates(reference: Reference) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """`date` and `urldate` in EDTF as biber reads it; what it cannot hold goes to the note."""
    for date, field, words in ((reference.issued, "date", ""), (reference.accessed, "urldate", "accessed ")):
        if date is None:
            continue
        edtf = biber_date(date)
        yield "note", (field,), edtf
        text = date.raw or date.literal or ""
        if not edtf and field == "date" and text.lower() in _PUBLICATION_STATES:
            yield "note", ("pubstate",), text.lower()
        elif text and (not edtf or date.season in {33, 34, 35, 36, 40, 41} or date.fiscal):
            yield "note", (), words + text


def biber_date(date: PartialDate) -> str:
    """EDTF as far as biber knows it: years of four figures, months, days, the four seasons, `~`, ranges."""
    if date.year is None or date.impossible or not 0 <= date.year <= 9999:
        return ""
    text = f"{date.year:04d}"
    if date.season is not None:
        text += f"-{date.season}" if date.season in {21, 22, 23, 24} else ""
    elif date.month is not None:
        text += f"-{date.month:02d}" + (f"-{date.day:02d}" if date.day is not None else "")
    text += "~" if date.circa else ""
    end = biber_date(date.end) if date.end is not None else ""
    return f"{text}/{end}" if end else text
