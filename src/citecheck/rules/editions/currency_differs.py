"""currency-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN403", severity=Severity.ERROR)
def currency_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A sum is given in another currency in the other edition.

    Why: the amount is wrong by the rate of exchange.

    Bad:  `50 million dollars`, and `5,000万円` in the Japanese sentence
    Good: the same currency in both editions
    """
    for difference in differing(alignment, {"currency"}):
        yield facing(alignment, difference, "{here} here, {there} there")
