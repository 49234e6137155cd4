"""number-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN404", severity=Severity.ERROR)
def number_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """The prose of the two editions gives another number.

    Why: 万 and 億 have no English counterpart, so numbers slip by a power of ten or lose a digit.

    Bad:  `25,000 shells`, and `25万発` in the Japanese sentence
    Good: `250,000 shells` and `25万発`
    """
    for difference in differing(alignment, {"number"}):
        yield facing(alignment, difference, "{here} here, {there} there")
