"""doi-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import alone, differing, facing


@rule("EDN209", severity=Severity.ERROR)
def doi_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other give another DOI.

    Why: a DOI with a wrong character leads to another work or nowhere.

    Bad:  `10.1000/182` in one edition, `10.1000/128` in the other
    Good: the same DOI in both editions
    """
    for difference in differing(alignment, {"DOI"}):
        yield facing(alignment, difference, "DOI {here} here, {there} there")
    for difference in alignment.differences:
        if difference.what == "DOI" and difference.grade == "alone":
            yield alone(
                alignment, difference, "DOI {said} only here, not in the {language} edition", severity=Severity.INFO
            )
