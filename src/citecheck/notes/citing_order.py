"""The order in which a reader meets the notes, which is what Ibid. goes by."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.model import Note


def in_reading_order(notes: Iterable[Note]) -> list[Note]:
    """Notes as they are numbered when the paper is set.

    Those of Markdown (`[^x]`) are numbered by their first markers, wherever they are defined; a note without a marker
    stays behind the one before it. Typed lists are read as they stand.
    """
    keyed: list[tuple[int, Note]] = []
    key = -1
    for note in notes:
        if note.style.startswith("[^") and note.markers:
            key = min(m.span.start for m in note.markers)
        elif not note.style.startswith("[^"):
            key = max(key, note.span.start)
        keyed.append((key, note))
    return [note for _, note in sorted(keyed, key=lambda pair: pair[0])]
