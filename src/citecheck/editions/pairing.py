"""Notes of one edition with those of the other: by what they say and where they are anchored, never by number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.editions.addresses import slip
from citecheck.editions.sequence import align, rising
from citecheck.editions.tokens import Raw, Vocabulary
from citecheck.model import Pair

_CONTENT, _PLACE = 0.7, 0.3
"""worth of equal content and of an equal place"""
_ENOUGH = 0.22
"""the least worth of a pair that stands in order"""
_CERTAIN, _MARGIN = 0.5, 0.2
"""likeness from which content alone decides, and how far behind the next candidate must be"""
_FREE = 0.3
"""the least likeness of a pair out of order"""
_ADJOINING = 2
"""how far apart notes may stand that were joined"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A note as it is paired."""

    raw: Raw
    hard: frozenset[str]
    """what a translation keeps: addresses, identifiers, years and other numbers"""
    places: tuple[int, ...]
    """indexes of the sentence pairs in which its markers stand"""
    text: str = ""
    """normalised, for equal notes"""


class Notes:
    """Both editions' notes and what speaks for each pair."""

    def __init__(self, first: Sequence[Candidate], second: Sequence[Candidate]) -> None:
        self.sides = (first, second)
        self.vocabulary = Vocabulary([c.raw for c in first], [c.raw for c in second])
        self.tokens = tuple([self.vocabulary.tokens(c.raw) for c in side] for side in self.sides)
        self._likeness: dict[tuple[int, int], float] = {}

    def likeness(self, i: int, j: int) -> float:
        """Of the contents, 0 to 1; below 0 where both hold what a translation keeps and share none of it."""
        if (i, j) not in self._likeness:
            self._likeness[i, j] = self._alike(i, j)
        return self._likeness[i, j]

    def _alike(self, i: int, j: int) -> float:
        one, other = self.sides[0][i], self.sides[1][j]
        if one.text and one.text == other.text:
            return 1.0
        left, right = self.tokens[0][i], self.tokens[1][j]
        latin = min(_latin_share(one), _latin_share(other))
        alike = self.vocabulary.likeness(left, right, smooth=0.5, loose=0.3 + 0.7 * latin)
        if one.hard and other.hard:
            kept = one.hard & other.hard
            if not kept:
                return max(alike, 0.6) if _slipped(one, other) else alike - 0.25
            alike = max(alike, 0.5 * alike + 0.5 * _dice(one.hard, other.hard, kept))
        elif latin > 0.6 and alike < 0.1:
            return alike - 0.25
        return alike

    def nearness(self, i: int, j: int) -> float:
        """Of the places, 0 to 1."""
        one, other = self.sides[0][i].places, self.sides[1][j].places
        if not one or not other:
            return 0.2
        distance = min(abs(a - b) for a in one for b in other)
        return 1.0 if distance == 0 else max(0.0, 0.65 - 0.13 * distance)

    def worth(self, i: int, j: int) -> float:
        return _CONTENT * self.likeness(i, j) + _PLACE * self.nearness(i, j)


def _slipped(one: Candidate, other: Candidate) -> bool:
    """Whether their only addresses are almost the same."""
    mine, theirs = ([t for t in c.hard if t.startswith("u:")] for c in (one, other))
    return len(mine) == len(theirs) == 1 and slip(mine[0][2:], theirs[0][2:]) > 0.85


def _latin_share(one: Candidate) -> float:
    words = len(one.raw.spelled)
    return words / (words + len(one.raw.kana) + len(one.raw.terms) + 1)


def _dice(one: frozenset[str], other: frozenset[str], kept: frozenset[str]) -> float:
    def weight(tokens: frozenset[str]) -> float:
        return sum(1.0 if t.startswith("=") else 3.0 for t in tokens)

    return 2 * weight(kept) / (weight(one) + weight(other))


def pair_notes(first: Sequence[Candidate], second: Sequence[Candidate]) -> list[Pair]:
    """Every note in one pair: one to one, alone, or several to one where notes were merged or split."""
    notes = Notes(first, second)
    n, m = len(first), len(second)
    fixed = _certain(notes)
    chain = rising(list(fixed.items()))
    aside = {i for i, j in fixed.items() if (i, j) not in set(chain)}
    aside_right = {fixed[i] for i in aside}
    rows = [i for i in range(n) if i not in aside]
    columns = [j for j in range(m) if j not in aside_right]
    links = _in_order(notes, rows, columns, dict(chain))
    links |= {i: fixed[i] for i in aside}
    links |= _out_of_order(notes, [i for i in range(n) if i not in links], sorted(set(range(m)) - set(links.values())))
    return _gathered(notes, links, n, m)


