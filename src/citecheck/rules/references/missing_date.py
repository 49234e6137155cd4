"""missing-date."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.references.expected import names_itself, set_off, short_by_look, states_a_work, sureness
from citecheck.text.dates import find_dates
from citecheck.text.regex import regex

_YEAR = regex(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?:明治|大正|昭和|平成|令和)")

_SOURCES = ("container-title", "publisher", "URL", "DOI")


@rule("REF103", severity=Severity.WARNING)
def missing_date(citation: Citation, context: Context) -> Iterator[Problem]:
    """A citation gives no date of publication.

    Why: a claim is as old as its source, and pages and reports change between versions.

    Bad:  `Japan Coast Guard, “Trends in the Waters around the Senkaku Islands,” https://www.kaiho.mlit.go.jp/`
    Good: the date of the page, or `n.d.` (日付なし), or for a page that has none the day on which it was read.

    A year in the title is enough, and laws and treaties are dated by their numbers.
    """
    reference = citation.reference
    if reference.issued is not None or not states_a_work(citation, context.note) or names_itself(citation):
        return
    if (
        not set_off(citation, context.note)
        or short_by_look(citation, context)
        or (reference.accessed is not None and (reference.url or reference.doi))
    ):
        return
    if not (reference.author or reference.editor or any(reference.get(v) for v in _SOURCES)):
        return
    if _YEAR.search(reference.title + reference.get("number")) or find_dates(citation.text):
        return
    yield Problem(
        say("no date is given for “{title}”", title=reference.title),
        citation.span,
        confidence=sureness(citation),
    )
