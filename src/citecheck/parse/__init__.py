"""Note text -> citations with their references, short forms resolved over the notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from citecheck.model import Citation, Note, Passage
from citecheck.parse.assemble import assemble
from citecheck.parse.links import in_source
from citecheck.parse.resolve import resolve
from citecheck.text.language import language_of

__all__ = ["parse_note", "parse_notes"]


def parse_note(text: str, *, language: str | None = None) -> list[Citation]:
    """The citations of one note that stands alone; spans are in `text`.

    `language` is that of the paper, `ja` or `en`; by default it is judged by the note's script.
    """
    return assemble(Passage.plain(text), language or language_of(text))


def parse_notes(notes: Iterable[Note], language: str) -> tuple[Note, ...]:
    """The notes of one document with their citations, short forms resolved; all spans are in the source."""
    return resolve(replace(note, citations=_citations(note, language)) for note in notes)


def _citations(note: Note, language: str) -> tuple[Citation, ...]:
    return tuple(_in_source(citation, note.passage) for citation in assemble(note.passage, language))


def _in_source(citation: Citation, passage: Passage) -> Citation:
    return replace(citation, span=passage.source(citation.span), reference=in_source(citation.reference, passage))
