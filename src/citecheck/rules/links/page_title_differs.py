"""page-title-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Confidence, Reference, Severity, say
from citecheck.rules.links.comparing import comparable_titles, likeness, page_of
from citecheck.text.similarity import title_key

OTHER, DOUBTFUL = 0.55, 0.75
"""likeness below which it is another title, and below which it may be"""


@rule("URL301", severity=Severity.WARNING, needs={Need.NETWORK})
def page_title_differs(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page has another title.

    Why: the address may show another text than the one that was cited, or the title was copied from another note.
    A page that calls itself by a title in another language is not compared, nor are site names and sections
    behind a title.

    Bad:  `経済産業省「令和5年版通商白書」` for a page with the title 令和6年版通商白書
    Good: the title as the page gives it
    """
    evidence = page_of(reference, context)
    title = reference.title
    if evidence is None or len(title_key(title)) < 3 or reference.confidence_of("title") < 0.5:
        return
    names = {title_key(n) for n in (reference.container_title, reference.publisher, *map(str, reference.author)) if n}
    # a page that only says whose site it is has no title of its own
    titles = [t for t in comparable_titles(title, evidence) if len(title_key(t)) >= 4 and title_key(t) not in names]
    if not titles:
        return
    like = likeness(title, titles)
    if like >= DOUBTFUL:
        return
    sure = like < OTHER and not evidence.final_url.lower().endswith(".pdf")
    yield Problem(
        say("the page's title is “{page}”, not “{cited}”", page=titles[0], cited=title),
        reference.span_of("title"),
        confidence=Confidence.MEDIUM if sure else Confidence.LOW,
    )