def _certain(notes: Notes) -> dict[int, int]:
    """Pairs that their content alone decides."""
    holders: dict[str, list[int]] = {}
    for j, tokens in enumerate(notes.tokens[1]):
        for token in tokens.common:
            holders.setdefault(token, []).append(j)
    rows: dict[int, list[tuple[float, int]]] = {}
    columns: dict[int, list[tuple[float, int]]] = {}
    for i, tokens in enumerate(notes.tokens[0]):
        near = {j for t in tokens.common if len(holders.get(t, ())) < 40 for j in holders.get(t, ())}
        for j in near:
            value = notes.likeness(i, j)
            rows.setdefault(i, []).append((value, j))
            columns.setdefault(j, []).append((value, i))
    fixed = {}
    for i, scores in rows.items():
        value, j = max(scores)
        others = [v for v, k in scores if k != j] + [v for v, k in columns[j] if k != i]
        if value >= _CERTAIN and value - max(others, default=0.0) >= _MARGIN:
            fixed[i] = j
    return fixed


def _in_order(notes: Notes, rows: list[int], columns: list[int], chain: dict[int, int]) -> dict[int, int]:
    """The best pairs that cross none of the chain."""
    back = {j: i for i, j in chain.items()}
    at = {i: k for k, i in enumerate(rows)}, {j: k for k, j in enumerate(columns)}

    def score(a: int, _a: int, b: int, _b: int) -> float:
        i, j = rows[a], columns[b]
        if chain.get(i) == j:
            return 10.0
        if i in chain or j in back:
            return -1.0
        return notes.worth(i, j) - _ENOUGH

    marks = [(at[0][i], at[1][j]) for i, j in chain.items()]
    links = align(len(rows), len(columns), score, landmarks=marks, shapes=((1, 1),))
    return {rows[a]: columns[b] for a, a2, b, b2 in links if a2 > a and b2 > b}


def _out_of_order(notes: Notes, rows: list[int], columns: list[int]) -> dict[int, int]:
    """What is left over, best first."""
    scored = sorted(
        ((notes.worth(i, j), i, j) for i in rows for j in columns if notes.likeness(i, j) >= _FREE), reverse=True
    )
    links: dict[int, int] = {}
    for _, i, j in scored:
        if i not in links and j not in links.values():
            links[i] = j
    return links


def _gathered(notes: Notes, links: dict[int, int], n: int, m: int) -> list[Pair]:
    """The pairs in order of the first edition, those that are only in the second behind their neighbours."""
    lefts = {j: [i] for i, j in links.items()}
    rights = {i: [j] for i, j in links.items()}
    for i in range(n):
        if i not in links and (j := _swallowed(notes, 0, i, links)) is not None:
            lefts[j].append(i)
    back = {j: i for i, j in links.items()}
    for j in range(m):
        at = None if j in back else _swallowed(notes, 1, j, back)
        if at is not None and len(lefts[links[at]]) == 1:
            rights[at].append(j)
    inside = {i for group in lefts.values() for i in group} | set(links)
    pairs = [(i, Pair((i,), (), 0.0)) for i in range(n) if i not in inside]
    for i, j in links.items():
        score = max(0.0, min(1.0, notes.worth(i, j)))
        pairs.append((i, Pair(tuple(sorted(lefts[j])), tuple(sorted(rights[i])), score)))
    pairs.sort(key=lambda p: p[0])
    ordered = [p for _, p in pairs]
    held = {j for p in ordered for j in p.right}
    for j in range(m):
        if j not in held:
            behind = [k for k, p in enumerate(ordered) if p.right and max(p.right) < j]
            ordered.insert(max(behind, default=-1) + 1, Pair((), (j,), 0.0))
    return ordered


def _swallowed(notes: Notes, side: int, index: int, links: dict[int, int]) -> int | None:
    """The note of the other edition that holds this lone note's content beside that of its own partner."""
    alone = notes.tokens[side][index]
    candidate = notes.sides[side][index]
    best = 0.0
    found: int | None = None
    for partner, other in links.items():
        if abs(partner - index) > _ADJOINING:
            continue
        whole, target = notes.tokens[1 - side][other], notes.sides[1 - side][other]
        if candidate.text and candidate.text == target.text and len(target.places) > 1:
            return other  # cited twice there, given twice here
        beside = notes.tokens[side][partner]
        own = alone.common - beside.common
        weight = sum(notes.vocabulary.idf[t] for t in own)
        if not weight or (alone.loose > 0.66 * weight and _latin_share(target) > 0.5):
            continue
        hard = candidate.hard - notes.sides[side][partner].hard
        kept = hard & target.hard
        share = sum(notes.vocabulary.idf[t] for t in own & whole.common) / weight
        fits = 0.75 < whole.length / (alone.length + beside.length + 1) < 1.35 and whole.length > 1.2 * beside.length
        enough = (share >= 0.3 and weight >= 0.5) if fits else (share >= 0.6 and (weight >= 1.5 or bool(kept)))
        if enough and (kept or not hard) and share > best:
            best, found = share, other
    return found
