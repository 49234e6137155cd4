"""Pieces of a note -> citations: each core is read as a reference, with the words around it."""

from __future__ import annotations

from citecheck.model import Citation, Passage, Reference
from citecheck.notes.citing import Piece, split_citations


def assemble(passage: Passage, language: str) -> list[Citation]:
    """The citations of one note, unresolved; spans are in the passage's text."""
    return [_citation(passage, piece, language) for piece in split_citations(passage, language)]


def _citation(passage: Passage, piece: Piece, language: str) -> Citation:
    try:
        from citecheck.parse.reference import read_reference  # noqa: PLC0415
    except ImportError:  # until the reader of references is there
        return Citation(passage.text[piece.span.start : piece.span.end], piece.span, Reference(), confidence=0.0)

    text = passage.text
    read = read_reference(passage.cut(piece.core), language)
    spans = {name: span.shift(piece.core.start) for name, span in read.reference.spans.items()}
    reference = Reference(
        read.reference.type,
        read.reference.author,
        read.reference.editor,
        read.reference.translator,
        read.reference.issued,
        read.reference.accessed,
        read.reference.variables,
        read.reference.language,
        spans,
        read.reference.confidences,
    )
    return Citation(
        text[piece.span.start : piece.span.end],
        piece.span,
        reference,
        locator=read.locator,
        label=read.label,
        prefix=read.prefix,
        suffix=read.suffix,
        confidence=read.confidence,
    )
