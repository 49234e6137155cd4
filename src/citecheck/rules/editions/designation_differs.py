"""designation-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN411", severity=Severity.ERROR)
def designation_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A name with figures that both languages write alike has other figures in one edition.

    Why: F-35 and F-15, or two editions of a standard, are different things.

    Bad:  `F-35の導入` and `the introduction of the F-15`
    Good: the same designation in both
    """
    for difference in differing(alignment, {"designation"}):
        yield facing(alignment, difference)
