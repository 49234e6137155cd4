"""marker-moved."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.editions.anchors import displaced
from citecheck.model import Alignment, Confidence, Severity, say


@rule("EDN104", severity=Severity.ERROR)
def marker_moved(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A note is anchored at another claim than in the other edition.

    Compared is the sentence, not the offset: before 。 and after the full stop is the same place.

    Why: the note is given as the source of something that it does not say.

    Bad:  `A happened.[1] B happened.` in one edition, `Aが起きた。Bが起きた[1]。` in the other
    Good: `A happened.[1] B happened.` and `Aが起きた[1]。Bが起きた。`
    """
    for found in displaced(alignment):
        left, right = found.marks
        if found.how != "moved" or left is None or right is None:
            continue
        spots = [Spot(left.span, say("there it stands at another claim"), alignment.first, found.left.label)]
        if found.claims[1] is not None:
            spots.append(Spot(found.claims[1], say("this is the claim at which it stands there"), alignment.second))
        yield Problem(
            say("note {label} is anchored at another claim than in the other edition", label=found.right.label),
            right.span,
            related=tuple(spots),
            severity=None if found.sure else Severity.WARNING,
            confidence=Confidence.HIGH if found.sure else Confidence.MEDIUM,
            edition=alignment.second,
            note=found.right.label,
        )
