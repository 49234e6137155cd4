"""Where markers and notes do not answer each other, one thing for each cause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from citecheck.model import BlockKind, Edition, Marker, Note, Span
from citecheck.notes.sections import is_heading, names_works
from citecheck.text.labels import follows
from citecheck.text.language import JAPANESE

_NEARLY = 0.8
"""likeness from which a label is taken for a slip of another"""
_MANY = 2500
"""pairs of labels; more are no slips"""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What has no counterpart."""

    markers: tuple[tuple[Marker, ...], ...]
    """markers without a note, those that follow each other together"""
    notes: tuple[tuple[Note, ...], ...]
    """notes without a marker, those that follow each other together"""
    renamed: tuple[tuple[Marker, Note], ...]
    """a marker and a note that stand for each other under two names (a translated label)"""


def gaps(edition: Edition) -> Gaps:
    """Markers and notes of an edition that are left without their counterpart.

    Notes without a label are left out, and so are lists of works that no marker leads to at all.
    """
    lonely_markers = edition.unanchored_markers
    lonely_notes = [n for n in edition.notes if not n.markers and (n.label or n.style == "docx")]
    headings = _Headings(edition)
    lonely_notes = [n for n in lonely_notes if not headings.is_bibliography(n)]
    renamed = _renamed(lonely_markers, lonely_notes)
    names = {m.label for m, _ in renamed}
    gone = {n.span for _, n in renamed}
    anchored = {m.span for n in edition.notes for m in n.markers}
    groups = groupby(edition.markers, key=lambda m: m.span in anchored)
    runs = [tuple(m for m in run if m.label not in names) for found, run in groups if not found]
    return Gaps(
        tuple(r for run in runs if run for r in _by_cause(run)),
        tuple(_neighbours(edition, {n.span for n in lonely_notes} - gone)),
        tuple(renamed),
    )


def _neighbours(edition: Edition, lonely: set[Span]) -> Iterator[tuple[Note, ...]]:
    for found, run in groupby(edition.notes, key=lambda n: n.span in lonely):
        if found:
            yield tuple(run)


def _by_cause(run: Sequence[Marker]) -> Iterator[tuple[Marker, ...]]:
    """Numbers that follow each other are missing together; other labels are each a slip of their own."""
    group: list[Marker] = []
    for marker in run:
        if group and not _follows(group[-1].label, marker.label):
            yield tuple(group)
            group = []
        group.append(marker)
    yield tuple(group)


def _follows(before: str, after: str) -> bool:
    return before == after or (before.isdecimal() and follows(before, after))


def _renamed(markers: Sequence[Marker], notes: Sequence[Note]) -> list[tuple[Marker, Note]]:
    """Names (not numbers) that are left over on both sides and belong together.

    Misspelt: nearly the same letters. Translated: one in Japanese and one in Latin script, as many here as there,
    paired in order.
    """
    first = list({m.label: m for m in reversed(markers) if not m.label.isdecimal()}.values())[::-1]
    named = [n for n in notes if n.label and not n.label.isdecimal()]
    if len(first) * len(named) > _MANY:
        return []
    found = []
    for marker in list(first):
        near = [n for n in named if _ratio(marker.label, n.label) >= _NEARLY]
        if len(near) == 1:
            found.append((marker, near[0]))
            first.remove(marker)
            named.remove(near[0])
    for japanese in (True, False):
        here = [m for m in first if _is_japanese(m.label) is japanese]
        there = [n for n in named if _is_japanese(n.label) is not japanese]
        found += zip(here, there, strict=True) if len(here) == len(there) else ()
    return found


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def _is_japanese(label: str) -> bool:
    return JAPANESE.search(label) is not None


class _Headings:
    """Under which heading of a list of notes a note stands."""

    def __init__(self, edition: Edition) -> None:
        blocks = [b for b in edition.document.blocks if b.kind is BlockKind.HEADING or is_heading(b)]
        self._starts = [b.span.start for b in blocks]
        self._works = [is_heading(b) and names_works(b.text) for b in blocks]
        self._marked = {self._over(n) for n in edition.notes if n.markers}

    def _over(self, note: Note) -> int:
        return bisect_left(self._starts, note.span.start) - 1

    def is_bibliography(self, note: Note) -> bool:
        """Whether a note stands in a list under References, 参考文献 ... to which no marker leads."""
        heading = self._over(note)
        return heading >= 0 and self._works[heading] and heading not in self._marked
