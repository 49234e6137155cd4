"""duplicate-note-label."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Note, Severity, say
from citecheck.notes.order import lists


@rule("FNT004", severity=Severity.ERROR)
def duplicate_note_label(edition: Edition, context: Context) -> Iterator[Problem]:
    """Two notes of one list have the same label.

    Why: the mark can mean either; Markdown prints one of them and drops the other.

    Bad:  `[^2]: Cabinet Office, ...` and further down `[^2]: NATO, ...`
    Good: each note has a label of its own
    """
    for notes in lists(edition):
        first: dict[str, Note] = {}
        for note in notes:
            if not note.label:
                continue
            earlier = first.setdefault(note.label, note)
            if earlier is not note:
                yield Problem(
                    say("a second note has the label {label}", label=note.label),
                    note.span,
                    (Spot(earlier.span, say("the first one"), note=note.label),),
                    note=note.label,
                )
