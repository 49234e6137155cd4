"""unit-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN405", severity=Severity.WARNING)
def unit_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """The same number counts something else in the other edition.

    Why: a figure in other units is another figure.

    Bad:  `15 months`, and `15年` in the Japanese sentence
    Good: the same unit in both editions
    """
    for difference in differing(alignment, {"unit"}):
        yield facing(alignment, difference, "{here} here, {there} there")
