"""wording-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import alone, differing, facing

FIELDS = ("author", "editor", "translator", "title", "container-title", "publisher", "publisher-place", "wording")


@rule("EDN211", severity=Severity.WARNING)
def wording_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other differ in words of the same language.

    Why: a note that stands in one language in both editions should stand there alike.

    Bad:  `See also Kania, “Quantum Hegemony?”` in one edition, `See also Kanai, “Quantum Hegemony?”` in the other
    Good: the same words in both editions
    """
    for difference in differing(alignment, {"wording"}):
        yield facing(alignment, difference, "“{here}” here, “{there}” there")
    for difference in alignment.differences:
        if (
            difference.what in FIELDS
            and difference.what != "publisher-place"  # which styles of citing leave out
            and difference.grade in {"alone", "likely"}
            and None in {difference.left, difference.right}
        ):
            yield alone(
                alignment,
                difference,
                "“{said}” has no counterpart in the {language} edition",
                severity=Severity.WARNING,
            )
