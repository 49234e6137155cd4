"""Japanese shares and multiples: 半数, 半減, 倍増, 三分の二, 5人に1人, 3割5分, 3対1."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from citecheck.editions.quantities.found import Found
from citecheck.editions.quantities.japanese_numerals import single
from citecheck.text.regex import regex

_NUMERAL = r"[\d,.・〇零一二三四五六七八九十百千万億兆]{1,24}"
"""whether it is one is seen when it is read"""
_ZERO = regex(r"ゼロ(?=[%に]|から|だ|で(?!の)|以|近)")
_FRACTION = regex(rf"(?P<whole>{_NUMERAL})分の(?P<part>{_NUMERAL})")
_OUT_OF = regex(
    rf"(?P<all>{_NUMERAL})\s?(?P<counter>人|名|社|件|か国|世帯|台|個|つ|校|機|隻|回|組|割)(?:に|中|のうち|の内)、?(?:約|の)?"
    rf"(?P<some>{_NUMERAL})\s?(?P=counter)(?!当)"
)
_RATIO = regex(r"(\d+(?:\.\d+)?)\s?対\s?(\d+(?:\.\d+)?)")
_TENTHS = regex(rf"({_NUMERAL})\s?割(?:({_NUMERAL})分)?(?:({_NUMERAL})厘)?(?![合当りれ])")
_HALF_WORDS = regex(
    r"(?P<most>過半数)|(?P<half>半数|半分|2分の1)|(?P<halved>半減|半額)|(?P<doubled>倍増|倍化|倍加|(?<![\d一二三四五六七八九十百千万億数何~])倍(?=[に以と]))"
    r"|半(?P<time>世紀|年|月|日|時間|か年)(?![度期号々目])|(?P<quarter>四半世紀)"
)


def japanese_share(text: str, at: int) -> Found | None:
    """The share or multiple that begins at `at` of a normalised text."""
    head = text[at]
    if match := _ZERO.match(text, at):
        return Found(at, match.end(), "number", Decimal(0))
    if head in "半過倍四2" and (match := _HALF_WORDS.match(text, at)):
        return _half(match)
    if head.isdecimal() or head in "一二三四五六七八九十百千":
        for pattern, read in ((_FRACTION, _fraction), (_OUT_OF, _out_of), (_RATIO, _ratio), (_TENTHS, _tenths)):
            if (match := pattern.match(text, at)) and (found := read(match)):
                return found
    return None


def _half(match: re.Match[str]) -> Found:
    start, end = match.span()
    if match["most"]:
        return Found(start, end, "fraction", Fraction(1, 2), None, "over")
    if match["half"]:
        return Found(start, end, "fraction", Fraction(1, 2))
    if match["halved"]:
        return Found(start, end, "multiple", Decimal("0.5"))
    if match["doubled"]:
        return Found(start, end, "multiple", Decimal(2))
    if match["quarter"]:
        return Found(start, end, "duration", Decimal(25), "year")
    spans = {
        "世紀": (Decimal(50), "year"), "年": (Decimal(6), "month"), "か年": (Decimal(6), "month"),
        "月": (Decimal("0.5"), "month"), "日": (Decimal(12), "hour"), "時間": (Decimal(30), "minute"),
    }  # fmt: skip
    value, unit = spans[match["time"]]
    return Found(start, end, "duration", value, unit)


def exact(text: str) -> Decimal:
    """The value of one numeral, 0 where it is none."""
    read = single(text, 0)
    return read.value if read and isinstance(read.value, Decimal) else Decimal(0)


def _fraction(match: re.Match[str]) -> Found | None:
    whole, part = exact(match["whole"]), exact(match["part"])
    if not whole or whole % 1 or part % 1:
        return None
    return Found(match.start(), match.end(), "fraction", Fraction(int(part), int(whole)))


def _out_of(match: re.Match[str]) -> Found | None:
    whole, some = exact(match["all"]), exact(match["some"])
    if not whole or some > whole or whole % 1 or some % 1:
        return None
    return Found(match.start(), match.end(), "fraction", Fraction(int(some), int(whole)))


def _ratio(match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), "ratio", (Decimal(match[1]), Decimal(match[2])))


def _tenths(match: re.Match[str]) -> Found | None:
    tenths = single(match[1], 0)
    if tenths is None or isinstance(tenths.value, tuple):
        return None
    value = tenths.value * 10
    value += exact(match[2]) if match[2] else 0
    value += exact(match[3]) / 10 if match[3] else 0
    return Found(match.start(), match.end(), "percent", value, "%")
