"""unused-suppression."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Edit, Edition, Fix, Severity, Span, say


@rule("SUP001", severity=Severity.WARNING, needs={Need.FINDINGS})
def unused_suppression(edition: Edition, context: Context) -> Iterator[Problem]:
    """A suppression comment hides nothing.

    Why: it would hide the next real finding at its place.

    Bad:  `<!-- citecheck: ignore[URL201] -->` above a note whose link is alive again
    Good: remove the comment.
    """
    for suppression in context.unused_suppressions:
        what = tuple(suppression.keys) or say("any rule")
        yield Problem(
            say("no finding of {what} to suppress here", what=what),
            suppression.comment,
            fixes=(Fix(say("remove the comment"), (Edit(_with_line(edition, suppression.comment), ""),)),),
        )


def _with_line(edition: Edition, span: Span) -> Span:
    """The comment, and its line end when it has a line of its own."""
    text = edition.document.text
    alone = span.start == 0 or text[span.start - 1] == "\n"
    return Span(span.start, span.end + 1) if alone and text[span.end : span.end + 1] == "\n" else span
