"""The calendar: Japanese eras with their borders, days of the months, and what is impossible."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace

from citecheck.model import PartialDate


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era: first and last day, both within it (the day of the change belongs to both up to 1926)."""

    name: str
    romaji: str
    letter: str
    first: tuple[int, int, int]
    last: tuple[int, int, int]


ERAS = {
    era.name: era
    for era in (
        # https://www.ndl.go.jp/jp/data/rekisi.html; the first year of Meiji was counted from the lunar new year's day
        Era("明治", "Meiji", "M", (1868, 1, 25), (1912, 7, 30)),
        Era("大正", "Taisho", "T", (1912, 7, 30), (1926, 12, 25)),
        Era("昭和", "Showa", "S", (1926, 12, 25), (1989, 1, 7)),
        Era("平成", "Heisei", "H", (1989, 1, 8), (2019, 4, 30)),
        Era("令和", "Reiwa", "R", (2019, 5, 1), (9999, 12, 31)),
    )
}
ERA_LETTERS = {era.letter: era.name for era in ERAS.values()} | {era.romaji: era.name for era in ERAS.values()}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


def era_year(era: str, number: int) -> int:
    """The western year: 令和 6 is 2024."""
    return ERAS[era].first[0] + number - 1


def dated(date: PartialDate, number: int | None = None) -> PartialDate:
    """`date` with `impossible` set where there is no such date; `number` is the year as counted in its era."""
    return replace(date, impossible=date.impossible or _no_such_day(date) or _outside_era(date, number))


def _no_such_day(date: PartialDate) -> str | None:
    if date.month is None:
        return None
    if not 1 <= date.month <= 12:
        return f"month {date.month}"
    if date.day is None:
        return None
    year = date.year if date.year and 1 <= date.year <= 9998 else 2000  # without a year 29 February is possible
    if not 1 <= date.day <= monthrange(year, date.month)[1]:
        leap = f" {date.year}" if date.month == 2 and date.day == 29 else ""
        return f"{date.day} {MONTHS[date.month - 1]}{leap}"
    return None


def _outside_era(date: PartialDate, number: int | None) -> str | None:
    if date.era is None or number is None or date.year is None:
        return None
    era = ERAS[date.era]
    given = tuple(p for p in (date.year, date.month, date.day) if p is not None)
    when = f"{era.romaji} {number}"
    if number < 1:
        return when
    if given[0] > era.last[0]:
        return f"{when}; the era ended in {era.last[0]}"
    # 平成31年度 was the name of the fiscal year 2019 for as long as it was planned
    if date.fiscal:
        return None
    place = f"{date.day} {MONTHS[date.month - 1]} {when}" if date.month and date.day else when
    if date.month and not date.day:
        place = f"{MONTHS[date.month - 1]} {when}"
    if given > era.last[: len(given)]:
        return f"{place}; the era ended on {_day(era.last)}"
    if given < era.first[: len(given)]:
        return f"{place}; the era began on {_day(era.first)}"
    return None


def _day(day: tuple[int, int, int]) -> str:
    return f"{day[2]} {MONTHS[day[1] - 1]} {day[0]}"
