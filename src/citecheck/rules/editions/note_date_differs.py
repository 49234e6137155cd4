"""note-date-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN205", severity=Severity.ERROR)
def note_date_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other date the work differently.

    Why: a wrong year or day leads to another issue of the paper, or to another report.

    Bad:  `March 11, 2024` in one edition, `2024年3月12日` in the other
    Good: the same date in both editions
    """
    for difference in differing(alignment, {"issued"}):
        yield facing(alignment, difference, "the work is dated {here} here, {there} there")
