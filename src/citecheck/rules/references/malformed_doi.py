"""malformed-doi."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Note, Severity, Span, say
from citecheck.text.identifiers import find_dois
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_SAID = regex(r"(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|\bdoi\s?[:：]\s?)(?P<doi>[^\s、。，）)\]』」>]*)", re.I)


@rule("REF303", severity=Severity.ERROR)
def malformed_doi(note: Note, context: Context) -> Iterator[Problem]:
    """What is given as a DOI is none.

    Why: a DOI is `10.`, a registrant's number, a slash and a suffix; anything else leads nowhere.

    Bad:  `https://doi.org/11.1000/182`, `doi: 10.1000`
    Good: `https://doi.org/10.1000/182`
    """
    copy = shadow(note.text)
    good = [f.span for f in find_dois(note.text)]
    for match in _SAID.finditer(copy.text):
        span = copy.span(match.start(), match.end())
        written = match["doi"].rstrip(".,;:")
        if not written or any(s.overlaps(span) for s in good):
            continue
        place = Span(span.start, span.end - (len(match["doi"]) - len(written)))
        yield Problem(say("{doi} is no DOI", doi=written), note.passage.source(place))
