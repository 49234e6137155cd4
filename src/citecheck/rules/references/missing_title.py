"""missing-title."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Confidence, Severity, say
from citecheck.rules.references.expected import SELF_TITLED, links, states_a_work, sureness


@rule("REF102", severity=Severity.WARNING)
def missing_title(citation: Citation, context: Context) -> Iterator[Problem]:
    """A citation gives no title of the work.

    Why: a bare address says nothing once the page has moved, and the other edition cannot translate it.

    Bad:  `Ministry of Defense, https://www.mod.go.jp/en/d_act/sec_env/`
    Good: `Ministry of Defense, “Security Environment,” https://www.mod.go.jp/en/d_act/sec_env/`
    """
    reference = citation.reference
    if reference.title or reference.type in SELF_TITLED or not states_a_work(citation, context.note):
        return
    if links(context.note, citation.span) and not reference.url:
        return
    if not reference.author and not reference.publisher and not reference.container_title and reference.url:
        yield Problem(say("only an address is given, no title"), citation.span, confidence=Confidence.MEDIUM)
    elif reference.url or reference.issued:
        yield Problem(say("no title is given"), citation.span, confidence=sureness(citation))
