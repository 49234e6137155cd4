"""Points of time in prose: dates, decades, centuries, years before Christ, times of day."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from citecheck.editions.quantities.english_ordinals import ORDINAL_WORDS
from citecheck.editions.quantities.found import Found
from citecheck.model import PartialDate
from citecheck.text.dates.find import date_at
from citecheck.text.numerals import kanji_value
from citecheck.text.regex import regex

_KANJI = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_JA_CENTURY = regex(
    rf"(?:(?P<bc>紀元前|前)|(?P<ad>紀元後|西暦))?(?:第)?(?P<n>{_KANJI})(?:\s?[-~–、・]\s?(?P<last>{_KANJI}))?世紀(?!間|以上|半(?!ば)|に(?:わた|及)|もの?|余|ぶり|近)"
    r"(?:の?(?:(?P<early>初頭|初め|はじめ|前半)|(?P<mid>半ば|中頃|中葉)|(?P<late>末葉?|後半|終わり)))?"
)
_JA_BC = regex(
    r"(?:紀元前|西暦前|(?<![ぁ-んァ-ヴー一-鿿々\d])前(?=\d{2,4}年))\s?(?P<n>\d{1,4}|[〇一二三四五六七八九十百千]{1,6})年(?P<about>頃|ごろ)?"
)
_JA_AD = regex(r"(?:西暦|紀元)\s?(?P<n>\d{1,3})年(?!間)")
_JA_TIME = regex(
    rf"(?P<half>午前|午後|朝|夜|夕方|未明|正午)?の?(?P<h>{_KANJI})時(?!間|代|期|点|限|給|計|事|刻|速|系|価|報|差|短)(?:(?P<m>{_KANJI})分"
    rf"|(?P<and>半))?|(?P<noon>正午)"
)
_CLOCK = regex(
    r"(?<![\d:.])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])\s?(?P<half>[AaPp]\.?\s?[Mm]\b\.?)?"
)
_EN_TIME = regex(
    r"(?P<h>1[0-2]|[1-9])(?:\s?(?P<half>[AaPp]\.?\s?[Mm]\b\.?)| o['’]clock(?: in the (?P<part>morning|afternoon"
    r"|evening))?)"
)
_EN_NOON = regex(r"(?:at )?(?P<noon>noon|midnight)\b")
_WORDS = {
    **{word: number for word, number in ORDINAL_WORDS.items() if number <= 20},
    "twenty-first": 21,
    "twenty-second": 22,
}
_NTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_EN_CENTURY = regex(
    rf"(?i:(?:the )?(?:(?P<part>early|mid|late)[- ](?:the )?|(?P<half>first half|second half|beginning|start|middle"
    rf"|end|turn|dawn|close) of the )?(?:the )?"
    rf"(?P<n>{_NTH})(?:(?: and |[-–]| to )(?:the )?(?P<last>{_NTH}))?[- ]centur(?:y"
    rf"|ies)(?P<bc>,? B\.?C\.?(?:E\.?)?)?(?: (?:A\.?D|C\.?E)\b\.?)?)(?![A-Za-z])"
)
_EN_TURN = regex(r"(?i:(?:the )?turn of the (?:century|millennium))(?![A-Za-z])")
_JA_TURN = regex(r"世紀(?:の変わり目|転換期|の転換期)|世紀の変り目")
_EN_BC = regex(r"(?:c(?:irca|a?\.)\s?)?(?P<n>\d{1,4}) (?:BCE?|B\.C\.(?:E\.)?)(?![A-Za-z])")
_EN_AD = regex(r"(?:AD|A\.D\.) (?P<n>\d{1,4})(?!\d)|(?P<n2>\d{1,4}) (?:CE|AD|A\.D\.)(?![A-Za-z])")
_EN_DECADE = regex(
    r"(?i:(?P<part>early|mid|late)[- ])?(?i:the )?(?:['’](?P<short>[1-9]0)['’]?s|(?P<word>(?i:twenties|thirties"
    r"|forties|fifties|sixties|"
    r"seventies|eighties|nineties)))(?![A-Za-z])"
)
_TENS_WORDS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_EN_AGES = regex(
    rf"(?i:(?<=his )|(?<=her )|(?<=their )|(?<=my )|(?<=our ))(?:(?:early|mid|late)[ -])?"
    rf"(?:(?P<short>[2-9]0)s|(?P<word>(?i:{'|'.join(_TENS_WORDS)})))(?![A-Za-z])"
)
_SHORT_FISCAL = regex(r"(?<![\d.,])(\d\d)年度(?:の?(上半期|下半期|上期|下期))?")
_PARTS = {
    "early": "early", "first half": "early", "beginning": "early", "start": "early", "dawn": "early", "turn": "early",
    "mid": "mid", "middle": "mid", "late": "late", "second half": "late", "end": "late", "close": "late",
}  # fmt: skip
_YEAR_AS_NUMBER = regex(r"(?:about|around|some|nearly|over|than|approximately|roughly|almost|least|約|およそ)\s?\Z")


def japanese_moment(text: str, at: int) -> Found | None:
    """A century, a year before Christ or a time of day in Japanese."""
    if match := _JA_CENTURY.match(text, at):
        number = _figure(match["n"])
        if number >= 5 or match["bc"] or match["ad"] or "第" in match[0]:
            part = next((p for p in ("early", "mid", "late") if match[p]), None)
            return Found(at, match.end(), "date", _century(number, match["bc"], match["last"]), None, part)
    if match := _JA_BC.match(text, at):
        return Found(at, match.end(), "date", _before_christ(_figure(match["n"])))
    if match := _JA_AD.match(text, at):
        return Found(at, match.end(), "date", f"{int(match['n']):04d}")
    if match := _JA_TURN.match(text, at):
        return Found(at, match.end(), "date", "XXXX", None, "early")
    if match := _SHORT_FISCAL.match(text, at):
        season = {"上": "-40", "下": "-41"}.get((match[2] or " ")[0], "")
        return Found(at, match.end(), "date", f"XX{match[1]}{season}", "fiscal-year")
    if match := _JA_TIME.match(text, at):
        return _japanese_time(match)
    return None


def _japanese_time(match: re.Match[str]) -> Found | None:
    if match["noon"]:
        return Found(match.start(), match.end(), "time", "12:00")
    hour, minute = _figure(match["h"]), 30 if match["and"] else _figure(match["m"] or "0")
    if hour > 24 or minute > 59 or (not match["h"].isdecimal() and not match["half"] and hour < 2):
        return None
    if match["half"] in {"午後", "夜", "夕方"} and hour < 12:
        hour += 12
    qualifier = None if match["half"] else "clock"
    return Found(
        match.start(), match.end(), "time", f"{hour:02d}:{minute:02d}", None, qualifier if hour <= 12 else None
    )


def english_moment(text: str, at: int) -> Found | None:
    """A century, a decade in words, a year before Christ or a time of day in English."""
    if match := _EN_CENTURY.match(text, at):
        number = _nth(match["n"])
        part = _PARTS.get((match["part"] or match["half"] or "").lower())
        return Found(at, match.end(), "date", _century(number, match["bc"], match["last"]), None, part)
    if match := _EN_TURN.match(text, at):
        return Found(at, match.end(), "date", "XXXX", None, "early")
    if match := _EN_BC.match(text, at):
        return Found(at, match.end(), "date", _before_christ(int(match["n"])))
    if match := _EN_AD.match(text, at):
        return Found(at, match.end(), "date", f"{int(match['n'] or match['n2']):04d}")
    if found := _named_decade(text, at):
        return found
    if match := _EN_AGES.match(text, at):
        tens = int(match["short"] or 0) or 20 + 10 * _TENS_WORDS.index(match["word"].lower())
        return Found(at, match.end(), "age", (Decimal(tens), Decimal(tens + 9)), "year")
    if match := _EN_TIME.match(text, at):
        hour = int(match["h"])
        afternoon = (match["half"] or "a")[0] in "pP" or match["part"] in {"afternoon", "evening"}
        hour = hour % 12 + (12 if afternoon else 0) if match["half"] or match["part"] else hour
        return Found(
            at, match.end(), "time", f"{hour:02d}:00", None, None if match["half"] or match["part"] else "clock"
        )
    if match := _EN_NOON.match(text, at):
        return Found(at, match.end(), "time", "12:00" if match["noon"] == "noon" else "24:00")
    return None


def _named_decade(text: str, at: int) -> Found | None:
    """The nineties, the '90s: not his nineties."""
    match = _EN_DECADE.match(text, at)
    if match is None or (match["word"] and not match[0].lower().startswith(("the ", "early", "mid", "late"))):
        return None
    if re.compile(r"(?:his|her|their|my|our) \Z").search(text, max(0, at - 6), at):
        return None
    tens = match["short"] or str(20 + 10 * _TENS_WORDS.index(match["word"].lower()))
    value = ("19" if int(tens) >= 30 else "XX") + tens[0] + "X"
    return Found(at, match.end(), "date", value, None, _PARTS.get((match["part"] or "").lower()))


