"""Quantities in words that an editor of either edition reads: 10 million, JPY 50 trillion, 2024-03-11."""

from __future__ import annotations

import re
import unicodedata
from calendar import month_abbr, month_name
from decimal import Decimal
from fractions import Fraction

from citecheck.model import PartialDate, Quantity
from citecheck.text.regex import regex

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_WORDS = {"over": "over ", "at-least": "at least ", "under": "under ", "at-most": "at most ", "about": "about "}


_PARTS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "first quarter", 34: "second quarter",
    35: "third quarter", 36: "fourth quarter", 40: "first half", 41: "second half",
}  # fmt: skip
"""what EDTF writes in the place of a month"""
_ISO = regex(r"([\dX]{4})-(\d\d)(?:-(\d\d))?~?")
_NUMBER = regex(r"\d[\d,]*(?:\.\d+)?")


def shown(quantity: Quantity, *, qualified: bool = False) -> str:
    """The value normalised, with its unit and, where that is the point, what qualifies it."""
    return (_WORDS.get(quantity.qualifier or "", "") if qualified else "") + _value(quantity)


def shown_date(date: PartialDate) -> str:
    """A date of a note as people write it: 2023-04-28, first half 2023."""
    return "–".join(_date(end, date.part) for end in str(date).split("/"))


def adds(text: str, value: str) -> bool:
    """Whether a reader of what is written needs its normalised value behind it.

    `25万発 (250,000)`, `令和4年1月 (2022-01)`; but `January 2022`, `2022年1月` and `$3.2 billion` as they stand.
    """
    return bool(value) and not _says(text, value)


def _says(text: str, value: str) -> bool:
    plain = unicodedata.normalize("NFKC", text).casefold()
    if value.casefold() in plain:
        return True
    if not re.search(r"\d", value):
        return False
    numbers = {n.replace(",", "").lstrip("0") for n in _NUMBER.findall(plain)}
    numbers |= {str(m) for m in range(1, 13) if re.search(rf"\b(?:{month_name[m]}|{month_abbr[m]})\b", plain, re.I)}
    if iso := _ISO.fullmatch(value):
        return {str(int(part)) for part in iso.groups() if part} <= numbers
    words = re.findall(r"[^\W\d_]+", value)
    return {n.replace(",", "").lstrip("0") for n in _NUMBER.findall(value)} <= numbers and all(
        w.casefold() in plain or re.fullmatch("[A-Z]{3}", w) for w in words
    )


def _date(value: str, part: str | None) -> str:
    """An EDTF string as people write it: 2022-04, --04-12 as April 12, 201X as 2010s, 2022-21 as spring 2022."""
    match = _ISO.fullmatch(value)
    if match is None:
        text = re.sub(r"^(\d{2,3})(X+)$", lambda m: m[1] + "0" * len(m[2]) + "s", value).replace("XXXX", "")
    else:
        year, month, day = match[1], int(match[2]), match[3]
        if month > 12:
            text = f"{_PARTS.get(month, month)} {'' if 'X' in year else year}".strip()
        elif year == "XXXX":
            text = f"{month_name[month]} {int(day)}" if day else month_name[month]
        else:
            text = value.replace("XX", "", 1) if year.startswith("XX") else value
    return f"{part} {text}" if part in {"early", "mid", "late"} else text


def _value(quantity: Quantity) -> str:
    value = quantity.value
    if quantity.kind == "date":
        ends = [str(v) for v in value] if isinstance(value, tuple) else [str(value)]
        text = "–".join(_date(v, quantity.qualifier) for v in ends)
        return f"fiscal {text}" if quantity.unit == "fiscal-year" else text
    text = "–".join(_plain(v) for v in value) if isinstance(value, tuple) else _plain(value)
    unit = quantity.unit
    if quantity.kind == "percent":
        return f"{text}%" if not unit or unit in {"percent", "%"} else f"{text} {unit}"
    if quantity.kind == "money":
        return f"{unit} {text}" if unit else text
    if quantity.kind == "ordinal" and isinstance(value, Decimal):
        return f"no. {text}"
    if quantity.kind == "duration" and unit:
        return f"{text} {unit}" if text == "1" else f"{text} {unit}s"
    return f"{text} {unit}" if unit and quantity.kind != "number" else text


def _plain(value: Decimal | Fraction | str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Fraction) and value.denominator != 1:
        return str(value)
    number = Decimal(value.numerator) if isinstance(value, Fraction) else value
    for size, name in _SCALES:
        if abs(number) >= size:
            scaled = number / size
            if scaled == round(scaled, 4):
                return f"{_tidy(scaled)} {name}"
            break
    return _tidy(number)


def _tidy(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
