"""What a grammar part returns: a quantity at its place in the normalised text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

Value = Decimal | Fraction | str | tuple[Decimal, Decimal] | tuple[str, str]

TOO_LARGE = Decimal(10) ** 24
"""what has more figures is an identifier and no number (and more than Decimal reckons with exactly)"""


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity in `text[start:end]` of the normalised text."""

    start: int
    end: int
    kind: str
    value: Value
    unit: str | None = None
    qualifier: str | None = None
    per: str | None = None
    """what a rate is per: year, month, day, person, ..."""

    def until(self, end: int) -> Found:
        """The same, ending elsewhere."""
        return replace(self, end=end)


def scaled(value: Decimal | tuple[Decimal, Decimal], by: Decimal | int) -> Decimal | tuple[Decimal, Decimal]:
    """A number or both ends of an interval times `by`."""
    return (value[0] * by, value[1] * by) if isinstance(value, tuple) else value * by
