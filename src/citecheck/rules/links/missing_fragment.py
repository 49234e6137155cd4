"""missing-fragment."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import DoubtReason, Outcome, Reason, Reference, Severity, say
from citecheck.rules.links.cited import seen


@rule("URL204", severity=Severity.WARNING, needs={Need.NETWORK})
def missing_fragment(reference: Reference, context: Context) -> Iterator[Problem]:
    """The place on the page that an address names is not there.

    Why: the part behind `#` says which section, or which words, the claim rests on; without it the reader searches,
    and the passage may have been taken out.

    Bad:  `https://www.example.org/report.html#sec9`, where no element has the id `sec9`
    Good: `https://www.example.org/report.html#sec3`
    """
    evidence = seen(reference, context, Outcome.DOUBTFUL)
    if evidence is None or evidence.cause is not DoubtReason.FRAGMENT:
        return
    yield Problem(say("{reason}", reason=Reason(evidence.reason)), reference.span_of("URL"))
