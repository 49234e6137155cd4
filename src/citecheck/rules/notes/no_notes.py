"""no-notes."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Severity, Span, say


@rule("FNT001", severity=Severity.ERROR)
def no_notes(edition: Edition, context: Context) -> Iterator[Problem]:
    """No note is found in the paper.

    Why: nothing could be checked, which must not pass for a clean result. Either the notes were lost on the way from
    the manuscript, or they are written in a form that is not known.

    Bad:  `The plan was adopted in 2022.[1]` and no list of notes
    Good: `The plan was adopted in 2022.[1]`, and under the heading Notes `1 Cabinet Office, ...`
    """
    if edition.notes:
        return
    if not edition.markers:
        yield Problem(say("no note is found"), Span(0, 0))
        return
    first, *others = edition.markers
    yield Problem(
        say("no note is found, though the text has {n} marks", n=len(edition.markers)),
        first.span,
        tuple(Spot(m.span, say("a mark")) for m in others),
    )
