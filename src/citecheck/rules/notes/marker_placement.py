"""marker-placement."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Marker, Severity, say

_STOPS = "。．.、，,！？!?"
_CLOSING = "」』）)”’\"'*_"
_FEWEST = 4
"""so many marks make a habit"""


@rule("FNT009", severity=Severity.INFO)
def marker_placement(edition: Edition, context: Context) -> Iterator[Problem]:
    """A mark stands on the other side of the punctuation than the paper's marks do.

    Why: Japanese papers usually set the mark before 。 and 、, English ones after the full stop and comma; one paper
    does it one way. The paper's own habit decides, if four of five marks keep to it.

    Bad:  `...である[1]。 ...である[2]。 ...である[3]。 ...である[4]。 ...である。[5]`
    Good: `...である[5]。`
    """
    sides = [(m, side) for m in edition.markers if (side := _side(m, edition))]
    before = [m for m, side in sides if side == "before"]
    after = [m for m, side in sides if side == "after"]
    few, many = sorted((before, after), key=len)
    if not few or len(many) < _FEWEST or len(few) * 4 > len(many):
        return
    text = edition.document.text
    mark = text[few[0].span.start : few[0].span.end]
    message = (
        say("{mark} stands before the punctuation, the paper's other marks after it", mark=mark)
        if few is before
        else say("{mark} stands after the punctuation, the paper's other marks before it", mark=mark)
    )
    yield Problem(message, few[0].span, tuple(Spot(m.span, say("so does this one")) for m in few[1:]))


def _side(marker: Marker, edition: Edition) -> str:
    """`before` or `after` the punctuation; empty for marks that stand at none."""
    if not 0 <= marker.block < len(edition.document.blocks):
        return ""
    passage = edition.document.blocks[marker.block].passage
    place = passage.find(marker.span)
    if place is None:
        return ""
    following = passage.text[place.end : place.end + 1]
    preceding = passage.text[max(0, place.start - 4) : place.start].rstrip(_CLOSING + " ")[-1:]
    if following and following in _STOPS:
        return "" if preceding and preceding in _STOPS else "before"
    return "after" if preceding and preceding in _STOPS else ""
