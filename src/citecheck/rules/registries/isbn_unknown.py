"""isbn-unknown."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Confidence, Outcome, Reference, Severity, say
from citecheck.rules.registries.records import by_isbn


@rule("REG102", severity=Severity.WARNING, needs={Need.NETWORK})
def isbn_unknown(reference: Reference, context: Context) -> Iterator[Problem]:
    """No book with this Japanese ISBN is known to the National Diet Library.

    Why: the library receives a copy of nearly every Japanese book; a number that it does not know is most often a
    misprint, or a book that came out in the last weeks.

    Bad:  `ISBN 978-4-00-999999-9` (no record)
    Good: the number from the book's colophon
    """
    evidence = by_isbn(context)
    if evidence is not None and evidence.outcome is Outcome.DOUBTFUL:
        yield Problem(
            say("no book with ISBN {isbn} in the National Diet Library", isbn=evidence.url),
            reference.span_of("ISBN"),
            confidence=Confidence.MEDIUM,
        )
