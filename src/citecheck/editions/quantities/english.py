"""English quantities: numeral and noun, sums of money, ranges, negative numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from citecheck.editions.quantities.english_numerals import Numeral, numeral, single
from citecheck.editions.quantities.english_ordinals import IDIOMS, english_ordinal
from citecheck.editions.quantities.english_shares import decimal_number, english_share
from citecheck.editions.quantities.found import Found, scaled
from citecheck.editions.quantities.units import (
    CURRENCY_SIGNS,
    ENGLISH_COUNTERS,
    ENGLISH_CURRENCIES,
    ENGLISH_MEASURES,
    ENGLISH_TIME,
    MEASURE_SYMBOLS,
    MINOR_CURRENCIES,
    TIMES_OF_TIME,
)
from citecheck.text.numerals import ENGLISH_SCALES, ENGLISH_TENS, ENGLISH_UNITS
from citecheck.text.regex import regex

_SMALL = "|".join(sorted([*ENGLISH_UNITS, *ENGLISH_TENS], key=len, reverse=True))
_SIGN = regex(
    r"(?P<sign>" + "|".join(re.escape(s) for s in sorted(CURRENCY_SIGNS, key=len, reverse=True)) + r")\s?(?=\d)"
)
_TIMES = regex(
    r"\s(?:times|x)(?=\s(?:as|more|less|larger|greater|higher|bigger|faster|longer|the|its|that|what|those|smaller"
    r"|lower|better|"
    r"stronger|cheaper|heavier)\b)|[x×](?![A-Za-z\d])"
)
_AGE = regex(r"[- ]years?[- ](?:old|of age)s?(?![A-Za-z])")
_AGED = regex(r"\b(?:aged?|the age of)[ -]\Z")
_ZERO = regex(
    r"(?i:(?<=to )|(?<=at )|(?<=from )|(?<=by )|(?<=is )|(?<=was )|(?<=of )|(?<=near )|(?<=below )|(?<=above )"
    r"|\A)zero(?![A-Za-z-])"
)
_MINUS = regex(r"(?:-|(?i:minus|negative)\s)(?=[\d$€£¥])")
_CHANGE = regex(
    r"\b(?i:r[io]se|risen|rising|grew|grow[ns]?|growing|f[ae]ll(?:en|s|ing)?|went|up|down|shr[aiu]nk|cut|rais"
    r"|increas|decreas|declin"
    r"|dropp?|climb|jump|expand|reduc|lower|chang|improv|surg|soar|widen|narrow|slow|boost|mov|shift|lift"
    r"|revis)[a-z]*"
    r"(?:\s[a-z]+){0,3}\sfrom\s(?:[$€£¥]|about |around |some |just )?\Z"
)
_DIGITS = regex(r"(?i:(?P<n>single|double|triple)[- ]digits?)(?![A-Za-z])")
_IDIOM = regex(r"(?i:cloud nine|zero in )")
_SOME_DAY = regex(r"(?i:one day)(?!\s(?:ago|later|earlier|before|after|ahead)\b|-)")
_ONE_SPAN = regex(
    r"(?i:an? (?P<unit>year|month|week|day|hour|minute))(?![A-Za-z-])(?P<after>\s(?:ago|later|earlier|before"
    r"|long)\b|\Z)?"
)
_BEFORE_SPAN = regex(
    r"(?:\A|\b(?i:within|for|after|than|about|nearly|almost|roughly|around|least|most|in|only|just|per"
    r"|takes?|took|lasts?"
    r"|lasted|half)\s)\Z"
)
_DECADES = regex(r"(?i:(?:several |many |a few )?decades|(?:a |one )?decade)(?![A-Za-z-])")
_CENTURY = regex(r"(?i:(?:a|one|the (?:past|last)) century)(?![A-Za-z])")
_AGAIN = regex(r"(?:\s?(?P<sign>[–—~-]|to|and)\s?)(?=\d)")
_PERCENT = regex(r"(?:\s?%|[\s-]percent|[\s-]per cent|\spct\.?)(?![A-Za-z])")
_POINTS = regex(r"(?:[\s-](?:percentage|per cent|%)[\s-]points?|%[\s-]points?|\s?ppt?s?|\spercent points?)(?![A-Za-z])")
_IN_YEAR = regex(r"(?<=[Ii]n )(?:1[5-9]|20)\d\d(?!\d)")
"""a year that a number may follow: from 3.3 in 1960 to 1.5 in 2022"""
_RATIO = regex(
    rf"(?i:(?P<a>\d+(?:\.\d+)?|{_SMALL})(?:[- ]to[- ]|:|-)(?P<b>\d+(?:\.\d+)?"
    rf"|{_SMALL}))(?![A-Za-z\d:,.%]*[\dA-Za-z%:])"
)


def english_quantity(text: str, at: int) -> Found | None:
    """The quantity that begins at `at` of a normalised text."""
    if IDIOMS.match(text, at):
        return None
    if sign := _SIGN.match(text, at):
        number = numeral(text, sign.end(), money=True)
        if number is None:
            return None
        tail = _currencies().match(text, number.end)
        end = tail.end() if tail and not tail["minor"] else number.end
        return Found(at, end, "money", number.value, CURRENCY_SIGNS[sign["sign"]], "several" if number.vague else None)
    if minus := _MINUS.match(text, at):
        found = english_quantity(text, minus.end())
        if found is None or not isinstance(found.value, Decimal):
            return None
        return replace(found, start=at, value=-found.value)
    best: Found | None = None
    for read in (english_share, english_ordinal, _decades, _number):
        found = read(text, at)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def _decades(text: str, at: int) -> Found | None:
    if match := _DECADES.match(text, at):
        if match[0].lower().endswith("s"):
            return Found(at, match.end(), "duration", (Decimal(20), Decimal(99)), "year", "several")
        return Found(at, match.end(), "duration", Decimal(10), "year")
    if match := _DIGITS.match(text, at):
        figures = {"single": 1, "double": 2, "triple": 3}[match["n"].lower()]
        return Found(at, match.end(), "number", Decimal(figures))
    if (match := _ONE_SPAN.match(text, at)) and (match["after"] or _BEFORE_SPAN.search(text, max(0, at - 9), at)):
        return Found(at, match.end("unit"), "duration", Decimal(1), match["unit"].lower())
    match = _CENTURY.match(text, at)
    return Found(at, match.end(), "duration", Decimal(100), "year") if match else None


@cache
def _currencies() -> re.Pattern[str]:
    names = "|".join(re.escape(n) for n in sorted(ENGLISH_CURRENCIES, key=len, reverse=True))
    codes = "|".join(c for c in CURRENCY_SIGNS if c.isalpha() and len(c) == 3)
    minor = "|".join(n for n in MINOR_CURRENCIES if n.isascii())
    return regex(rf"[\s-](?:(?P<name>(?i:{names}))|(?P<code>{codes})|(?P<minor>{minor}))(?![A-Za-z])")


@cache
def _measures() -> re.Pattern[str]:
    words = "|".join(re.escape(n) for n in sorted(ENGLISH_MEASURES, key=len, reverse=True))
    symbols = "|".join(re.escape(n) for n in sorted(MEASURE_SYMBOLS, key=len, reverse=True))
    return regex(rf"[\s-](?P<word>(?i:{words}))(?:e?s)?(?![A-Za-z])|[\s-]?(?P<symbol>{symbols})(?![A-Za-z\d])")


@cache
def _spans() -> re.Pattern[str]:
    words = "|".join(sorted(ENGLISH_TIME, key=len, reverse=True))
    return regex(rf"[\s-](?P<unit>(?i:{words}))s?['’]?(?![A-Za-z-]?[a-z])")


@cache
def _counters() -> re.Pattern[str]:
    words = "|".join(sorted(ENGLISH_COUNTERS, key=len, reverse=True))
    return regex(rf"[\s-](?P<noun>(?i:{words}))(?![A-Za-z])")


def _number(text: str, at: int) -> Found | None:
    number = numeral(text, at)
    if number is None:
        return None
    found = _counted(text, at, number)
    if found is None:
        return None
    if isinstance(found.value, tuple):
        return _split(text, found) if number.ranged else found
    return _ranged(text, found)


def _split(text: str, found: Found) -> Found:
    """`rose from 10 to 15 percent` is two values; the second is read on its own."""
    first = single(text, found.start)
    if first is None or not isinstance(found.value, tuple) or not _changes(text, found.start):
        return found
    return replace(found, end=first.end, value=found.value[0])


def _changes(text: str, at: int) -> bool:
    return bool(_CHANGE.search(text, max(0, at - 60), at))


def _ranged(text: str, first: Found) -> Found:
    """`10% to 15%`, `between 10 percent and 15 percent`."""
    dash = _AGAIN.match(text, first.end)
    if dash is None or (
        dash["sign"] == "and" and not text[max(0, first.start - 8) : first.start].lower().endswith("between ")
    ):
        return first
    number = single(text, dash.end())
    second = _counted(text, dash.end(), number) if number else None
    if second is None or (second.kind, second.unit) != (first.kind, first.unit) or first.unit is None:
        return first
    low, high = first.value, second.value
    if not isinstance(low, Decimal) or not isinstance(high, Decimal) or low >= high or _changes(text, first.start):
        return first
    return replace(first, end=second.end, value=(low, high))


def _counted(text: str, at: int, number: Numeral) -> Found | None:
    """A numeral with what it counts."""
    value, end = number.value, number.end
    vague = "several" if number.vague else None
    if match := _POINTS.match(text, end):
        return Found(at, match.end(), "percent", value, "percentage-point", vague)
    if match := _PERCENT.match(text, end):
        return Found(at, match.end(), "percent", value, "%", vague)
    if match := _AGE.match(text, end):
        return Found(at, match.end(), "age", value, "year", vague)
    if match := _currencies().match(text, end):
        if match["minor"]:
            return Found(
                at, match.end(), "money", scaled(value, Decimal("0.01")), MINOR_CURRENCIES[match["minor"]], vague
            )
        unit = CURRENCY_SIGNS[match["code"]] if match["code"] else _currency(match["name"])
        return Found(at, match.end(), "money", value, unit, vague)
    if match := _measures().match(text, end):
        unit = _measure(match["word"]) if match["word"] else MEASURE_SYMBOLS[match["symbol"]]
        return Found(at, match.end(), "number", value, unit, vague)
    if match := _spans().match(text, end):
        if _SOME_DAY.match(text, at) and not _BEFORE_SPAN.search(text, max(0, at - 9), at):
            return None
        unit = ENGLISH_TIME[match["unit"].lower()]
        times, unit = TIMES_OF_TIME.get(unit, (1, unit))
        return Found(at, match.end(), "duration", scaled(value, times), unit, vague)
    if match := _TIMES.match(text, end):
        return Found(at, match.end(), "multiple", value, None, vague)
    if match := _counters().match(text, end):
        return Found(at, match.end(), "number", value, ENGLISH_COUNTERS[match["noun"].lower()], vague)
    return _bare(text, at, number)


def _bare(text: str, at: int, number: Numeral) -> Found | None:
    """A number without a known unit."""
    end = number.end
    if number.word == "several":
        return None
    if number.word == "zero" and not _ZERO.match(text, at):
        return None
    if number.word in {"nine", "zero"} and _IDIOM.search(text[max(0, at - 6) : end + 4]):
        return None
    if number.word == "one" and not re.compile(r"\sof\s(?:the|its|their|our|these|those)\b").match(text, end):
        return None
    if number.word in ENGLISH_SCALES:
        return None
    oldest = number.value[1] if isinstance(number.value, tuple) else number.value
    if 0 < oldest < 120 and _AGED.search(text, max(0, at - 12), at):
        return Found(at, end, "age", number.value, "year")
    if (match := _RATIO.match(text, at)) and match.end() > end and not number.ranged and not _IN_YEAR.match(text, at):
        return Found(at, match.end(), "ratio", (decimal_number(match["a"]), decimal_number(match["b"])))
    return Found(at, end, "number", number.value, None, "several" if number.vague else None)


def _currency(name: str) -> str:
    return next(code for known, code in ENGLISH_CURRENCIES.items() if known.lower() == name.lower())


def _measure(word: str) -> str:
    return next(unit for known, unit in ENGLISH_MEASURES.items() if known.lower() == word.lower())
