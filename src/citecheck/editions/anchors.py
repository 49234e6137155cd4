"""Where the notes of two editions are anchored: at the same claims, in the same order?

Compared is the sentence, never the offset: a mark before 。 and one after the full stop stand at the same place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from citecheck.editions.sentences import sentence_at
from citecheck.model import Alignment, Marker, Note, Pair, Sentence, Span

_DOUBTFUL = 0.15
"""score of a sentence pair below which its neighbours are as good"""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One mark of a note and the sentence pair it belongs to."""

    marker: Marker
    place: int
    """index of the sentence pair"""


@dataclass(frozen=True, slots=True)
class Displaced:
    """A note whose marks do not stand at the same claim in both editions."""

    how: Literal["unmarked", "nowhere", "fewer", "moved", "swapped", "turned"]
    """no mark in one edition; in neither; fewer marks than in the other; another claim; changed places with `other`;
    the same two notes in another order within one sentence"""
    left: Note
    right: Note
    marks: tuple[Marker | None, Marker | None]
    claims: tuple[Span | None, Span | None]
    """the sentence of the first edition in which the second's mark should stand, and the other way round"""
    other: tuple[Note, Note] | None = None
    sure: bool = True


class Places:
    """The sentence pair of any place in either edition."""

    def __init__(self, alignment: Alignment) -> None:
        self.sentences = alignment.sentences
        self.pairs = alignment.sentence_pairs
        self._home: list[dict[int, int]] = [
            {s: k for k, p in enumerate(self.pairs) for s in (p.right if side else p.left)} for side in (0, 1)
        ]

    def anchors(self, note: Note, side: int) -> list[Anchor]:
        """The marks of a note with their sentence pairs."""
        homes = [(m, self.at(m, side)) for m in note.markers]
        return [Anchor(m, home) for m, home in homes if home is not None]

    def at(self, marker: Marker, side: int) -> int | None:
        """Index of the sentence pair in which a mark stands."""
        sentence = sentence_at(self.sentences[side], marker.span.start)
        return None if sentence is None else self._home[side].get(sentence)

    def claim(self, place: int, side: int) -> Span | None:
        """Where in one edition a mark for a sentence pair belongs: the end of its sentences, or of those before."""
        for k in range(place, -1, -1):
            indexes = self.pairs[k].right if side else self.pairs[k].left
            if indexes:
                end = self.sentences[side][indexes[-1]].span.end
                return Span(end, end)
        return None

    def apart(self, one: int, other: int) -> int:
        """How many sentence pairs lie between, 0 for the same and for neighbours that are badly aligned."""
        low, high = sorted((one, other))
        if high - low == 1 and (self._weak(low) or self._weak(high)):
            return 0
        return high - low

    def _weak(self, place: int) -> bool:
        pair: Pair = self.pairs[place]
        return not pair.left or not pair.right or pair.score < _DOUBTFUL


def displaced(alignment: Alignment) -> list[Displaced]:
    """Every paired note with a mark that is missing or stands elsewhere, one entry for one cause."""
    places = Places(alignment)
    notes = (alignment.first.notes, alignment.second.notes)
    homes: dict[int, tuple[list[Anchor], list[Anchor]]] = {}
    for k, pair in enumerate(alignment.notes):
        if len(pair.left) == len(pair.right) == 1:
            homes[k] = (places.anchors(notes[0][pair.left[0]], 0), places.anchors(notes[1][pair.right[0]], 1))
    moved: list[tuple[int, Anchor, Anchor]] = []
    found: list[Displaced] = []
    for k, (mine, theirs) in homes.items():
        pair = alignment.notes[k]
        left, right = notes[0][pair.left[0]], notes[1][pair.right[0]]
        if not mine or not theirs:
            if mine or theirs:
                claims = tuple([places.claim((mine or theirs)[0].place, side) for side in (0, 1)])
                marks = (mine[0].marker if mine else None, theirs[0].marker if theirs else None)
                found.append(Displaced("unmarked", left, right, marks, claims))  # type: ignore[arg-type]
            elif any(alignment.first.markers) and any(alignment.second.markers):
                found.append(Displaced("nowhere", left, right, (None, None), (None, None)))
            continue
        rest, others = _strike(places, mine, theirs)
        for a, b in zip(rest, others, strict=False):
            moved.append((k, a, b))
        for side, extra in ((0, rest[len(others) :]), (1, others[len(rest) :])):
            for anchor in extra:
                claims = tuple([places.claim(anchor.place, s) for s in (0, 1)])
                marks = (anchor.marker, None) if side == 0 else (None, anchor.marker)
                found.append(Displaced("fewer", left, right, marks, claims))  # type: ignore[arg-type]
    found += _moves(alignment, places, moved, notes)
    found += _turned(alignment, homes, notes)
    return found


