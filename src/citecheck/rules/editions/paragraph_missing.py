"""paragraph-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, BlockKind, Severity, say
from citecheck.rules.editions.lone import lone_blocks


@rule("EDN302", severity=Severity.WARNING)
def paragraph_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A paragraph of one edition has no counterpart in the other.

    Why: something is not said in one edition.

    Bad:  a paragraph between two others that only the English edition has
    Good: the same paragraphs in both editions, or one that was split in two
    """
    yield from lone_blocks(alignment, {BlockKind.PARAGRAPH, BlockKind.QUOTATION}, say("paragraph"))
