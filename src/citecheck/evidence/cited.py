"""What the papers cite that can be asked about: addresses, and questions for registries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from citecheck.model import Paper, PartialDate


@dataclass(frozen=True, slots=True)
class Cited:
    """One address, where it is cited first."""

    url: str
    language: str
    """of the edition"""
    day: date | None
    """when it was read, or else published: an archived copy should be from about then"""


def cited_addresses(papers: Iterable[Paper]) -> list[Cited]:
    """Every cited address, in the order of first citing."""
    found: dict[str, Cited] = {}
    for paper in papers:
        for edition in paper.editions:
            for _, citation in edition.citations():
                reference = citation.reference
                if reference.url and reference.url not in found:
                    day = _day(reference.accessed) or _day(reference.issued)
                    found[reference.url] = Cited(reference.url, edition.language, day)
    return list(found.values())


def _day(given: PartialDate | None) -> date | None:
    if given is None or given.year is None or given.impossible:
        return None
    try:
        return date(given.year, given.month or 7, given.day or 1)
    except ValueError:
        return None
