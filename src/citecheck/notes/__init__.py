"""Document -> note reference marks and notes; note -> citations."""

from __future__ import annotations

from citecheck.model import Document, Marker, Note
from citecheck.notes.pairing import pair
from citecheck.notes.typed import find_typed

__all__ = ["find_notes"]


def find_notes(document: Document) -> tuple[tuple[Marker, ...], tuple[Note, ...]]:
    """Every marker and every note of a document, in the order of the text, each note with its markers.

    Takes what the format itself knows and finds what is only typed. Markers without a note and notes without a marker
    are kept; so are notes with the same label. A reference in an unnumbered list has the label "".
    """
    typed = find_typed(document)
    markers = [*document.markers, *typed.markers]
    notes = [*((-1, n) for n in document.notes), *typed.notes]
    return pair(markers, notes, typed.ends)
