"""English numerals in running text: 3.2 billion, two hundred and five, half a million, tens of thousands, 10-15."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from citecheck.editions.quantities.found import TOO_LARGE
from citecheck.text.numerals import ENGLISH_SCALES, ENGLISH_TENS, ENGLISH_UNITS, english_value
from citecheck.text.regex import regex

Value = Decimal | tuple[Decimal, Decimal]
_SMALL = "|".join(sorted([*ENGLISH_UNITS, *ENGLISH_TENS], key=len, reverse=True))
_SCALE = "hundred|thousand|million|billion|trillion|quadrillion"
_FIGURES = r"(?:\d{1,3}(?:,\d{3})+(?![\d,]*\d)|\d+)(?:\.\d+)?"
_DIGITS = regex(
    rf"(?P<n>{_FIGURES})(?:[ -]?(?P<scale>(?i:{_SCALE}))(?![A-Za-z])|\s?(?P<short>bn|tn|trn|mn|mln|bln)(?![A-Za-z])"
    r"|(?P<letter>[KkMBT])(?![A-Za-z0-9]))?"
)
_SHORT = {"bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12, "mn": 10**6, "mln": 10**6,
          "K": 10**3, "k": 10**3, "M": 10**6, "m": 10**6, "B": 10**9, "T": 10**12}  # fmt: skip
_WORDS = regex(rf"(?i:(?:{_SMALL}|{_SCALE})(?:(?:[ -]|[ -]and[ -])(?:{_SMALL}|{_SCALE})(?![A-Za-z]))*)(?![A-Za-z])")
_HALF_OF = regex(
    rf"(?i:(?P<half>half(?: of)? an?|(?:a )?quarter(?: of)? an?|three[- ]quarters of an?) (?P<scale>{_SCALE}"
    rf"|dozen))(?![A-Za-z])"
)
_ARTICLE = regex(rf"(?i:an? (?P<scale>{_SCALE}|dozen)(?: (?P<scale2>{_SCALE}))?(?P<half> and a half)?)(?![A-Za-z])")
_AND_HALF = regex(
    rf"(?i:(?P<n>\d+|{_SMALL})[ -]and[ -](?:a[ -](?P<part>half|quarter)"
    rf"|(?P<third>three[- ]quarters))(?: (?P<scale>{_SCALE}))?)(?![A-Za-z])"
)
_DOZEN = regex(rf"(?i:(?P<n>half a|a half|half|a|\d+|{_SMALL})[ -]dozen)(?![A-Za-z])")
_PLURAL = regex(
    r"(?i:(?:(?P<many>(?:several |many )?(?:tens|dozens|scores|hundreds|thousands))(?: of)? )?"
    r"(?P<each>(?:several |many )?(?:tens|dozens|scores|hundreds|thousands|millions|billions"
    r"|trillions)))(?![A-Za-z])(?: of(?= ))?"
)
_SEVERAL = regex(
    rf"(?i:(?P<how>several|a few|a couple(?: of)?|some few"
    rf"|a good few)(?P<dozen> dozen)?(?: (?P<scale>{_SCALE}))?(?: (?P<scale2>million|billion|trillion))?)(?![A-Za-z])"
)
_DASH = regex(r"(?:-?\s?to[\s-]|\s?[-–—~]\s?|\s(?:and|or)\s|-or-)")
_PLURAL_SIZES = {"tens": (20, 99), "dozens": (24, 99), "scores": (40, 99), "hundreds": (200, 999),
                 "thousands": (2000, 9999), "millions": (2 * 10**6, 10**7 - 1), "billions": (2 * 10**9, 10**10 - 1),
                 "trillions": (2 * 10**12, 10**13 - 1)}  # fmt: skip
_PLURAL_UNITS = {"thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12}
_MANY = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral or an interval, ending at `end`."""

    end: int
    value: Value
    word: str = ""
    """lower case, where it is a single word"""
    vague: bool = False
    ranged: bool = False
    scale: int = 1
    """the power of ten that was written as a word"""


