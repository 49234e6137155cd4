"""number-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Alignment, Severity
from citecheck.rules.editions.facing import alone

_NOTES = {"author", "editor", "translator", "title", "container-title", "publisher", "publisher-place", "wording"}
_NOTES |= {"issued", "accessed", "page", "volume", "issue", "number-of-pages", "URL", "DOI"}


@rule("EDN408", severity=Severity.WARNING)
def number_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A number, sum or date of one edition has no counterpart in the other one's sentence.

    Why: a figure was lost in translation, or the sentence says something else. Small numbers, which translators spell
    and drop, do not count, nor does what the other edition says near by, in a note or in a heading.

    Bad:  `The fund of 4.2 billion euros grew.`, and `基金は拡大した。` in the Japanese edition
    Good: `The fund of 4.2 billion euros grew.` and `42億ユーロの基金は拡大した。`
    """
    for difference in alignment.differences:
        if difference.grade == "alone" and difference.what not in _NOTES and difference.note == (None, None):
            yield alone(alignment, difference, "{said} is not in the {language} edition", severity=Severity.WARNING)
