"""landing-page-instead-of-doi."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Fix, Reference, Safety, Severity, say
from citecheck.rules.links.cited import readdress
from citecheck.rules.links.comparing import comparable_titles, likeness, page_of
from citecheck.text.regex import regex

_RESOLVER = regex(r"https?://(?:dx\.|www\.)?doi\.org/", re.I)


@rule("URL305", severity=Severity.INFO, needs={Need.NETWORK})
def landing_page_instead_of_doi(reference: Reference, context: Context) -> Iterator[Problem]:
    """The cited page has a DOI, which lasts longer than its address.

    Why: publishers move their pages; the DOI follows them.

    Bad:  `https://www.tandfonline.com/doi/full/10.1080/09512748.2020.1` as the only link
    Good: `https://doi.org/10.1080/09512748.2020.1`
    """
    evidence = page_of(reference, context)
    if evidence is None or evidence.facts.doi is None or reference.doi or _RESOLVER.match(reference.url):
        return
    titles = comparable_titles(reference.title, evidence)
    if titles and likeness(reference.title, titles) < 0.75:
        return
    doi = evidence.facts.doi
    edits = readdress(reference, context, f"https://doi.org/{doi}")
    fix = Fix(say("link to the DOI"), edits, Safety.UNSAFE) if edits else None
    place = reference.span_of("URL")
    yield Problem(say("the page's work has the DOI {doi}", doi=doi), place, fixes=(fix,) if fix else ())
