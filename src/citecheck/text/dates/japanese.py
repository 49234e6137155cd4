"""Japanese dates: 2024年3月11日, 令和6年3月, 二〇二四年, 2024年度, 2024年3月期, 第1四半期, 上旬, R6.3.11."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from citecheck.model import PartialDate, Span
from citecheck.text.dates.calendar import ERA_LETTERS, ERAS, dated, era_year
from citecheck.text.numerals import kanji_value
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_TWO = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_ERA = rf"(?P<era>{'|'.join(ERAS)})\s?(?P<number>元|{_TWO})"
_WESTERN = r"(?P<year>\d{4}|[〇零一二三四五六七八九]{4}|(?:二千|千[一二三四五六七八九]百)[一二三四五六七八九十]{0,3})"
_YEAR = regex(
    rf"(?:西暦\s?)?(?:{_ERA}|{_WESTERN})"
    rf"(?:\s?[(（\[／/]\s?(?P<other>(?(era)\d{{4}}|(?:{'|'.join(ERAS)})(?:元|{_TWO})))(?:年)?[)）\]]?(?=\s?年))?\s?(?:年(?!間|生|目|物|来|代)|(?=会計年度))"
    rf"(?P<fiscal>度|会計年度)?"
    rf"(?:\s?[(（\[／/]\s?(?P<after>\d{{4}}|(?:{'|'.join(ERAS)})(?:元|{_TWO}))(?:年)?(?P<fiscal2>度)?[)）\]]?)?"
)
_DECADE = regex(
    r"(?P<decade>[12]\d\d0|(?<![\d.,])[1-9]0|[一二][〇零一二三四五六七八九]{2}[〇零]|(?:二千|千[一二三四五六七八九]百)[一二三四五六七八九]?十"
    r"|[二三四五六七八九][〇零十])年代"
)
_SHORT_YEAR = regex(r"(?<![\d.,])['’]?(\d\d)年(?=\s?(?:1[0-2]|[1-9])月(?!間))")
_MONTH = regex(rf"\s?({_TWO})月(?!間|額|給|例|刊|謝|比|報|曜)(?:\s?号)?")
_DAY = regex(rf"\s?({_TWO})日(?!間|目|本|米|中|韓|程)")
_FISCAL_END = regex(r"期(?!間|待|限|末)(?:決算)?")
_QUARTER = regex(r"の?(?:第\s?)?([1-4一二三四])\s?・?\s?四半期|の?\s?Q([1-4])(?!\d)|の?\s?([1-4])Q(?!\w)")
_HALF = regex(r"の?(?:(上|前)(?:半期|期|半)(?!待)|(下|後)(?:半期|期|半)(?!待))")
_SEASON = regex(r"(?:の|・)?(春|夏|秋|冬)(?:季|期)?号?(?!分|至|眠)")
_PART = regex(
    r"の?(?:(上旬|初旬|初頭|初め|はじめ|始め|前半|年初)|(中旬|半ば|なかば|中頃|中ごろ|央)|(下旬|後半|末日?|終わり|年末)(?!尾|端))"
)
_ABOUT = regex(r"\s?(?:頃|ごろ|ころ|前後)")
_LETTER = regex(r"(?<![A-Za-z0-9.])([RHSTM])(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})(?![\d.])")
_LITERALS = regex(
    r"(?P<unknown>(?:発行|刊行|出版|発表|公開|掲載)?(?:年月日|年|日付|日)不(?:明|詳)|日付(?:なし|無し)|年代不(?:明|詳))"
    r"|(?P<coming>近刊(?:予定)?|(?:刊行|出版|掲載|公刊)予定|印刷中)"
)
_UNTIL = regex("まで")
_RANGE = regex(r"\s?(?:[-–—~]|から|より|及び|および)\s?")
_SEASONS: dict[str, Literal[21, 22, 23, 24]] = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
_QUARTERS: tuple[Literal[33, 34, 35, 36], ...] = (33, 34, 35, 36)


@dataclass(frozen=True, slots=True)
class _Point:
    end: int
    date: PartialDate
    number: int | None = None
    """the year as counted in its era"""


def japanese_date(text: str, at: int, *, yearless: bool = False) -> tuple[int, PartialDate] | None:
    """The date that begins at `at` of a normalised text, and where it ends."""
    if match := _LITERALS.match(text, at):
        return match.end(), PartialDate(literal="n.d." if match["unknown"] else "forthcoming")
    if match := _LETTER.match(text, at):
        era, number = ERA_LETTERS[match[1]], int(match[2])
        month, day = int(match[4]), int(match[5])
        if number and 1 <= month <= 12 and 1 <= day <= 31:
            return match.end(), dated(PartialDate(era_year(era, number), month, day, era=era), number)
        return None
    if match := _DECADE.match(text, at):
        return _decade(text, match)
    point = _point(text, at, yearless=yearless)
    if point is None:
        return None
    date = dated(point.date, point.number)
    end = _range_end(text, point)
    if end is None:
        return point.end, date
    until = _UNTIL.match(text, end.end) if "から" in text[point.end : point.end + 4] else None
    return until.end() if until else end.end, replace(date, end=dated(end.date, end.number))


def _decade(text: str, match: re.Match[str]) -> tuple[int, PartialDate]:
    year = _figure(match["decade"])
    if year < 100:  # 80年代
        year += 1900 if year >= 30 else 2000
    point = _within_part(text, match.end(), PartialDate(year), None)
    return point.end, replace(point.date, end=PartialDate(year + 9))


def _point(text: str, at: int, *, yearless: bool) -> _Point | None:
    if match := _YEAR.match(text, at):
        date, number = _year(match)
        if match["fiscal"] or match["fiscal2"]:
            date = replace(date, fiscal=True)
        return _within(text, match.end(), date, number)
    if match := _SHORT_YEAR.match(text, at):
        short = int(match[1])
        return _within(text, match.end(), PartialDate(short + (2000 if short < 50 else 1900)), None)
    if yearless and (match := _MONTH.match(text, at)) and not text[at].isspace() and _figure(match[1]) <= 12:
        return _within(text, at, PartialDate(), None)
    if yearless and text[at] == "第" and _QUARTER.match(text, at):
        return _within(text, at, PartialDate(), None)
    return None


def _year(match: re.Match[str]) -> tuple[PartialDate, int | None]:
    era, number = match["era"], None
    if era:
        number = 1 if match["number"] == "元" else _figure(match["number"])
        date = PartialDate(era_year(era, number), era=era)
    else:
        date = PartialDate(_figure(match["year"]))
    other = match["other"] or match["after"]
    if other and other[0] in "令平昭大明":
        date, number = replace(date, era=other[:2]), 1 if other[2:] == "元" else _figure(other[2:])
    return date, number


def _within(text: str, at: int, date: PartialDate, number: int | None) -> _Point:
    """The rest of a date behind its year: month, day, quarter, half, season, part."""
    end = at
    if match := _MONTH.match(text, end):
        date, end = replace(date, month=_figure(match[1])), match.end()
        if match := _DAY.match(text, end):
            date, end = replace(date, day=_figure(match[1])), match.end()
            return _about(text, end, date, number)
        if date.year is not None and (match := _FISCAL_END.match(text, end)):
            # a year of accounts is named by its last month: 2024年3月期 ran from April 2023
            year = date.year - 1 if date.month and date.month < 12 else date.year
            return _Point(match.end(), replace(date, year=year, month=None, fiscal=True, era=None), None)
    elif match := _QUARTER.match(text, end):
        quarter = _QUARTERS[_figure(match[1] or match[2] or match[3]) - 1]
        return _Point(match.end(), replace(date, season=quarter), number)
    elif (match := _HALF.match(text, end)) and date.year is not None:
        return _Point(match.end(), replace(date, season=40 if match[1] else 41), number)
    elif match := _SEASON.match(text, end):
        return _Point(match.end(), replace(date, season=_SEASONS[match[1]]), number)
    return _within_part(text, end, date, number)


def _within_part(text: str, end: int, date: PartialDate, number: int | None) -> _Point:
    if match := _PART.match(text, end):
        part: Literal["early", "mid", "late"] = "early" if match[1] else "mid" if match[2] else "late"
        return _about(text, match.end(), replace(date, part=part), number)
    return _about(text, end, date, number)


def _about(text: str, end: int, date: PartialDate, number: int | None) -> _Point:
    if match := _ABOUT.match(text, end):
        return _Point(match.end(), replace(date, circa=True), number)
    return _Point(end, date, number)


_RANGE_YEAR = regex(r"(?<!\d)(\d{4})\s?[-–—~]\s?(\d{4}|\d{2})\s?年(?!間)(度)?")
_RANGE_MONTHS = regex(rf"\s?({_TWO})\s?[-–—~]\s?({_TWO})月(?!間)期?")
_RANGE_DAY = regex(rf"\s?({_TWO})\s?[-–—~]\s?({_TWO})日(?!間|目)")
_LATER_YEAR = regex(r"(\d\d)年(度)?(?!間|以|後|前|ぶ|余|代)")


def _range_end(text: str, start: _Point) -> _Point | None:
    """The other end of a range, which may leave out what it shares with the first."""
    date = start.date
    if date.month and not date.day and (match := _RANGE_DAY.match(text, start.end)):
        return None  # 3月3~5日 is read by `japanese_range`
    match = _RANGE.match(text, start.end)
    if match is None or date.season or match[0].strip() in {"及び", "および"}:
        return None
    other = _point(text, match.end(), yearless=False)
    if other is None and date.year is not None and (short := _LATER_YEAR.match(text, match.end())):
        closed = match[0].strip()[0] in "-–—~" or re.compile("(?:まで|にかけ)").match(text, short.end())
        year = date.year // 100 * 100 + int(short[1])
        if closed and year > date.year:
            other = _within(text, short.end(), PartialDate(year, fiscal=bool(short[2])), None)
    if other is None and date.month:
        other = _shared(text, match.end(), date)
    if other is None or _sortable(other.date) < _sortable(date):
        return None
    return other


def _shared(text: str, at: int, date: PartialDate) -> _Point | None:
    """`5月`, `5月3日` or `5日` behind a date whose year (and month) it shares."""
    if _MONTH.match(text, at):
        return _within(text, at, PartialDate(date.year), None)
    if date.day and (match := _DAY.match(text, at)):
        return _Point(match.end(), PartialDate(date.year, date.month, _figure(match[1])))
    return None


def japanese_range(text: str, at: int, *, yearless: bool = False) -> tuple[int, PartialDate] | None:
    """A range whose first half lacks its sign: 2020~22年, 2024年3~5月, 2024年3月3~5日."""
    if match := _RANGE_YEAR.match(text, at):
        begins = int(match[1])
        ends = int(match[2]) if len(match[2]) == 4 else begins // 100 * 100 + int(match[2])
        if ends <= begins:
            return None
        fiscal = bool(match[3])
        return match.end(), PartialDate(begins, fiscal=fiscal, end=PartialDate(ends, fiscal=fiscal))
    match = _YEAR.match(text, at)
    if match is None:
        months = _RANGE_MONTHS.match(text, at) if yearless and not text[at].isspace() else None
        return (months.end(), _months(PartialDate(), months, None)) if months and _figure(months[2]) <= 12 else None
    date, number = _year(match)
    if months := _RANGE_MONTHS.match(text, match.end()):
        return months.end(), _months(date, months, number)
    if (month := _MONTH.match(text, match.end())) and (days := _RANGE_DAY.match(text, month.end())):
        first = dated(replace(date, month=_figure(month[1]), day=_figure(days[1])), number)
        return days.end(), replace(first, end=dated(PartialDate(date.year, first.month, _figure(days[2]))))
    return None


def _months(date: PartialDate, match: re.Match[str], number: int | None) -> PartialDate:
    """1~3月, 7~9月期: from month to month of one year."""
    first = dated(replace(date, month=_figure(match[1])), number)
    return replace(first, end=dated(PartialDate(date.year, _figure(match[2]))))


def _sortable(date: PartialDate) -> tuple[int, int, int]:
    return (date.year or 0, date.month or 0, date.day or 0)


def _figure(text: str) -> int:
    return int(kanji_value(text) or 0)


@dataclass(frozen=True, slots=True)
class DoubleYear:
    """A year that is written in an era and in western style side by side."""

    span: Span
    era: str
    """as written: 令和4年"""
    era_years: tuple[int, ...]
    """the western years that it can be: two for 年度, which goes on into the next"""
    western: int


def double_years(text: str) -> Iterator[DoubleYear]:
    """Every 令和4年（2022年）, 2022（令和4）年 of a text, right or wrong."""
    if not any(era in text for era in ERAS):
        return
    copy = shadow(text)
    for match in _YEAR.finditer(copy.text):
        other = match["other"] or match["after"]
        if not other or (other[0] in "令平昭大明") == bool(match["era"]):
            continue
        era, number = (match["era"], match["number"]) if match["era"] else (other[:2], other[2:])
        year = era_year(era, 1 if number == "元" else _figure(number))
        western = _figure(match["year"]) if match["year"] else int(other)
        years = (year, year + 1) if match["fiscal"] or match["fiscal2"] else (year,)
        yield DoubleYear(copy.span(*match.span()), f"{era}{number}年", years, western)
