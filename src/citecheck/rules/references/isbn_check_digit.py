"""isbn-check-digit."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Note, Severity, say
from citecheck.text.identifiers import find_isbns


@rule("REF301", severity=Severity.ERROR)
def isbn_check_digit(note: Note, context: Context) -> Iterator[Problem]:
    """An ISBN cannot be right: its check digit does not fit or its length is wrong.

    Why: a digit is mistyped, and catalogues find no book or another one.

    Bad:  `ISBN 978-4-12-000123-4`
    Good: the number as printed on the book's imprint page
    """
    for found in find_isbns(note.text):
        if found.valid is False:
            lengths = len(found.value) in {10, 13}
            message = (
                say("the check digit of ISBN {isbn} does not fit", isbn=found.value)
                if lengths
                else say("ISBN {isbn} has {n} digits", isbn=found.value, n=len(found.value))
            )
            yield Problem(message, note.passage.source(found.span))
