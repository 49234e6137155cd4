"""issn-check-digit."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Note, Severity, say
from citecheck.text.identifiers import find_issns


@rule("REF302", severity=Severity.ERROR)
def issn_check_digit(note: Note, context: Context) -> Iterator[Problem]:
    """An ISSN cannot be right: its check digit does not fit.

    Why: a digit is mistyped, and catalogues find no journal or another one.

    Bad:  `ISSN 0015-7121`
    Good: `ISSN 0015-7120`
    """
    for found in find_issns(note.text):
        if found.valid is False:
            message = say("the check digit of ISSN {issn} does not fit", issn=found.value)
            yield Problem(message, note.passage.source(found.span))
