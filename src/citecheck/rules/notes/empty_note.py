"""empty-note."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Note, Severity, say


@rule("FNT007", severity=Severity.ERROR)
def empty_note(note: Note, context: Context) -> Iterator[Problem]:
    """A note has no text.

    Why: the reader is sent to a note that says nothing.

    Bad:  `[^3]:` and nothing behind it
    Good: `[^3]: Cabinet Office, ...`
    """
    if any(c.isalnum() for c in note.text) or note.passage.links:
        return
    yield Problem(say("note {label} is empty", label=note.label) if note.label else say("a note is empty"))
