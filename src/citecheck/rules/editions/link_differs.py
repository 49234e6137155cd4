"""link-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN409", severity=Severity.ERROR)
def link_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A link of the body leads to a slightly different address in the other edition.

    Why: one of the two is cut off or misspelled.

    Bad:  `https://example.org/a-report`, and `https://example.org/a-repor` in the other edition
    Good: the same address in both editions
    """
    for difference in differing(alignment, {"link"}):
        yield facing(alignment, difference, "link to {here} here, to {there} there")
