"""Where things stand: spans of the source, and plain text with the way back to it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `start <= end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span | int) -> bool:
        if isinstance(other, int):
            return self.start <= other < self.end
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same length of text, `by` code points further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink of the format (Markdown, HTML, DOCX): its text in the passage, its target."""

    span: Span
    """in the passage's text"""
    target: str
    source: Span
    """where the target is written, in the document"""


@dataclass(frozen=True, slots=True)
class Passage:
    """Plain text as a reader sees it, with the way back to the source.

    Markup is gone (`*Foreign Affairs*` is `Foreign Affairs` with an italic span); `pieces` are the runs that were
    copied unchanged, as (start in text, start in source, length), in order. A character that has no run of its own
    (an entity, a joined line break) belongs to the run before it.
    """

    text: str
    pieces: tuple[tuple[int, int, int], ...]
    italics: tuple[Span, ...] = ()
    """in `text`"""
    links: tuple[Link, ...] = ()
    superscripts: tuple[Span, ...] = ()
    """in `text`"""
    code: tuple[Span, ...] = ()
    """code spans, in `text`: nothing in them is a mark, a name or a date"""

    @classmethod
    def plain(cls, text: str, start: int = 0) -> Passage:
        """A passage that is one unchanged run of the source, from `start` on."""
        return cls(text, ((0, start, len(text)),))

    def source(self, span: Span) -> Span:
        """Where `span` of the text stands in the source (from its first to behind its last character)."""
        if not self.pieces:
            return Span(0, 0)
        start = self._offset(span.start)
        return Span(start, max(start, self._offset(span.end - 1) + 1) if span.end > span.start else start)

    def _offset(self, index: int) -> int:
        at = bisect_right(self.pieces, (index, float("inf"))) - 1
        text_start, source_start, length = self.pieces[max(0, at)]
        return source_start + min(max(0, index - text_start), max(0, length))

    def find(self, source: Span) -> Span | None:
        """Where a place of the source stands in the text; None if nothing of it was copied."""
        ends = [
            (start + max(source.start, at) - at, start + min(source.end, at + length) - at)
            for start, at, length in self.pieces
            if at < source.end and source.start < at + length
        ]
        return Span(ends[0][0], ends[-1][1]) if ends else None

    def cut(self, span: Span) -> Passage:
        """The part of the passage under `span`, with its own italics, links and way back."""
        first = max(0, bisect_right(self.pieces, (span.start, float("inf"))) - 1)
        last = bisect_right(self.pieces, (max(span.start, span.end - 1), float("inf")))
        pieces = []
        for start, source, length in self.pieces[first:last]:
            skipped = min(max(0, span.start - start), length)
            kept = min(start + length, span.end) - (start + skipped)
            pieces.append((max(start, span.start) - span.start, source + skipped, max(0, kept)))

        def inside(spans: tuple[Span, ...]) -> tuple[Span, ...]:
            return tuple(_within(s, span) for s in spans if s.overlaps(span))

        return Passage(
            self.text[span.start : span.end],
            tuple(pieces),
            inside(self.italics),
            tuple(Link(_within(n.span, span), n.target, n.source) for n in self.links if n.span.overlaps(span)),
            inside(self.superscripts),
            inside(self.code),
        )


def _within(inner: Span, outer: Span) -> Span:
    return Span(max(inner.start, outer.start) - outer.start, min(inner.end, outer.end) - outer.start)
