"""numbering-gap."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Severity, say
from citecheck.notes.order import lists


@rule("FNT005", severity=Severity.WARNING)
def numbering_gap(edition: Edition, context: Context) -> Iterator[Problem]:
    """The numbers of the notes leave one out or run backwards.

    Why: a note was cut or moved and the rest was not renumbered. Where the format numbers the notes itself (`[^7]`), a
    gap is only a remark.

    Bad:  notes 1, 2, 4
    Good: notes 1, 2, 3
    """
    asked = {m.label for m in edition.unanchored_markers}
    known = {n.span for n in edition.document.notes}
    for notes in lists(edition):
        numbered = [n for n in notes if n.label.isdecimal()]
        if len(numbered) < len(notes) or len(numbered) < 2:
            continue
        remark = Severity.INFO if numbered[0].span in known else None
        ordered = sorted(numbered, key=lambda n: int(n.label)) if remark else numbered
        for before, note in pairwise(ordered):
            expected, number = int(before.label) + 1, int(note.label)
            if number == expected or number == expected - 1 or str(expected) in asked:
                continue
            yield Problem(
                say("note {label} follows note {before}", label=note.label, before=before.label)
                if number > expected
                else say("note {label} stands behind note {before}", label=note.label, before=before.label),
                note.span,
                (Spot(before.span, say("the note before"), note=before.label),),
                severity=remark,
                note=note.label,
            )
