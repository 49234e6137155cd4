"""money-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN402", severity=Severity.ERROR)
def money_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """The prose of the two editions gives another sum of money.

    Why: 億 is a hundred million and billion a thousand: sums slip by a power of ten.

    Bad:  `$32 billion`, and `32億ドル` in the Japanese sentence
    Good: `$32 billion` and `320億ドル`
    """
    for difference in differing(alignment, {"money"}):
        yield facing(alignment, difference, "{here} here, {there} there")
