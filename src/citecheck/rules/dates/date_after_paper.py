"""date-after-paper."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.published import Published, paper_date
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Confidence, PartialDate, Severity, say
from citecheck.rules.dates.ordering import comparable, later, sureness

_DATED_AHEAD = frozenset({"book", "chapter", "article-journal", "article-magazine", "thesis"})
"""works whose printed date may lie some months ahead of their appearance"""


@rule("DAT102", severity=Severity.ERROR)
def date_after_paper(citation: Citation, context: Context) -> Iterator[Problem]:
    """A source is dated after the paper that cites it.

    Why: one of the two dates is wrong, most often the year of the source.

    Bad:  a paper of 11 July 2025 that cites a report of `March 11, 2026`
    Good: `March 11, 2025`

    Where the paper does not say when it was published, the day of the check counts instead.
    """
    issued = citation.reference.issued
    if issued is None or not comparable(issued):
        return
    published = paper_date(context.paper)
    today = PartialDate(context.today.year, context.today.month, context.today.day)
    limit = published.date if published is not None and later(today, published.date) else today
    if not later(issued, limit) or _printed_ahead(citation, issued, limit):
        return
    confidence = min(sureness(citation), published.confidence if published else Confidence.HIGH)
    severity = Severity.ERROR if confidence is Confidence.HIGH else Severity.WARNING
    span = citation.reference.span_of("issued")
    if published is None or limit is today:
        message = say("the source is dated {date}, which lies in the future", date=issued)
        yield Problem(message, span, severity=severity, confidence=confidence)
        return
    message = say("the source is dated {date}, after the paper itself ({paper})", date=issued, paper=published.date)
    yield Problem(message, span, _spots(published, context), severity=severity, confidence=confidence)


def _printed_ahead(citation: Citation, issued: PartialDate, limit: PartialDate) -> bool:
    """A journal of next month, a book of next year: within half a year."""
    if citation.reference.type not in _DATED_AHEAD or limit.year is None or issued.year is None:
        return False
    if issued.month is None or limit.month is None:
        return issued.year == limit.year + 1 and (limit.month or 12) > 6
    return (issued.year - limit.year) * 12 + issued.month - limit.month <= 6


def _spots(published: Published, context: Context) -> tuple[Spot, ...]:
    if published.span is None:
        return ()
    for edition in context.paper.editions:
        text = edition.document.text[published.span.start : published.span.end]
        if text == published.date.raw:
            return (Spot(published.span, say("the paper’s own date"), edition),)
    return ()
