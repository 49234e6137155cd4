"""Dates in figures alone, in either language: 2024-03-11, 2024/3/11, 2024.3.11, 11/3/2024, 2020-22, 2024."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.model import PartialDate
from citecheck.text.dates.calendar import dated
from citecheck.text.regex import regex

_YMD = regex(
    r"(?<![\w./-])([12]\d{3})(?:([-–/.])(\d{1,2})\2(\d{1,2})|\.\s(\d{1,2})\.\s(\d{1,2})\.?)(?![\d/]|[.-]\d)"
    r"(?:T\d\d:?\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?"
)
_YM = regex(r"(?<![\w./-])([12]\d{3})[-/](0?[1-9]|1[0-2])(?![\d/]|[.-]\d)")
_XXY = regex(r"(?<![\w./-])(\d{1,2})([/.])(\d{1,2})\2([12]\d{3})(?![\d/]|[.-]\d)")
_RANGE = regex(
    r"([12]\d{3})(?:\s?(?:([-–—~])|(/))\s?([12]\d{3}|\d\d)|\s(?:to|through|until|and)\s([12]\d{3}))(?![\d/%]|[-–.,]\d|年)"
)
_BETWEEN = regex(r"[Bb]etween\s\Z")
_YEAR = regex(
    r"([12]\d{3})(?![\d%/]|:\d|,\d{3}|\.\d|[-–—~]\d|-[A-Z]|[年人名件社頁円個台回冊点校カヵケヶか億万兆]|ページ|ドル)"
)
_BEFORE = regex(
    r"(?:[A-Za-z0-9_$¥€£#+:/.,–—~-]|\b(?:pp?|nos?|vol|art|sec|ch|RFC|ISO|ISBN|ISSN|Nr|page|pages|section|Windows|Office)\.?\s?|[§№]\s?)\Z",
    re.I,
)


def figure_date(text: str, at: int, *, years: bool = False) -> tuple[int, PartialDate] | None:
    """The date in figures that begins at `at`, and where it ends; bare years and ranges of years where asked for."""
    if match := _YMD.match(text, at):
        month, day = int(match[3] or match[5]), int(match[4] or match[6])
        if match[2] == "." and not (1 <= month <= 12 and 1 <= day <= 31):
            return None  # a version
        return match.end(), dated(PartialDate(int(match[1]), month, day))
    if match := _XXY.match(text, at):
        return match.end(), _day_and_month(int(match[1]), int(match[3]), int(match[4]), dotted=match[2] == ".")
    if (match := _YM.match(text, at)) and not (years and "-" in match[0] and int(match[2]) == int(match[1][2:]) + 1):
        return match.end(), PartialDate(int(match[1]), int(match[2]))
    if not years or _BEFORE.search(text, max(0, at - 9), at):
        return None
    if (match := _RANGE.match(text, at)) and (" and " not in match[0] or _BETWEEN.search(text, max(0, at - 9), at)):
        first, written = int(match[1]), match[4] or match[5]
        last = int(written) if len(written) == 4 else first // 100 * 100 + int(written)
        if first < last < first + 300:
            return match.end(), PartialDate(first, end=PartialDate(last))
    if match := _YEAR.match(text, at):
        return match.end(), PartialDate(int(match[1]))
    return None


def _day_and_month(first: int, second: int, year: int, *, dotted: bool) -> PartialDate:
    """`13/2/2024` has one reading; where both are possible, only the year is sure."""
    if dotted or first > 12:
        return dated(PartialDate(year, second, first))
    if second > 12 or first == second:
        return dated(PartialDate(year, first, second))
    return replace(PartialDate(year))
