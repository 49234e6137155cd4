"""From a difference of two editions to a problem that shows both places."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from citecheck.check.rule import Problem, Spot
from citecheck.editions.shown import adds
from citecheck.model import Alignment, Confidence, Difference, Edition, Message, Severity, Span, Written, say

LONGEST = 60
"""characters of a text that a message quotes"""


def differing(alignment: Alignment, whats: Collection[str]) -> Iterator[Difference]:
    """The differences of these kinds of which both editions say something."""
    return (d for d in alignment.differences if d.what in whats and d.left is not None and d.right is not None)


def facing(alignment: Alignment, difference: Difference, template: str) -> Problem:
    """A problem at the second edition's place with the first one's beside it; fields `here` and `there`."""
    left, right = difference.left, difference.right
    assert left is not None
    assert right is not None
    here = _said(alignment.second, right, difference.values[1])
    there = _said(alignment.first, left, difference.values[0])
    return Problem(
        say(template, here=here, there=there),
        right,
        related=(Spot(left, say("{there} here", there=there), alignment.first, difference.note[0]),),
        severity={"finer": Severity.INFO, "likely": Severity.WARNING}.get(difference.grade),
        confidence=Confidence.HIGH if difference.grade == "differs" else Confidence.MEDIUM,
        edition=alignment.second,
        note=difference.note[1],
    )


def alone(alignment: Alignment, difference: Difference, template: str, *, severity: Severity) -> Problem:
    """A problem at the one place where something is said, with the place where it is not; `said` and `language`."""
    side = 0 if difference.left is not None else 1
    editions = (alignment.first, alignment.second)
    span = difference.left if difference.left is not None else difference.right
    around = difference.around[1 - side]
    assert span is not None
    text = _said(editions[side], span, difference.values[side])
    missing = () if around is None else (Spot(around, say("not here"), editions[1 - side], difference.note[1 - side]),)
    return Problem(
        say(template, said=text, language=language(editions[1 - side])),
        span,
        related=missing,
        severity=severity,
        confidence=Confidence.MEDIUM,
        edition=editions[side],
        note=difference.note[side],
    )


def language(edition: Edition) -> Message:
    """As in messages: `the Japanese edition`."""
    return {"ja": say("Japanese"), "en": say("English")}.get(edition.language, Message(edition.language))


def _said(edition: Edition, span: Span, value: str) -> Written:
    """The text as written, with its normalised value behind it where that says more."""
    text = " ".join(edition.document.text[span.start : span.end].split())
    short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    value = value if len(value) <= LONGEST else ""
    return Written(short, value, adds(short, value))
