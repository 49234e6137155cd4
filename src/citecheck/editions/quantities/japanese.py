"""Japanese quantities: numeral and counter, ordinals, ranges, negative numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from citecheck.editions.quantities.found import Found, scaled
from citecheck.editions.quantities.japanese_numerals import Numeral, numeral, single
from citecheck.editions.quantities.japanese_shares import exact, japanese_share
from citecheck.editions.quantities.japanese_words import WORDS, is_counter
from citecheck.editions.quantities.units import (
    CURRENCY_SIGNS,
    JAPANESE_COUNTERS,
    JAPANESE_CURRENCIES,
    JAPANESE_MEASURES,
    JAPANESE_TIME,
    KANJI_COUNTERS,
    MEASURE_SYMBOLS,
    MINOR_CURRENCIES,
    TIMES_OF_TIME,
)
from citecheck.text.numerals import roman_value
from citecheck.text.regex import regex

_COUNTED = (
    JAPANESE_CURRENCIES.keys()
    | JAPANESE_MEASURES.keys()
    | JAPANESE_TIME.keys()
    | JAPANESE_COUNTERS.keys()
    | MEASURE_SYMBOLS.keys()
    | {
        "%",
        "パーセント",
        "ポイント",
        "%ポイント",
        "パーセントポイント",
        "割",
        "分",
        "倍",
        "ダース",
        "セント",
        "銭",
        "ドル",
        "円",
    }
)
_BEFORE_ONE = tuple("統唯均随専画同逐単万")
_NAMED_AGAIN = regex(r"\s?(?:米ドル|ドル|円|ユーロ)")
_SIGN = regex(r"(?:" + "|".join(re.escape(s) for s in sorted(CURRENCY_SIGNS, key=len, reverse=True)) + r")\s?(?=\d)")
_ORDINAL = regex(
    r"第\s?(?!一三共)(?P<n>[\d,〇零一二三四五六七八九十百千]{1,12})(?![.\d]|者|国(?!会)|世界|三共|生命|[一二]?線|義|感|人者|種|セクター|報|角|勧)"
    r"(?P<c>回目?|次|位|番目?|[章条節項号巻版部期世代弾段階の歩に師団軍]|[-–]\d)?"
)
_ORDINAL_SUFFIX = regex(
    r"\s?(か国目|番目|(?:人|回|年|日|か月|例|社|か所|度|つ|代|本|件|点)目(?![標的録])|位(?!一体|置|相)|周年|等(?=賞))"
)
_BETWEEN = regex(
    r"(国間|者(?=会談|協議|会合|会議|間))|(国)(?!内|際|家|民|会|籍|旗|道|立|土|境|債|防|産|外|費|益|連|営|勢|史|語|葬|鉄|有|公|政|策|論|志|同|協)"
)
_AGES = regex(r"歳?代(?![表わ替理金償々後初半]|の後)(?=[のでとがにはを、。]|\Z)")
_HALF_AFTER = regex(r"半(?![数分減額島期導世径])")
_ROMAN = regex(r"第\s?([IVX]{1,5})(?![A-Za-z])")
_PER_PERSON = regex(r"(?:当たり|あたり|につき|当り)")
_MINUS = regex(r"(?:マイナス|[△▲]|(?<![A-Za-z\d\-–~)])-)\s?(?=\d)")
_AGAIN = regex(r"\s?(?P<sign>[-–—~]|から)\s?")


@cache
def _suffixes() -> re.Pattern[str]:
    names = sorted(_COUNTED, key=len, reverse=True)
    latin = [re.escape(n) + (r"(?![A-Za-z])" if n[-1].isascii() and n[-1].isalpha() else "") for n in names]
    return regex(r"\s?(" + "|".join(latin) + ")")


def japanese_quantity(text: str, at: int) -> Found | None:
    """The quantity that begins at `at` of a normalised text."""
    head = text[at]
    if share := japanese_share(text, at):
        return share
    if head == "第":
        return _ordinal(text, at)
    if match := _MINUS.match(text, at):
        return _negative(text, at, match.end())
    if WORDS.match(text, at) or (head == "一" and text[at - 1 : at] in _BEFORE_ONE):
        return None
    sign = _SIGN.match(text, at)
    number = numeral(text, sign.end() if sign else at)
    if number is None:
        return None
    if sign:
        end = _NAMED_AGAIN.match(text, number.end)
        code = CURRENCY_SIGNS[sign[0].strip()]
        return Found(at, end.end() if end else number.end, "money", number.value, code)
    return _counted(text, at, number)


def _counted(text: str, at: int, number: Numeral) -> Found | None:
    """A numeral with what it counts."""
    value, end = number.value, number.end
    qualifier = "several" if number.vague else None
    if match := _ORDINAL_SUFFIX.match(text, end):
        if number.vague:
            return None
        return Found(at, match.end(), "ordinal", value, None)
    decade = isinstance(value, Decimal) and value % 10 == 0 and 10 <= value <= 90
    if decade and isinstance(value, Decimal) and (match := _AGES.match(text, end)):
        return Found(at, match.end(), "age", (value, value + 9), "year")
    if match := _BETWEEN.match(text, end):
        if match[1] == "者":
            return Found(at, match.end(), "number", value, None, qualifier)
        if match[1] or (not number.kanji and not number.vague):
            return Found(at, match.end(), "number", value, "country", qualifier)
        return None
    match = _suffixes().match(text, end)
    while match and _not_here(text, match, number):
        match = _shorter(text, match)
    if match is None:
        if number.kanji or (number.vague and end - at < 2):
            return None
        if number.vague and not any(c in "十百千万億兆" for c in text[at:end]):
            return None
        return Found(at, end, "number", value, None, qualifier)
    name, end = match[1], match.end()
    found = _measured(text, at, end, name, value, qualifier)
    return found if isinstance(value, tuple) or found is None else _ranged(text, found)


def _ranged(text: str, first: Found) -> Found:
    """`10%~15%`, `18歳から34歳`; but `10%から15%に` is two values."""
    dash = _AGAIN.match(text, first.end)
    if dash is None or not text[dash.end() : dash.end() + 1].isdecimal():
        return first
    number = single(text, dash.end())
    second = _counted(text, dash.end(), number) if number else None
    if second is None or (second.kind, second.unit) != (first.kind, first.unit):
        return first
    low, high = first.value, second.value
    if not isinstance(low, Decimal) or not isinstance(high, Decimal) or low >= high:
        return first
    if dash["sign"] == "から" and text[second.end : second.end + 1] in {"へ", "に"}:
        return first
    return replace(first, end=second.end, value=(low, high))


def _negative(text: str, at: int, digits: int) -> Found | None:
    number = single(text, digits)
    found = _counted(text, digits, number) if number else None
    if found is None or not isinstance(found.value, Decimal):
        return None
    return replace(found, start=at, value=-found.value)


def _shorter(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """A counter inside a longer one that did not fit."""
    for length in range(len(match[1]) - 1, 0, -1):
        if match[1][:length] in _COUNTED:
            return re.compile(r"\s?(" + re.escape(match[1][:length]) + ")").match(text, match.start())
    return None


def _not_here(text: str, match: re.Match[str], number: Numeral) -> bool:
    """Whether the characters after the numeral only look like a counter."""
    name, end = match[1], match.end()
    if not is_counter(name, text, end) and not _PER_PERSON.match(text, end):
        return True
    if name == "月" or (name == "分" and number.kanji and number.value == 10):
        return True
    return number.kanji and not _kanji_counts(name)


def _kanji_counts(name: str) -> bool:
    return (
        name in KANJI_COUNTERS
        or name in JAPANESE_CURRENCIES
        or name in JAPANESE_MEASURES
        or name in JAPANESE_TIME
        or name in {"%", "パーセント", "ポイント", "倍", "割", "度", "分", "回"}
    )


def _measured(
    text: str, at: int, end: int, name: str, value: Decimal | tuple[Decimal, Decimal], qualifier: str | None
) -> Found | None:
    if name in JAPANESE_CURRENCIES:
        return Found(at, end, "money", value, JAPANESE_CURRENCIES[name], qualifier)
    if name in MINOR_CURRENCIES:
        return Found(at, end, "money", scaled(value, Decimal("0.01")), MINOR_CURRENCIES[name], qualifier)
    if name in {"%", "パーセント"}:
        return Found(at, end, "percent", value, "%", qualifier)
    if name.endswith("ポイント") and name != "ベーシスポイント":
        return Found(at, end, "percent", value, "percentage-point", qualifier)
    if name == "割":
        return Found(at, end, "percent", scaled(value, 10), "%", qualifier)
    if name == "ダース":
        return Found(at, end, "number", scaled(value, 12), None, qualifier)
    if name == "倍":
        return Found(at, end, "multiple", value, None, qualifier)
    if name in JAPANESE_TIME:
        return _duration(text, at, end, JAPANESE_TIME[name], value, qualifier)
    if name in {"歳", "才"}:
        return Found(at, end, "age", value, "year", qualifier)
    if name in JAPANESE_MEASURES or name in MEASURE_SYMBOLS:
        unit = JAPANESE_MEASURES.get(name) or MEASURE_SYMBOLS[name]
        return Found(at, end, "number", value, unit, qualifier)
    return Found(at, end, "number", value, JAPANESE_COUNTERS.get(name), qualifier)


def _duration(
    text: str, at: int, end: int, unit: str, value: Decimal | tuple[Decimal, Decimal], qualifier: str | None
) -> Found:
    if match := _HALF_AFTER.match(text, end):
        half = Decimal("0.5")
        value = (value[0] + half, value[1] + half) if isinstance(value, tuple) else value + half
        end = match.end()
    times, unit = TIMES_OF_TIME.get(unit, (1, unit))
    return Found(at, end, "duration", scaled(value, times), unit, qualifier)


def _ordinal(text: str, at: int) -> Found | None:
    if match := _ROMAN.match(text, at):
        return Found(at, match.end(), "ordinal", Decimal(roman_value(match[1])))
    match = _ORDINAL.match(text, at)
    if match is None or (match["c"] or "").startswith(("節", "-", "–")):
        return None
    end = match.end("n") if match["c"] in {"の", "に"} else match.end()
    return Found(at, end, "ordinal", exact(match["n"]))
