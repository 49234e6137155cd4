"""qualifier-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN406", severity=Severity.INFO)
def qualifier_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A number is qualified in one edition and exact in the other.

    Why: more than 70% is not 70%.

    Bad:  `70%`, and `70%未満` in the Japanese sentence
    Good: `less than 70%` and `70%未満`
    """
    for difference in differing(alignment, {"qualifier"}):
        yield facing(alignment, difference, "{here} here, {there} there")
