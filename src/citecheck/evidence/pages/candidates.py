"""One statement of a page about a date of its own, before anything is weighed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
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
    utc: datetime | None = None
    """the moment where it was given in UTC: the local day may be the next or the previous one"""

    def in_zone(self, hours: int) -> Candidate:
        """With the day that a clock so many hours ahead of UTC showed."""
        if self.utc is None:
            return self
        return replace(self, value=(self.utc + timedelta(hours=hours)).date().isoformat(), utc=None)


_ISO = re.compile(
    r"\s*(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2})(?!\d)|(?!\d))|(?P<cm>\d{2})(?P<cd>\d{2})(?!\d)|(?!\d))"
    r"(?:[T\s,]+(?P<h>\d{1,2}):?(?P<min>\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.I,
)
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")
_UTC = frozenset(("Z", "UTC", "GMT", "+00:00", "+0000", "-00:00"))


@dataclass(frozen=True, slots=True)
class Moment:
    """A machine-readable date, and the moment where it was given in UTC."""

    value: str
    """ISO 8601, as precise as it was given"""
    utc: datetime | None = None


def read_moment(text: str) -> Moment | None:
    """The date that begins a machine-readable string.

    Takes ISO 8601 with `-`, `/` or `.`, its compact form, Unix time, and RFC 5322 dates (`Fri, 19 Apr 2024 ...`).
    """
    if match := _EPOCH.match(text):
        moment = datetime(1970, 1, 1) + timedelta(seconds=int(match[1]))  # noqa: DTZ001 UTC throughout
        return Moment(moment.date().isoformat(), moment)
    if match := _ISO.match(text):
        month, day = match["m"] or match["cm"], match["d"] or match["cd"]
        value = iso(int(match["y"]), int(month) if month else None, int(day) if day else None)
        if value is None:
            return None
        timed = len(value) == 10 and match["h"] and (match["zone"] or "").upper() in _UTC
        return Moment(value, _clock(value, int(match["h"]), int(match["min"])) if timed else None)
    return _rfc5322(text)


def _clock(day: str, hour: int, minute: int) -> datetime | None:
    # midnight to the second is how a plain day is written
    return (
        datetime.fromisoformat(f"{day} {hour:02d}:{minute:02d}")
        if hour < 24 and minute < 60 and hour + minute
        else None
    )


def _rfc5322(text: str) -> Moment | None:
    from email.utils import parsedate_tz

    try:
        parts = parsedate_tz(text)
        moment = datetime(*parts[:5]) if parts else None  # noqa: DTZ001 UTC, or only its day is used
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if moment is None or parts is None:
        return None
    return Moment(moment.date().isoformat(), moment if parts[9] == 0 else None)


def iso(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """ISO 8601 of a date as far as it is given; None when there is no such date."""
    if month == 0 or day == 0:
        return None
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
