"""moved-link."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Fix, Outcome, Reference, Safety, Severity, say
from citecheck.rules.links.cited import readdress, seen


@rule("URL203", severity=Severity.INFO, needs={Need.NETWORK})
def moved_link(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page has moved for good.

    Why: servers forget their redirects; the new address works longer.

    Bad:  `http://www.example.org/old.html`, permanently redirected (301, 308)
    Good: `https://www.example.org/reports/new.html`

    A temporary redirect (302, 303, 307) is none: the site wants its old address to be cited. A move from http to https
    and nothing else is `http-link`.
    """
    evidence = seen(reference, context, Outcome.MOVED)
    target = evidence.moved_to or evidence.final_url if evidence else ""
    if not target or _without_scheme(target) == _without_scheme(reference.url):
        return
    edits = readdress(reference, context, target)
    fixes = (Fix(say("cite the new address"), edits, Safety.UNSAFE),) if edits else ()
    yield Problem(say("the cited page has moved to {url}", url=target), reference.span_of("URL"), fixes=fixes)


def _without_scheme(url: str) -> str:
    return url.partition("://")[2].rstrip("/") or url.rstrip("/")
