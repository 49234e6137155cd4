"""Dates in EDTF compared: one side may be less precise, but may not say another date.

EDTF (ISO 8601-2) with seasons 21 to 24, quarters 33 to 36, halves 40 and 41, and X for digits that are left open
(`199X` is the 1990s, `XX22` a year written 22, `XXXX-12-25` a day without a year).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.model.quantity import Quantity

_EDTF = re.compile(r"(-?)([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?")
_MONTHS: dict[int, tuple[int, ...]] = {
    **{month: (month,) for month in range(1, 13)},
    21: (3, 4, 5), 22: (6, 7, 8), 23: (9, 10, 11), 24: (12, 1, 2),
    33: (1, 2, 3), 34: (4, 5, 6), 35: (7, 8, 9), 36: (10, 11, 12),
    40: (1, 2, 3, 4, 5, 6), 41: (7, 8, 9, 10, 11, 12),
}  # fmt: skip
_PARTS = {"early", "mid", "late"}
_FISCAL = "fiscal-year"


def dates_agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of kind date can be the same date."""
    if {one.qualifier, other.qualifier} <= _PARTS and one.qualifier != other.qualifier:
        return False
    left, right = _ends(one), _ends(other)
    if len(left) != len(right):
        left, right = _spread(left), _spread(right)
    fiscal = (one.unit == _FISCAL, other.unit == _FISCAL)
    return len(left) == len(right) and all(_agree(a, b, fiscal) for a, b in zip(left, right, strict=True))


def times_agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of kind time are the same; `10時` does not say whether it is morning."""
    left, right = (_minutes(str(q.value)) for q in (one, other))
    if "clock" in {one.qualifier, other.qualifier}:
        return left % 720 == right % 720
    return left % 1440 == right % 1440


def _minutes(value: str) -> int:
    hours, minutes = value.split(":")
    return int(hours) * 60 + int(minutes)


def _ends(quantity: Quantity) -> tuple[str, ...]:
    return tuple(map(str, quantity.value)) if isinstance(quantity.value, tuple) else (str(quantity.value),)


def _spread(ends: tuple[str, ...]) -> tuple[str, ...]:
    """A decade, quarter or half as its first and last year or month."""
    if len(ends) == 2:
        return ends
    value = ends[0]
    if re.fullmatch(r"\d{3}X", value):
        return value[:3] + "0", value[:3] + "9"
    match = re.fullmatch(r"([\dX]{4})-(\d\d)", value)
    if match and (months := _MONTHS.get(int(match[2]), ())) and len(months) > 1 and int(match[2]) > 30:
        return f"{match[1]}-{months[0]:02d}", f"{match[1]}-{months[-1]:02d}"
    return ends


def _agree(one: str, other: str, fiscal: tuple[bool, bool]) -> bool:
    left, right = _EDTF.fullmatch(one), _EDTF.fullmatch(other)
    if left is None or right is None:
        return one == other
    if fiscal[0] != fiscal[1]:
        whole, part = (left, right) if fiscal[0] else (right, left)
        if whole[3] is None and part[3] and "X" not in whole[2] + part[2] and int(part[3]) <= 12:
            # the fiscal year begins in April
            return int(part[2]) - (int(part[3]) < 4) == int(whole[2])
    if left[1] != right[1] or not _years_fit(left[2], right[2], exact=not (left[3] or right[3])):
        return False
    if left[3] and right[3] and not _months_fit(int(left[3]), int(right[3])):
        return False
    return not (left[4] and right[4]) or left[4] == right[4]


def _years_fit(one: str, other: str, *, exact: bool) -> bool:
    if "XXXX" in {one, other}:
        return not exact or one == other or (one + other).replace("XXXX", "").endswith(("00", "XX"))
    if not all(a == b or "X" in {a, b} for a, b in zip(one, other, strict=True)):
        return False
    opened = sorted((_open(one), _open(other)))
    if opened[0] == opened[1] or one.startswith("XX") or other.startswith("XX"):
        return True
    rough, fine = (one, other) if _open(one) > _open(other) else (other, one)
    if _open(fine) == 0:  # 1990年代 and 1990 are not the same, 1990年代 and 1994 may be
        return not fine.endswith("0" * _open(rough))
    return fine[2] == "0"  # the 2000s may be the decade or the century


def _open(year: str) -> int:
    """How many digits are left open at the end."""
    return len(year) - len(year.rstrip("X"))


def _months_fit(one: int, other: int) -> bool:
    """The same month, quarter, half or season; of different ones, that they share a month."""
    if (one > 12) == (other > 12) and one // 10 == other // 10 and {one, other}.isdisjoint({40, 41}):
        return one == other
    if one <= 12 and other <= 12:
        return one == other
    if one in {40, 41} and other in {40, 41}:
        return one == other
    return not set(_MONTHS.get(one, ())).isdisjoint(_MONTHS.get(other, ()))
