"""volume-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN207", severity=Severity.ERROR)
def volume_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other give another volume, issue or number.

    Why: the article is looked for in another volume.

    Bad:  `vol. 65` in one edition, `第56巻` in the other
    Good: the same numbers in both editions
    """
    for difference in differing(alignment, {"volume", "issue"}):
        yield facing(alignment, difference, "volume or issue {here} here, {there} there")
