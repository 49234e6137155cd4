"""Dates as reference lists print them: `2011, March 7`, `March/April 2018`, `1985b`, `septembre 2014`."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from citecheck.model import PartialDate
from citecheck.text.dates import parse_date
from citecheck.text.regex import regex


@lru_cache(4096)
def read_date(raw: str) -> PartialDate | None:
    """The date that `raw` is, or None."""
    text = raw.strip("()[]（）［］, 、。.;:")
    if found := _YEAR.fullmatch(text):
        return PartialDate(int(found[1]), raw=text)
    if value := parse_date(text):
        return value
    text = _FOREIGN.sub(lambda m: _MONTHS[m[0][:4].lower()], text)
    text = _PAIR.sub(r"\1–\2 ", text)
    text = _TWO_MONTHS.sub(r"\1月–\2月", text)
    text = _LETTERED.sub(r"\1", text)
    if found := _YEAR_FIRST.fullmatch(text):
        text = f"{found[2]}, {found[1]}" if found[2][-1:].isdigit() else f"{found[2]} {found[1]}"
    value = parse_date(text)
    if value is None and (years := _ANY_YEAR.search(text)):
        value = PartialDate(int(years[0]))
    return None if value is None else replace(value, raw=raw)


_YEAR = regex(r"((?:1[5-9]|20)\d\d)[a-h]?(?:\s?\[\d{4}\])?")
_ANY_YEAR = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_LETTERED = regex(r"\b((?:1[5-9]|20)\d\d)[a-h]\b")
_YEAR_FIRST = regex(
    r"((?:1[5-9]|20)\d\d)[,:;]?\s+([A-Z][a-z]+\.?(?:\s?[-–/]\s?[A-Z][a-z]+\.?)?(?:\s\d{1,2}(?:[-–]\d{1,2})?)?)"
)
_PAIR = regex(r"([A-Z][a-z]+\.?)\s?[/&]\s?([A-Z][a-z]+\.?),?\s")
_TWO_MONTHS = regex(r"(\d{1,2})・(\d{1,2})月")
_MONTHS = {
    **dict.fromkeys(("janv", "janu"), "January"),
    **dict.fromkeys(("févr", "fevr", "febr"), "February"),
    **dict.fromkeys(("mars", "märz", "marz"), "March"),
    "avri": "April",
    "mai": "May",
    **dict.fromkeys(("juin", "juni"), "June"),
    **dict.fromkeys(("juil", "juli"), "July"),
    **dict.fromkeys(("août", "aout"), "August"),
    "sept": "September",
    **dict.fromkeys(("octo", "okto"), "October"),
    "nove": "November",
    **dict.fromkeys(("déce", "deze", "dece"), "December"),
}
"""the first four letters of a French or German month -> English"""
_FOREIGN = regex(
    r"\b(?:janvier|januar|février|fevrier|februar|mars|märz|marz|avril|mai|juin|juni|juillet|juli|août|aout|"
    r"septembre|octobre|oktober|novembre|décembre|dezember)\b",
    re.IGNORECASE,
)
