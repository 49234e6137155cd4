"""Numbers, sums and dates in prose."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from citecheck.model.agreement import agreement
from citecheck.model.places import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, sum of money, date, duration, share ... in prose, with its exact value."""

    kind: str
    """number, money, percent, fraction, multiple, ratio, ordinal, age, duration, date, time"""
    value: Decimal | Fraction | str | tuple[Decimal, Decimal] | tuple[str, str]
    """a Decimal (percent: 35 for 35 %); a Fraction for fractions; for a date an EDTF string, for a time of day HH:MM;
    for a range or a vague number (数千) a pair of ends, both included"""
    unit: str | None
    """ISO 4217 code; `%` or `percentage-point`; year, month, ... of durations; `fiscal-year` of dates; a symbol (km, t,
    kWh) or counter (person, country, ...) of numbers; None"""
    qualifier: str | None
    """about, over, under, at-least, at-most; several for vague numbers; early, mid, late of dates; clock for a time
    without morning or afternoon; or None"""
    span: Span
    text: str
    per: str | None = None
    """of a rate: year, month, day, person, ... (25万 a month)"""

    def agrees(self, other: Quantity) -> bool | None:
        """True for the same value, False for another value, unit or currency, None where kinds do not compare.

        A unit missing on one side is no difference, neither is a less precise date, a conversion (100 miles, 160 km)
        or a rounding behind `about`; 数千 and thousands of are the same. Qualifiers are not compared here, but early,
        mid and late are parts of the date.
        """
        return agreement(self, other)
