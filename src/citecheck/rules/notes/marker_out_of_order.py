"""marker-out-of-order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Marker, Severity, say

_TOLERATED = 0.3
"""a greater share of steps back: the numbers are those of an alphabetical list of works"""


@rule("FNT006", severity=Severity.WARNING)
def marker_out_of_order(edition: Edition, context: Context) -> Iterator[Problem]:
    """A numbered mark stands before one with a lower number.

    Why: a passage was moved and its note was not. Only the first mark of each note counts, only numbers that are typed
    (Markdown's `[^7]` is numbered anew when it is printed), and not papers whose numbers never were in order.

    Bad:  `... in 2020.[3] ... in 2021.[2]`
    Good: `... in 2020.[2] ... in 2021.[3]`
    """
    owners = {m.span: n.span for n in edition.notes for m in n.markers}
    seen: set[object] = set()
    firsts: list[Marker] = []
    for marker in edition.markers:
        note = owners.get(marker.span, marker.label)
        if marker.label.isdecimal() and not marker.style.startswith(("[^", "^[", "docx")) and note not in seen:
            seen.add(note)
            firsts.append(marker)
    back = [(a, b) for a, b in pairwise(firsts) if 1 < int(b.label) < int(a.label)]
    if len(back) > max(1, _TOLERATED * len(firsts)):
        return
    for higher, lower in back:
        yield Problem(
            say("mark {lower} stands behind mark {higher}", lower=lower.label, higher=higher.label),
            lower.span,
            (Spot(higher.span, say("the mark before")),),
            note=lower.label,
        )
