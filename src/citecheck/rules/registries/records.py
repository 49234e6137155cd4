"""What registries tell of a cited work."""

from __future__ import annotations

import re

from citecheck.check.context import Context
from citecheck.evidence.registries.questions import doi_of, isbn_of
from citecheck.model import Citation, Evidence, Message
from citecheck.text.regex import regex

RETRACTED = frozenset({"retraction", "withdrawal", "removal", "partial_retraction", "partial-retraction"})
_TOLD = regex(r"retract|withdrawn|withdrew|撤回|取り?下げ", re.I)


def by_doi(context: Context) -> Evidence | None:
    """What was seen for the DOI of the citation at hand."""
    doi = doi_of(context.citation) if context.citation is not None else ""
    return context.evidence(doi) if doi else None


def by_isbn(context: Context) -> Evidence | None:
    """What was seen for the ISBN of the citation at hand."""
    isbn = isbn_of(context.citation) if context.citation is not None else ""
    return context.evidence(isbn) if isbn else None


def notices(context: Context) -> tuple[Evidence, list[tuple[str, str]]] | None:
    """The evidence of the work's DOI with its notices, each as kind and DOI (which may be empty)."""
    evidence = by_doi(context)
    if evidence is None or not evidence.notices:
        return None
    parts = [n.partition(" ") for n in evidence.notices]
    return evidence, [(kind.lower(), doi) for kind, _, doi in parts]


def named(kind: str) -> Message:
    """The kind of a notice in words: `expression of concern`."""
    return Message(kind.replace("_", " ").replace("-", " "))


def is_told(citation: Citation | None) -> bool:
    """Whether the note itself says that the work was retracted."""
    return citation is not None and _TOLD.search(f"{citation.text} {citation.prefix} {citation.suffix}") is not None
