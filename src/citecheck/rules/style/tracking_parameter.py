"""tracking-parameter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Fix, Note, Severity, Span, say
from citecheck.text.identifiers import find_urls

_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|"
    r"vero_id|oly_enc_id|oly_anon_id|ref_src|cmpid|ns_campaign|ns_mchannel|ns_source|ns_linkname)=[^&#]*",
    re.I,
)


@rule("STY201", severity=Severity.INFO)
def tracking_parameter(note: Note, context: Context) -> Iterator[Problem]:
    """An address carries parameters that only count readers.

    Why: they tell where the author found the link, make the address long, and lead to the same page without.

    Bad:  `https://example.org/report?utm_source=newsletter&id=7`
    Good: `https://example.org/report?id=7`
    """
    for found in find_urls(note.text):
        written = note.text[found.span.start : found.span.end]
        names = [m[0].partition("=")[0] for m in _parameters(written)]
        if not names:
            continue
        message = say("the address carries {parameters}, which only counts readers", parameters=", ".join(names))
        place = note.passage.source(found.span)
        fixes: tuple[Fix, ...] = ()
        if written == found.value and len(place) == len(written):
            fixes = (Fix(say("leave the parameters out"), tuple(_edits(written, place.start))),)
        yield Problem(message, place, fixes=fixes)


def _parameters(url: str) -> list[re.Match[str]]:
    return [m for m in _TRACKING.finditer(url) if "?" in url[: m.start()] and url[m.start() - 1] in "?&"]


def _edits(url: str, start: int) -> Iterator[Edit]:
    """What is cut out: from the first tracking parameter of a run to what follows it."""
    question = url.index("?")
    end = min((at for at in (url.find("#"),) if at >= 0), default=len(url))
    kept = [p for p in url[question + 1 : end].split("&") if p and not _TRACKING.fullmatch(p)]
    yield Edit(Span(start + question, start + end), f"?{'&'.join(kept)}" if kept else "")
