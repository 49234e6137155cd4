"""A work and its language versions, and which part of one answers to which of the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from citecheck.model.document import Document, Marker, Note
from citecheck.model.reference import Citation


@dataclass(frozen=True, slots=True)
class Edition:
    """One language version of a paper: a document with its notes read and its citations parsed and resolved."""

    document: Document
    notes: tuple[Note, ...] = ()
    markers: tuple[Marker, ...] = ()

    @property
    def path(self) -> str:
        return self.document.path

    @property
    def language(self) -> str:
        return self.document.language

    @property
    def unanchored_markers(self) -> tuple[Marker, ...]:
        """Markers to which no note answers."""
        anchored = {m.span for n in self.notes for m in n.markers}
        return tuple(m for m in self.markers if m.span not in anchored)

    def citations(self) -> Iterator[tuple[Note, Citation]]:
        """Every citation with its note, in the order of the text."""
        for note in self.notes:
            for citation in note.citations:
                yield note, citation


@dataclass(frozen=True, slots=True)
class Paper:
    """A work in one or two editions; the Japanese one comes first when both are there."""

    editions: tuple[Edition, ...]

    @property
    def pair(self) -> tuple[Edition, Edition] | None:
        return (self.editions[0], self.editions[1]) if len(self.editions) == 2 else None


@dataclass(frozen=True, slots=True)
class Pair:
    """Answers of one kind between two editions: indexes on the left (first edition) and on the right (second).

    One side empty: missing there. Several on one side: merged or split.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    score: float = 1.0
    """from 0 to 1"""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which block, sentence, note and quantity of one edition answers to which of the other."""

    first: Edition
    second: Edition
    blocks: tuple[Pair, ...] = ()
    notes: tuple[Pair, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    """filled by `citecheck.editions` for its own rules"""
