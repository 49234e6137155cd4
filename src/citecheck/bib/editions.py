"""The works of editions, with twins in two languages merged, related or kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from citecheck.bib.works import Work, distinct, merged, same_work, work_of
from citecheck.model import Alignment, Citation, Edition
from citecheck.text.similarity import title_key

EditionsMode = Literal["merge", "relate", "separate"]


def works_of(editions: Sequence[Edition], mode: EditionsMode, alignments: Sequence[Alignment] = ()) -> list[Work]:
    """Every work cited, in the order of the first citation; twins that are the same in both languages are one."""
    if mode == "separate":
        return [w for e in editions for w in distinct(_cited(e))]
    works = distinct(w for e in editions for w in _cited(e))
    for alignment in alignments:
        for left, right in twins(alignment):
            works = _joined(works, left, right, mode)
    return works


def _cited(edition: Edition) -> Iterator[Work]:
    for _, citation in edition.citations():
        if citation.work:
            yield work_of(citation, edition.path)


def twins(alignment: Alignment) -> Iterator[tuple[Citation, Citation]]:
    """Citations of paired notes that answer to each other: by address, identifier or title, then in their order."""
    for pair in alignment.notes:
        left = [c for i in pair.left for c in alignment.first.notes[i].citations if c.work]
        right = [c for i in pair.right for c in alignment.second.notes[i].citations if c.work]
        for one in list(left):
            for other in right:
                if same_work(one.work, other.work) or _same_address(one, other):
                    left.remove(one)
                    right.remove(other)
                    yield one, other
                    break
        if len(left) == len(right):
            yield from zip(left, right, strict=True)


def _same_address(one: Citation, other: Citation) -> bool:
    return any(one.work.get(v) and one.work.get(v) == other.work.get(v) for v in ("DOI", "URL", "ISBN"))


def _joined(works: list[Work], left: Citation, right: Citation, mode: EditionsMode) -> list[Work]:
    """The list with the works of two citations made one, or related."""
    first, second = _place(works, left), _place(works, right)
    if first is None or second is None or first == second or _conflict(works[first], works[second]):
        return works
    if mode == "relate":
        out = list(works)
        if not out[second].related:
            out[second] = replace(out[second], related=f"#{first}")
        return out
    one, other = works[first], works[second]
    both = merged(one, other)
    title = other.reference.title
    if title and title_key(title) != title_key(one.reference.title):
        variables = {**both.reference.variables, "translated-title": title}
        both = replace(both, reference=replace(both.reference, variables=variables))
    return [both if i == first else w for i, w in enumerate(works) if i != second]


def _place(works: list[Work], citation: Citation) -> int | None:
    return next((i for i, w in enumerate(works) if same_work(w.reference, citation.work)), None)


def _conflict(one: Work, other: Work) -> bool:
    """Whether what both say of identifier or year speaks against one work: then they stay two."""
    left, right = one.reference, other.reference
    if left.doi and right.doi and left.doi.lower() != right.doi.lower():
        return True
    if left.url and left.url == right.url:
        return False
    return bool(left.issued and right.issued and left.issued.parts[:1] != right.issued.parts[:1])
