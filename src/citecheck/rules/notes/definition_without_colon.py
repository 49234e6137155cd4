"""definition-without-colon."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Fix, Note, Severity, Span, say


@rule("FNT010", severity=Severity.ERROR)
def definition_without_colon(note: Note, context: Context) -> Iterator[Problem]:
    """A Markdown note lacks the colon behind its label.

    Why: `[^3] Text` at the head of a paragraph is printed as it stands, brackets and all, in the middle of the body,
    and its mark leads nowhere.

    Bad:  `[^3] Cabinet Office, ...`
    Good: `[^3]: Cabinet Office, ...`
    """
    if note.style != "[^N] ":
        return
    end = context.edition.document.text.find("]", note.span.start, note.span.end) + 1
    if end:
        fix = Fix(say("put a colon behind the label"), (Edit(Span(end, end), ":"),))
        yield Problem(
            say("note {label} has no colon behind its label", label=note.label),
            Span(note.span.start, end),
            fixes=(fix,),
        )
