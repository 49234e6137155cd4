"""Quantities in words that an editor of either edition reads: 10 million, JPY 50 trillion, 2024-03-11."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from citecheck.model import Quantity

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


_WORDS = {"over": "over ", "at-least": "at least ", "under": "under ", "at-most": "at most ", "about": "about "}


def shown(quantity: Quantity) -> str:
    """The value normalised, with its unit and what qualifies it."""
    return _WORDS.get(quantity.qualifier or "", "") + _value(quantity)


def _value(quantity: Quantity) -> str:
    value = quantity.value
    text = "–".join(_plain(v) for v in value) if isinstance(value, tuple) else _plain(value)
    unit = quantity.unit
    if quantity.kind == "percent":
        return f"{text}%" if not unit or unit in {"percent", "%"} else f"{text} {unit}"
    if quantity.kind == "money":
        return f"{unit} {text}" if unit else text
    if quantity.kind == "ordinal" and isinstance(value, Decimal):
        return f"no. {text}"
    return f"{text} {unit}" if unit and quantity.kind not in {"number", "date"} else text


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
