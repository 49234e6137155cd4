"""heading-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, BlockKind, Severity, say
from citecheck.rules.editions.lone import lone_blocks


@rule("EDN304", severity=Severity.WARNING)
def heading_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A heading of one edition has no counterpart in the other.

    Why: the readers of one edition lose the thread, and tables of contents differ.

    Bad:  `## The way ahead` only in the English edition
    Good: the same headings in both editions
    """
    yield from lone_blocks(alignment, {BlockKind.HEADING}, say("heading"))
