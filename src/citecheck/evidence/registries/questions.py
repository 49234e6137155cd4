"""What registries are asked about a paper's references, and under which key the answer is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from citecheck.model import Reference
from citecheck.text.similarity import title_key

SEARCHABLE = frozenset({"article-journal", "book", "chapter", "paper-conference", "thesis"})
"""reports, press releases and web pages are absent from every registry, and rightly so"""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask."""

    key: str
    """the DOI or ISBN as written in the note, or `work_key`"""
    kind: Literal["doi", "isbn", "work"]
    reference: Reference


def questions(references: Iterable[Reference]) -> dict[str, Question]:
    """Every question once, by its key."""
    found: dict[str, Question] = {}
    for reference in references:
        doi, isbn = reference.doi, reference.get("ISBN")
        if doi:
            found.setdefault(doi, Question(doi, "doi", reference))
        elif isbn:
            found.setdefault(isbn, Question(isbn, "isbn", reference))
        elif (key := work_key(reference)) and not reference.url:
            found.setdefault(key, Question(key, "work", reference))
    return found


def work_key(reference: Reference) -> str:
    """`work:` with title and year; empty where a search would find anything or nothing."""
    key = title_key(reference.title)
    if reference.type not in SEARCHABLE or len(key) < 6 or not (reference.author or reference.issued):
        return ""
    year = reference.issued.year if reference.issued is not None else None
    return f"work:{key[:120]}:{year or ''}"
