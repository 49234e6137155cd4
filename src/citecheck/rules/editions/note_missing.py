"""note-missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.editions.anchors import Places
from citecheck.model import Alignment, Confidence, Edition, Note, Severity, Span, say
from citecheck.rules.editions.facing import language

_MANY = 5
"""missing notes from which, if they are half of all, they are one finding"""


@rule("EDN101", severity=Severity.ERROR)
def note_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A note of one edition has no counterpart in the other.

    Notes are compared by what they cite and where they are anchored, never by number: a dropped note is one finding,
    however many are renumbered after it.

    Why: a claim is left without its source for the readers of one edition.

    Bad:  a claim with a source in the English edition, and without one in the Japanese edition
    Good: the same sources in both editions
    """
    places = Places(alignment)
    editions = (alignment.first, alignment.second)
    for side in (0, 1):
        here, there = editions[side], editions[1 - side]
        lone = [(p.right if side else p.left) for p in alignment.notes if not (p.left if side else p.right)]
        notes = [here.notes[i] for group in lone for i in group]
        if len(notes) > _MANY and len(notes) * 2 > len(here.notes):
            yield _all(notes, here, there)
            continue
        for note in notes:
            yield _one(places, alignment, note, side)


def _one(places: Places, alignment: Alignment, note: Note, side: int) -> Problem:
    here, there = (alignment.first, alignment.second)[side], (alignment.first, alignment.second)[1 - side]
    anchors = places.anchors(note, side)
    claim = places.claim(anchors[0].place, 1 - side) if anchors else None
    homes = [places.at(m, 1 - side) for m in there.unanchored_markers] if anchors else []
    orphans = [m for m, home in zip(there.unanchored_markers, homes, strict=False) if home == anchors[0].place]
    if orphans:
        spot = Spot(orphans[0].span, say("this marker has no note"), there, orphans[0].label)
    elif claim is not None:
        spot = Spot(claim, say("here it is missing"), there)
    else:
        spot = Spot(_listed(alignment, note, side), say("here it is missing"), there)
    return Problem(
        say("note {label} is missing in the {language} edition", label=note.label, language=language(there)),
        note.span,
        related=(spot,),
        confidence=Confidence.HIGH if anchors else Confidence.MEDIUM,
        severity=None if anchors else Severity.WARNING,
        edition=here,
        note=note.label,
    )


def _listed(alignment: Alignment, note: Note, side: int) -> Span:
    """Its place in the other edition's list of notes: behind what came before, else at its head."""
    editions = (alignment.first, alignment.second)
    others = editions[1 - side].notes
    end = others[0].span.start if others else len(editions[1 - side].document.text)
    for pair in alignment.notes:
        mine, theirs = (pair.right, pair.left) if side else (pair.left, pair.right)
        if any(editions[side].notes[i] is note for i in mine):
            break
        end = max((others[j].span.end for j in theirs), default=end)
    return Span(end, end)


def _all(notes: Sequence[Note], here: Edition, there: Edition) -> Problem:
    return Problem(
        say(
            "{n} notes are missing in the {language} edition: {labels}",
            n=len(notes),
            language=language(there),
            labels=tuple(n.label for n in notes),
        ),
        notes[0].span,
        related=tuple(Spot(n.span, say("missing"), here, n.label) for n in notes[1:]),
        edition=here,
        note=notes[0].label,
    )
