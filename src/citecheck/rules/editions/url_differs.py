"""url-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Difference, Severity
from citecheck.rules.editions.facing import alone, differing, facing
from citecheck.rules.editions.versions import are_versions


@rule("EDN208", severity=Severity.ERROR)
def url_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other lead to other addresses.

    Why: one of two addresses that are almost the same is cut off or misspelled. The Japanese and the English version of
    one page (/jp/ and /en/) are the same page, and so are two pages that name each other by hreflang.

    Bad:  `https://example.org/report-12` in one edition, `https://example.org/report-1` in the other
    Good: the same address in both editions
    """
    for difference in differing(alignment, {"URL"}):
        if _paired(alignment, difference, context):
            continue
        yield facing(alignment, difference, "address {here} here, {there} there")
    for difference in alignment.differences:
        if difference.what == "URL" and difference.grade == "alone":
            yield alone(
                alignment, difference, "address {said} only here, not in the {language} edition", severity=Severity.INFO
            )


def _paired(alignment: Alignment, difference: Difference, context: Context) -> bool:
    """Whether the pages themselves say that they are versions of one page."""
    assert difference.left is not None
    assert difference.right is not None
    places = ((alignment.first, difference.left), (alignment.second, difference.right))
    found = [context.evidence(e.document.text[span.start : span.end]) for e, span in places]
    return found[0] is not None and found[1] is not None and are_versions(found[0], found[1])
