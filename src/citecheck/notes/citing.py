"""Note text -> pieces: where one citation ends and the next begins, and what is only said about them.

The pieces stand in the order of the text and do not overlap; between them are only separators (`;`, stops, spaces).
Inside a piece every character belongs to its prefix, its core, its suffix, or the punctuation between these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from citecheck.model import Passage, Span
from citecheck.notes.citing_score import best_runs
from citecheck.notes.citing_segments import Segment, segments, _signal_start

Kind = Literal["citation", "short-form", "comment"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One act of citing, or a note's comment where nothing is cited; all spans are in the note's text."""

    span: Span
    kind: Kind
    core: Span
    """what is cited: to be read as a reference; of a short form only the author and title that stand with it"""
    prefix: Span | None = None
    """signal and comment before: `See also`"""
    suffix: Span | None = None
    """comment behind: `(holding that ...)`, `Emphasis added`; of a comment the whole text"""


def split_citations(passage: Passage, language: str) -> tuple[Piece, ...]:
    """The citations of one note.

    A note in which nothing is cited gives one piece of kind `comment`; an empty note gives none.
    """
    text = passage.text
    covered, parts = segments(text)
    runs = best_runs(parts, covered) if parts else []
    pieces: list[Piece] = []
    waiting: int | None = None  # where a comment began that belongs to the next citation
    for number, run in enumerate(runs):
        begin, end = parts[run.first].start, parts[run.last].end
        if run.cited:
            signal = _signal_start().match(covered, begin)
            core = signal.end() if signal else begin
            first = begin if waiting is None else waiting
            prefix = Span(first, _trimmed(text, first, core)) if core > first else None
            pieces.append(Piece(Span(first, end), "citation", Span(core, end), prefix))
            waiting = None
        elif waiting is None and pieces and _closes(parts, runs, number):
            last = pieces[-1]
            suffix = Span(last.suffix.start if last.suffix else begin, end)
            pieces[-1] = replace(last, span=Span(last.span.start, end), suffix=suffix)
        elif waiting is None:
            waiting = begin
    if waiting is not None:
        end = parts[-1].end
        if pieces:
            pieces[-1] = replace(pieces[-1], span=Span(pieces[-1].span.start, end), suffix=Span(waiting, end))
        else:
            pieces.append(Piece(Span(waiting, end), "comment", Span(end, end), None, Span(waiting, end)))
    return tuple(pieces)


def _closes(parts: list[Segment], runs: list, number: int) -> bool:
    """Whether the comment of run `number` belongs to the citation before it rather than to the one that follows."""
    part = parts[runs[number].last]
    if part.gap in {"clause", "comma"}:
        return True
    following = parts[runs[number].last + 1] if runs[number].last + 1 < len(parts) else None
    if following is None or following.gap in {"stop", "semicolon", "line"}:
        return True
    # in a sentence that leads up to the next citation
    return False


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())
