"""registry-suggestion."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.evidence.registries.questions import doi_of, isbn_of, work_key
from citecheck.model import Confidence, Reference, Severity, say


@rule("REG401", severity=Severity.INFO, needs={Need.NETWORK})
def registry_suggestion(reference: Reference, context: Context) -> Iterator[Problem]:
    """A registry has an identifier for a work that is cited without one.

    Why: with a DOI or an ISBN a reader finds the work at once. That a registry knows nothing of a work says nothing
    against it, since reports and press releases are in none.

    Bad:  `Jane Roe, “Alliance Politics,” Journal of International Policy 12 (2020): 101–130.`
    Good: the same with `https://doi.org/10.1234/jip.2020.5`
    """
    citation = context.citation
    if citation is None or doi_of(citation) or isbn_of(citation) or reference.url:
        return
    evidence = context.evidence(key) if (key := work_key(reference)) else None
    for work in evidence.suggestions if evidence is not None else ():
        identifier = f"doi:{work.doi}" if work.doi else f"ISBN {work.get('ISBN')}" if work.get("ISBN") else work.url
        if identifier:
            yield Problem(
                say("this looks like {identifier}: “{title}”", identifier=identifier, title=work.title),
                reference.span_of("title"),
                confidence=Confidence.MEDIUM,
            )
            return
