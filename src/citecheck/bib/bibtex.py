"""BibTeX and BibLaTeX files, written by bibtexparser.

`entry` writes one citation's work, `render` a whole bibliography. BibTeX entries hold the fields of btxdoc and, beside
them, `url`, `urldate`, `doi`, `langid` and `day`, which many styles know and the others leave alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from citecheck.bib.biblatex import biblatex_entry
from citecheck.bib.entries import CONTAINED, Dialect, entry_type
from citecheck.bib.fields import LANGUAGES, collect, encode, encode_names, page_range, sentence_join
from citecheck.bib.keys import Keys, key_of
from citecheck.bib.works import Work, work_of
from citecheck.model import Citation, PartialDate, Reference

if TYPE_CHECKING:
    from bibtexparser.model import Entry

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEASONS = {21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter"}
_PUBLISHER = {
    "techreport": "institution",
    "phdthesis": "school",
    "mastersthesis": "school",
    "inproceedings": "organization",
    "book": "publisher",
    "inbook": "publisher",
    "incollection": "publisher",
}


class BibtexWriter:
    """Writes entries in one dialect; with `unique`, a key that was given out gets a letter the next time."""

    def __init__(self, dialect: Dialect = "bibtex", *, unique: bool = False) -> None:
        self.dialect: Dialect = dialect
        self.keys = Keys() if unique else None

    def entry(self, citation: Citation) -> str:
        """The entry of one citation's own reference, with a line feed at its end."""
        work = work_of(citation)
        reference = citation.reference
        key = self.keys.key(reference) if self.keys else key_of(reference)
        return render([(key, Work(reference, work.locators, work.comments))], self.dialect)


def render(works: Iterable[tuple[str, Work]], dialect: Dialect) -> str:
    """A bibliography of (key, work); entries are parted by an empty line."""
    from bibtexparser.entrypoint import write_string
    from bibtexparser.library import Library
    from bibtexparser.middlewares.parsestack import default_unparse_stack
    from bibtexparser.writer import BibtexFormat

    library = Library()
    library.add([_entry(key, work, dialect) for key, work in works])
    layout = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent, layout.block_separator, layout.trailing_comma = "  ", "\n", True
    in_place = default_unparse_stack(allow_inplace_modification=True)  # copying takes as long as all the rest
    return write_string(library, unparse_stack=in_place, bibtex_format=layout)


def _entry(key: str, work: Work, dialect: Dialect) -> Entry:
    from bibtexparser.model import Entry, Field

    kind, fields = biblatex_entry(work) if dialect == "biblatex" else bibtex_entry(work)
    return Entry(
        kind, key, [Field(f, v, enclosing="no-enclosing" if f == "month" and v in _MONTHS else "{") for f, v in fields]
    )


def bibtex_entry(work: Work) -> tuple[str, list[tuple[str, str]]]:
    """Entry type and encoded fields in their usual order."""
    kind = entry_type(work.reference, "bibtex")
    return kind, collect(_fields(work, kind))


def _fields(work: Work, kind: str) -> Iterator[tuple[str, str]]:
    """Unencoded fields; `note` may come several times, and what comes a second time goes to the note."""
    reference = work.reference
    for role in ("author", "editor", "translator"):
        yield role, encode_names(getattr(reference, role))
    yield "title", reference.title
    container, publisher = reference.container_title, reference.publisher
    if kind in CONTAINED:
        yield "booktitle", container
    elif kind == "article":
        yield "journal", container
    else:
        yield ("note" if kind in _PUBLISHER else "howpublished"), container
    yield _PUBLISHER.get(kind, "note" if kind == "article" else "howpublished"), publisher
    yield ("address" if kind in _PUBLISHER else "note"), reference.get("publisher-place")
    used = {"title", "container-title", "publisher", "publisher-place", "page", "URL", "DOI"}
    for variable, field in _variables(kind):
        used.add(variable)
        yield field, reference.get(variable)
    yield "pages", page_range(reference.get("page"))
    if reference.issued is not None:
        yield from _date(reference.issued)
    yield "doi", reference.doi
    yield "url", reference.url
    if reference.accessed is not None:
        yield from _accessed(reference.accessed)
    yield "langid", LANGUAGES.get((reference.language or "")[:2], "")
    for locator in work.locators:
        yield "note", locator
    yield from ((("note"), _labelled(reference, v)) for v in reference.variables if v not in used)
    yield "annote", sentence_join(work.comments)


def _labelled(reference: Reference, variable: str) -> str:
    value = reference.get(variable)
    return value if variable in {"note", "genre", "number", "status"} else f"{variable}: {value}"


def _variables(kind: str) -> Iterator[tuple[str, str]]:
    """Variable -> field, as far as the entry type has the field."""
    books = {"book", "inbook", "incollection", "inproceedings"}
    yield "translated-title", "note"
    yield "edition", "edition" if kind in books else "note"
    yield "volume", "volume" if kind in books | {"article"} else "note"
    yield "issue", "number" if kind == "article" else "note"
    yield "collection-title", "series" if kind in books else "note"
    yield "collection-number", "number" if kind in books else "note"
    yield "number", "number" if kind == "techreport" else "note"
    yield "chapter-number", "chapter" if kind in {"inbook", "incollection"} else "note"
    yield "genre", "type" if kind in {"techreport", "phdthesis", "mastersthesis"} else "note"
    yield "ISBN", "isbn"
    yield "ISSN", "issn"


def _date(date: PartialDate) -> Iterator[tuple[str, str]]:
    words = date.raw or date.literal or ""
    if date.year is None or date.impossible:
        yield "year", encode("year", words)
        return
    year = f"c. {date.year}" if date.circa else str(date.year)
    end = date.end
    yield "year", f"{year}--{end.year}" if end is not None and end.year not in {None, date.year} else year
    if date.season in _SEASONS:
        yield "month", _SEASONS[date.season]
    elif date.season is not None or date.fiscal:
        yield "note", words
    elif date.month is not None:
        yield "month", _MONTHS[date.month - 1] if 1 <= date.month <= 12 else str(date.month)
        if date.day is not None:
            yield "day", str(date.day)


def _accessed(date: PartialDate) -> Iterator[tuple[str, str]]:
    if date.year is None or date.impossible:
        yield "note", date.raw or date.literal or ""
    else:
        yield "urldate", "-".join(f"{p:02d}" for p in date.parts)