def numeral(text: str, at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at `at`, ranges and vague ones included.

    `money`: it stands behind a currency sign, where m is million.
    """
    first = single(text, at, money=money)
    if first is None or isinstance(first.value, tuple):
        return first
    dash = _DASH.match(text, first.end)
    if dash is None:
        return first
    sign = dash[0].strip()
    place = dash.end()
    if money and text[place : place + 1] in {"$", "€", "£", "¥"}:
        place += 1
    second = single(text, place, money=money)
    if second is None or isinstance(second.value, tuple):
        return first
    if sign in {"and", "or"} and not _belongs(text, at, sign, first, second):
        return first
    if sign == "-" and text[first.end : dash.end()] != "-" and not money:
        return first
    low = first.value * second.scale if first.scale == 1 and first.value * second.scale < second.value else first.value
    if low >= second.value:
        return first
    return Numeral(second.end, (low, second.value), ranged=True, scale=second.scale)


def _belongs(text: str, at: int, sign: str, first: Numeral, second: Numeral) -> bool:
    """`two or three`, `between 10 and 15` are intervals; `two and three` are two numbers."""
    if sign == "and":
        return bool(re.compile(r"(?i:between )(?:[$€£¥]|about |roughly )?\Z").search(text, max(0, at - 16), at))
    small, large = first.value, second.value
    return isinstance(small, Decimal) and isinstance(large, Decimal) and small < large <= small * 2 + 1


def single(text: str, at: int, *, money: bool = False) -> Numeral | None:
    """One numeral, exact or vague."""
    for read in (_fixed, _plural, _several):
        if found := read(text, at):
            return found
    if text[at : at + 1].isdecimal():
        match = _DIGITS.match(text, at)
        if match is None:
            return None
        number = Decimal(match["n"].replace(",", ""))
        if number >= TOO_LARGE:
            return None
        if match["scale"]:
            scale = ENGLISH_SCALES[match["scale"].lower()]
        elif match["short"]:
            scale = _SHORT[match["short"]]
        elif match["letter"] and (money or (match["letter"] in "Kk" and len(match["n"]) > 1)):
            scale = _SHORT[match["letter"]]
        else:
            end = match.end("n")
            if money and text[end : end + 1] == "m" and not text[end + 1 : end + 2].isalpha():
                return Numeral(end + 1, number * 10**6, scale=10**6)
            return Numeral(end, number)
        return Numeral(match.end(), number * scale, scale=scale)
    return _spelled(text, at)


def _fixed(text: str, at: int) -> Numeral | None:
    """Half a million, two and a half billion, a dozen, a hundred."""
    if match := _HALF_OF.match(text, at):
        head = match["half"].lower()
        share = Decimal("0.5") if head.startswith("half") else Decimal("0.75" if head.startswith("three") else "0.25")
        return Numeral(match.end(), share * _scale(match["scale"]), scale=_scale(match["scale"]))
    if match := _AND_HALF.match(text, at):
        part = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "": Decimal("0.75")}[(match["part"] or "").lower()]
        scale = _scale(match["scale"]) if match["scale"] else 1
        return Numeral(match.end(), (_small(match["n"]) + part) * scale, scale=scale)
    if match := _DOZEN.match(text, at):
        count = match["n"].lower()
        return Numeral(
            match.end(), Decimal(6) if "half" in count else Decimal(12) if count == "a" else _small(count) * 12
        )
    if match := _ARTICLE.match(text, at):
        scale = _scale(match["scale"]) * (_scale(match["scale2"]) if match["scale2"] else 1)
        return Numeral(match.end(), scale * (Decimal("1.5") if match["half"] else Decimal(1)), scale=scale)
    return None


def _plural(text: str, at: int) -> Numeral | None:
    match = _PLURAL.match(text, at)
    if match is None:
        return None
    each = match["each"].lower().split()[-1]
    many = match["many"].lower().split()[-1] if match["many"] else ""
    if many and each in _PLURAL_UNITS:
        low, high = _PLURAL_SIZES[many]
        unit = _PLURAL_UNITS[each]
        return Numeral(match.end(), (Decimal(low * unit), Decimal((high + 1) * unit - 1)), vague=True)
    low, high = _PLURAL_SIZES[each]
    if not many and each in {"tens", "scores"} and not match[0].endswith(" of"):
        return None
    return Numeral(match.end(), (Decimal(low), Decimal(high)), vague=True)


def _several(text: str, at: int) -> Numeral | None:
    match = _SEVERAL.match(text, at)
    if match is None:
        return None
    scale = 12 if match["dozen"] else 1
    scale *= _scale(match["scale"]) if match["scale"] else 1
    scale *= _scale(match["scale2"]) if match["scale2"] else 1
    low, high = (2, 3) if "couple" in match["how"].lower() else (2, 10)
    if scale == 1:
        return Numeral(match.end(), (Decimal(low), Decimal(9 if high == 10 else high)), "several", vague=True)
    return Numeral(match.end(), (Decimal(low * scale), Decimal(high * scale - 1)), vague=True, scale=scale)


def _spelled(text: str, at: int) -> Numeral | None:
    match = _WORDS.match(text, at)
    if match is None:
        return None
    pieces = list(re.finditer(r"[A-Za-z]+", match[0]))
    # the longest run of words that is one numeral: "two and three" is only two
    for count in range(len(pieces), 0, -1):
        words = [p[0].lower() for p in pieces[:count]]
        if words[-1] == "and" or not _joined(words):
            continue
        value = english_value(words)
        if value is not None:
            scale = ENGLISH_SCALES.get(words[-1], 1) if len(words) > 1 else 1
            word = words[0] if count == 1 else ""
            return Numeral(at + pieces[count - 1].end(), value, word, scale=scale)
    return None


def _joined(words: list[str]) -> bool:
    """`and` stands only behind hundred, thousand, ..."""
    return all(words[i - 1] in ENGLISH_SCALES for i, word in enumerate(words) if word == "and" and i)


def _scale(word: str) -> int:
    return 12 if word.lower() == "dozen" else ENGLISH_SCALES[word.lower()]


def _small(word: str) -> Decimal:
    return Decimal(word) if word.isdecimal() else english_value([word.lower()]) or Decimal(0)
