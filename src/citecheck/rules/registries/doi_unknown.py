"""doi-unknown."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, rule
from citecheck.model import Outcome, Reference, Severity, say
from citecheck.rules.registries.records import by_doi


@rule("REG101", severity=Severity.ERROR, needs={Need.NETWORK})
def doi_unknown(reference: Reference, context: Context) -> Iterator[Problem]:
    """The DOI does not exist.

    Why: the handle system, which knows every DOI of every agency, has none of this name: a misprint, or an invention.

    Bad:  `https://doi.org/10.1080/00000000.2020.99999` (unknown to doi.org)
    Good: the DOI as the publisher prints it
    """
    evidence = by_doi(context)
    if evidence is not None and evidence.outcome is Outcome.GONE:
        span = reference.span_of("DOI") or reference.span_of("URL")
        yield Problem(say("DOI {doi} does not exist", doi=evidence.url), span)
