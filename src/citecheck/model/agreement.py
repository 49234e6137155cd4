"""Whether two quantities say the same, whatever words and units each language prefers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from citecheck.model.edtf import dates_agree, times_agree
from citecheck.model.measures import SIZES, SPANS_OF_TIME

if TYPE_CHECKING:
    from citecheck.model.quantity import Quantity

CONVERSION = Fraction(1, 50)
"""how far apart a measure and its conversion into other units may be (100 miles, 160 km)"""
ROUNDING = Fraction(1, 40)
"""how far apart an exact number and its rounding behind `about` may be"""
CALENDAR = Fraction(3, 100)
"""months and days: three months are 90 days"""
DAYS_IN_MONTH = Fraction(487, 16)


@dataclass(frozen=True, slots=True)
class _Amount:
    """A value on its scale."""

    scale: str
    low: Fraction
    high: Fraction
    interval: bool
    vague: bool
    about: bool
    unit: str | None
    """of counters"""


def agreement(one: Quantity, other: Quantity) -> bool | None:
    """See `Quantity.agrees`."""
    if one.kind == other.kind == "date":
        return dates_agree(one, other)
    if one.kind == other.kind == "time":
        return times_agree(one, other)
    if "time" in {one.kind, other.kind}:
        return None
    if "date" in {one.kind, other.kind}:
        return _date_and_number(one, other) if one.kind == "date" else _date_and_number(other, one)
    if one.per and other.per and one.per != other.per:
        return False if one.kind == other.kind else None
    left, right = _amount(one), _amount(other)
    if left.scale == right.scale:
        return _units_fit(left, right) and _equal(left, right, one, other)
    return _across(left, right, one, other)


def _amount(quantity: Quantity) -> _Amount:
    value = quantity.value
    ends = value if isinstance(value, tuple) else (value, value)
    low, high = (Fraction(v) for v in ends)
    scale, size, unit = _scale(quantity)
    return _Amount(
        scale, low * size, high * size, isinstance(value, tuple), quantity.qualifier == "several",
        quantity.qualifier == "about", unit,
    )  # fmt: skip


def _scale(quantity: Quantity) -> tuple[str, Fraction, str | None]:
    unit = quantity.unit
    if quantity.kind == "percent":
        return ("points", Fraction(1), None) if unit == "percentage-point" else ("share", Fraction(1, 100), None)
    if quantity.kind == "fraction":
        return "share", Fraction(1), None
    if quantity.kind == "duration" and unit in SPANS_OF_TIME:
        family, count = SPANS_OF_TIME[unit]
        return family, Fraction(count), None
    if quantity.kind == "money":
        return "money", Fraction(1), unit
    if quantity.kind == "number":
        if unit in SIZES:
            dimension, size = SIZES[unit]
            return dimension, size, None
        return "count", Fraction(1), unit
    return quantity.kind, Fraction(1), None


def _units_fit(left: _Amount, right: _Amount) -> bool:
    return not left.unit or not right.unit or left.unit == right.unit


def _equal(left: _Amount, right: _Amount, one: Quantity, other: Quantity) -> bool:
    if left.vague or right.vague:
        return left.low <= right.high and right.low <= left.high
    if left.interval != right.interval:
        return False
    if (left.low, left.high) == (right.low, right.high):
        return True
    if one.unit != other.unit and one.kind == other.kind == "number" and _other_system(one.unit, other.unit):
        return _near(left, right, CONVERSION)
    if left.scale == "share" and one.kind != other.kind:
        return _rounded_share(one, other)
    return (left.about or right.about) and _near(left, right, ROUNDING) and _rounded(left, right)


def _other_system(one: str | None, other: str | None) -> bool:
    """Miles against kilometres, not GW against kW."""
    if one not in SIZES or other not in SIZES:
        return False
    ratio = SIZES[one][1] / SIZES[other][1]
    ratio = max(ratio, 1 / ratio)
    return not re.fullmatch(r"10*", str(ratio))


def _near(left: _Amount, right: _Amount, tolerance: Fraction) -> bool:
    pairs = ((left.low, right.low), (left.high, right.high))
    return all(abs(a - b) <= tolerance * max(abs(a), abs(b)) for a, b in pairs)


def _rounded(left: _Amount, right: _Amount) -> bool:
    """Whether the side that says `about` is the other one, rounded."""
    for rough, exact in ((left, right), (right, left)):
        if rough.about and all(_round_like(b, a) == a for a, b in ((rough.low, exact.low), (rough.high, exact.high))):
            return True
    return False


def _round_like(exact: Fraction, rough: Fraction) -> Fraction:
    """`exact` with as many figures as `rough` has."""
    figures = f"{Decimal(rough.numerator) / Decimal(rough.denominator):f}"
    whole, _, decimals = figures.partition(".")
    places = len(decimals) if decimals.strip("0") else -(len(whole) - len(whole.rstrip("0")))
    return Fraction(round(exact, places))


def _rounded_share(one: Quantity, other: Quantity) -> bool:
    """A third against 33 %: the fraction has no exact percentage."""
    fraction, percent = (one, other) if one.kind == "fraction" else (other, one)
    if not isinstance(fraction.value, Fraction) or not isinstance(percent.value, Decimal):
        return False
    exact = fraction.value * 100
    if exact.denominator in {1, 2, 4, 5, 8, 10}:
        return False
    places = max(0, -int(percent.value.as_tuple().exponent))
    return round(exact, places) == Fraction(percent.value)


def _across(left: _Amount, right: _Amount, one: Quantity, other: Quantity) -> bool | None:
    """Kinds that one language uses where the other uses another."""
    same = _equal(left, right, one, other)
    scales = {left.scale, right.scale}
    if scales == {"month", "second"}:
        return _near(_in_seconds(left), _in_seconds(right), CALENDAR)
    if scales == {"share", "points"}:
        return False
    if scales == {"share", "multiple"}:
        return same or (_growth(left, right) if "percent" in {one.kind, other.kind} else False)
    if scales == {"age", "month"}:
        years = left if left.scale == "month" else right
        ages = left if left.scale == "age" else right
        return (years.low, years.high) == (ages.low * 12, ages.high * 12)
    if scales == {"ratio", "count"} and left.interval and right.interval:
        return (left.low, left.high) == (right.low, right.high)
    if "count" in scales:
        return _count_and(left, right, one, other)
    if scales == {"celsius", "fahrenheit"}:
        return _temperature(left, right)
    if "degree" in scales and scales & {"celsius", "fahrenheit"}:
        return same
    if scales == {"ordinal", "second"} and {one.unit, other.unit} & {"day"}:
        return True if one.value == other.value else None
    if one.kind == other.kind:
        return False
    return True if same and scales == {"ratio", "share"} else None


def _growth(left: _Amount, right: _Amount) -> bool | None:
    """50 % more is 1.5 times; other percentages may be of something else."""
    share, multiple = (left, right) if left.scale == "share" else (right, left)
    return True if share.low + 1 == multiple.low and share.high + 1 == multiple.high else None


def _count_and(left: _Amount, right: _Amount, one: Quantity, other: Quantity) -> bool | None:
    """A number that counts nothing, or says only how often, against anything with the same figure."""
    count, rest = (one, other) if left.scale == "count" else (other, one)
    if rest.kind == "multiple" and count.unit == "time":
        return _equal(left, right, one, other)
    if count.unit and rest.kind != "ordinal":
        return False if rest.kind == "number" else None
    values = (one.value, other.value)
    vague = "several" in {one.qualifier, other.qualifier}
    if vague:
        low = [Fraction(v[0] if isinstance(v, tuple) else v) for v in values]
        high = [Fraction(v[1] if isinstance(v, tuple) else v) for v in values]
        same = low[0] <= high[1] and low[1] <= high[0]
    else:
        same = values[0] == values[1]
    if same:
        return True
    return False if rest.kind == "number" else None


def _in_seconds(amount: _Amount) -> _Amount:
    size = DAYS_IN_MONTH * 86400 if amount.scale == "month" else Fraction(1)
    return _Amount(
        "second", amount.low * size, amount.high * size, amount.interval, amount.vague, amount.about, amount.unit
    )


def _temperature(left: _Amount, right: _Amount) -> bool:
    celsius, fahrenheit = (left, right) if left.scale == "celsius" else (right, left)
    return abs(celsius.low * 9 / 5 + 32 - fahrenheit.low) <= 1


def _date_and_number(date: Quantity, number: Quantity) -> bool | None:
    """22年 may be a year or a span of years, 25日 a day; a bare 2024 may be a number."""
    if isinstance(date.value, tuple) or isinstance(number.value, tuple):
        return None
    year, _, rest = date.value.partition("-") if isinstance(date.value, str) else ("", "", "")
    figure = f"{number.value}"
    if number.kind == "number" and not number.unit:
        return True if figure == date.value else None
    if number.kind == "duration" and number.unit == "year" and len(figure) <= 2 and number.text.endswith("年"):
        return True if not rest and year[2:] == figure.zfill(2) else None
    if number.unit == "day" or number.kind == "ordinal":
        return True if rest[-2:] == figure.zfill(2) and len(rest) == 5 else None
    return None