def clock(text: str, at: int) -> Found | None:
    """A time of day in figures: `14:30`, `2:30 p.m.`."""
    match = _CLOCK.match(text, at)
    if match is None:
        return None
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    return Found(at, match.end(), "time", f"{hour:02d}:{match['m']}")


def calendar_date(text: str, at: int) -> Found | None:
    """A date of the calendar as `citecheck.text.dates` reads it."""
    read = date_at(text, at, years=True, yearless=True)
    if read is None or read[1].literal:
        return None
    end, date = read
    if _is_bare_year(text, at, end) and not _looks_like_year(text, at, date):
        return None
    if date.month is None and date.season is None and date.year is not None and date.year > 2200 and not date.era:
        return None  # 5000年
    figures = re.fullmatch(r"\d{4}\s?[-–—~/]\s?\d{2,4}", text[at:end])
    if date.end is not None and figures and (not 1600 <= (date.year or 0) <= 2100 or "~" in text[at:end]):
        return None  # pages, or a range of numbers whose 年 would be part of the date
    unit = "fiscal-year" if date.fiscal else None
    value: str | tuple[str, str] = _edtf(date)
    if date.end is not None:
        value = (_edtf(replace(date, end=None)), _edtf(date.end))
        if date.end.year == (date.year or 0) + 9 and re.search("代|s", text[at:end]) and date.month is None:
            value = f"{(date.year or 0) // 10}X"
    return Found(at, end, "date", value, unit, date.part or ("about" if date.circa else None))


