"""dead-link."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.evidence.archives.warp import warp_search
from citecheck.model import Evidence, Figure, Fix, Message, Outcome, Reason, Reference, Safety, Severity, say
from citecheck.rules.links.cited import has_archived_copy, readdress, seen


@rule("URL201", severity=Severity.ERROR, needs={Need.NETWORK})
def dead_link(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page no longer exists.

    Why: a reader of either edition cannot check the claim.

    Bad:  `METI, “Energy Outlook,” https://www.meti.go.jp/press/2014/gone.html` (404)
    Good: cite the page's new address, or give an archived copy beside it.

    Gone is what the server itself calls so (404, 410), redirects that never end or end there, and a name that does not
    resolve at two looks. A server that is down, or that keeps programs out, is no dead link; it is listed as unchecked.
    """
    evidence = seen(reference, context, Outcome.GONE)
    if evidence is None or has_archived_copy(context):
        return
    archive = evidence.archive
    edits = readdress(reference, context, archive.url) if archive is not None else ()
    fixes: tuple[Fix, ...] = ()
    if archive is not None and edits:
        day = Figure(_day(archive.timestamp))
        title = say("cite the archived copy of {date}", date=day) if day else say("cite the archived copy")
        fixes = (Fix(title, edits, Safety.UNSAFE),)
    elif archive is None and (search := warp_search(reference.url)) is not None:
        fixes = (Fix(say("look for a copy at {address}", address=search), (), Safety.DISPLAY),)
    yield Problem(_message(evidence), reference.span_of("URL"), fixes=fixes)


def _message(evidence: Evidence) -> Message:
    since, last = (evidence.first_failed or "")[:10], evidence.seen[:10]
    if since and since < last:
        return say("the cited page is gone since {date}: {reason}", date=Figure(since), reason=Reason(evidence.reason))
    return say("the cited page is gone: {reason}", reason=Reason(evidence.reason))


def _day(timestamp: str) -> str:
    try:
        return date.fromisoformat(timestamp[:8]).isoformat()
    except ValueError:
        return timestamp
