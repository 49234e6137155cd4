"""Fields of a BibLaTeX entry (biblatex manual 3.20, sections 2.1 and 2.2)."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.bib.entries import CONTAINED, entry_type
from citecheck.bib.fields import LANGUAGES, collect, encode_names, page_range, sentence_join
from citecheck.bib.works import Work
from citecheck.model import PartialDate, Reference

_PUBLICATION_STATES = {"forthcoming", "inpress", "inpreparation", "submitted", "prepublished"}
_INSTITUTION = frozenset({"report", "thesis"})
_ORGANIZATION = frozenset(
    {"online", "misc", "manual", "dataset", "software", "standard", "proceedings", "inproceedings"}
)
_BOOKS = frozenset({"book", "collection", "inbook", "incollection", "inproceedings", "proceedings", "inreference"})
_NUMBERED = frozenset({"report", "article", "book", "collection", "inbook", "incollection", "inproceedings", "patent"})
_TYPED = frozenset({"report", "thesis", "misc", "patent"})
_LAWS = frozenset({"legislation", "jurisdiction", "legal"})


def biblatex_entry(work: Work) -> tuple[str, list[tuple[str, str]]]:
    """Entry type and encoded fields in their usual order."""
    kind = entry_type(work.reference, "biblatex")
    return kind, collect(_fields(work, kind))


def _fields(work: Work, kind: str) -> Iterator[tuple[str, str]]:
    """Unencoded fields; `note` may come several times, and what comes a second time goes to the note."""
    reference = work.reference
    for role in ("author", "editor", "translator"):
        yield role, encode_names(getattr(reference, role))
    used = {"title", "container-title", "publisher", "publisher-place", "page", "URL", "DOI"}
    yield "title", reference.title
    yield from _container(reference, kind)
    for variable, field in _variables(kind):
        used.add(variable)
        yield field, reference.get(variable)
    yield "pages", page_range(reference.get("page"))
    yield from dates(reference)
    yield "doi", reference.doi
    yield "url", reference.url
    yield "langid", LANGUAGES.get((reference.language or "")[:2], "")
    if work.related:
        yield "related", work.related
        yield "relatedtype", "translationof"
    for locator in work.locators:
        yield "note", locator
    for variable, value in reference.variables.items():
        if variable not in used:
            yield "note", value if variable in {"note", "genre", "number", "status"} else f"{variable}: {value}"
    yield "annotation", sentence_join(work.comments)


def _container(reference: Reference, kind: str) -> Iterator[tuple[str, str]]:
    container, publisher = reference.container_title, reference.publisher
    if kind in CONTAINED:
        yield "booktitle", container
    elif kind in {"article", "periodical"}:
        yield "journaltitle", container
    elif container and publisher and kind != "online":
        yield "note", container
    elif container:
        yield ("organization" if kind in _ORGANIZATION and not publisher else "titleaddon"), container
    field = "institution" if kind in _INSTITUTION else "organization" if kind in _ORGANIZATION else "publisher"
    yield ("note" if kind in {"article", "periodical", "online"} and field == "publisher" else field), publisher
    yield ("note" if kind in {"online", "article", "periodical"} else "location"), reference.get("publisher-place")


def _variables(kind: str) -> Iterator[tuple[str, str]]:
    """Variable -> field, as far as the entry type has the field."""
    yield "title-short", "shorttitle"
    yield "translated-title", "titleaddon"
    yield "original-title", "origtitle" if kind in _BOOKS | {"article"} else "note"
    yield "edition", "edition" if kind in _BOOKS else "note"
    yield "volume", "volume" if kind in _BOOKS | {"article", "periodical"} else "note"
    yield "issue", "number" if kind in {"article", "periodical"} else "note"
    yield "collection-title", "series" if kind in _BOOKS | {"article"} else "note"
    yield "collection-number", "number" if kind in _BOOKS else "note"
    yield "number", "number" if kind in {"report", "patent", "legislation"} else "note"
    yield "chapter-number", "chapter" if kind in _BOOKS else "note"
    yield "genre", "type" if kind in _TYPED else "note"
    yield "version", "version" if kind in {"online", "software", "misc", "report", "manual", "dataset"} else "note"
    yield "event-title", "eventtitle" if kind in {"inproceedings", "proceedings"} else "note"
    yield "ISBN", "isbn" if kind in _BOOKS | {"report"} else "note"
    yield "ISSN", "issn" if kind in {"article", "periodical"} else "note"


def dates(reference: Reference) -> Iterator[tuple[str, str]]:
    """`date` and `urldate` in EDTF as biber reads it; what it cannot hold goes to the note."""
    for date, field, words in ((reference.issued, "date", ""), (reference.accessed, "urldate", "accessed ")):
        if date is None:
            continue
        edtf = biber_date(date)
        if edtf:
            yield field, edtf
        text = date.raw or date.literal or ""
        if not edtf and text.lower() in _PUBLICATION_STATES:
            yield "pubstate", text.lower()
        elif text and (not edtf or date.season in {33, 34, 35, 36, 40, 41} or date.fiscal):
            yield "note", words + text


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
