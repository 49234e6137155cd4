"""item-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, BlockKind, Severity, say
from citecheck.rules.editions.lone import lone_blocks


@rule("EDN305", severity=Severity.WARNING)
def item_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A list item or table cell of one edition has no counterpart in the other.

    Why: a point is lost, and every number after it shifts.

    Bad:  three aims in one edition, two of them in the other
    Good: the same points in both editions
    """
    yield from lone_blocks(alignment, {BlockKind.ITEM, BlockKind.CELL}, say("list item"))
