"""marker-without-note."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Marker, Severity, say
from citecheck.notes.gaps import gaps


@rule("FNT002", severity=Severity.ERROR)
def marker_without_note(edition: Edition, context: Context) -> Iterator[Problem]:
    """A mark in the text leads to no note.

    Why: the reader looks for a source that is not there; often the note was deleted or its label was translated.
    Marks that follow each other are told together.

    Bad:  `adopted in 2022.[3]` where the list of notes ends with 2
    Good: a note 3, or no mark
    """
    if not edition.notes:
        return  # no-notes says it once
    found = gaps(edition)
    text = edition.document.text
    for run in found.markers:
        labels = list(dict.fromkeys(m.label for m in run))
        mark = text[run[0].span.start : run[0].span.end]
        if len(labels) == 1:
            message = say("no note answers to {mark}", mark=mark)
        else:
            last = text[run[-1].span.start : run[-1].span.end]
            message = say("no notes answer to the {n} marks from {first} to {last}", n=len(run), first=mark, last=last)
        yield Problem(message, run[0].span, tuple(Spot(m.span, say("a mark without a note")) for m in run[1:]))
    for marker, note in found.renamed:
        yield Problem(
            say(
                "no note answers to {mark}; the note {label} has no mark and may be the one",
                mark=text[marker.span.start : marker.span.end],
                label=note.label,
            ),
            marker.span,
            (
                Spot(note.span, say("a note without a mark"), note=note.label),
                *(Spot(m.span, say("the same mark")) for m in _again(edition, marker)),
            ),
        )


def _again(edition: Edition, marker: Marker) -> Iterator[Marker]:
    return (m for m in edition.markers if m.label == marker.label and m.span != marker.span)
