"""http-link."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Fix, Outcome, Reference, Severity, say
from citecheck.rules.links.cited import readdress, seen


@rule("URL205", severity=Severity.INFO, needs={Need.NETWORK})
def http_link(reference: Reference, context: Context) -> Iterator[Problem]:
    """An http address is answered over https.

    Why: the secure address is the site's own, saves a redirect, and opens where browsers refuse plain http.

    Bad:  `http://www.mod.go.jp/report.html`, which its server sends to https
    Good: `https://www.mod.go.jp/report.html`

    Only what the server itself does counts; nothing is tried out.
    """
    url = reference.url
    evidence = seen(reference, context, Outcome.ALIVE, Outcome.MOVED, Outcome.DOUBTFUL)
    if evidence is None or not url.lower().startswith("http://"):
        return
    secure = "https" + url[4:]
    if not any(_same(secure, step) for step in evidence.chain[1:]):
        return
    edits = readdress(reference, context, secure)
    fixes = (Fix(say("write https"), edits),) if edits else ()
    yield Problem(say("{url} is answered over https", url=url), reference.span_of("URL"), fixes=fixes)


def _same(one: str, other: str) -> bool:
    return one.partition("#")[0].rstrip("/") == other.partition("#")[0].rstrip("/")
