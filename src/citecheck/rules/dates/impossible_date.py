"""impossible-date."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import BlockKind, Edition, Message, PartialDate, Passage, Severity, Span, say
from citecheck.text.dates import find_dates
from citecheck.text.dates.calendar import ERAS, MONTHS
from citecheck.text.regex import regex

_MONTH = regex(
    r"月|\d\s?[-‐–./／．－・ー]\s?\d|(?i:\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
    r"(?:\b|uary|ruary|ch\b|il\b|ust|ember|ober))"
)
"""a text without a month has no impossible day, and dates need not be looked for in it"""


@rule("DAT101", severity=Severity.ERROR)
def impossible_date(edition: Edition, context: Context) -> Iterator[Problem]:
    """A date does not exist.

    Why: the reader cannot tell which figure is the wrong one.

    Bad:  `30 February 2024`, `2024年13月5日`, a source of `平成32年` (the era ended in April 2019) or of `令和40年`
    Good: `29 February 2024`, `令和2年`

    Days and months are checked everywhere, years of an era in the dates of sources alone: a plan of 2014 may well
    name 平成32年 as its goal.
    """
    seen: list[Span] = []
    for note, citation in edition.citations():
        for name, date in (("issued", citation.reference.issued), ("accessed", citation.reference.accessed)):
            span = citation.reference.span_of(name)
            if date is None or span is None:
                continue
            wrong = _impossible(date)
            why = _why(wrong) if wrong else None
            if why is None and date.era == "令和" and (date.year or 0) > context.today.year + 1:
                why = say("it would be {year}", year=date.year)
            if why is not None:
                seen.append(span)
                yield _problem(edition, span, why, note.label)
    passages: list[tuple[Passage, str | None]] = [(n.passage, n.label) for n in edition.notes]
    passages += [(b.passage, None) for b in edition.document.blocks if b.kind not in {BlockKind.CODE, BlockKind.NOTE}]
    for passage, label in passages:
        for span, date in find_dates(passage.text) if _MONTH.search(passage.text) else ():
            wrong = _impossible(date)
            why = _no_such_day(wrong) if wrong else None
            source = passage.source(span)
            if why and not any(source.overlaps(s) for s in seen):
                seen.append(source)
                yield _problem(edition, source, why, label)


def _impossible(date: PartialDate) -> PartialDate | None:
    """The date, or the end of its range, if there is no such day."""
    return next((d for d in (date, date.end) if d is not None and d.impossible), None)


def _why(date: PartialDate) -> Message:
    return _no_such_day(date) or _outside_era(date) or Message(date.impossible or "")


def _no_such_day(date: PartialDate) -> Message | None:
    """The month that is none, or how many days it has."""
    if date.month is None:
        return None
    if not 1 <= date.month <= 12:
        return say("month {n}", n=date.month)
    if date.day is None:
        return None
    days = monthrange(date.year or 2000, date.month)[1]  # without a year 29 February is possible
    if 1 <= date.day <= days:
        return None
    month = Message(MONTHS[date.month - 1])
    if date.month == 2 and date.year:
        return say("{month} has {n} days in {year}", month=month, n=days, year=date.year)
    return say("{month} has {n} days", month=month, n=days)


def _outside_era(date: PartialDate) -> Message | None:
    era = ERAS.get(date.era or "")
    if era is None or not date.parts:
        return None
    if date.parts > era.last[: len(date.parts)]:
        return say("{era} ended on {day}", era=Message(era.romaji), day=PartialDate(*era.last))
    return say("{era} began on {day}", era=Message(era.romaji), day=PartialDate(*era.first))


def _problem(edition: Edition, span: Span, why: Message, label: str | None) -> Problem:
    text = edition.document.text[span.start : span.end]
    return Problem(say("“{text}” is an impossible date ({why})", text=text, why=why), span, note=label)
