"""doi-form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Fix, Note, Severity, say
from citecheck.text.identifiers import find_dois


@rule("STY202", severity=Severity.INFO)
def doi_form(note: Note, context: Context) -> Iterator[Problem]:
    """A DOI is not given as an address at https://doi.org/.

    Why: the DOI Foundation and Crossref ask for that form since 2017; `doi:` and `dx.doi.org` are the old ones.

    Bad:  `doi:10.1000/182`, `http://dx.doi.org/10.1000/182`
    Good: `https://doi.org/10.1000/182`
    """
    for found in find_dois(note.text):
        written = note.text[found.span.start : found.span.end]
        if not re.match(r"(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi\s?[:：]|http://doi", written, re.I):
            continue
        if written.startswith("https://doi.org/"):
            continue
        place = note.passage.source(found.span)
        fixes = (Fix(say("write it as an address"), (Edit(place, f"https://doi.org/{found.value}"),)),)
        straight = len(place) == len(written)
        yield Problem(say("the DOI is written as {written}", written=written), place, fixes=fixes if straight else ())
