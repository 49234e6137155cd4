"""Many statements about a page's dates to a few dates with grades."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

from citecheck.evidence.pages.candidates import Candidate, Kind, days_apart
from citecheck.model import PageDate

GROUPS = (frozenset({"json-ld", "meta", "microdata"}), frozenset({"time", "text"}))
"""written from one field of the publisher's database: the second of a group adds little"""
GUESSED = frozenset({"htmldate", "last-modified", "pdf"})
MOST = 4
"""dates of one kind that are told"""


def grade(candidates: Iterable[Candidate], today: date) -> tuple[PageDate, ...]:
    """The page's dates, published before modified, best first; dates of the future are dropped.

    Strong: two independent kinds of statement agree on the day. Fair: one statement made for the purpose. Weak: a
    guess, or no more than month or year.
    """
    latest = (today + timedelta(days=1)).isoformat()  # the day has begun elsewhere
    known = [c for c in candidates if c.value <= latest[: len(c.value)]]
    out: list[PageDate] = []
    for kind in ("published", "modified"):
        out += _of_kind([c for c in known if c.kind == kind], kind)
    return tuple(out)


def _of_kind(candidates: Sequence[Candidate], kind: Kind) -> list[PageDate]:
    support: dict[str, dict[str, float]] = defaultdict(dict)
    for value in dict.fromkeys(c.value for c in candidates):
        for other in candidates:
            if (share := _supports(other, value)) > 0:
                places = support[value]
                places[other.found_in] = max(places.get(other.found_in, 0.0), other.weight * share)
    ranked = sorted(support.items(), key=lambda item: -_total(item[1]))  # of equals the one that stands first
    dates = []
    for value, places in ranked[:MOST]:
        rivals = [_total(others) for other, others in ranked if not _within(value, other)]
        address = any(c.found_in == "url" and _apart(value, c.value) for c in candidates)
        grade_ = _grade(value, places, float("inf") if address else max(rivals, default=0.0))
        dates.append(PageDate(value, kind, "+".join(sorted(places, key=lambda p: -places[p])), grade_))
    return dates


def _total(places: dict[str, float]) -> float:
    """All that speaks for a date, what comes from one source counted about once."""
    total = sum(weight for place, weight in places.items() if not any(place in g for g in GROUPS))
    for group in GROUPS:
        weights = sorted((w for place, w in places.items() if place in group), reverse=True)
        total += sum(weights[:1]) + 0.1 * sum(weights[1:])
    return total


def _supports(candidate: Candidate, value: str) -> float:
    """Which share of a candidate's weight speaks for a date."""
    if candidate.value == value:
        return 1.0
    if candidate.utc is not None and days_apart(candidate.value, value) == 1:
        earlier = value < candidate.value  # the Americas are behind UTC, Asia is before it
        return 0.95 if (candidate.utc.hour < 12 if earlier else candidate.utc.hour >= 10) else 0.0
    if value.startswith(candidate.value):
        return 0.3
    return 0.0


def _within(first: str, second: str) -> bool:
    """The same as far as both go: a month and a day in it."""
    return first.startswith(second) or second.startswith(first)


def _apart(first: str, second: str) -> bool:
    """Two dates that time zones cannot explain."""
    days = days_apart(first, second)
    return not _within(first, second) if days is None else days > 1


def _grade(value: str, places: dict[str, float], rival: float) -> Literal["strong", "fair", "weak"]:
    told = {p: w for p, w in places.items() if p not in GUESSED and w >= 2}
    if not told or len(value) < 10:
        return "weak"
    if len(told) >= 2 and _total(places) > rival * 1.5:
        return "strong"
    return "fair" if max(told.values()) >= 3 else "weak"
