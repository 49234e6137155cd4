"""weekday-differs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as day_of

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import BlockKind, Edition, Message, PartialDate, Severity, Span, say
from citecheck.text.dates import find_dates
from citecheck.text.regex import regex

_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_JAPANESE = "月火水木金土日"
_BEFORE = regex(r"\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s\Z")
_AFTER = regex(r"\s?[(（]([月火水木金土日])(?:曜日?)?[)）]|([月火水木金土日])曜日?")

_ANY = regex(r"[月火水木金土日]曜|[(（][月火水木金土日][)）]|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
"""without one of these there is nothing to compare, and dates need not be looked for"""


@rule("DAT106", severity=Severity.ERROR)
def weekday_differs(edition: Edition, context: Context) -> Iterator[Problem]:
    """A date is not on the day of the week that is given with it.

    Why: date or weekday is wrong, and a reader who looks for the event finds nothing.

    Bad:  `Tuesday, March 11, 2024`, `2024年3月11日（火）`
    Good: `Monday, March 11, 2024`, `2024年3月11日（月）`
    """
    passages = [n.passage for n in edition.notes]
    passages += [b.passage for b in edition.document.blocks if b.kind not in {BlockKind.CODE, BlockKind.NOTE}]
    for passage in passages:
        for span, date in find_dates(passage.text) if _ANY.search(passage.text) else ():
            given = _weekday(passage.text, span)
            real = _real(date)
            if given is not None and real is not None and given[0] != real:
                text = passage.text[given[1].start : given[1].end]
                yield Problem(
                    say("“{text}” was a {day}", text=text, day=Message(_ENGLISH[real])), passage.source(given[1])
                )


def _weekday(text: str, span: Span) -> tuple[int, Span] | None:
    """The weekday beside a date, 0 for Monday, and the place of both."""
    if match := _AFTER.match(text, span.end):
        return _JAPANESE.index(match[1] or match[2]), Span(span.start, match.end())
    if match := _BEFORE.search(text, max(0, span.start - 12), span.start):
        index = next(i for i, name in enumerate(_ENGLISH) if name.startswith(match[1][:3]))
        return index, Span(match.start(), span.end)
    return None


def _real(date: PartialDate) -> int | None:
    if date.impossible or date.end or date.year is None or date.month is None or date.day is None:
        return None
    return day_of(date.year, date.month, date.day).weekday() if date.year > 1872 else None
