"""Where something is written: from the source back into a note's text, and page ranges as they stand there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Citation, Note, Passage, Span
from citecheck.text.identifiers import find_isbns, find_issns
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

DASHES = "-‐‑‒–—―−～〜~"
_RANGE = regex(rf"(?<![\w])(\d{{1,6}})\s?([{DASHES}])\s?(\d{{1,6}})(?!\d)")


def offset_in(passage: Passage, source: int) -> int | None:
    """The place in the passage's text of a place in the source; None where the source is markup."""
    after = bisect_right(passage.pieces, source, key=lambda piece: piece[1])
    for text, start, length in reversed(passage.pieces[max(0, after - 2) : after]):
        if start <= source <= start + length:
            return text + source - start
    return None


@dataclass(frozen=True, slots=True)
class Range:
    """A range of pages as it is written."""

    first: int
    last: int
    dash: str
    written: str
    span: Span
    """in the source"""
    dash_span: Span
    """in the source"""
    before: str
    """what stands before it in the citation"""


def page_ranges(note: Note, citation: Citation) -> Iterator[Range]:
    """The ranges of the citation's pages and of a locator that is pages, where they stand in the note."""
    start = note.text.find(citation.text)
    if start < 0:
        return
    texts = [citation.reference.get("page"), citation.locator if citation.label in {None, "page"} else ""]
    known = {(m[1], m[3]) for t in texts for m in _RANGE.finditer(shadow(t).text)}
    copy = shadow(citation.text)
    numbers = [f.span for f in (*find_isbns(citation.text), *find_issns(citation.text))] if known else []
    for match in _RANGE.finditer(copy.text) if known else ():
        if (match[1], match[3]) not in known:
            continue
        if any(copy.span(*match.span()).overlaps(number) for number in numbers):
            continue
        whole, dash = (copy.span(match.start(g), match.end(g)).shift(start) for g in (0, 2))
        yield Range(
            int(match[1]),
            int(match[3]),
            note.text[dash.start],
            note.text[whole.start : whole.end],
            note.passage.source(whole),
            note.passage.source(dash),
            copy.text[: match.start()],
        )
