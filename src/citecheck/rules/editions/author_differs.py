"""author-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN201", severity=Severity.ERROR)
def author_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other name another author.

    Why: a reader of one edition looks for the wrong person.

    Bad:  `Tanaka, A.` in one edition, `Tanabe, A.` in the other
    Good: the same author in both editions
    """
    for difference in differing(alignment, {"author", "editor", "translator"}):
        yield facing(alignment, difference, "author differs: “{here}” here, “{there}” there")
