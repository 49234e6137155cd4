"""page-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN206", severity=Severity.ERROR)
def page_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other cite other pages.

    Why: the passage is not found.

    Bad:  `pp. 25–26` in one edition, `52-26頁` in the other
    Good: the same pages in both editions
    """
    for difference in differing(alignment, {"page"}):
        yield facing(alignment, difference, "page {here} here, {there} there")
