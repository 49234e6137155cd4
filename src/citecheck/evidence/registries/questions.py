"""What registries are asked about a paper's references, and under which key the answer is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from citecheck.model import Citation, Reference
from citecheck.text.identifiers import find_arxiv, find_dois, find_isbns
from citecheck.text.similarity import title_key

SEARCHABLE = frozenset({"article-journal", "book", "chapter", "paper-conference", "thesis"})
"""reports, press releases and web pages are absent from every registry, and rightly so"""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask."""

    key: str
    """`doi_of`, `isbn_of` or `work_key`"""
    kind: Literal["doi", "isbn", "work"]
    reference: Reference


def questions(citations: Iterable[Citation], *, suggestions: bool = True) -> dict[str, Question]:
    """Every question once, by its key; those about works without an identifier only with `suggestions`."""
    found: dict[str, Question] = {}
    for citation in citations:
        reference = citation.reference
        doi, isbn = doi_of(citation), isbn_of(citation)
        if doi:
            found.setdefault(doi, Question(doi, "doi", reference))
        elif isbn:
            found.setdefault(isbn, Question(isbn, "isbn", reference))
        elif suggestions and not reference.url and (key := work_key(reference)):
            found.setdefault(key, Question(key, "work", reference))
    return found


def doi_of(citation: Citation) -> str:
    """The DOI that a note gives, as a field or as an address of the resolver, or that its arXiv number has.

    Versions of arXiv papers (`v2`) have no DOI of their own.
    """
    text = f"{citation.reference.doi} {citation.reference.url}"
    found = [f.value for f in find_dois(text if "10." in text else citation.text)]
    if found and (found[0] in citation.reference.doi or "doi.org/" in text or "10." not in text):
        return re.sub(r"(?i)^(10\.48550/arxiv\..{4,20}?)v\d+$", r"\1", found[0])
    arxiv = [f.value for f in find_arxiv(citation.text)]
    return "10.48550/arXiv." + re.sub(r"v\d+$", "", arxiv[0]) if arxiv else ""


def isbn_of(citation: Citation) -> str:
    """The ISBN that a note gives, in figures alone, if its check digit is right."""
    return next((f.value for f in find_isbns(citation.text) if f.valid), "")


def work_key(reference: Reference) -> str:
    """`work:` with title and year; empty where a search would find anything or nothing."""
    key = title_key(reference.title)
    if reference.type not in SEARCHABLE or len(key) < 6 or not (reference.author or reference.issued):
        return ""
    year = reference.issued.year if reference.issued is not None else None
    return f"work:{key[:120]}:{year or ''}"
