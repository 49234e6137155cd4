"""page-pairing."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, Spot, rule
from citecheck.model import Alignment, Confidence, Evidence, Note, Outcome, Reference, Severity, say


@rule("EDN501", severity=Severity.WARNING, needs={Need.NETWORK})
def page_pairing(alignment: Alignment, context: Context) -> Iterator[Problem]:
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
        cited = _only_link(left), _only_link(right)
        if cited[0] is None or cited[1] is None or _same(cited[0].url, cited[1].url):
            continue
        here, there = context.evidence(cited[1].url), context.evidence(cited[0].url)
        if here is None or there is None or not {here.outcome, there.outcome} <= {Outcome.ALIVE, Outcome.MOVED}:
            continue
        named = _version(there, alignment.second.language)
        back = _version(here, alignment.first.language)
        if _is(named, here) or _is(back, there) or _same(here.final_url, there.final_url):
            continue
        if named is None or _site(there.final_url) != _site(here.final_url) or _same(named, there.final_url):
            continue
        place = cited[0].span_of("URL") or left.span
        yield Problem(
            say("the page cited in the other edition has its version in this language at {named}", named=named),
            cited[1].span_of("URL") or right.span,
            related=(Spot(place, say("the page cited here"), alignment.first, left.label),),
            confidence=Confidence.MEDIUM,
            edition=alignment.second,
            note=right.label,
        )


def _only_link(note: Note) -> Reference | None:
    linked = [c.reference for c in note.citations if c.reference.url]
    return linked[0] if len(linked) == 1 else None


def _version(evidence: Evidence, language: str) -> str | None:
    """The address that a page names as its version in a language."""
    alternates = evidence.facts.alternates
    fits = [a for code, a in alternates.items() if code.split("-")[0] == language]
    return fits[0] if fits else None


def _is(address: str | None, evidence: Evidence) -> bool:
    return address is not None and any(_same(address, a) for a in (evidence.url, evidence.final_url))


def _same(first: str, second: str) -> bool:
    """The same page: scheme, `www.`, a closing slash and the fragment do not matter."""
    return _bare(first) == _bare(second)


def _bare(address: str) -> tuple[str, str, str]:
    parts = urlsplit(address)
    return _site(address), parts.path.rstrip("/").removesuffix("/index.html"), parts.query


def _site(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")
