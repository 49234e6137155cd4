"""Numbers, sums and dates of the prose: which of one edition answers to which of the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from fractions import Fraction

from citecheck.model import Pair, Quantity

NEAR = 2
"""blocks before and after in which a value may have gone"""

_NEVER_PLAIN = frozenset({"percent", "money"})
"""kinds whose number alone says nothing: 1% is not one share"""


def pair_quantities(
    first: Sequence[Quantity],
    second: Sequence[Quantity],
    groups: tuple[Sequence[int], Sequence[int]],
    regions: tuple[Sequence[int], Sequence[int]],
) -> list[Pair]:
    """Every quantity in one pair.

    `groups` gives for each quantity the sentence pair in which it stands, `regions` the block pair. Equal values are
    paired within the sentence pair, then the block pair, then its neighbours; what is left of one kind in one sentence
    pair faces each other (another value), the rest stands alone.
    """
    links: dict[int, int] = {}
    used: set[int] = set()

    def take(key: tuple[Sequence[int], Sequence[int]], reach: int) -> None:
        where: dict[int, list[int]] = {}
        for j, place in enumerate(key[1]):
            if j not in used:
                where.setdefault(place, []).append(j)
        for i, place in enumerate(key[0]):
            if i in links:
                continue
            near = [
                j for d in sorted(range(-reach, reach + 1), key=abs) for j in where.get(place + d, ()) if j not in used
            ]
            for j in near:
                if same(first[i], second[j]):
                    links[i] = j
                    used.add(j)
                    break

    take(groups, 0)
    take(regions, 0)
    take(regions, NEAR)
    _oppose(first, second, groups, links, used)
    pairs = [Pair((i,), (links[i],) if i in links else ()) for i in range(len(first))]
    return pairs + [Pair((), (j,)) for j in range(len(second)) if j not in used]


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities say the same; kinds that a translation changes (third, 3) count by their value."""
    verdict = one.agrees(other)
    if verdict is not None:
        return verdict
    if {one.kind, other.kind} & _NEVER_PLAIN:
        return False
    left, right = plain_value(one), plain_value(other)
    return left is not None and left == right and (one.unit == other.unit or not one.unit or not other.unit)


def plain_value(quantity: Quantity) -> Decimal | Fraction | None:
    """The number alone, whatever it counts; None for ranges and for dates that are more than a year."""
    value = quantity.value
    if isinstance(value, (Decimal, Fraction)):
        return value
    if isinstance(value, str) and value.isdigit():
        return Decimal(value)
    return None


def _oppose(
    first: Sequence[Quantity],
    second: Sequence[Quantity],
    groups: tuple[Sequence[int], Sequence[int]],
    links: dict[int, int],
    used: set[int],
) -> None:
    """Leftovers of one sentence pair that are of one kind, the most alike first."""
    left: dict[int, list[int]] = {}
    right: dict[int, list[int]] = {}
    for i, group in enumerate(groups[0]):
        if i not in links:
            left.setdefault(group, []).append(i)
    for j, group in enumerate(groups[1]):
        if j not in used:
            right.setdefault(group, []).append(j)
    for group, rows in left.items():
        scored = [
            (likeness(first[i], second[j]), -abs(a - b), i, j)
            for a, i in enumerate(rows)
            for b, j in enumerate(right.get(group, ()))
        ]
        for worth, _, i, j in sorted(scored, reverse=True):
            if worth > 0 and i not in links and j not in used:
                links[i] = j
                used.add(j)


def likeness(one: Quantity, other: Quantity) -> float:
    """How likely two unequal quantities are meant to be one, from 0.

    Of one kind: always a little. Of two kinds (a year that lost a digit is a mere number): only where the digits are
    almost the same.
    """
    mine, theirs = _digits(one), _digits(other)
    alike = SequenceMatcher(None, mine, theirs, autojunk=False).ratio() if mine and theirs else 0.0
    if one.kind != other.kind:
        return alike if alike >= 0.7 and len(mine) > 1 else 0.0
    score = 1.0 + alike
    if one.unit and one.unit == other.unit:
        score += 1.0
    if plain_value(one) == plain_value(other) is not None:
        score += 1.0
    return score


def _digits(quantity: Quantity) -> str:
    """The significant digits of a value."""
    value = quantity.value
    text = "".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return "".join(c for c in text if c.isdigit()).strip("0")


def value_tokens(quantities: Iterable[Quantity]) -> set[str]:
    """Tokens for the alignment: the same for the same value in both languages."""
    tokens = set()
    for quantity in quantities:
        value = quantity.value
        if isinstance(value, tuple):
            tokens.add("=" + "/".join(map(str, value)))
            continue
        plain = plain_value(quantity)
        tokens.add(f"={plain.normalize():f}" if isinstance(plain, Decimal) else f"={value}")
        if isinstance(value, str) and len(value) > 4 and value[:4].isdigit():
            tokens.add(f"={value[:4]}")
    return tokens
