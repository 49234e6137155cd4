"""doi-form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.addresses import Address, readdressed
from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Fix, Note, Severity, Span, say
from citecheck.text.identifiers import find_dois
from citecheck.text.regex import regex

_LED = regex(r"(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi\s?[:：]|http://doi", re.I)


@rule("STY202", severity=Severity.INFO)
def doi_form(note: Note, context: Context) -> Iterator[Problem]:
    """A DOI is not given as an address at https://doi.org/.

    Why: the DOI Foundation and Crossref ask for that form since 2017; `doi:` and `dx.doi.org` are the old ones.

    Bad:  `doi:10.1000/182`, `http://dx.doi.org/10.1000/182`
    Good: `https://doi.org/10.1000/182`
    """
    for found in find_dois(note.text):
        written = note.text[found.span.start : found.span.end]
        if not _LED.match(written) or written.startswith("https://doi.org/"):
            continue
        links = tuple(n for n in note.passage.links if n.span.overlaps(found.span))
        address = Address(written, found.span, links)
        edits = readdressed(context.edition.document, note.passage, address, _as_address)
        fixes = (Fix(say("write it as an address"), edits),) if edits else ()
        yield Problem(
            say("the DOI is written as {written}", written=written), note.passage.source(found.span), fixes=fixes
        )


def _as_address(written: str) -> str | None:
    """The DOI at https://doi.org/; None for what is not led in as a DOI alone."""
    found = find_dois(written)
    whole = len(found) == 1 and found[0].span == Span(0, len(written)) and _LED.match(written)
    return f"https://doi.org/{found[0].value}" if whole else None
