"""Markers and notes paired both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from citecheck.model import Marker, Note


def pair(
    markers: Iterable[Marker], notes: Iterable[tuple[int, Note]], begins: list[int]
) -> tuple[tuple[Marker, ...], tuple[Note, ...]]:
    """Give each note its markers; both come back in the order of the text.

    `notes` come with the number of the list in which they stand (-1: the format's own), `begins` says at which block
    each list begins. Numbers may start again in every chapter: a marker then means the next list that holds its label.
    Of two notes with one label in one list, the first gets the markers.
    """
    listed = sorted(notes, key=lambda n: n[1].span)
    by_label: dict[str, list[int]] = defaultdict(list)
    by_place = {}
    for index, (_, note) in enumerate(listed):
        if note.inline:
            by_place[note.span] = index
        elif note.label:
            by_label[note.label].append(index)
    owned: dict[int, list[Marker]] = defaultdict(list)
    ordered = sorted(markers, key=lambda m: (m.span, m.label))
    for marker in ordered:
        index = by_place.get(marker.span, -1)
        if index < 0 and (candidates := by_label.get(marker.label)):
            index = _choose(marker, candidates, listed, begins)
        if index >= 0:
            owned[index].append(marker)
    return tuple(ordered), tuple(replace(n, markers=tuple(owned.get(i, ()))) for i, (_, n) in enumerate(listed))


def _choose(marker: Marker, candidates: list[int], listed: list[tuple[int, Note]], begins: list[int]) -> int:
    own = marker.style.startswith("[^") or marker.style in {"docx", "html"}
    kind = [i for i in candidates if (listed[i][0] < 0) == own] or candidates
    for index in kind:
        section = listed[index][0]
        if section < 0 or begins[section] > marker.block:
            return index
    return kind[0]
