"""url-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import alone, differing, facing


@rule("EDN208", severity=Severity.ERROR)
def url_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other lead to other addresses.

    Why: one of two addresses that are almost the same is cut off or misspelled. The Japanese and the English version of
    one page (/jp/ and /en/) are the same page.

    Bad:  `https://example.org/report-12` in one edition, `https://example.org/report-1` in the other
    Good: the same address in both editions
    """
    for difference in differing(alignment, {"URL"}):
        yield facing(alignment, difference, "address {here} here, {there} there")
    for difference in alignment.differences:
        if difference.what == "URL" and difference.grade == "alone":
            yield alone(
                alignment, difference, "address {said} only here, not in the {language} edition", severity=Severity.INFO
            )
