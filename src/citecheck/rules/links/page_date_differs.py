"""page-date-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Confidence, Figure, Reference, Severity, say
from citecheck.rules.links.comparing import OWN_DATE, agrees, dates_of, page_of, usable


@rule("URL302", severity=Severity.WARNING, needs={Need.NETWORK})
def page_date_differs(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page gives another date of publication.

    Why: the date in a note is how a reader finds the version that was cited. One day off is let pass (time
    zones), and so is the day of a later change. Only a date on which the page's own statements agree counts in
    full.

    Bad:  `CNN, March 21, 2024` for an article that its page dates March 11, 2024
    Good: `CNN, March 11, 2024`
    """
    evidence, cited = page_of(reference, context), usable(reference.issued)
    if evidence is None or cited is None or reference.type not in OWN_DATE:
        return
    published = dates_of(evidence, "published")
    if not published or published[0].grade == "weak" or any(agrees(cited, d) for d in evidence.facts.dates):
        return
    best = published[0]
    older = str(cited)[:10] < best.value[: len(str(cited))]
    # a report is often older than the page from which it is offered
    strong = best.grade == "strong" and not (older and reference.type in {"report", "speech", "article"})
    yield Problem(
        say("the page is dated {page}, not {cited}", page=Figure(best.value), cited=cited.raw or str(cited)),
        reference.span_of("issued"),
        confidence=Confidence.HIGH if strong else Confidence.LOW,
    )
