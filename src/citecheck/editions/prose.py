"""Where the prose of two editions gives other numbers, sums or dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from citecheck.editions.figures import plain_value, same
from citecheck.editions.sentences import body
from citecheck.editions.shown import shown
from citecheck.model import Alignment, Difference, Pair, Quantity, Sentence, Span
from citecheck.text.regex import regex

SMALL = 12
"""numbers up to this are spelled, dropped or made articles by translators"""
_SOFT = {"ordinal", "fraction", "multiple", "vague"}
"""kinds that are often put another way (doubled, one of the five, the former)"""
_UP, _DOWN = frozenset(["over", "at-least"]), frozenset(["under", "at-most"])
"""qualifiers between which a translation may choose: 以上 is at least, and everybody writes more than"""
_OWN_LINE = regex(r"[\W_]*")

Grade = Literal["differs", "likely", "finer", "alone"]


class Prose:
    """The quantities of both bodies with their places."""

    def __init__(self, alignment: Alignment, elsewhere: tuple[frozenset[str], frozenset[str]]) -> None:
        """`elsewhere`: numbers as they stand in each edition's notes and headings."""
        self.alignment = alignment
        self.elsewhere = elsewhere
        self.group: list[dict[int, int]] = [
            {s: k for k, p in enumerate(alignment.sentence_pairs) for s in (p.right if side else p.left)}
            for side in (0, 1)
        ]
        self.home = [
            [self._home(q.span.start, sentences) for q in quantities]
            for sentences, quantities in zip(alignment.sentences, alignment.quantities, strict=True)
        ]

        self.by_block: list[dict[int, list[Quantity]]] = [{}, {}]
        for side, (quantities, homes) in enumerate(zip(alignment.quantities, self.home, strict=True)):
            for quantity, home in zip(quantities, homes, strict=True):
                self.by_block[side].setdefault(alignment.sentences[side][home].block, []).append(quantity)

    @staticmethod
    def _home(offset: int, sentences: Sequence[Sentence]) -> int:
        low, high = 0, len(sentences)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if sentences[middle].span.start <= offset else (low, middle)
        return max(0, low - 1)

    def differences(self) -> Iterator[Difference]:
        """What differs, in the order of the first edition."""
        first, second = self.alignment.quantities
        sums = self._double_sums()
        for pair in self.alignment.quantity_pairs:
            if pair.left and pair.right:
                one, other = first[pair.left[0]], second[pair.right[0]]
                what = self._what(one, other)
                if what is None:
                    continue
                if what in {"money", "number"} and (pair.left[0], pair.right[0]) in sums:
                    what = "ratio"
                grade = self._grade(what, one, other, pair)
                values = (shown(one, qualified=what == "qualifier"), shown(other, qualified=what == "qualifier"))
                yield Difference(what, one.span, other.span, values, grade)
            elif found := self._lone(pair):
                yield found

    def _what(self, one: Quantity, other: Quantity) -> str | None:
        if same(one, other):
            # over five years is more than five years or during them
            drifted = one.kind != "duration" and _drifted(one.qualifier, other.qualifier)
            return "qualifier" if drifted else None
        left, right = plain_value(one), plain_value(other)
        if one.kind == other.kind == "money" and one.value == other.value:
            return "currency"
        if left is not None and left == right and one.unit != other.unit:
            return "unit"
        if self._is_publication_date(0, one) and self._is_publication_date(1, other):
            return "publication-date"
        if "date" in {one.kind, other.kind}:
            return "date"
        return "money" if "money" in {one.kind, other.kind} else "number"

    def _grade(self, what: str, one: Quantity, other: Quantity, pair: Pair) -> Grade:
        if what == "qualifier":
            return "finer"
        if what == "date" and isinstance(one.value, str) and isinstance(other.value, str):
            short, long = sorted((one.value, other.value), key=len)
            if long.startswith(short):
                return "finer"
        if what in {"number", "money"} and _rounded(one, other):
            return "finer"
        if "several" in {one.qualifier, other.qualifier}:
            return "finer"
        if one.kind != other.kind or self._score(pair) < 0.25:
            return "likely"
        small = [v for q in (one, other) if (v := plain_value(q)) is not None and -SMALL <= v <= SMALL]
        return "likely" if len(small) == 2 and not one.unit and not other.unit else "differs"

    def _score(self, pair: Pair) -> float:
        at = self.group[0].get(self.home[0][pair.left[0]], -1)
        return self.alignment.sentence_pairs[at].score if at >= 0 else 0.0

    def _lone(self, pair: Pair) -> Difference | None:
        side = 0 if pair.left else 1
        index = (pair.left or pair.right)[0]
        quantity = self.alignment.quantities[side][index]
        at = self.group[side].get(self.home[side][index], -1)
        group = self.alignment.sentence_pairs[at] if at >= 0 else None
        if group is None or not group.left or not group.right or group.score < 0.3 or self._soft(quantity):
            return None
        if self._said_again(1 - side, quantity, group):
            return None
        answer = [self.alignment.sentences[1 - side][i].span for i in (group.left if side else group.right)]
        around = Span(answer[0].start, answer[0].start)
        if side == 0:
            return Difference(quantity.kind, quantity.span, None, (shown(quantity), ""), "alone", around=(None, around))
        return Difference(quantity.kind, None, quantity.span, ("", shown(quantity)), "alone", around=(around, None))

    def _soft(self, quantity: Quantity) -> bool:
        value = plain_value(quantity)
        if quantity.qualifier == "several" or (quantity.kind != "money" and not re.search(r"\d", quantity.text)):
            return True  # put in words: a decade, half of them
        if quantity.kind in _SOFT or (value is None and not isinstance(quantity.value, (str, tuple))):
            return True
        return quantity.kind not in {"money", "percent"} and value is not None and -SMALL <= value <= SMALL

    def _said_again(self, side: int, quantity: Quantity, group: Pair) -> bool:
        """Whether the other edition says it near by, or in a note or heading."""
        plain = plain_value(quantity)
        text = str(plain.normalize()) if isinstance(plain, Decimal) else str(quantity.value)
        if {text, f"{plain:f}" if isinstance(plain, Decimal) else text} & self.elsewhere[side]:
            return True
        sentences = self.alignment.sentences[side]
        members = group.right if side else group.left
        blocks = {sentences[i].block for i in members}
        near = range(min(blocks) - 1, max(blocks) + 2)
        return any(same(quantity, other) for block in near for other in self.by_block[side].get(block, ()))

    def _is_publication_date(self, side: int, quantity: Quantity) -> bool:
        """A date that is a block of its own at either end of the paper."""
        edition = (self.alignment.first, self.alignment.second)[side]
        blocks = [edition.document.blocks[i] for i in body(edition)]
        for index, block in enumerate(blocks):
            if quantity.span in block.span and quantity.kind == "date":
                rest = block.text.replace(quantity.text, "", 1)
                return bool(_OWN_LINE.fullmatch(rest)) and (index < 8 or index >= len(blocks) - 12)
        return False

    def _double_sums(self) -> set[tuple[int, int]]:
        """Pairs of sums that are given in two currencies (50兆円(3,238億ドル)) of which the other pair agrees."""
        first, second = self.alignment.quantities
        pairs = {p.left[0]: p.right[0] for p in self.alignment.quantity_pairs if p.left and p.right}
        found = set()
        for i, j in pairs.items():
            for k in (i - 1, i + 1):
                m = pairs.get(k)
                if m is None or abs(m - j) != 1 or not _beside(first[i], first[k]) or not _beside(second[j], second[m]):
                    continue
                if same(first[k], second[m]) and not same(first[i], second[j]):
                    found.add((i, j))
        return found


def _drifted(one: str | None, other: str | None) -> bool:
    """Whether one is a bound and the other none or another."""
    return any((one in side) != (other in side) for side in (_UP, _DOWN))


def _beside(one: Quantity, other: Quantity) -> bool:
    gap = max(one.span.start, other.span.start) - min(one.span.end, other.span.end)
    return one.kind == other.kind == "money" and one.unit != other.unit and gap <= 12


def _rounded(one: Quantity, other: Quantity) -> bool:
    """Whether one is the other with fewer digits (3,238億 and 324 billion)."""
    left, right = plain_value(one), plain_value(other)
    if not left or not right or one.unit != other.unit:
        return False
    coarse, fine = sorted((Fraction(left), Fraction(right)), key=lambda v: len(str(v.numerator).rstrip("0")))
    digits = len(str(abs(coarse.numerator)).rstrip("0")) if coarse.denominator == 1 else 3
    step = Fraction(10) ** (len(str(abs(int(coarse)))) - max(2, digits))
    return coarse != fine and coarse.denominator == 1 and abs(coarse - fine) * 2 <= step
