"""Lists of notes as they stand in the text, and how their numbers run."""

from __future__ import annotations

from bisect import bisect_left

from citecheck.model import BlockKind, Edition, Note


def lists(edition: Edition) -> list[list[Note]]:
    """The notes of an edition, list by list.

    Notes that the format itself knows (`[^1]`, DOCX, HTML links) are one list wherever they stand; typed ones are a
    list as long as no heading stands between them. Notes at their own marks (`^[...]`) have no label to speak of.
    """
    heads = [b.span.start for b in edition.document.blocks if b.kind is BlockKind.HEADING]
    known = {n.span for n in edition.document.notes}
    by_place: dict[int, list[Note]] = {}
    for note in edition.notes:
        if not note.inline:
            place = -1 if note.span in known else bisect_left(heads, note.span.start)
            by_place.setdefault(place, []).append(note)
    return list(by_place.values())
