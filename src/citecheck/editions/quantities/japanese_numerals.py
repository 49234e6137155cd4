"""Japanese numerals in running text: 1兆2,000億, 三千二百三十八億, 37・5, 数十万, 10~15, 2、3."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from citecheck.editions.quantities.found import TOO_LARGE
from citecheck.text.numerals import KANJI_SCALES, KANJI_TENS, kanji_value
from citecheck.text.regex import regex

FIGURES = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.・]\d+(?![月日]))?"
_KANJI = r"[一二三四五六七八九十百千〇零壱弐参]+(?:・[〇零一二三四五六七八九]+)?"
_SECTION = rf"(?:{FIGURES}(?:[十百千](?:\d+(?=[百十]))?)*|{_KANJI})"
NUMERAL = rf"(?:(?:{_SECTION}\s?[万億兆京]\s?)+(?:{_SECTION}(?![.,]?\d))?|{_SECTION})"
_NUMERAL = regex(NUMERAL)
_SCALE_ALONE = regex(r"[百千]?[万億兆]")
_VAGUE = regex(
    r"(?P<head>[一二三四五六七八九]?[十百千])?(?:(?<![小少多複件人個総回台本点枚戸者員無半有定指係関手口単端年日奇偶算倍母延頭字整実変乱票得画素])数"
    r"|何)(?P<tens>[十百千])?(?P<scale>[万億兆])?(?![十百千万億兆])"
)
_DASH = regex(r"-|\s?(?:[–—~]|から)\s?")
_EITHER = regex(r"([1-9一二三四五六七八九])[、,・]\s?([1-9一二三四五六七八九])(?![\d,.]|[、・]\d)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral or an interval, ending at `end`."""

    end: int
    value: Decimal | tuple[Decimal, Decimal]
    kanji: bool
    """in kanji alone and without 万, 億, 兆: a number only where a counter follows"""
    vague: bool = False
    ranged: bool = False


def numeral(text: str, at: int) -> Numeral | None:
    """The numeral that begins at `at`, a range or a vague one included."""
    if vague := _vague(text, at):
        return vague
    if either := _either(text, at):
        return either
    first = single(text, at)
    if first is None:
        return None
    dash = _DASH.match(text, first.end)
    second = single(text, dash.end()) if dash else None
    if dash is None or second is None or isinstance(first.value, tuple) or isinstance(second.value, tuple):
        return first
    low = _with_scale(first.value, text[at : first.end], second.value, text[dash.end() : second.end])
    if low >= second.value or first.kanji != second.kanji:
        return first
    return Numeral(second.end, (low, second.value), first.kanji, ranged=True)


def single(text: str, at: int) -> Numeral | None:
    """One exact numeral."""
    match = _NUMERAL.match(text, at)
    if match is None:
        return None
    written = match[0].rstrip()
    value = kanji_value(written.replace(" ", ""))
    if value is None or value >= TOO_LARGE:
        return None
    plain = not any(c.isdecimal() or c in KANJI_SCALES for c in written)
    return Numeral(at + len(written), value, plain)


def _vague(text: str, at: int) -> Numeral | None:
    match = _VAGUE.match(text, at)
    if match is None or (text[match.end() - 1] == "何"):
        return None
    scale = Decimal(KANJI_SCALES.get(match["scale"] or "", 1))
    step = Decimal(KANJI_TENS.get(match["tens"] or "", 1))
    if match["head"]:
        head = kanji_value(match["head"]) or Decimal(0)
        low = head + step * (2 if match["tens"] else 1)
        return Numeral(match.end(), (low * scale, (head + step * 10) * scale - 1), False, vague=True)
    unit = step * scale
    return Numeral(match.end(), (2 * unit, 10 * unit - 1), False, vague=True)


def _either(text: str, at: int) -> Numeral | None:
    """`2、3人`, `二、三千人`: neighbours with the sign of a list between."""
    match = _EITHER.match(text, at)
    if match is None:
        return None
    first, second = kanji_value(match[1]), single(text, match.start(2))
    if first is None or second is None or isinstance(second.value, tuple):
        return None
    low = _with_scale(first, match[1], second.value, text[match.start(2) : second.end])
    if kanji_value(match[2]) != first + 1:
        return None
    return Numeral(second.end, (low, second.value), second.kanji, ranged=True)


def _with_scale(low: Decimal, low_text: str, high: Decimal, high_text: str) -> Decimal:
    """In `1~2万` the 万 counts for both."""
    signs = [c for c in high_text if c in KANJI_SCALES or (c in KANJI_TENS and high_text[-1] == c)]
    if any(c in KANJI_SCALES or c in KANJI_TENS for c in low_text) or not signs:
        return low
    scale = Decimal(1)
    for sign in signs[-2:]:
        scale *= KANJI_SCALES.get(sign, KANJI_TENS.get(sign, 1))
    return low * scale if low * scale < high else low
