"""Note text -> pieces: where one citation ends and the next begins, and what is only said about them.

The pieces stand in the order of the text and do not overlap; between them are only separators (`;`, stops, spaces).
Inside a piece every character belongs to its prefix, its core, its suffix, or the punctuation between these.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from citecheck.model import Passage, Span
from citecheck.notes.citing_edges import bounds
from citecheck.notes.citing_score import Run, best_runs
from citecheck.notes.citing_segments import Segment, segments
from citecheck.notes.citing_shorts import ShortForm, find_short_form

Kind = Literal["citation", "short-form", "comment"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One act of citing, or a note's comment where nothing is cited; all spans are in the note's text."""

    span: Span
    kind: Kind
    core: Span
    """what is cited, without signals and remarks"""
    prefix: Span | None = None
    """signal and comment before: `See also`"""
    suffix: Span | None = None
    """comment behind: `(holding that ...)`, `Emphasis added`; of a comment the whole text"""
    short: ShortForm | None = None
    """the short form that stands in the core"""


def split_citations(passage: Passage) -> tuple[Piece, ...]:
    """The citations of one note; both languages at once, since both stand in the notes of either edition.

    A note in which nothing is cited gives one piece of kind `comment`; an empty note gives none.
    """
    text = passage.text
    links = [link.span for link in passage.links if _address(link.target)]
    covered, parts = segments(text, passage.italics, links)
    runs = best_runs(parts, covered) if parts else []
    pieces: list[Piece] = []
    waiting: int | None = None  # where a comment began that belongs to the next citation
    for number, run in enumerate(runs):
        begin, end = parts[run.first].joint, parts[run.last].end
        if run.cited:
            pieces.append(_piece(text, covered, parts[run.first : run.last + 1], begin if waiting is None else waiting))
            waiting = None
        elif waiting is None and pieces and _closes(parts, runs, number):
            pieces[-1] = _with_suffix(text, pieces[-1], begin, end)
        elif waiting is None:
            waiting = begin
    if waiting is not None:
        end = parts[-1].end
        if not pieces:
            return (Piece(Span(waiting, end), "comment", Span(end, end), None, Span(waiting, end)),)
        pieces[-1] = _with_suffix(text, pieces[-1], waiting, end)
    return tuple(pieces)


def _address(target: str) -> bool:
    """Whether a link leads out of the paper."""
    return target[:8].lower().startswith(("http://", "https://")) or target.startswith("//")


def _piece(text: str, covered: str, parts: list[Segment], begin: int) -> Piece:
    start, core_end = bounds(text, covered, parts)
    end = parts[-1].end
    short = find_short_form(text, covered, start, core_end) if any("short" in p.holds for p in parts) else None
    prefix, suffix = _trimmed(text, begin, start), _trimmed(text, core_end, end)
    span = Span(prefix.start if prefix else start, suffix.end if suffix else end)
    return Piece(span, "short-form" if short else "citation", Span(start, core_end), prefix, suffix, short)


def _with_suffix(text: str, piece: Piece, begin: int, end: int) -> Piece:
    suffix = _trimmed(text, piece.suffix.start if piece.suffix else begin, end)
    return replace(piece, span=Span(piece.span.start, suffix.end if suffix else piece.span.end), suffix=suffix)


def _closes(parts: list[Segment], runs: list[Run], number: int) -> bool:
    """Whether the comment of run `number` belongs to the citation before it rather than to the one that follows."""
    part = parts[runs[number].last]
    if part.gap in {"clause", "comma"} or runs[number].last + 1 == len(parts):
        return True
    return parts[runs[number].last + 1].gap in {"stop", "semicolon", "line"}


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Without the spaces and separators at its edges; None if no word is left."""
    while start < end and text[start] in " \t\r\n\u3000,、;；.。)）":
        start += 1
    while end > start and text[end - 1] in " \t\r\n\u3000;；":
        end -= 1
    return Span(start, end) if any(c.isalnum() for c in text[start:end]) else None
