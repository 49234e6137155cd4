"""Dates as far as they are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is given; `str()` gives EDTF level 1 (`2022`, `2022-04`, `2022-21`, `2020/2022`)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: Literal[21, 22, 23, 24, 33, 34, 35, 36, 40, 41] | None = None
    """EDTF: 21 to 24 spring to winter, 33 to 36 quarters, 40 and 41 halves of a year"""
    end: PartialDate | None = None
    """of a range"""
    raw: str = ""
    era: str | None = None
    """令和, 平成, 昭和, 大正 or 明治 where the year was given in an era"""
    circa: bool = False
    literal: str | None = None
    """no date in figures: `n.d.`, `forthcoming`"""
    fiscal: bool = False
    """年度, FY: the year that begins in April (Japan)"""
    part: Literal["early", "mid", "late"] | None = None
    """of the month, year, decade: 上旬, 初頭, early; 半ば, mid; 下旬, 末, the end of"""
    impossible: str | None = None
    """why there is no such date (`30 February`, `Heisei 32`); the figures are kept as far as they were given"""

    def __str__(self) -> str:
        if self.year is None:
            return self.literal or ""
        text = f"{self.year:04d}"
        if self.season is not None:
            text += f"-{self.season:02d}"
        elif self.month is not None:
            text += f"-{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")
        text += "~" if self.circa else ""
        return f"{text}/{self.end}" if self.end is not None else text

    @property
    def parts(self) -> tuple[int, ...]:
        """CSL `date-parts` of the start: (year), (year, month) or (year, month, day)."""
        if self.year is None:
            return ()
        if self.month is None:
            return (self.year,)
        return (self.year, self.month) if self.day is None else (self.year, self.month, self.day)
