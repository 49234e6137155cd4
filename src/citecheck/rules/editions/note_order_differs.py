"""note-order-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.editions.anchors import displaced
from citecheck.model import Alignment, Confidence, Severity, say


@rule("EDN102", severity=Severity.ERROR)
def note_order_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes have changed places in one edition.

    Why: each of two claims is given the source of the other. Within one sentence the order may follow the language's
    own (then this is only a remark).

    Bad:  claims A and B with notes 1 and 2 in one edition, with notes 2 and 1 in the other
    Good: each claim with the same source in both editions
    """
    for found in displaced(alignment):
        if found.how not in {"swapped", "turned"} or found.other is None:
            continue
        first, second = found.other
        yield Problem(
            say(
                "notes {a} and {b} stand in each other's place; in the other edition they are {c} and {d}",
                a=found.right.label,
                b=second.label,
                c=found.left.label,
                d=first.label,
            ),
            found.right.span,
            related=(
                Spot(second.span, say("this note stands in the other's place"), alignment.second, second.label),
                Spot(found.left.span, say("its counterpart"), alignment.first, found.left.label),
                Spot(first.span, say("the other's counterpart"), alignment.first, first.label),
            ),
            severity=Severity.INFO if found.how == "turned" else None,
            confidence=Confidence.HIGH if found.sure else Confidence.MEDIUM,
            edition=alignment.second,
            note=found.right.label,
        )
