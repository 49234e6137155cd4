"""Numbers, sums and dates in prose."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from citecheck.model.places import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, sum of money, date, duration, share ... in prose, with its exact value."""

    kind: str
    """number, money, percent, date, duration, ordinal, fraction, multiple, ..."""
    value: Decimal | Fraction | str | tuple[Decimal, Decimal] | tuple[str, str]
    """a Decimal; for a date an EDTF string; for a range a pair"""
    unit: str | None
    """ISO 4217 code, counter, or None"""
    qualifier: str | None
    """about, over, under, at-least, at-most, ... or None"""
    span: Span
    text: str

    def agrees(self, other: Quantity) -> bool | None:
        """True for the same value, False for another value, unit or currency, None where kinds do not compare.

        A unit missing on one side is no difference; qualifiers are not compared here.
        """
        if self.kind != other.kind:
            return None
        if self.unit and other.unit and self.unit != other.unit:
            return False
        return self.value == other.value
