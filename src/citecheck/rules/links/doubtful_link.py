"""doubtful-link."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import DoubtReason, Outcome, Reason, Reference, Severity, say
from citecheck.rules.links.cited import has_archived_copy, seen


@rule("URL202", severity=Severity.WARNING, needs={Need.NETWORK})
def doubtful_link(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited address answers, but perhaps not with the cited page.

    Why: an error page that says "200 OK", a log-in form, a domain for sale or the site's front page shows the reader
    everything but the source, and no link checker sees it.

    Bad:  `https://www.example.go.jp/news/2014/report.html`, which is sent to the front page
    Good: the address at which the page can be read now, or an archived copy beside it.

    Someone must look: open the address in a browser.
    """
    evidence = seen(reference, context, Outcome.DOUBTFUL)
    if evidence is None or evidence.cause is DoubtReason.FRAGMENT or has_archived_copy(context):
        return
    yield Problem(say("the cited page is doubtful: {reason}", reason=Reason(evidence.reason)), reference.span_of("URL"))
