"""The notes of papers with their fields coloured, to see at a glance what was understood: one self-contained page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from citecheck.model import Citation, Edition, Note, Passage, Span
from citecheck.report.page import environment
from citecheck.report.wording import Wording

NAMES = {
    "author": ("author", "著者"),
    "editor": ("editor", "編者"),
    "translator": ("translator", "訳者"),
    "title": ("title", "題名"),
    "original-title": ("original title", "原題"),
    "container-title": ("container", "掲載誌・紙"),
    "collection-title": ("series", "叢書"),
    "publisher": ("publisher", "発行元"),
    "publisher-place": ("place", "発行地"),
    "issued": ("date", "発行日"),
    "accessed": ("access date", "閲覧日"),
    "volume": ("volume", "巻"),
    "issue": ("issue", "号"),
    "edition": ("edition", "版"),
    "number": ("number", "番号"),
    "genre": ("genre", "種別"),
    "page": ("pages", "頁"),
    "locator": ("locator", "該当箇所"),
    "URL": ("address", "URL"),
    "DOI": ("DOI", "DOI"),
    "prefix": ("before", "前置き"),
    "suffix": ("after", "後置き"),
    "short": ("short form", "略記"),
}
"""what is coloured: in English and in Japanese"""


class Run(NamedTuple):
    """A stretch of a note's text that belongs to one field, or to none (`field` is empty)."""

    text: str
    field: str
    hint: str = ""


class Part(NamedTuple):
    """What stands between citations (`citation` is None), or one citation, with its runs."""

    runs: list[Run]
    citation: Citation | None


def render(editions: Iterable[Edition], words: Wording) -> str:
    """The whole page; every value is escaped."""
    shown = [(e, [(n, parts(n), [_line(c, words) for c in n.citations]) for n in e.notes]) for e in editions]
    used = {r.field for _, notes in shown for _, ps, _ in notes for p in ps for r in p.runs if r.field}
    legend = [(f, *NAMES.get(f, (f, f))) for f in [*NAMES, *sorted(used - NAMES.keys())] if f in used]
    return environment().get_template("extract.html.j2").render(editions=shown, legend=legend, words=words)


def parts(note: Note) -> list[Part]:
    """The note's text as it is read, cut into what belongs to a citation and to a field of it."""
    text, found, at = note.text, [], 0
    for citation in sorted(note.citations, key=lambda c: c.span):
        span = _in_text(note.passage, citation.span)
        if span is None or span.start < at:
            continue
        if span.start > at:
            found.append(Part([Run(text[at : span.start], "")], None))
        found.append(Part(list(_runs(text, span, _fields(note.passage, citation, span))), citation))
        at = span.end
    if at < len(text):
        found.append(Part([Run(text[at:], "")], None))
    return found


def _fields(passage: Passage, citation: Citation, span: Span) -> list[tuple[Span, str, str]]:
    """The fields of a citation as they stand in the note's text, in order, none over another."""
    reference, text = citation.reference, passage.text
    fields = [
        (place, name, f"{reference.confidence_of(name):.2f}")
        for name, source in reference.spans.items()
        if (place := _in_text(passage, source)) is not None and place in span
    ]
    words = {"prefix": citation.prefix, "short": citation.short_form or "", "locator": citation.locator}
    for name, written in words.items():
        if written and (start := text.find(written, span.start, span.end)) >= 0:
            fields.append((Span(start, start + len(written)), name, ""))
    if citation.suffix and (start := text.rfind(citation.suffix, span.start, span.end)) >= 0:
        fields.append((Span(start, start + len(citation.suffix)), "suffix", ""))
    kept: list[tuple[Span, str, str]] = []
    for field in sorted(fields, key=lambda f: (f[0].start, -len(f[0]))):
        if len(field[0]) and (not kept or kept[-1][0].end <= field[0].start):
            kept.append(field)
    return kept


def _runs(text: str, span: Span, fields: list[tuple[Span, str, str]]) -> Iterable[Run]:
    at = span.start
    for place, name, hint in fields:
        if place.start > at:
            yield Run(text[at : place.start], "")
        yield Run(text[place.start : place.end], name, hint)
        at = place.end
    if at < span.end:
        yield Run(text[at : span.end], "")


def _in_text(passage: Passage, source: Span) -> Span | None:
    """Where a place of the source stands in the passage's text; None if it does not."""
    if not len(source) or not passage.pieces:
        return None
    start, last = _index(passage, source.start), _index(passage, source.end - 1)
    return Span(start, last + 1) if 0 <= start <= last < len(passage.text) else None


def _index(passage: Passage, offset: int) -> int:
    pieces = sorted(passage.pieces, key=lambda p: p[1])
    at = bisect_right([p[1] for p in pieces], offset) - 1
    text, source, length = pieces[max(0, at)]
    return text + min(max(0, offset - source), max(0, length - 1))


def _line(citation: Citation, words: Wording) -> str:
    """What a citation is, in a few words."""
    if not citation.reference and citation.short_form is None:
        return words("comment")
    kind = words(citation.reference.type) if citation.reference else citation.short_form or ""
    said = [kind, words(str(citation.position))]
    if citation.refers_to:
        said.append(f"→ {citation.refers_to}")
    elif citation.ambiguous:
        said.append(f"? {words(', ').join(dict.fromkeys(citation.ambiguous))}")
    return " · ".join([*said, f"{citation.confidence:.2f}"])
