"""Blocks and sentences of one edition with those of the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import exp, log

from citecheck.editions.sequence import align, rising
from citecheck.editions.tokens import Raw, Tokens, Vocabulary
from citecheck.model import BlockKind, Pair

_MERGE = 0.25
"""what a merge or a split must bring more than plain links"""
_CROSSED = 0.8
"""what two units that answer to two in another order must bring more than plain links"""
_PART, _STRANGER = 0.2, 0.3
"""share of its tokens that each part of a merged unit should find in the whole, and what it costs if it does not"""
_LENGTH = 0.35
"""worth of fitting lengths beside 1 for equal tokens"""
_SPREAD, _SHORT = 0.3, 6.0
"""standard deviation of the logarithm of the ratio of lengths of true translations, and what short ones have more"""
_OUT = 1.7
"""standard deviations of length beyond which nothing is merged"""
_SKIP = 0.04
_WHOLE = frozenset([BlockKind.HEADING, BlockKind.CODE, BlockKind.CELL])
"""kinds that are never merged"""


@dataclass(frozen=True)
class Units:
    """A sequence of text units of one edition with what is known of them."""

    raw: Sequence[Raw]
    vocabulary: Vocabulary
    kinds: Sequence[BlockKind]
    floor: float = 0.0
    """worth below which a plain link is no better than none"""

    @cached_property
    def tokens(self) -> list[Tokens]:
        return [self.vocabulary.tokens(r) for r in self.raw]

    @cached_property
    def ends(self) -> list[int]:
        """Characters of all units before each, and of all."""
        return [0, *accumulate(r.length for r in self.raw)]

    def joined(self, start: int, stop: int) -> Tokens:
        """The tokens of neighbouring units taken together."""
        if stop - start == 1:
            return self.tokens[start]
        found = self._joined.get((start, stop))
        if found is None:
            parts = self.tokens[start:stop]
            common = frozenset().union(*(p.common for p in parts))
            weight = sum(map(self.vocabulary.idf.__getitem__, common))
            found = Tokens(common, weight, sum(p.loose for p in parts), sum(p.length for p in parts))
            self._joined[start, stop] = found
        return found

    @cached_property
    def _joined(self) -> dict[tuple[int, int], Tokens]:
        return {}


def align_units(first: Units, second: Units, ratio: float) -> list[Pair]:
    """Monotone pairs; `ratio` is how many characters of the second edition a character of the first makes."""
    score = _scorer(first, second, ratio)
    marks = landmarks(first, second)
    return [
        Pair(
            tuple(range(i, i2)),
            tuple(range(j, j2)),
            max(0.0, min(1.0, score(i, i2, j, j2))) if i2 > i and j2 > j else 0,
        )
        for i, i2, j, j2 in align(len(first.raw), len(second.raw), score, landmarks=marks, skip=_SKIP, most=_most)
    ]


def _scorer(first: Units, second: Units, ratio: float) -> Callable[[int, int, int, int], float]:
    vocabulary = first.vocabulary

    def score(i: int, i2: int, j: int, j2: int) -> float:
        sizes = (i2 - i, j2 - j)
        single = sizes == (1, 1)
        kind = first.kinds[i]
        strange = 0.0
        if kind != second.kinds[j]:
            strange = 0.6 if BlockKind.CODE in (kind, second.kinds[j]) else 0.15
        if not single and (kind in _WHOLE or len({*first.kinds[i:i2], *second.kinds[j:j2]}) > 1):
            return -1.0
        lengths = [first.ends[i2] - first.ends[i], second.ends[j2] - second.ends[j]]
        spread = _SPREAD + _SHORT / (lengths[0] + lengths[1] + 1)
        deviation = log((lengths[1] + 4) / (lengths[0] * ratio + 4)) / spread
        if not single and abs(deviation) > _OUT:
            return -1.0
        left, right = first.joined(i, i2), second.joined(j, j2)
        alike = vocabulary.likeness(left, right, loose=0.3)
        fit = exp(-deviation * deviation / 2)
        worth = alike + _LENGTH * fit - strange
        if single:
            return worth - first.floor
        if sizes == (2, 2):
            return 2 * worth - _CROSSED
        parts, whole = (first.tokens[i:i2], right) if sizes[0] > 1 else (second.tokens[j:j2], left)
        strangers = sum(_idle(vocabulary, parts, k, whole) for k in range(len(parts)))
        extra = len(parts) - 1
        return worth * (1 + max(0, extra - strangers) / 2) - _MERGE * extra - _STRANGER * strangers

    return score


def _most(left: int, right: int) -> float:
    """No less than any link of so many units with so many is worth."""
    worth = 1 + _LENGTH + 1e-9
    extra = max(left, right) - 1
    if (left, right) == (2, 2):
        return 2 * worth - _CROSSED
    return worth * (1 + extra / 2) - _MERGE * extra


def _idle(vocabulary: Vocabulary, parts: Sequence[Tokens], index: int, whole: Tokens) -> bool:
    """Whether a part of a merged unit brings little that answers to the whole and that no other part brings."""
    part = parts[index]
    others = frozenset().union(*(p.common for k, p in enumerate(parts) if k != index))
    own = (part.common & whole.common) - others
    return sum(map(vocabulary.idf.__getitem__, own)) <= _PART * part.weight


def landmarks(first: Units, second: Units) -> list[tuple[int, int]]:
    """Units that share tokens which occur once in each edition: the longest chain that rises in both."""
    where: list[dict[str, int]] = []
    for units in (first, second):
        seen: dict[str, int] = {}
        for index, tokens in enumerate(units.tokens):
            for token in tokens.common:
                seen[token] = -1 if token in seen else index
        where.append(seen)
    votes: dict[tuple[int, int], int] = {}
    for token, i in where[0].items():
        j = where[1].get(token, -1)
        if i >= 0 and j >= 0:
            votes[i, j] = votes.get((i, j), 0) + 1
    best: dict[int, tuple[int, int]] = {}
    for (i, j), count in votes.items():
        if count > 1 and count > best.get(i, (0, 0))[1]:
            best[i] = (j, count)
    taken: dict[int, tuple[int, int]] = {}
    for i, (j, count) in best.items():
        if count > taken.get(j, (0, 0))[1]:
            taken[j] = (i, count)
    return rising([(i, j) for j, (i, _) in taken.items()])
