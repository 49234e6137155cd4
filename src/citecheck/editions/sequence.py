"""The best monotone alignment of two sequences, by dynamic programming in a band.

After Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993),
with another score: the caller says how much a link is worth. Time and memory are linear in the length: the band
follows landmarks (units that surely answer to each other) instead of the diagonal.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import inf

Score = Callable[[int, int, int, int], float]
"""what a link of units [i, i2) with [j, j2) is worth; below 0 it is worse than leaving them alone"""
Link = tuple[int, int, int, int]
SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 4), (4, 1), (2, 2))


def align(
    n: int,
    m: int,
    score: Score,
    *,
    landmarks: Sequence[tuple[int, int]] = (),
    width: int = 12,
    shapes: Sequence[tuple[int, int]] = SHAPES,
    skip: float = 0.0,
    most: Callable[[int, int], float] = lambda _a, _b: inf,
) -> list[Link]:
    """Links (i, i2, j, j2) in order, with units that answer to nothing as links of one empty side.

    `landmarks` are pairs (i, j), rising in both; `skip` is the price of leaving a unit alone; `most` is what a
    link of so many units with so many is worth at the most: what cannot win is not scored.
    """
    low, high = _band(n, m, landmarks, width)
    worst = float("-inf")
    limits = [(a, b, most(a, b)) for a, b in shapes]
    table: list[list[float]] = []
    back: list[list[tuple[int, int]]] = []
    for i in range(n + 1):
        row = [worst] * (high[i] - low[i] + 1)
        came = [(0, 0)] * len(row)
        for j in range(low[i], high[i] + 1):
            best, step = (0.0, (0, 0)) if i == j == 0 else (worst, (0, 0))
            if i and low[i - 1] <= j <= high[i - 1]:
                value = table[i - 1][j - low[i - 1]] - skip
                if value > best:
                    best, step = value, (1, 0)
            if j > low[i]:
                value = row[j - 1 - low[i]] - skip
                if value > best:
                    best, step = value, (0, 1)
            for a, b, limit in limits:
                if i < a or j < b or not low[i - a] <= j - b <= high[i - a]:
                    continue
                before = table[i - a][j - b - low[i - a]]
                if before == worst or before + limit <= best:
                    continue
                value = before + score(i - a, i, j - b, j)
                if value > best:
                    best, step = value, (a, b)
            row[j - low[i]], came[j - low[i]] = best, step
        table.append(row)
        back.append(came)
    links, i, j = [], n, m
    while i or j:
        a, b = back[i][j - low[i]]
        assert a or b
        links.append((i - a, i, j - b, j))
        i, j = i - a, j - b
    return links[::-1]


def _band(n: int, m: int, landmarks: Sequence[tuple[int, int]], width: int) -> tuple[list[int], list[int]]:
    """For each row the columns to look at: around the line through the landmarks, wider where they are far apart."""
    low, high = [m] * (n + 1), [0] * (n + 1)
    points = [(0, 0), *landmarks, (n, m)]
    for (i, j), (i2, j2) in pairwise(points):
        margin = width + abs((i2 - i) - (j2 - j))
        for row in range(i, i2 + 1):
            centre = j + round((j2 - j) * (row - i) / max(1, i2 - i))
            low[row] = max(0, min(low[row], centre - margin))
            high[row] = min(m, max(high[row], centre + margin))
    low[0], high[n] = 0, m
    for row in range(1, n + 1):  # a way through must exist
        high[row] = max(high[row], high[row - 1])
        low[n - row] = min(low[n - row], low[n - row + 1])
    return low, high


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that rises in both (patience sorting); in: unordered, no index twice on a side."""
    tails: list[int] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    tops: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        at = bisect_left(tails, pair[1])
        before[pair] = tops[at - 1] if at else None
        if at == len(tails):
            tails.append(pair[1])
            tops.append(pair)
        else:
            tails[at], tops[at] = pair[1], pair
    out: list[tuple[int, int]] = []
    top = tops[-1] if tops else None
    while top is not None:
        out.append(top)
        top = before[top]
    return out[::-1]
