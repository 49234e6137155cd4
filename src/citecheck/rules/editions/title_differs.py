"""title-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN202", severity=Severity.ERROR)
def title_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other give another title in the same language.

    Why: a title that differs in a word is a misprint in one edition, or another work.

    Bad:  `“The Cyber Domain”` in one edition, `“The Cyber Domains”` in the other
    Good: the same title in both editions, or its translation
    """
    for difference in differing(alignment, {"title"}):
        yield facing(alignment, difference, "title differs: “{here}” here, “{there}” there")
