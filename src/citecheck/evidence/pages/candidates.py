"""One statement of a page about a date of its own, before anything is weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Kind = Literal["published", "modified"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date with where the page gives it."""

    value: str
    """ISO 8601, as precise as the page says: `2024`, `2024-04` or `2024-04-19`"""
    kind: Kind
    found_in: str
    """json-ld, meta, microdata, time, url, text, htmldate, last-modified, pdf"""
    weight: float
    """how far this place is to be trusted; only compared"""
    drift: bool = False
    """the moment was given in UTC, so that the local day may be the next or the previous one"""


_ISO = re.compile(
    r"\s*(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2})(?!\d)|(?!\d))|(?P<cm>\d{2})(?P<cd>\d{2})(?!\d)|(?!\d))"
    r"(?:[T\s,]+(?P<h>\d{1,2}):?(?P<min>\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.I,
)
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")


def iso_date(text: str) -> tuple[str, bool] | None:
    """The date that begins a machine-readable string, and whether it is a moment in UTC.

    Takes ISO 8601 with `-`, `/` or `.`, its compact form, Unix time, and RFC 5322 dates (`Fri, 19 Apr 2024 ...`).
    """
    if match := _EPOCH.match(text):
        try:
            return (date(1970, 1, 1) + timedelta(seconds=int(match[1]))).isoformat(), True
        except OverflowError:
            return None
    if match := _ISO.match(text):
        value = iso(
            int(match["y"]), *(int(p) if p else None for p in (match["m"] or match["cm"], match["d"] or match["cd"]))
        )
        zone = (match["zone"] or "").upper()
        return (value, zone in {"Z", "UTC", "GMT", "+00:00", "+0000", "-00:00"}) if value else None
    return _rfc5322(text)


def _rfc5322(text: str) -> tuple[str, bool] | None:
    from email.utils import parsedate_tz

    try:
        parts = parsedate_tz(text)
        moment = datetime(*parts[:3]) if parts else None  # noqa: DTZ001 only its day is used
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return (moment.date().isoformat(), parts is not None and parts[9] == 0) if moment else None


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """ISO 8601 of a date as far as it is given; None when there is no such date."""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")


def days_apart(first: str, second: str) -> int | None:
    """Days between two dates that both have a day; None otherwise."""
    if len(first) != 10 or len(second) != 10:
        return None
    return abs((date.fromisoformat(first) - date.fromisoformat(second)).days)
