"""English dates: March 11, 2024; 11th of March 2024; early March 2024; Spring 2023; Q1 2024; FY2024; c. 1850; n.d."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from citecheck.model import PartialDate
from citecheck.text.dates.calendar import MONTHS, dated
from citecheck.text.regex import regex

_INDEX = {
    name: number
    for number, month in enumerate(MONTHS, start=1)
    for name in (month.lower(), month[:3].lower(), *(("sept",) if month == "September" else ()))
}
_MON = r"[JFMASOND][aepucoAEPUCO][nbrylgptvcNBRYLGPTVC][A-Za-z]{0,6}\b\.?"
"""what has the look of a month; whether it is one is seen when it is read"""
_YEAR = r"(?:[12]\d{3})(?!\d|,\d{3}|\.\d|%|['’]?s\b)"
_DAY = r"(?:0?[1-9]|[1-9]\d)(?:st|nd|rd|th)?(?![\d:.]\d|\d|%|:|,\d{3})"
_DASH = r"\s?(?:[-–—~]|to|through|until)\s?"
_PARTS: dict[str, Literal["early", "mid", "late"]] = {
    "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late",
    "end": "late",
    "first half": "early", "second half": "late",
}  # fmt: skip
_PART = (
    r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd)(?:[ -](?:of[ -])?|-)"
    r"|(?:[Tt]he )?(?P<part2>beginning|start|middle|end) of )?(?:the )?(?:(?<=the )(?:year|month of) )?"
)
_MDY = regex(
    rf"{_PART}(?P<month>{_MON})(?:\s(?:the )?(?P<day>{_DAY})(?:\s?[-–—~]\s?(?:(?P<month2>{_MON})\s)?(?P<day2>{_DAY}))?"
    rf"|{_DASH}(?P<month3>{_MON})(?:\squarter)?)?(?:,?\s(?:of\s)?(?P<year>{_YEAR})|,?\s['’](?P<short>\d\d)(?!\d))"
)
_DMY = regex(
    rf"(?:the )?(?P<day>{_DAY})(?:\s(?:of\s)?(?P<month0>{_MON}))?(?:\s?[-–—~]\s?(?P<day2>{_DAY}))?"
    rf"(?:\sday)?[ -](?:of\s)?(?P<month>{_MON}),?[ -](?P<year>{_YEAR})|"
    rf"(?:the )?(?P<day3>{_DAY})[ -](?:of\s)?(?P<month3>{_MON}),?[ -](?P<year3>{_YEAR})"
)
_MD = regex(
    rf"{_PART}(?P<month>{_MON})\s(?:the )?(?P<day>{_DAY})(?:\s?[-–—~]\s?(?P<day2>{_DAY}))?"
    r"(?!\s(?:percent|million|billion))"
)
_MONTH_RANGE = regex(rf"(?P<month>{_MON})[-–—](?P<month2>{_MON})(?!\s?\d)")
_DM = regex(rf"(?P<day>{_DAY})\s(?:of\s)?(?P<month>{_MON})(?!\s?\d)")
_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_M = regex(
    rf"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?:[Tt]he )?(?P<part2>beginning|start|middle|end) of )"
    rf"(?P<month>{_MON})|(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Bb]y )|(?<=[Ll]ast )|(?<=[Tt]his ))"
    rf"(?P<plain>{_FULL})\b(?![ -]?\d|\s(?:and|or|not|be|have)\b)"
)
_SEASON_NAMES: dict[str, Literal[21, 22, 23, 24]] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SEASON_NAME = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_SEASON = regex(
    rf"(?P<season>{_SEASON_NAME})(?:[/-]{_SEASON_NAME})?"
    rf",?\s(?:(?:of|in)\s)?(?P<year>{_YEAR})(?:[-–/](?P<last>{_YEAR}|\d\d(?!\d)))?"
)
_FISCAL = r"(?:J?FYE?|[Ff]iscal(?: [Yy]ear)?|[Ff]inancial [Yy]ear)"
_FY = regex(
    rf"(?:the )?(?P<half>(?:[Ff]irst|[Ss]econd) half of )?(?:the )?"
    rf"{_FISCAL}\s?(?:(?P<year>{_YEAR})|['’]?(?P<short>\d\d)(?!\d|%|\.\d))"
    rf"(?:[-–/](?P<last>{_YEAR}|\d\d(?!\d)))?"
)
_FY_ENDED = regex(
    rf"(?:the )?(?:{_FISCAL}|(?:business |accounting )?year) (?:that )?(?:ended|ending|ends|to|through)(?: (?:in|on))? "
    rf"(?P<month>{_MON})(?: \d\d?,?)?,? (?P<year>{_YEAR})"
)
_QUARTERS: tuple[Literal[33, 34, 35, 36], ...] = (33, 34, 35, 36)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_QUARTER = regex(
    r"(?:[Tt]he )?(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)[ -](?P<unit>quarter|half)"
    rf"(?:,| of| in)? (?:the )?(?P<fy>{_FISCAL}\s?)?(?P<year>{_YEAR})|"
    rf"(?:[Qq](?P<q>[1-4])|(?P<q2>[1-4])[Qq]|[Hh](?P<h>[12])|(?P<h2>[12])[Hh])\s?(?:of |in )?"
    rf"(?P<fy2>{_FISCAL}\s?)?(?:(?P<year2>{_YEAR})|['’]?(?P<short>\d\d)(?!\d|%))|"
    rf"(?P<fy3>{_FISCAL}\s?)?(?P<year3>[12]\d{{3}})[\s-]?(?:[Qq](?P<q3>[1-4])|[Hh](?P<h3>[12]))(?!\w)"
)
_QUARTER_ALONE = regex(
    r"(?:[Tt]he )?(?P<word>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)[ -]quarter(?![a-z-]|\s(?:of"
    r"|century|mile))"
)
_PART_OF_YEAR = regex(
    r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd)(?:[ -]| of | in )"
    r"|(?:[Tt]he )?(?P<part2>[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of (?:the year )?)"
    rf"(?P<year>{_YEAR})(?![-/]\d|[-–—]?\w)"
)
_CIRCA = regex(rf"(?:[Cc]irca|[Cc]a?\.)\s?(?P<year>{_YEAR})|\[(?P<guess>{_YEAR})\?\]")
_LITERALS = regex(
    r"(?P<unknown>\bn\.\s?d\.|\bs\.\s?d\.|[Nn]o date\b|[Uu]ndated\b|[Dd]ate unknown\b)"
    r"|(?P<coming>[Ff]orthcoming\b|[Ii]n press\b|[Tt]o be published\b)"
)
_DECADE = regex(
    r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?:[ -]to[ -](?:mid|late))?[ -]"
    r"|(?:[Tt]he )?(?P<part2>[Ff]irst half|[Ss]econd half|[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of )?"
    r"(?:the )?(?P<year>[12]\d{2}0)['’]?s\b"
)
_THROUGH = regex(_DASH)


def english_date(text: str, at: int, *, yearless: bool = False) -> tuple[int, PartialDate] | None:
    """The date that begins at `at` of a normalised text, and where it ends."""
    best: tuple[int, PartialDate] | None = None
    readers: tuple[Callable[[str, int], tuple[int, PartialDate] | None], ...]
    if "0" <= text[at] <= "9":  # no others begin with a figure
        readers = (_dmy, _quarter, _decade)
    else:
        readers = (_mdy, _dmy, _season, _fiscal, _fiscal_ended, _quarter, _decade, _part_of_year, _circa, _literal)
    for read in (*readers, *((_yearless,) if yearless else ())):
        found = read(text, at)
        if found and (best is None or found[0] > best[0]):
            best = found
    if best is None or best[1].end is not None or best[1].day is None or best[1].year is None:
        return best
    # both ends in full: March 30, 2024-April 2, 2024
    if (dash := _THROUGH.match(text, best[0])) and (other := _mdy(text, dash.end()) or _dmy(text, dash.end())):
        last = other[1]
        if last.end is None and (last.year or 0, last.month or 0, last.day or 0) > best[1].parts:
            return other[0], replace(best[1], end=last)
    return best


def month_number(name: str) -> int:
    """1 to 12 of an English month's name or abbreviation (`March`, `Mar.`, `MAR`), 0 where it is none."""
    word = name.rstrip(".")
    return _INDEX.get(word.lower(), 0) if word.istitle() or word.isupper() else 0


