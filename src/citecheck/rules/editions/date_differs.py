"""date-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN401", severity=Severity.ERROR)
def date_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """The prose of the two editions gives other dates.

    Why: one edition tells readers a wrong date; an era year is easily off by one.

    Bad:  `in January 2024`, and `2023年1月` in the Japanese sentence
    Good: the same date, in whichever calendar
    """
    for difference in differing(alignment, {"date"}):
        yield facing(alignment, difference, "{here} here, {there} there")
