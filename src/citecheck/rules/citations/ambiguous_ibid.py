"""ambiguous-ibid."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.citations.antecedents import candidates, means_previous


@rule("CIT001", severity=Severity.WARNING)
def ambiguous_ibid(citation: Citation, context: Context) -> Iterator[Problem]:
    """Ibid. or 同上 follows a note that cites several works.

    Why: a reader cannot know which of the works is meant (The Chicago Manual of Style 13.37 allows Ibid. only after a
    note with one work).

    Bad:  note 4 `Smith, Rearmed, 4; Oros, Renaissance, 60.`, then note 5 `Ibid., 7.`
    Good: repeat the author and a short title: `Oros, Renaissance, 7.`
    """
    if citation.ambiguous and means_previous(citation):
        yield Problem(
            say("{words} could mean any of {n} works", words=citation.short_form, n=len(citation.ambiguous)),
            citation.span,
            related=tuple(candidates(citation, context)),
        )
