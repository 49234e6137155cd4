"""Where the quantities of a text stand."""

from __future__ import annotations

from decimal import Decimal

from citecheck.editions.quantities.english import english_quantity
from citecheck.editions.quantities.found import Found, Value
from citecheck.editions.quantities.japanese import japanese_quantity
from citecheck.editions.quantities.masks import before_folding, masked
from citecheck.editions.quantities.moments import calendar_date, clock, english_moment, japanese_moment
from citecheck.editions.quantities.qualifiers import qualified
from citecheck.editions.quantities.starts import starts
from citecheck.model import Quantity
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_TABLE = {ord(c): "~" for c in "〜∼⁓～"} | {ord(c): "-" for c in "‐‑−"}
_COUNTER_KA = regex(r"(?<=[\d〇零一二三四五六七八九十百千万億兆数何両])(\s?)[カヵヶケ箇ヵ](?=[国月所年条村])")

_POINT = regex(r"(?<=\d)·(?=\d)")
_ORDINAL = regex(r"第\s?[\d一二三四五六七八九十百]+")
_FIGURE = regex(r"[\d.,]*\d")


def find_quantities(text: str, language: str) -> list[Quantity]:
    """The quantities of a text with exact values, in order, not overlapping; spans are in `text`.

    Args:
        text: running text; URLs, note marks, versions, section and list numbers and names hold no quantities.
        language: `ja` or `en`.
    """
    copy = shadow(before_folding(text), _TABLE)
    plain = masked(_POINT.sub(".", copy.text))
    if language == "ja":
        plain = _COUNTER_KA.sub(r"\1か", plain)
    out = []
    for found in _scan(plain, language):
        full = qualified(found, copy.text, language)
        span = copy.span(full.start, full.end)
        written = text[span.start : span.end]
        out.append(Quantity(full.kind, _plain(full.value), full.unit, full.qualifier, span, written, full.per))
    return out


def _plain(value: Value) -> Value:
    """Without the zeros behind the point that a product leaves."""
    if isinstance(value, Decimal):
        whole = value.to_integral_value()
        return whole if whole == value else value.normalize()
    if isinstance(value, tuple) and isinstance(value[0], Decimal) and isinstance(value[1], Decimal):
        first, last = _plain(value[0]), _plain(value[1])
        assert isinstance(first, Decimal)
        assert isinstance(last, Decimal)
        return first, last
    return value


def _scan(text: str, language: str) -> list[Found]:
    """At each place where one can begin, the longest quantity."""
    own = japanese_quantity if language == "ja" else english_quantity
    moment = japanese_moment if language == "ja" else english_moment
    found: list[Found] = []
    covered = 0
    for start in starts(language).finditer(text):
        at = start.start()
        if at < covered:
            continue
        readings = [read(text, at) for read in (calendar_date, moment, clock, own)]
        best = max((r for r in readings if r is not None), key=lambda r: r.end, default=None)
        if best is not None:
            found.append(best)
            covered = best.end
        elif text[at] == "第" and (skipped := _ORDINAL.match(text, at)):
            covered = skipped.end()
        elif text[at].isdecimal():
            covered = _figures_end(text, at)
    return found


def _figures_end(text: str, at: int) -> int:
    match = _FIGURE.match(text, at)
    return match.end() if match else at + 1
