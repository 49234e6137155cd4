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

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "R": 2018, "H": 1988, "S": 1925}
"""the year before an era's first"""

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
_KANJI = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"元": 1, "零": 0}


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
        (?P<era>令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHS](?=[.\s]?\d))?[.\s]?
        (?P<jy>{year}|(?<!\d)\d{{1,2}}|{kanji}{{1,4}})\s?年\s?(?P<jm>\d{{1,2}}|{kanji}{{1,3}})\s?月
        (?:\s?(?P<jd>\d{{1,2}}|{kanji}{{1,3}})\s?日)?
        |(?<![\d.,/-])(?P<y>{year})\s?(?P<sep>[-./])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<d>\d{{1,2}})(?!\d)
        |(?<![\d.,/-])(?P<nd>\d{{1,2}})\s?(?P<nsep>[-./])\s?(?P<nm>\d{{1,2}})\s?(?P=nsep)\s?(?P<ny>{year})(?!\d)
        |(?<![A-Za-z])(?P<mm>{month})\.?\s(?P<md>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<my>{year})(?!\d)
        |(?<!\d)(?P<dd>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?(?:\s|-|\sde\s|\sof\s)(?P<dm>{month})\.?,?(?:\s|-|\sde\s|\sdel\s|\sof\s)\s?(?P<dy>{year})(?!\d)
        |(?<!\w)(?P<es>[RHS])\s?(?P<ey>\d{{1,2}})\.\s?(?P<em>\d{{1,2}})\.\s?(?P<ed>\d{{1,2}})(?![\d.])
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
        year = _number(match["jy"])
        if match["era"]:
            year += ERAS[match["era"].upper()]
        elif len(match["jy"]) < 4:
            return None
        return iso(year, _number(match["jm"]), _number(match["jd"]) if match["jd"] else None) if match["jm"] else None
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
    if match["es"]:
        return iso(ERAS[match["es"].upper()] + int(match["ey"]), int(match["em"]), int(match["ed"]))
    return iso(ERAS[match["era2"]] + _number(match["e2y"]), int(match["e2m"]), int(match["e2d"]))


def _number(text: str) -> int:
    """Arabic figures, kanji place by place (二〇二四) or with tens (二十一); 元 is 1."""
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (_KANJI.get(tens, 1) if tens else 1) * 10 + (_KANJI.get(ones, 0) if ones else 0)
    return int("".join(str(_KANJI.get(c, 0)) for c in text))
