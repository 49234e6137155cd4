"""corrected-work."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Reference, Severity, say
from citecheck.rules.registries.records import RETRACTED, named, notices

GRAVE = frozenset({"expression_of_concern", "expression-of-concern"})


@rule("REG302", severity=Severity.INFO, needs={Need.NETWORK})
def corrected_work(reference: Reference, context: Context) -> Iterator[Problem]:
    """A correction or an expression of concern was published for the cited work.

    Why: the figure or the claim that is cited may be the one that was corrected.

    Bad:  an article whose erratum changes the table that is cited
    Good: the corrected figure, with the correction in the note
    """
    found = notices(context)
    if found is None or any(kind in RETRACTED for kind, _ in found[1]):
        return
    kind, doi = min(found[1], key=lambda notice: notice[0] not in GRAVE)
    name = named(kind)
    words = (
        say("{kind} for the cited work ({doi})", kind=name, doi=doi)
        if doi
        else say("{kind} for the cited work", kind=name)
    )
    yield Problem(
        words,
        reference.span_of("DOI") or reference.span_of("title"),
        severity=Severity.WARNING if kind in GRAVE else None,
    )
