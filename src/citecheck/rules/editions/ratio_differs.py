"""ratio-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN407", severity=Severity.ERROR)
def ratio_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two amounts of one sum stand in another ratio in the other edition.

    Why: a sum that is given in two currencies betrays a slip in either.

    Bad:  `50 trillion yen ($323.8 million)`, and `50兆円(3,238億ドル)`
    Good: `50 trillion yen ($323.8 billion)` and `50兆円(3,238億ドル)`
    """
    for difference in differing(alignment, {"ratio"}):
        yield facing(alignment, difference, "the other amount of the sum is the same, but {here} here, {there} there")
