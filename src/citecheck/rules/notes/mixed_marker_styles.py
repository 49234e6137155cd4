"""mixed-marker-styles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Severity, say

_FEWEST = 5
"""so many marks make a habit"""


@rule("FNT008", severity=Severity.INFO)
def mixed_marker_styles(edition: Edition, context: Context) -> Iterator[Problem]:
    """A few marks are written in another form than the rest.

    Why: one paper marks its notes in one way; the odd one out was often pasted or typed over. The form of the clear
    majority is taken for the paper's own; marks without a note are told by another rule.

    Bad:  `[1] ... [2] ... ［3］`
    Good: `[1] ... [2] ... [3]`
    """
    marked = [m for n in edition.notes for m in n.markers]
    counts = Counter(_form(m.style) for m in marked)
    if len(counts) < 2:
        return
    usual, most = counts.most_common(1)[0]
    odd = sorted((m for m in marked if _form(m.style) != usual), key=lambda m: m.span)
    if most < _FEWEST or len(odd) * 4 > most:
        return
    text = edition.document.text
    mark = text[odd[0].span.start : odd[0].span.end]
    yield Problem(
        say("{mark} is written otherwise than the paper's other marks, {usual}", mark=mark, usual=usual),
        odd[0].span,
        tuple(Spot(m.span, say("another one")) for m in odd[1:]),
    )


def _form(style: str) -> str:
    """Notes at the mark itself are a way of writing `[^N]`; a raised link is a raised number."""
    return {"^[]": "[^N]", "[N](#)": "<sup>N</sup>", "html": "<sup>N</sup>"}.get(style, style)
