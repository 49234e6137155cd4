"""ibid-without-antecedent."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Confidence, Severity, say
from citecheck.rules.citations.antecedents import means_previous, note_before


@rule("CIT002", severity=Severity.ERROR)
def ibid_without_antecedent(citation: Citation, context: Context) -> Iterator[Problem]:
    """Ibid. or 同上 has nothing before it that it could mean.

    Why: it mostly comes about when notes are moved or put in between, and the reader is sent to a wrong work or none.

    Bad:  note 3 `The author thanks Emi Sato.`, then note 4 `Ibid., 12.`
    Good: name the work again, in short: `Green, Line of Advantage, 12.`
    """
    if citation.target is not None or citation.ambiguous or not means_previous(citation):
        return
    before = note_before(context)
    if before is None:
        yield Problem(say("{words} stands in the first note", words=citation.short_form), citation.span)
    elif not any(c.reference or c.short_form for c in before.citations):
        yield Problem(
            say("{words} follows note {label}, which cites nothing", words=citation.short_form, label=before.label),
            citation.span,
            related=(Spot(before.span, say("the note before it"), note=before.label),),
            confidence=Confidence.MEDIUM,
        )