def _months(match: re.Match[str]) -> bool:
    """Whether all that the pattern took for months are months."""
    return all(month_number(name) for key, name in match.groupdict().items() if key.startswith(_MONTH_GROUPS) and name)


_MONTH_GROUPS = ("month", "plain")


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _part(match: re.Match[str]) -> Literal["early", "mid", "late"] | None:
    return _PARTS.get((match["part"] or match["part2"] or "").lower())


def _mdy(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _MDY.match(text, at)
    if match is None or not _months(match):
        return None
    year = int(match["year"]) if match["year"] else _century(int(match["short"]))
    day = _number(match["day"]) if match["day"] else None
    date = PartialDate(year, month_number(match["month"]), day, part=_part(match))
    end = None
    if match["day2"]:
        month = month_number(match["month2"]) if match["month2"] else date.month
        end = dated(PartialDate(year, month, _number(match["day2"])))
        if date.month and month and month < date.month:  # December 30-January 2, 2024
            date = replace(date, year=year - 1)
    elif match["month3"]:
        end = dated(PartialDate(year, month_number(match["month3"])))
    return match.end(), replace(dated(date), end=end)


def _dmy(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _DMY.match(text, at)
    if match is None or not _months(match):
        return None
    if match["day3"]:
        return match.end(), dated(
            PartialDate(int(match["year3"]), month_number(match["month3"]), _number(match["day3"]))
        )
    year, month = int(match["year"]), month_number(match["month"])
    first = dated(PartialDate(year, month_number(match["month0"]) if match["month0"] else month, _number(match["day"])))
    if not match["day2"]:
        return (match.end(), first) if not match["month0"] else None
    return match.end(), replace(first, end=dated(PartialDate(year, month, _number(match["day2"]))))


def _yearless(text: str, at: int) -> tuple[int, PartialDate] | None:
    if (match := _MD.match(text, at)) and _months(match):
        date = dated(PartialDate(month=month_number(match["month"]), day=_number(match["day"])))
        if match["day2"]:
            date = replace(date, end=dated(PartialDate(month=date.month, day=_number(match["day2"]))))
        elif (dash := _THROUGH.match(text, match.end())) and (other := _MD.match(text, dash.end())) and _months(other):
            last = dated(PartialDate(month=month_number(other["month"]), day=_number(other["day"])))
            return other.end(), replace(date, end=last)  # May 31 to June 2
        return match.end(), date
    if match := _QUARTER_ALONE.match(text, at):
        return match.end(), PartialDate(season=_QUARTERS[_ORDINALS[match["word"].lower()] - 1])
    if (match := _MONTH_RANGE.match(text, at)) and _months(match):
        first, last = (PartialDate(month=month_number(match[name])) for name in ("month", "month2"))
        return match.end(), replace(first, end=last)
    if (match := _DM.match(text, at)) and _months(match):
        return match.end(), dated(PartialDate(month=month_number(match["month"]), day=_number(match["day"])))
    if (match := _M.match(text, at)) and _months(match):
        month = month_number(match["month"] or match["plain"])
        return match.end(), PartialDate(month=month, part=_part(match))
    return None


def _season(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _SEASON.match(text, at)
    if match is None:
        return None
    return match.end(), PartialDate(int(match["year"]), season=_SEASON_NAMES[match["season"].lower()])


def _fiscal(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _FY.match(text, at)
    if match is None:
        return None
    year = int(match["year"]) if match["year"] else _century(int(match["short"]))
    date = PartialDate(year, fiscal=True)
    if match["half"]:
        date = replace(date, season=40 if match["half"][0] in "Ff" else 41)
    if match["last"]:
        last = int(match["last"]) if len(match["last"]) == 4 else year // 100 * 100 + int(match["last"])
        if last > year + 1:  # FY2023-24 is one fiscal year
            date = replace(date, end=PartialDate(last, fiscal=True))
    return match.end(), date


def _fiscal_ended(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _FY_ENDED.match(text, at)
    if match is None or not _months(match):
        return None
    year = int(match["year"]) - (month_number(match["month"]) < 12)
    return match.end(), PartialDate(year, fiscal=True)


def _quarter(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _QUARTER.match(text, at)
    if match is None:
        return None
    written = match["year"] or match["year2"] or match["year3"]
    year = int(written) if written else _century(int(match["short"]))
    fiscal = bool(match["fy"] or match["fy2"] or match["fy3"])
    word = _ORDINALS.get((match["word"] or "").lower(), 0)
    half = int(match["h"] or match["h2"] or match["h3"] or (word if match["unit"] == "half" else 0))
    if half > 2:
        return None
    if half:
        return match.end(), PartialDate(year, season=40 if half == 1 else 41, fiscal=fiscal)
    quarter = int(match["q"] or match["q2"] or match["q3"] or word)
    return match.end(), PartialDate(year, season=_QUARTERS[quarter - 1], fiscal=fiscal)


def _decade(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _DECADE.match(text, at)
    if match is None:
        return None
    year = int(match["year"])
    return match.end(), PartialDate(year, part=_part(match), end=PartialDate(year + 9))


def _part_of_year(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _PART_OF_YEAR.match(text, at)
    return (match.end(), PartialDate(int(match["year"]), part=_part(match))) if match else None


def _circa(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _CIRCA.match(text, at)
    return (match.end(), PartialDate(int(match["year"] or match["guess"]), circa=True)) if match else None


def _literal(text: str, at: int) -> tuple[int, PartialDate] | None:
    match = _LITERALS.match(text, at)
    return (match.end(), PartialDate(literal="n.d." if match["unknown"] else "forthcoming")) if match else None


def _century(short: int) -> int:
    return short + (2000 if short < 50 else 1900)