def _is_bare_year(text: str, at: int, end: int) -> bool:
    return end - at == 4 and text[at:end].isdecimal()


def _looks_like_year(text: str, at: int, date: PartialDate) -> bool:
    if not 1600 <= (date.year or 0) <= 2100:
        return False
    return not _YEAR_AS_NUMBER.search(text, max(0, at - 14), at)


def _edtf(date: PartialDate) -> str:
    year = f"{date.year:04d}" if date.year is not None else "XXXX"
    if date.season is not None:
        return f"{year}-{date.season}"
    if date.month is None:
        return year
    return f"{year}-{date.month:02d}" + (f"-{date.day:02d}" if date.day is not None else "")


def _century(number: int, before: str | None, last: str | None) -> str | tuple[str, str]:
    """EDTF with unspecified digits: the 19th century is 18XX (it begins in 1801, as it is loosely said)."""
    sign = "-" if before else ""
    value = f"{sign}{number - 1:02d}XX"
    return (value, f"{sign}{_nth(last) - 1:02d}XX") if last else value


def _before_christ(year: int) -> str:
    """EDTF counts astronomically: 221 BC is -0220."""
    return f"-{year - 1:04d}" if year > 1 else "0000"


def _nth(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _WORDS.get(word.lower()) or _figure(word)


def _figure(text: str) -> int:
    return int(kanji_value(text) or Decimal(0))
