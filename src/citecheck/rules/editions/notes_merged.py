"""notes-merged."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Alignment, Severity, say
from citecheck.rules.editions.facing import language


@rule("EDN105", severity=Severity.WARNING)
def notes_merged(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes of one edition are one note in the other.

    Why: labels no longer correspond, and one claim has lost its own marker.

    Bad:  notes 3 and 4 in one edition, both in note 3 of the other
    Good: the same notes in both editions
    """
    editions = (alignment.first, alignment.second)
    for pair in alignment.notes:
        if len(pair.left) + len(pair.right) < 3 or not pair.left or not pair.right:
            continue
        side = 0 if len(pair.left) == 1 else 1
        whole = editions[side].notes[(pair.right if side else pair.left)[0]]
        parts = [editions[1 - side].notes[i] for i in (pair.left if side else pair.right)]
        yield Problem(
            say(
                "notes {many} of the {language} edition are one note here",
                many=tuple(n.label for n in parts),
                language=language(editions[1 - side]),
            ),
            whole.span,
            related=tuple(Spot(n.span, say("one of them"), editions[1 - side], n.label) for n in parts),
            edition=editions[side],
            note=whole.label,
        )
