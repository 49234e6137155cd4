"""ambiguous-short-form."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.citations.antecedents import candidates, means_previous


@rule("CIT004", severity=Severity.WARNING)
def ambiguous_short_form(citation: Citation, context: Context) -> Iterator[Problem]:
    """A short form names an author or a note with several works.

    Why: a reader cannot know which of them is meant.

    Bad:  `北岡、前掲書、20頁。` after two books by 北岡
    Good: give the title or its beginning: `北岡『日本政治史』20頁。`
    """
    whole_note = citation.named_note is not None and not citation.reference and not citation.locator
    if citation.ambiguous and not means_previous(citation) and not whole_note:
        yield Problem(
            say(
                "{words} could mean any of {n} works",
                words=citation.short_form or context.edition.document.text[citation.span.start : citation.span.end],
                n=len(citation.ambiguous),
            ),
            citation.span,
            related=tuple(candidates(citation, context)),
        )
