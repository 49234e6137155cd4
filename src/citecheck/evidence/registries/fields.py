"""Fields of registries' records as variables of a reference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any

from citecheck.model import Name, PartialDate
from citecheck.text.language import JAPANESE

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAG = re.compile(r"</?[a-z][^>]{0,100}>", re.I)


def text_of(value: Any) -> str:
    """A string from a string or a list of strings, its markup (JATS, HTML) and spare white space gone."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        value = next((v for v in value if isinstance(v, str) and v.strip()), "")
    return " ".join(unescape(_TAG.sub("", value)).split()) if isinstance(value, str) else ""


def texts_of(value: Any) -> list[str]:
    """Every string in a string or a list."""
    values = [value] if isinstance(value, str) else value if isinstance(value, Sequence) else []
    return [t for v in values if (t := text_of(v))]


def text_in(element: _Element | None) -> str:
    """All text of an XML element."""
    return text_of("".join(map(str, element.itertext()))) if element is not None else ""


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def items(value: Any) -> list[Mapping[str, Any]]:
    """The objects in a list."""
    return [v for v in value if isinstance(v, Mapping)] if isinstance(value, list) else []


def from_parts(value: Any) -> PartialDate | None:
    """A date from CSL's `{"date-parts": [[2024, 3, 11]]}`."""
    parts = mapping(value).get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [int(p) for p in first[:3] if isinstance(p, (int, str)) and str(p).isdigit()]
    year, month, day = [*numbers, None, None, None][:3]
    return PartialDate(year, month, day) if year and 0 < year < 3000 else None


_FIGURES = re.compile(r"(\d{4})(?:[-/.年]?\s?(\d{1,2})(?:[-/.月]?\s?(\d{1,2}))?)?")


def from_text(value: Any) -> PartialDate | None:
    """A date from `2024`, `2024-03`, `2024.3`, `20240311`, `March 2024` and the like."""
    text = text_of(str(value) if isinstance(value, int) else value)
    if match := _FIGURES.fullmatch(text):
        year, month, day = (int(p) if p else None for p in match.groups())
        if month and 1 <= month <= 12:
            return PartialDate(year, month, day if day and 1 <= day <= 31 else None)
        return PartialDate(year)
    from citecheck.text.dates import parse_date

    found = parse_date(text) if text else None
    if found is not None and found.year:
        return found
    years = re.findall(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", text)
    return PartialDate(int(years[0])) if years else None


def csl_names(value: Any) -> tuple[Name, ...]:
    """Names from CSL-JSON or Crossref: `family` and `given`, or `literal` or `name` for a body."""
    return tuple(
        Name(family=text_of(n.get("family")), given=text_of(n.get("given")))
        if n.get("family")
        else Name(literal=text_of(n.get("literal") or n.get("name")))
        for n in items(value)
        if n.get("family") or n.get("literal") or n.get("name")
    )


def named(texts: Iterable[str], language: str) -> tuple[Name, ...]:
    """Names written out, one in each text; years of birth behind them (as libraries write) are dropped."""
    from citecheck.text.names import parse_names

    out: list[Name] = []
    for text in texts:
        plain = re.sub(r",?\s*(?:1[5-9]|20)\d\d\s*-\s*(?:\d{4})?\s*$", "", text)
        family, comma, given = (part.strip() for part in plain.partition(","))
        if comma and given and "," not in given and JAPANESE.search(plain):  # a library's heading, one person
            out.append(Name(family=family, given=given))
        else:
            out += parse_names(plain, language)
    return tuple(out)


def kept(**variables: str) -> dict[str, str]:
    """CSL variables that have a value; `_` in a name stands for `-`."""
    return {key.replace("_", "-"): value for key, value in variables.items() if value}
