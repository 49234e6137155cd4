"""accessed-before-published."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.dates.ordering import comparable, later, sureness


@rule("DAT103", severity=Severity.ERROR)
def accessed_before_published(citation: Citation, context: Context) -> Iterator[Problem]:
    """A source was read before it was published.

    Why: one of the two dates is wrong.

    Bad:  `April 22, 2022, accessed March 3, 2022`
    Good: `April 22, 2022, accessed May 3, 2022`
    """
    issued, accessed = citation.reference.issued, citation.reference.accessed
    if issued is None or accessed is None or not comparable(issued) or not comparable(accessed):
        return
    if later(issued, accessed):
        place = citation.reference.span_of("issued")
        spots = (Spot(place, say("published {date}", date=issued)),) if place else ()
        message = say("accessed {accessed}, before it was published ({issued})", accessed=accessed, issued=issued)
        yield Problem(message, citation.reference.span_of("accessed"), spots, confidence=sureness(citation))
