"""A work and its language versions, and which part of one answers to which of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from citecheck.model.document import Document, Marker, Note
from citecheck.model.places import Span
from citecheck.model.quantity import Quantity
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
    unread: tuple[tuple[str, str], ...] = ()
    """(address, why) of another edition that the paper names and that could not be had"""

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
class Sentence:
    """One sentence (or heading, cell, list item without a full stop) of an edition's body."""

    block: int
    """index in the document's blocks"""
    span: Span
    """in the source, closing brackets included"""
    text: str
    """as a reader sees it; note reference marks and addresses are blanked, so that offsets hold"""
    start: int = 0
    """offset of `text` in the block's passage"""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two places, one in each edition, that should say the same and do not."""

    what: str
    """a variable of a reference (`author`, `title`, `issued`, `page`, `URL`, ...) or `wording` of a note; `number`,
    `date`, `money`, `unit`, `currency`, `qualifier`, `ratio`, `link` of the prose"""
    left: Span | None
    """in the source of the first edition; None: nothing there"""
    right: Span | None
    values: tuple[str, str]
    """what each says, normalised for display"""
    grade: Literal["differs", "likely", "finer", "alone"] = "differs"
    """surely another thing, probably so, one side more precise, only in one edition"""
    note: tuple[str | None, str | None] = (None, None)
    """labels of the notes in which the places lie"""
    around: tuple[Span | None, Span | None] = (None, None)
    """for `alone`: the sentence or note in which the other edition should say it"""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which block, sentence, note and quantity of one edition answers to which of the other.

    Every block of the body, every sentence, note and quantity is in exactly one pair of its kind; a pair with one side
    empty holds what has no answer. Quantities that face each other with another value are one pair.
    """

    first: Edition
    second: Edition
    blocks: tuple[Pair, ...] = ()
    """indexes of `document.blocks`, in reading order"""
    notes: tuple[Pair, ...] = ()
    """indexes of `Edition.notes`"""
    sentences: tuple[tuple[Sentence, ...], tuple[Sentence, ...]] = ((), ())
    """of the first and of the second edition"""
    sentence_pairs: tuple[Pair, ...] = ()
    quantities: tuple[tuple[Quantity, ...], tuple[Quantity, ...]] = ((), ())
    """of the bodies' prose; their spans are in the source"""
    quantity_pairs: tuple[Pair, ...] = ()
    differences: tuple[Difference, ...] = ()
    """of paired notes and of the prose"""
    partial: Edition | None = None
    """the edition that is empty or only half translated: nothing else about the pair is worth saying"""
