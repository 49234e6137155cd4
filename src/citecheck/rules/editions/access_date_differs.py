"""access-date-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN210", severity=Severity.WARNING)
def access_date_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other were accessed on other days.

    Why: the two editions tell of two versions of the page.

    Bad:  `accessed May 1, 2024` in one edition, `2024年5月11日閲覧` in the other
    Good: the same day of access in both editions
    """
    for difference in differing(alignment, {"accessed"}):
        yield facing(alignment, difference, "accessed on {here} here, on {there} there")
