"""publisher-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN204", severity=Severity.ERROR)
def publisher_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other name another publisher or place.

    Why: one of the two is wrong, and the reader cannot tell which.

    Bad:  `(RAND, 2021)` in one edition, `(Rand McNally, 2021)` in the other
    Good: the same publisher in both editions
    """
    for difference in differing(alignment, {"publisher", "publisher-place"}):
        yield facing(alignment, difference, "publisher differs: “{here}” here, “{there}” there")
