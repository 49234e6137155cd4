"""accessed-in-future."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, PartialDate, Severity, say
from citecheck.rules.dates.ordering import comparable, later, sureness


@rule("DAT104", severity=Severity.ERROR)
def accessed_in_future(citation: Citation, context: Context) -> Iterator[Problem]:
    """An access date lies in the future.

    Why: nobody has read the page on that day; most often the year is wrong.

    Bad:  `accessed March 3, 2062`
    Good: `accessed March 3, 2026`
    """
    accessed = citation.reference.accessed
    today = PartialDate(context.today.year, context.today.month, context.today.day)
    if accessed is not None and comparable(accessed) and later(accessed, today):
        message = say("the access date {date} lies in the future", date=accessed)
        yield Problem(message, citation.reference.span_of("accessed"), confidence=sureness(citation))