def _strike(places: Places, mine: list[Anchor], theirs: list[Anchor]) -> tuple[list[Anchor], list[Anchor]]:
    rest, others = [], list(theirs)
    for anchor in mine:
        near = [o for o in others if places.apart(anchor.place, o.place) == 0]
        if near:
            others.remove(min(near, key=lambda o: abs(o.place - anchor.place)))
        else:
            rest.append(anchor)
    return rest, others


def _moves(
    alignment: Alignment,
    places: Places,
    moved: Sequence[tuple[int, Anchor, Anchor]],
    notes: tuple[Sequence[Note], Sequence[Note]],
) -> list[Displaced]:
    """Two notes that stand in each other's place are one entry."""
    found: list[Displaced] = []
    done: set[int] = set()
    for x, (k, a, b) in enumerate(moved):
        if x in done:
            continue
        pair = alignment.notes[k]
        left, right = notes[0][pair.left[0]], notes[1][pair.right[0]]
        partner = next(
            (
                y
                for y, (_, c, d) in enumerate(moved)
                if y > x and y not in done and places.apart(a.place, d.place) == 0 == places.apart(c.place, b.place)
            ),
            None,
        )
        claims = (places.claim(b.place, 0), places.claim(a.place, 1))
        marks = (a.marker, b.marker)
        sure = pair.score >= 0.4 and places.apart(a.place, b.place) > 1
        if partner is None:
            found.append(Displaced("moved", left, right, marks, claims, sure=sure))
            continue
        done.add(partner)
        other = alignment.notes[moved[partner][0]]
        both = (notes[0][other.left[0]], notes[1][other.right[0]])
        found.append(Displaced("swapped", left, right, marks, claims, both, sure))
    return found


def _turned(
    alignment: Alignment,
    homes: Mapping[int, tuple[list[Anchor], list[Anchor]]],
    notes: tuple[Sequence[Note], Sequence[Note]],
) -> list[Displaced]:
    """Neighbours in one sentence whose order differs."""
    at_one: dict[int, list[tuple[int, Anchor, Anchor]]] = {}
    for k, (mine, theirs) in homes.items():
        if len(mine) == len(theirs) == 1 and mine[0].place == theirs[0].place:
            at_one.setdefault(mine[0].place, []).append((k, mine[0], theirs[0]))
    found = []
    for members in at_one.values():
        for (k, a, b), (m, c, d) in pairwise(members):
            if (a.marker.span < c.marker.span) == (b.marker.span < d.marker.span):
                continue
            pair, other = alignment.notes[k], alignment.notes[m]
            both = (notes[0][other.left[0]], notes[1][other.right[0]])
            left, right = notes[0][pair.left[0]], notes[1][pair.right[0]]
            found.append(Displaced("turned", left, right, (a.marker, b.marker), (None, None), both, sure=False))
    return found


def sentences_of(alignment: Alignment, side: int, pair: Pair) -> list[Sentence]:
    """The sentences of one edition in a sentence pair."""
    return [alignment.sentences[side][i] for i in (pair.right if side else pair.left)]
