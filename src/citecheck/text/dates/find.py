"""Where the dates of a text stand."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from citecheck.model import PartialDate, Span
from citecheck.text.dates.english import english_date
from citecheck.text.dates.figures import figure_date
from citecheck.text.dates.japanese import japanese_date, japanese_range
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_WAVES = {ord(c): "~" for c in "〜∼⁓"} | {ord(c): "-" for c in "‐‑−"}
_JAPANESE = set("第令平昭大明西発刊出公掲日年近印〇零一二三四五六七八九十千")
_WEEKDAY = regex(r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[,.]+\s")


@cache
def _starts() -> re.Pattern[str]:
    """Where a date can begin. Words begin at their first letter, figures at their first digit."""
    return regex(
        r"(?<!\d)(?<!\d[.,])\d|令和|第(?=\s?[1-4一二三四]\s?・?四半期)|平成|昭和|大正|明治|西暦|[発刊出公掲日年近印](?=[行刊表開載付代不刷月版])"
        r"|(?<![〇零一二三四五六七八九十千百万])[〇零一二三四五六七八九十千]|['’](?=\d\d年)|\[(?=[12]\d{3}\?)"
        r"|(?<![A-Za-z])(?:[JFMASOND](?=[aepuco]|[AEPUCO][A-Z])|[RHSTMQ](?=\d)"
        r"|[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Tt]he (?=\w)"
        r"|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|J?FY|[Ff]i(?=scal|nan)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth"
        r"|[Cc](?=irca|a?\.)|[ns]\.|[Nn]o date|[Uu]ndated|[Dd]ate unk|[Ff]orthc|[Ii]n press|[Tt]o be pub)"
    )


def find_dates(
    text: str,
    *,
    language: str | None = None,  # noqa: ARG001 -- part of the interface
    years: bool = False,
    yearless: bool = False,
) -> list[tuple[Span, PartialDate]]:
    """The dates of a text with their places in it, in order, not overlapping.

    Args:
        text: any text.
        language: of the text; makes no difference so far, since both languages' forms are told apart by themselves.
        years: also bare years in figures (`2024`, `2020-22`) where they look like years.
        yearless: also dates without a year (`March 11`, `3月11日`); their `year` is None.
    """
    copy = shadow(text, _WAVES)
    found = find_in_shadow(copy.text, years=years, yearless=yearless)
    out = []
    for start, end, date in found:
        span = copy.span(start, end)
        out.append((span, replace(date, raw=text[span.start : span.end])))
    return out


def find_in_shadow(text: str, *, years: bool = False, yearless: bool = False) -> list[tuple[int, int, PartialDate]]:
    """As `find_dates`, in a text that is already normalised (NFKC, waves as `~`)."""
    found: list[tuple[int, int, PartialDate]] = []
    covered = 0
    for start in _starts().finditer(text):
        at = start.start()
        if at < covered:
            continue
        best = date_at(text, at, years=years, yearless=yearless)
        if best is not None:
            found.append((at, best[0], best[1]))
            covered = best[0]
    return found


def date_at(text: str, at: int, *, years: bool = False, yearless: bool = False) -> tuple[int, PartialDate] | None:
    """The longest date that begins at `at` of a normalised text, and where it ends."""
    readings = [
        japanese_date(text, at, yearless=yearless)
        if text[at] in _JAPANESE or text[at] in "'’RHSTM0123456789"
        else None,
        japanese_range(text, at, yearless=yearless) if text[at] in _JAPANESE or text[at].isdecimal() else None,
        english_date(text, at, yearless=yearless) if text[at].isascii() else None,
        figure_date(text, at, years=years) if text[at].isdecimal() else None,
    ]
    return max((r for r in readings if r is not None), key=lambda r: r[0], default=None)


def parse_date(text: str) -> PartialDate | None:
    """The whole string as one date (`March 11, 2024`, `令和6年3月`, `2024`, `n.d.`); None if it is none."""
    copy = shadow(text, _WAVES).text
    left = len(copy) - len(copy.lstrip(" \t\n([（"))
    bare = copy.rstrip(" \t\n)]）.,、。")
    if left >= len(bare):
        return None
    compact = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", bare[left:])
    if compact:
        bare, left = "-".join(compact.groups()), 0
    if weekday := _WEEKDAY.match(bare, left):
        left = weekday.end()
    for candidate in (bare, copy.rstrip()):
        read = date_at(candidate, left, years=True, yearless=True)
        if read is not None and read[0] == len(candidate):
            return replace(read[1], raw=text)
    return None
