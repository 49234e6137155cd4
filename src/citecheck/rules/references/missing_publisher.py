"""missing-publisher."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Severity, say
from citecheck.rules.references.expected import leftover, links, set_off, states_a_work, sureness

_LAST_WITHOUT = 1900
"""Chicago (17th ed., 14.128) lets the publisher of a book printed before 1900 be left out"""


@rule("REF106", severity=Severity.INFO)
def missing_publisher(citation: Citation, context: Context) -> Iterator[Problem]:
    """A book is cited without its publisher.

    Why: editions of one book differ between publishers, in pages and in text.

    Bad:  `高坂正堯『国際政治：恐怖と希望』（1966年）12頁。`
    Good: `高坂正堯『国際政治：恐怖と希望』（中央公論社、1966年）12頁。`
    """
    reference = citation.reference
    if (
        reference.type != "book"
        or reference.publisher
        or not reference.title
        or not states_a_work(citation, context.note)
    ):
        return
    if any(reference.get(v) for v in ("URL", "DOI", "ISBN", "container-title", "collection-title", "volume")):
        return
    if not set_off(citation, context.note) or len(leftover(citation, context.note)) > 2:
        return
    if links(context.note, citation.span) or all(n.literal for n in reference.author):
        return
    if reference.issued is None or (reference.issued.year or 0) < _LAST_WITHOUT:
        return
    yield Problem(
        say("no publisher is given for “{title}”", title=reference.title),
        citation.span,
        confidence=sureness(citation),
    )
