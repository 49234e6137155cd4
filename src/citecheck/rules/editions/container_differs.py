"""container-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import differing, facing


@rule("EDN203", severity=Severity.ERROR)
def container_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other name another journal, newspaper or book.

    Why: the work is looked for in the wrong place.

    Bad:  `Survival 65` in one edition, `Revival 65` in the other
    Good: the same container in both editions
    """
    for difference in differing(alignment, {"container-title"}):
        yield facing(alignment, difference, "source differs: “{here}” here, “{there}” there")
