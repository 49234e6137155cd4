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
    lonely = gaps(edition).notes
    if not lonely:
        return
    if len(lonely) > 1 and len(lonely) == len([n for n in edition.notes if n.label]):
        first, *others = lonely
        yield Problem(
            say("no mark leads to any of the {n} notes", n=len(lonely)),
            first.span,
            tuple(Spot(n.span, say("a note without a mark"), note=n.label) for n in others),
            confidence=Confidence.MEDIUM,
            severity=Severity.WARNING,
        )
        return
    for note in lonely:
        if note.label:
            yield Problem(say("no mark leads to note {label}", label=note.label), note.span, note=note.label)
        else:
            yield Problem(say("no mark leads to this note"), note.span)
