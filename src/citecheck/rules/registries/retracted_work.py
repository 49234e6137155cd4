"""retracted-work."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Reference, Severity, say
from citecheck.rules.registries.records import RETRACTED, is_told, named, notices


@rule("REG301", severity=Severity.ERROR, needs={Need.NETWORK})
def retracted_work(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited work was retracted.

    Why: its authors or its publisher have taken it back; a reader who is not told is misled. A note that says so
    itself is let pass.

    Bad:  a retracted article as evidence
    Good: another source, or the retraction named in the note
    """
    found = notices(context)
    if found is None or is_told(context.citation):
        return
    for kind, doi in found[1]:
        if kind in RETRACTED:
            words = (
                say("{kind} of the cited work ({doi})", kind=named(kind), doi=doi)
                if doi
                else say("{kind} of the cited work", kind=named(kind))
            )
            yield Problem(words, reference.span_of("DOI") or reference.span_of("title"))
            return
