"""Registries and archives of a run: asked beside its pages, through the same client and guard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from citecheck.config import Config
from citecheck.evidence.archives import Saver, Wayback
from citecheck.evidence.registries import Fetch, Question, Reception
from citecheck.model import Evidence, Outcome, Paper, PartialDate

Done = Callable[[Evidence], None]

LOST = frozenset({Outcome.GONE, Outcome.DOUBTFUL})
"""outcomes for which a kept copy is looked for"""


async def ask_registries(questions: Iterable[Question], fetch: Fetch, config: Config, done: Done) -> None:
    """Put every question; `done` gets each answer. Each registry is asked at its own pace, all at one time."""
    reception = Reception(fetch, config)

    async def put(question: Question) -> None:
        done(await reception.answer(question))

    await asyncio.gather(*(put(q) for q in questions))


async def find_copies(
    seen: Iterable[Evidence], days: Mapping[str, date], fetch: Fetch, config: Config, done: Done
) -> None:
    """Look for kept copies of the pages that are lost; `done` gets the evidence of those that have one."""
    wayback = Wayback(fetch, config)
    for evidence in seen:
        if evidence.outcome in LOST and evidence.archive is None and evidence.url.startswith(("http://", "https://")):
            copies = await wayback.nearest(evidence.url, days.get(evidence.url))
            if copies.archive is not None:
                done(replace(evidence, archive=copies.archive))


async def save_copies(seen: Iterable[Evidence], fetch: Fetch, config: Config, done: Done) -> None:
    """Have the pages that are there kept by the Internet Archive; `done` gets the evidence of those that were."""
    saver = Saver(fetch, config)
    for evidence in seen:
        alive = evidence.outcome in {Outcome.ALIVE, Outcome.MOVED} and evidence.url.startswith(("http://", "https://"))
        if alive and evidence.archive is None:
            copies = await saver.save(evidence.url)
            if copies.archive is not None:
                done(replace(evidence, archive=copies.archive))


def days_cited(papers: Iterable[Paper]) -> dict[str, date]:
    """For each address the day on which it was cited: the access date, else the date of the work."""
    found: dict[str, date] = {}
    for paper in papers:
        for edition in paper.editions:
            for _, citation in edition.citations():
                reference = citation.reference
                day = _day(reference.accessed) or _day(reference.issued)
                if reference.url and day is not None:
                    found.setdefault(reference.url, day)
    return found


def _day(given: PartialDate | None) -> date | None:
    """The day, or the middle of the month or year that was given."""
    if given is None or given.year is None:
        return None
    try:
        return date(given.year, given.month or 7, given.day or (15 if given.month else 1))
    except ValueError:
        return None
