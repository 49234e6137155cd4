"""language-version-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, Spot, rule
from citecheck.model import Alignment, Confidence, Note, Outcome, Reference, Severity, say
from citecheck.rules.editions.versions import are_versions, same_address, site, version


@rule("EDN501", severity=Severity.WARNING, needs={Need.NETWORK})
def language_version_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """Two notes that answer to each other cite pages of which one names another page as its translation.

    Why: each edition should lead to its language's version of one page. Pages that name each other (hreflang) are
    one source; where a page of the same site names another address as its version in the other language, the
    other edition cites something else.

    Bad:  the Japanese note cites `/ja/report-5`, whose English version is `/en/report-5`; the English note cites
    `/en/report-6`
    Good: `/en/report-5`
    """
    for pair in alignment.notes:
        if len(pair.left) != 1 or len(pair.right) != 1:
            continue
        left, right = alignment.first.notes[pair.left[0]], alignment.second.notes[pair.right[0]]
        theirs, ours = _only_link(left), _only_link(right)
        if theirs is None or ours is None:
            continue
        there, here = context.evidence(theirs.url), context.evidence(ours.url)
        if there is None or here is None or not {here.outcome, there.outcome} <= {Outcome.ALIVE, Outcome.MOVED}:
            continue
        named = version(there, alignment.second.language)
        if named is None or site(named) != site(here.final_url) or same_address(named, there.final_url):
            continue
        if are_versions(there, here):
            continue
        place = theirs.span_of("URL") or left.span
        yield Problem(
            say("the page cited in the other edition has its version in this language at {named}", named=named),
            ours.span_of("URL") or right.span,
            related=(Spot(place, say("the page cited here"), alignment.first, left.label),),
            confidence=Confidence.MEDIUM,
            edition=alignment.second,
            note=right.label,
        )


def _only_link(note: Note) -> Reference | None:
    linked = [c.reference for c in note.citations if c.reference.url]
    return linked[0] if len(linked) == 1 else None
