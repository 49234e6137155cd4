"""tracking-parameter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.addresses import addresses, readdressed
from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Fix, Note, Severity, say
from citecheck.text.regex import regex

_TRACKING = regex(
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
    for address in addresses(note):
        names = [p.partition("=")[0] for p in _parameters(address.written) if _TRACKING.fullmatch(p)]
        if not names:
            continue
        message = say("the address carries {parameters}, which only counts readers", parameters=tuple(names))
        edits = readdressed(context.edition.document, note.passage, address, _without)
        fixes = (Fix(say("leave the parameters out"), edits),) if edits else ()
        yield Problem(message, address.place(note.passage), fixes=fixes)


def _parameters(url: str) -> list[str]:
    return url.partition("#")[0].partition("?")[2].split("&")


def _without(url: str) -> str:
    """The address without what counts readers; the rest keeps its order."""
    rest, mark, fragment = url.partition("#")
    path = rest.partition("?")[0]
    kept = [p for p in _parameters(url) if not _TRACKING.fullmatch(p)]
    if len(kept) == len(_parameters(url)):
        return url
    return path + (f"?{'&'.join(kept)}" if any(kept) else "") + mark + fragment
