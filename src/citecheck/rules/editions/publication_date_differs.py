"""publication-date-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN410", severity=Severity.ERROR)
def publication_date_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """The two editions give themselves another date of publication.

    Why: the paper is cited with two dates.

    Bad:  `(2025/07/11)` at the end of one edition, `(2025/07/12)` of the other
    Good: the same date in both editions, or a translation that says of which date it is
    """
    for difference in differing(alignment, {"publication-date"}):
        yield facing(alignment, difference, "the paper is dated {here} here, {there} there")
