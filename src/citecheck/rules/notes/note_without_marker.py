"""note-without-marker."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Confidence, Edition, Severity, say
from citecheck.notes.gaps import gaps


@rule("FNT003", severity=Severity.ERROR)
def note_without_marker(edition: Edition, context: Context) -> Iterator[Problem]:
    """No mark in the text leads to a note.

    Why: the reader cannot tell what the note supports, and Markdown does not even print it. Numbered lists of works
    under a heading such as References, to which the text never points, are left alone.

    Bad:  `[^5]: Cabinet Office, ...` and no `[^5]` in the text
    Good: `[^5]` where the claim is made
    """
    runs = gaps(edition).notes
    labelled = [n for n in edition.notes if n.label]
    for run in runs:
        first, *others = run
        related = tuple(Spot(n.span, say("a note without a mark"), note=n.label) for n in others)
        if others and len(run) == len(labelled):
            yield Problem(
                say("no mark leads to any of the {n} notes", n=len(run)),
                first.span,
                related,
                confidence=Confidence.MEDIUM,
                severity=Severity.WARNING,
            )
        elif others:
            message = say(
                "no mark leads to the {n} notes from {first} to {last}",
                n=len(run),
                first=first.label,
                last=run[-1].label,
            )
            yield Problem(message, first.span, related, note=first.label)
        elif first.label:
            yield Problem(say("no mark leads to note {label}", label=first.label), first.span, note=first.label)
        else:
            yield Problem(say("no mark leads to this note"), first.span)
