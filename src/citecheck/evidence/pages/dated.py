"""Dates in the words of a page: Japanese, English and the usual European forms, fast over long texts.

`citecheck.text.dates` reads the dates of notes, with their ranges, seasons and confidence; a page is a hundred times
as long, its dates are plain, and many that an editor cites are in German, French, Spanish or Italian.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from citecheck.evidence.pages.candidates import iso
from citecheck.text.dates.calendar import ERA_LETTERS, ERAS, era_year
from citecheck.text.numerals import kanji_value

_MONTHS = (
    "january januar jänner janvier enero gennaio januari janeiro jan janv ene gen",
    "february februar feber février fevrier febrero febbraio februari fevereiro feb févr fév fev",
    "march märz maerz mars marzo maart março mar mär mrz mrt",
    "april avril abril aprile apr avr abr",
    "may mai mayo maggio mei maio mag",
    "june juni juin junio giugno junho jun giu",
    "july juli juillet julio luglio julho jul juil lug",
    "august août aout agosto augustus aug ago",
    "september septembre septiembre setiembre settembre setembro sept sep set",
    "october oktober octobre octubre ottobre outubro oct okt ott out",
    "november novembre noviembre novembro nov",
    "december dezember décembre decembre diciembre dicembre dezembro dec dez déc dic",
)
"""English, German, French, Spanish, Italian, Dutch, Portuguese"""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with its place in the text, `text[start:end]`."""

    start: int
    end: int
    value: str
    """ISO 8601"""
    japanese: bool = False


@cache
def _months() -> dict[str, int]:
    return {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(_months(), key=len, reverse=True))
    kanji = "[〇零一二三四五六七八九十元]"
    year = r"(?:19|20)\d\d"
    return re.compile(
        rf"""
        (?P<era>令和|平成|昭和|大正|明治|(?<![A-Za-z])(?-i:[RHS])(?=[.\s]?\d))?[.\s]?
        (?P<jy>{year}|(?<!\d)\d{{1,2}}|{kanji}{{1,4}})(?:\s?\([^()]{{1,8}}\))?\s?年(?:\s?\([^()]{{1,9}}\))?\s?(?P<jm>\d{{1,2}}|{kanji}{{1,3}})\s?月
        (?:\s?(?P<jd>\d{{1,2}}|{kanji}{{1,3}})\s?日)?
        |(?<![\d.,/-])(?P<y>{year})\s?(?P<sep>[-./])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<d>\d{{1,2}})(?!\d)
        |(?<![\d.,/-])(?P<nd>\d{{1,2}})\s?(?P<nsep>[-./])\s?(?P<nm>\d{{1,2}})\s?(?P=nsep)\s?(?P<ny>{year})(?!\d)
        |(?<![A-Za-z])(?P<mm>{month})\.?\s?(?P<md>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<my>{year})(?!\d)
        |(?<!\d)(?P<dd>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:[\s-]?|\sde\s|\sof\s)(?P<dm>{month})\.?,?(?:[\s-]?|\sde\s|\sdel\s|\sof\s)\s?(?P<dy>{year})(?!\d)
        |(?<![A-Za-z])(?P<om>{month})\.?,?\s(?P<oy>{year})(?![\d/-])
        |(?<!\w)(?P<es>(?-i:[RHS]))\s?(?P<ey>\d{{1,2}})\.\s?(?P<em>\d{{1,2}})\.\s?(?P<ed>\d{{1,2}})(?![\d.])
        |(?P<era2>令和|平成|昭和)(?P<e2y>\d{{1,2}}|元)[./](?P<e2m>\d{{1,2}})[./](?P<e2d>\d{{1,2}})(?!\d)
        """,
        re.X | re.I,
    )


def dates_in(text: str, *, month_first: bool = False) -> Iterator[Dated]:
    """The dates in `text` in order.

    Args:
        text: any; offsets are those of its NFKC form when that has another length.
        month_first: read 4/19/2024 rather than 19/4/2024 where both would do.
    """
    folded = unicodedata.normalize("NFKC", text)
    for match in _pattern().finditer(folded):
        japanese = bool(match["jy"] or match["es"] or match["era2"])
        value = _value(match, month_first=month_first)
        if value is not None:
            yield Dated(match.start(), match.end(), value, japanese)


def _value(match: re.Match[str], *, month_first: bool) -> str | None:
    if match["jy"]:
        if match["era"]:
            year = _era_year(match["era"], match["jy"])
        elif len(match["jy"]) == 4:
            year = _number(match["jy"])
        else:
            return None
        return iso(year, _number(match["jm"]), _number(match["jd"]) if match["jd"] else None)
    if match["y"]:
        return iso(int(match["y"]), int(match["m"]), int(match["d"]))
    if match["ny"]:
        first, second = int(match["nd"]), int(match["nm"])
        swap = second > 12 or (month_first and match["nsep"] != "." and first <= 12)
        return iso(int(match["ny"]), first, second) if swap else iso(int(match["ny"]), second, first)
    if match["my"]:
        return iso(int(match["my"]), _months()[match["mm"].lower()], int(match["md"]))
    if match["dy"]:
        return iso(int(match["dy"]), _months()[match["dm"].lower()], int(match["dd"]))
    if match["oy"]:
        return iso(int(match["oy"]), _months()[match["om"].lower()])
    if match["es"]:
        return iso(_era_year(match["es"], match["ey"]), int(match["em"]), int(match["ed"]))
    return iso(_era_year(match["era2"], match["e2y"]), int(match["e2m"]), int(match["e2d"]))


def _era_year(era: str, number: str) -> int:
    name = era if era in ERAS else ERA_LETTERS[era]
    return era_year(name, 1 if number == "元" else _number(number))


def _number(text: str) -> int:
    return int(text) if text.isdigit() else int(kanji_value(text) or 0)
