"""English quantities: numeral and noun, shares, multiples, ordinals."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache

from citecheck.editions.quantities.english_numerals import Numeral, numeral
from citecheck.editions.quantities.found import Found, scaled
from citecheck.editions.quantities.japanese import roman
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
from citecheck.text.numerals import ENGLISH_SCALES, ENGLISH_TENS, ENGLISH_UNITS, english_value

_ORDINAL_UNITS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000,
}  # fmt: skip
_ORDINALS = "|".join(sorted(_ORDINAL_UNITS, key=len, reverse=True))
_TENS = "|".join(ENGLISH_TENS)
_SMALL = "|".join(sorted([*ENGLISH_UNITS, *ENGLISH_TENS], key=len, reverse=True))
_NUM = rf"(?:\d+|{_SMALL})"
_SIGN = re.compile(
    r"(?P<sign>" + "|".join(re.escape(s) for s in sorted(CURRENCY_SIGNS, key=len, reverse=True)) + r")\s?(?=\d)"
)
_ORDINAL = re.compile(
    rf"(?i:(?P<figures>\d{{1,4}})(?:st|nd|rd|th)|(?:(?P<tens>{_TENS})-)?(?P<word>{_ORDINALS}))(?![A-Za-z])"
)
_IDIOMS = re.compile(
    r"(?i:first(?: of all|[- ]class|[- ]hand|[- ]rate| lady|ly| and foremost| name|-ever)|second (?:to none|thought|hand|nature|guess)"
    r"|second-(?:class|hand|guess)|third[- ](?:part(?:y|ies)|world|sector|countr)|seconds?(?= later| ago))"
)
_FRACTION = re.compile(
    rf"(?i:(?P<part>an?|one|two|three|four|five|six|seven|eight|nine|\d+)[ -](?P<whole>half|halves|thirds?|quarters?|fourths?|fifths?"
    rf"|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?))(?![A-Za-z]|[ -](?:century|hour|year|of (?:the )?(?:{_ORDINALS}|century)|party|world|countr))"
)
_SLASH = re.compile(r"(?P<part>\d{1,2})[/⁄](?P<whole>\d{1,3})(?![\d/])")
_IN = re.compile(
    rf"(?i:(?P<some>{_NUM}) (?:in|out of(?: every)?|of every)(?: every)? (?P<all>{_NUM}))(?![A-Za-z,.%-]?[\dA-Za-z%]|"
    r" (?:years?|months?|weeks?|days?|hours?|percent|per cent|million|billion|hundred|thousand))"
)
_HALF_SPAN = re.compile(
    r"(?i:(?:a )?half (?:an? )?(?P<unit>century|decade|year|month|day|hour|minute)s?|half-(?P<unit2>century|decade|year|day|hour)|(?:a )?quarter[- ](?:of a )?century)(?![A-Za-z])"
)
_HALF = re.compile(
    r"(?i:(?:one |a )?half(?= of | the | its | their | our | his | her | that | those | these |[.,;:)]|\Z))"
)
_QUARTER = re.compile(r"(?i:(?:a |one )?quarter(?= of (?!fiscal|FY|\d{4})))")
_MAJORITY = re.compile(r"(?i:an? (?:(?:absolute|simple|clear|slim|narrow) )?majority)(?![A-Za-z])")
_FOLD = re.compile(rf"(?i:(?P<n>\d+(?:\.\d+)?|{_SMALL})[- ]?fold)(?![A-Za-z])")
_MULTIPLES = re.compile(
    r"(?i:(?P<two>doubl(?:ed|es|ing)|twice|double(?= (?:the|its|their|that|in|by|to|from|what|as)\b|[.,;]|\Z)|(?<=to )double)|(?P<three>tripl(?:ed|es|ing)|"
    r"triple(?= (?:the|its|their|that|in|by|to)\b|[.,;]|\Z)|thrice|trebled)|(?P<four>quadrupl(?:ed|es|ing|e))|(?P<five>quintupl(?:ed|es|ing|e))|(?P<halved>halv(?:ed|es|ing|e)))(?![A-Za-z])"
)
_TIMES = re.compile(
    r"\s(?:times|x)(?=\s(?:as|more|less|larger|greater|higher|bigger|faster|longer|the|its|that|what|those|smaller|lower|better|"
    r"stronger|cheaper|heavier)\b)|[x×](?![A-Za-z\d])"
)
_LATERAL = {"bi": 2, "tri": 3, "quadri": 4}
_LATERALLY = re.compile(r"(?i:(?P<n>bi|tri|quadri)lateral)(?:ly|s|ism)?(?![A-Za-z])")
_ROMAN = re.compile(
    r"(?:World War|Part|Pillar|Article|Title|Phase|Chapter|Annex|Volume|Stage|Tier|Protocol|Book)\s"
    r"(?:(?P<roman>I{1,3}|IV|VI{0,3}|IX|X)|(?P<word>One|Two|Three|Four|Five)|(?P<figures>\d{1,3}(?![\d.,]\d|%)))(?![A-Za-z\d])"
    r"|WW(?:(?P<roman2>I{1,2})|(?P<figures2>[12]))(?![A-Za-z\d])"
)
_AGE = re.compile(r"[- ]years?[- ](?:old|of age)s?(?![A-Za-z])")
_AGED = re.compile(r"(?:aged?|over|under|the age of)[ -]\Z")
_DECADES = re.compile(r"(?i:(?:several |many |a few )?decades|(?:a |one )?decade)(?![A-Za-z-])")
_CENTURY = re.compile(r"(?i:(?:a|one|the (?:past|last)) century)(?![A-Za-z])")
_PERCENT = re.compile(r"(?:\s?%|[\s-]percent|[\s-]per cent|\spct\.?)(?![A-Za-z])")
_POINTS = re.compile(
    r"(?:[\s-](?:percentage|per cent|%)[\s-]points?|%[\s-]points?|\s?ppt?s?|\spercent points?)(?![A-Za-z])"
)
_RATIO = re.compile(
    rf"(?i:(?P<a>\d+(?:\.\d+)?|{_SMALL})(?:[- ]to[- ]|:|-)(?P<b>\d+(?:\.\d+)?|{_SMALL}))(?![A-Za-z\d:,.%]*[\dA-Za-z%:])"
)


def english_quantity(text: str, at: int) -> Found | None:
    """The quantity that begins at `at` of a normalised text."""
    if _IDIOMS.match(text, at):
        return None
    if sign := _SIGN.match(text, at):
        number = numeral(text, sign.end(), money=True)
        if number is None:
            return None
        tail = _currencies().match(text, number.end)
        end = tail.end() if tail and not tail["minor"] else number.end
        return Found(at, end, "money", number.value, CURRENCY_SIGNS[sign["sign"]], "several" if number.vague else None)
    best: Found | None = None
    for read in (_half_span, _shares, _multiple, _ordinal, _lateral, _decades, _number):
        found = read(text, at)
        if found and (best is None or found.end > best.end):
            best = found
    return best


def _half_span(text: str, at: int) -> Found | None:
    match = _HALF_SPAN.match(text, at)
    if match is None:
        return None
    unit = (match["unit"] or match["unit2"] or "").lower()
    if not unit:
        return Found(at, match.end(), "duration", Decimal(25), "year")
    value, name = {
        "century": (50, "year"), "decade": (5, "year"), "year": (6, "month"), "month": (Decimal("0.5"), "month"),
        "day": (12, "hour"), "hour": (30, "minute"), "minute": (30, "second"),
    }[unit]  # fmt: skip
    return Found(at, match.end(), "duration", Decimal(value), name)


def _shares(text: str, at: int) -> Found | None:
    if match := _IN.match(text, at):
        some, whole = _small(match["some"]), _small(match["all"])
        if 0 < some < whole and (whole <= 10 or whole % 10 == 0) and match["some"].lower() != "zero":
            return Found(at, match.end(), "fraction", Fraction(some, whole))
    if match := _FRACTION.match(text, at):
        part = {"a": 1, "an": 1}.get(match["part"].lower()) or _small(match["part"])
        whole = _whole(match["whole"].lower())
        plural = match["whole"].lower() not in _ORDINAL_UNITS | {"half": 2, "quarter": 4}
        if part < whole and (part == 1 or plural):
            return Found(at, match.end(), "fraction", Fraction(part, whole))
    if match := _SLASH.match(text, at):
        part, whole = int(match["part"]), int(match["whole"])
        if 0 < part < whole <= 100:
            return Found(at, match.end(), "fraction", Fraction(part, whole))
    if match := _HALF.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 2))
    if match := _QUARTER.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 4))
    if match := _MAJORITY.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 2), None, "over")
    return None


def _whole(word: str) -> int:
    if word.startswith(("half", "halv")):
        return 2
    if word.startswith("quarter"):
        return 4
    return _ORDINAL_UNITS.get(word) or _ORDINAL_UNITS[word.removesuffix("s")]


def _multiple(text: str, at: int) -> Found | None:
    if match := _FOLD.match(text, at):
        return Found(at, match.end(), "multiple", _decimal(match["n"]))
    if match := _MULTIPLES.match(text, at):
        name = match.lastgroup or ""
        value = {
            "two": Decimal(2),
            "three": Decimal(3),
            "four": Decimal(4),
            "five": Decimal(5),
            "halved": Decimal("0.5"),
        }
        return Found(at, match.end(), "multiple", value[name])
    return None


def _ordinal(text: str, at: int) -> Found | None:
    if match := _ROMAN.match(text, at):
        value = match["figures"] or match["figures2"]
        if value:
            return Found(at, match.end(), "ordinal", Decimal(value))
        if match["word"]:
            return Found(at, match.end(), "ordinal", Decimal(_small(match["word"])))
        return Found(at, match.end(), "ordinal", Decimal(roman(match["roman"] or match["roman2"])))
    match = _ORDINAL.match(text, at)
    if match is None:
        return None
    if match["figures"]:
        return Found(at, match.end(), "ordinal", Decimal(match["figures"]))
    count = _ORDINAL_UNITS[match["word"].lower()] + (ENGLISH_TENS[match["tens"].lower()] if match["tens"] else 0)
    return Found(at, match.end(), "ordinal", Decimal(count))


def _lateral(text: str, at: int) -> Found | None:
    match = _LATERALLY.match(text, at)
    return Found(at, match.end(), "number", Decimal(_LATERAL[match["n"].lower()]), "country") if match else None


def _decades(text: str, at: int) -> Found | None:
    if match := _DECADES.match(text, at):
        if match[0].lower().endswith("s"):
            return Found(at, match.end(), "duration", (Decimal(20), Decimal(99)), "year", "several")
        return Found(at, match.end(), "duration", Decimal(10), "year")
    match = _CENTURY.match(text, at)
    return Found(at, match.end(), "duration", Decimal(100), "year") if match else None


@cache
def _currencies() -> re.Pattern[str]:
    names = "|".join(re.escape(n) for n in sorted(ENGLISH_CURRENCIES, key=len, reverse=True))
    codes = "|".join(c for c in CURRENCY_SIGNS if c.isalpha() and len(c) == 3)
    minor = "|".join(n for n in MINOR_CURRENCIES if n.isascii())
    return re.compile(rf"[\s-](?:(?P<name>(?i:{names}))|(?P<code>{codes})|(?P<minor>{minor}))(?![A-Za-z])")


@cache
def _measures() -> re.Pattern[str]:
    words = "|".join(re.escape(n) for n in sorted(ENGLISH_MEASURES, key=len, reverse=True))
    symbols = "|".join(re.escape(n) for n in sorted(MEASURE_SYMBOLS, key=len, reverse=True))
    return re.compile(rf"[\s-](?P<word>(?i:{words}))(?:e?s)?(?![A-Za-z])|[\s-]?(?P<symbol>{symbols})(?![A-Za-z\d])")


@cache
def _spans() -> re.Pattern[str]:
    words = "|".join(sorted(ENGLISH_TIME, key=len, reverse=True))
    return re.compile(rf"[\s-](?P<unit>(?i:{words}))s?['’]?(?![A-Za-z-]?[a-z])")


@cache
def _counters() -> re.Pattern[str]:
    words = "|".join(sorted(ENGLISH_COUNTERS, key=len, reverse=True))
    return re.compile(rf"[\s-](?P<noun>(?i:{words}))(?![A-Za-z])")


def _number(text: str, at: int) -> Found | None:
    number = numeral(text, at)
    if number is None:
        return None
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
    if number.word in {"one", "zero"} and not re.compile(r"\sof\s(?:the|its|their|our|these|those)\b").match(text, end):
        return None
    if number.word in ENGLISH_SCALES:
        return None
    if _AGED.search(text, max(0, at - 12), at) and isinstance(number.value, Decimal) and 0 < number.value < 120:
        if re.compile(r"(?:aged?|the age of)[ -]\Z").search(text, max(0, at - 12), at):
            return Found(at, end, "age", number.value, "year")
    if (match := _RATIO.match(text, at)) and match.end() > end and not number.ranged:
        return Found(at, match.end(), "ratio", (_decimal(match["a"]), _decimal(match["b"])))
    return Found(at, end, "number", number.value, None, "several" if number.vague else None)


def _currency(name: str) -> str:
    return next(code for known, code in ENGLISH_CURRENCIES.items() if known.lower() == name.lower())


def _measure(word: str) -> str:
    return next(unit for known, unit in ENGLISH_MEASURES.items() if known.lower() == word.lower())


def _small(word: str) -> int:
    return int(word) if word.isdecimal() else int(english_value([word.lower()]) or 0)


def _decimal(word: str) -> Decimal:
    return Decimal(word) if word[0].isdecimal() else Decimal(_small(word))
