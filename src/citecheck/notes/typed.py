"""Marks and notes that are only typed: which forms of mark a paper uses, judged by its list of notes.

`[1]`, （1）, *1, 1) and small raised numbers mean other things as well (years, powers, lists, an editor's insertions).
A form counts as the paper's way of marking notes only where its numbers answer to a list of notes, or, for the forms
that hardly mean anything else, where they run 1, 2, 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from citecheck.model import Block, BlockKind, Document, Marker, Note, Span
from citecheck.notes.marks import STRONG, WEAK, Mark, marks, raised_marks
from citecheck.notes.sections import Section, drafts, sections

_KIN = {
    "注N": {"注N", "（注N）"},
    "※N": {"※N"},
    "*N": {"*N"},
    "（N）": {"（N）", "（注N）"},
    "N)": {"N)"},
    "〔N〕": {"〔N〕"},
    "[a]": {"[N]"},
}
"""forms of mark, and the forms of entry that make them credible by themselves"""


@dataclass(slots=True)
class Typed:
    """What was found."""

    markers: list[Marker] = field(default_factory=list)
    notes: list[tuple[int, Note]] = field(default_factory=list)
    """with the number of the section in which each stands"""
    ends: list[int] = field(default_factory=list)
    """where each section begins, as index of its first block"""


def find_typed(document: Document) -> Typed:
    """Typed marks and notes of a document."""
    blocks = document.blocks
    lists = sections(blocks)
    if not any(s.labels for s in lists) and (last := _without_heading(blocks, lists)):
        lists.append(last)
    inside = {i for s in lists for i in range(s.first, s.last)}
    body = [(i, b) for i, b in enumerate(blocks) if i not in inside and b.kind is not BlockKind.NOTE]
    labels = {label for s in lists for label in s.labels}
    labels |= {n.label for n in document.notes} - {m.label for m in document.markers}
    found = _live(body, labels, {style for s in lists for style in s.styles}, known=bool(document.notes))
    if not labels:
        _number(lists, found)
    typed = Typed(ends=[s.first for s in lists])
    for number, section in enumerate(lists):
        typed.notes += ((number, d.note()) for d in section.drafts)
    known: dict[int, list[Span]] = {}
    for marker in document.markers:
        known.setdefault(marker.block, []).append(marker.span)
    for mark in sorted(found, key=lambda m: (m.block, m.span.start)):
        span = blocks[mark.block].passage.source(mark.span)
        if not any(span.overlaps(k) for k in known.get(mark.block, ())):
            typed.markers.append(Marker(mark.label, span, mark.style, mark.block))
    return typed


def _live(body: Sequence[tuple[int, Block]], labels: set[str], styles: set[str], *, known: bool) -> list[Mark]:
    """The marks of those forms that the paper uses."""
    found: list[Mark] = []
    highest = max((int(x) for x in labels if x.isdecimal()), default=0)
    for style in ("raised", *STRONG):
        candidates = list(raised_marks(body) if style == "raised" else marks(body, style))
        own = {m.label for m in candidates}
        if own & labels or (not known and not labels and _runs(candidates)):
            found += (m for m in candidates if m.label in labels or _in_reach(m, highest, labels))
    taken = {m.label for m in found}
    for style in WEAK if labels else ():
        rest = labels - taken
        candidates = [m for m in marks(body, style) if m.label in labels]
        if style == "N":
            candidates = _ascending(candidates)
        if style == "（N）":
            candidates = _one_width(candidates)
        own = {m.label for m in candidates}
        kin = _KIN.get(style, set()) & styles
        if own and (kin or (not taken and len(own) >= 0.6 * len(labels))) and (own & rest or kin):
            found += candidates
            taken |= own
    return _distinct(found)


def _in_reach(mark: Mark, highest: int, labels: set[str]) -> bool:
    """A number without a note still counts as a mark, unless it is far from any note's."""
    if not mark.label.isdecimal() or mark.label == "0":
        return False
    return not labels or int(mark.label) <= 2 * highest + 10


def _runs(candidates: Sequence[Mark]) -> bool:
    """Without any note: do the numbers run 1, 2, 3 through the text?"""
    numbers = list(dict.fromkeys(int(m.label) for m in candidates if m.label.isdecimal()))
    if not numbers or 1 not in numbers:
        return False
    if len(numbers) == 1:
        return candidates[0].style in {"[N]", "［N］", "（注N）", "(注N)"}
    rising = sum(a < b for a, b in pairwise(numbers))
    return rising >= 0.7 * (len(numbers) - 1) and max(numbers) <= 3 * len(numbers)


def _ascending(candidates: Sequence[Mark]) -> list[Mark]:
    """Bare numbers behind punctuation are marks only in their turn."""
    out: list[Mark] = []
    expected = 1
    for mark in candidates:
        if mark.label == str(expected):
            out.append(mark)
            expected += 1
    return out


def _one_width(candidates: list[Mark]) -> list[Mark]:
    """A paper that marks notes with （1） may count with (1) in its sentences: the form with more labels is meant."""
    labels: dict[str, set[str]] = {}
    for mark in candidates:
        labels.setdefault(mark.style, set()).add(mark.label)
    meant = max(labels, key=lambda form: (len(labels[form]), form), default="")  # of two alike the full-width one
    return [m for m in candidates if m.style == meant]


def _distinct(found: list[Mark]) -> list[Mark]:
    """One mark a place: a raised `[1]` that is a link too is one mark."""
    out: list[Mark] = []
    for mark in sorted(found, key=lambda m: (m.block, m.span.start, -m.span.end)):
        previous = out[-1] if out else None
        if previous and previous.block == mark.block and previous.span.overlaps(mark.span) and not mark.inner:
            continue
        out.append(mark)
    return out


def _number(lists: list[Section], found: list[Mark]) -> None:
    """A list that lost its numbers (copied from a web page) gets them back when the marks ask for just them."""
    numbers = {int(m.label) for m in found if m.label.isdecimal()}
    last = next((s for s in reversed(lists) if s.drafts), None)
    if last and numbers and len(last.drafts) / 2 <= max(numbers) <= len(last.drafts):
        for index, draft in enumerate(last.drafts, 1):
            draft.label = str(index)


def _without_heading(blocks: Sequence[Block], lists: Sequence[Section]) -> Section | None:
    """A list of notes at the end of the text, without a heading, that the marks before it ask for."""
    stop = lists[0].first if lists else len(blocks)
    found = [d for d in drafts(blocks, 0, stop) if d.label.isdecimal()]
    run: list[int] = []
    for index in range(len(found) - 1, -1, -1):
        if run and int(found[index].label) != int(found[run[-1]].label) - 1:
            break
        run.append(index)
        if found[index].label == "1":
            break
    if not run or found[run[-1]].label != "1":
        return None
    first = found[run[-1]].first
    labels = {found[i].label for i in run}
    body = [(i, b) for i, b in enumerate(blocks[:first]) if b.kind is not BlockKind.NOTE]
    asked = {m.label for m in _live(body, labels, {found[i].style for i in run}, known=False)} & labels
    if len(asked) < max(1, 0.6 * len(labels)):
        return None
    return Section(first, stop, [found[i] for i in reversed(run)], heading=False)
