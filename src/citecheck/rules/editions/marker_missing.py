"""marker-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.editions.anchors import Displaced, displaced
from citecheck.model import Alignment, Note, Severity, Span, say
from citecheck.rules.editions.facing import language

_MANY = 3
"""notes without a marker from which, if they are half of all, they are one finding"""


@rule("EDN103", severity=Severity.ERROR)
def marker_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A note is marked in the text of one edition and not in the other's.

    Why: the reader of one edition is not told which claim the note supports.

    Bad:  `…by the end of 2025.[1]` in one edition, the same sentence without `[1]` in the other
    Good: the marker at the same claim in both editions
    """
    found = [d for d in displaced(alignment) if d.how in {"unmarked", "fewer"}]
    for side in (0, 1):
        missing = [d for d in found if d.marks[side] is None and d.how == "unmarked"]
        notes = (alignment.first, alignment.second)[side].notes
        if len(missing) > _MANY and len(missing) * 2 > len(notes):
            yield _all(alignment, missing, side)
        else:
            for one in missing:
                yield _one(alignment, one, side)
        for one in found:
            if one.how == "fewer" and one.marks[side] is None:
                yield _one(alignment, one, side)
    for one in displaced(alignment):
        if one.how == "nowhere" and one.right.label:  # a list of works has neither labels nor marks
            yield Problem(
                say("note {label} has no marker in either edition", label=one.right.label),
                _head(one.right),
                related=(Spot(_head(one.left), say("its counterpart"), alignment.first, one.left.label),),
                severity=Severity.WARNING,
                edition=alignment.second,
                note=one.right.label,
            )


def _one(alignment: Alignment, one: Displaced, side: int) -> Problem:
    editions = (alignment.first, alignment.second)
    note, other = (one.left, one.right) if side == 0 else (one.right, one.left)
    mark = one.marks[1 - side]
    assert mark is not None
    claim = one.claims[side]
    again = one.how == "fewer"
    return Problem(
        say("note {label} is marked once more in the other edition", label=note.label)
        if again
        else say("note {label} has no marker here", label=note.label),
        _head(note) if claim is None else claim,
        related=(Spot(mark.span, say("marked here"), editions[1 - side], other.label),),
        severity=Severity.WARNING if again else None,
        edition=editions[side],
        note=note.label,
    )


def _all(alignment: Alignment, missing: list[Displaced], side: int) -> Problem:
    editions = (alignment.first, alignment.second)
    notes = [d.left if side == 0 else d.right for d in missing]
    return Problem(
        say(
            "{n} notes have no marker in the {language} edition: {labels}",
            n=len(notes),
            language=language(editions[side]),
            labels=tuple(n.label for n in notes),
        ),
        _head(notes[0]),
        related=tuple(Spot(_head(n), say("no marker"), editions[side], n.label) for n in notes[1:]),
        edition=editions[side],
        note=notes[0].label,
    )


def _head(note: Note) -> Span:
    """The beginning of a note: the finding is about its label, and stays the same when its text is edited."""
    return Span(note.span.start, note.passage.source(Span(0, 0)).start)
