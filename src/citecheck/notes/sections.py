"""Lists of notes that are only typed: where they stand, which block begins a note, what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from citecheck.model import Block, BlockKind, Note, Passage, Span
from citecheck.read.passages import join, without_backlink
from citecheck.text.labels import Entry, entry, is_notes_heading, normal_label
from citecheck.text.regex import regex

_HINT_OF_A_WORK = regex(
    r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|https?://|(?:明治|大正|昭和|平成|令和)[0-9元]|\bn\.d\.|doi", re.I
)
_LIST_LABEL = regex(r"[(（]?([0-9０-９]{1,9}|[a-z]{1,6})[.)．）]?$")
_PENDING = 3
"""so many blocks without a label may stand inside a note; more are text of another kind"""


@dataclass(slots=True)
class Draft:
    """A note in the making."""

    label: str
    style: str
    first: int
    """index of its first block"""
    passages: list[Passage]
    span: Span

    def note(self) -> Note:
        return Note(self.label, self.span, without_backlink(join(self.passages)), self.style)


@dataclass(slots=True)
class Section:
    """A list of notes: blocks from `first` to before `last`."""

    first: int
    last: int
    drafts: list[Draft] = field(default_factory=list)
    heading: bool = True
    """False for a list at the end of the text without a heading"""

    @property
    def labels(self) -> set[str]:
        return {d.label for d in self.drafts if d.label}

    @property
    def styles(self) -> set[str]:
        return {d.style for d in self.drafts}


def sections(blocks: Sequence[Block]) -> list[Section]:
    """The lists of notes under a heading, those without an entry left out."""
    found: list[Section] = []
    index = 0
    while index < len(blocks):
        if not is_heading(blocks[index]):
            index += 1
            continue
        end = _end(blocks, index)
        section = Section(index, end)
        section.drafts = drafts(blocks, index + 1, end, works=names_works(blocks[index].text))
        if section.drafts:
            found.append(section)
        index = max(index + 1, end)
    return found


def is_heading(block: Block) -> bool:
    """Whether a block heads a list of notes."""
    if block.kind is BlockKind.HEADING:
        return is_notes_heading(block.text, bare=block.level == 0)
    return block.kind is BlockKind.PARAGRAPH and len(block.text) <= 40 and is_notes_heading(block.text, bare=True)


def names_works(heading: str) -> bool:
    """Whether a heading of a list of notes promises works (参考文献, References) rather than notes (脚注, Notes)."""
    return re.search(r"文献|資料|出典|[Rr]eference|[Bb]ibliograph|[Ss]ource|[Ww]orks|[Cc]itation", heading) is not None


def _end(blocks: Sequence[Block], heading: int) -> int:
    """A list of notes goes on to the next heading that is not below its own."""
    level = blocks[heading].level if blocks[heading].kind is BlockKind.HEADING else 0
    for index in range(heading + 1, len(blocks)):
        block = blocks[index]
        if is_heading(block) or (block.kind is BlockKind.HEADING and (not level or block.level <= level)):
            return index
    return len(blocks)


def drafts(blocks: Sequence[Block], first: int, last: int, *, works: bool = False) -> list[Draft]:
    """The notes among the blocks from `first` to before `last`.

    Where most items carry a label, those without one go on with the note before them; else every item is a note
    without a label. `works` says that paragraphs may be references too, without any list.
    """
    heads = [_head(blocks[i]) for i in range(first, last)]
    labelled = sum(h is not None for h in heads)
    unlabelled = sum(
        h is None and b.kind is BlockKind.ITEM and not b.continued
        for h, b in zip(heads, blocks[first:last], strict=True)
    )
    if labelled and labelled >= unlabelled:
        return _labelled(blocks, first, heads)
    return _unlabelled(blocks, first, last, works=works)


def _head(block: Block) -> Entry | None:
    """The label with which a block begins a note."""
    if block.continued or block.kind in {BlockKind.HEADING, BlockKind.CODE, BlockKind.NOTE}:
        return None
    if block.label and (match := _LIST_LABEL.match(block.label)):
        return Entry(normal_label(match[1]), "N.", 0)
    if block.passage.superscripts and block.passage.superscripts[0].start == 0:
        raised = block.passage.superscripts[0]
        inner = block.text[: raised.end].strip("[]［］()（）.*※注 ")
        if inner and len(inner) <= 4 and (inner.isdecimal() or inner.isascii()):
            return Entry(normal_label(inner), "<sup>N</sup>", raised.end)
    return entry(block.text)


def _labelled(blocks: Sequence[Block], first: int, heads: Sequence[Entry | None]) -> list[Draft]:
    found: list[Draft] = []
    pending: list[Block] = []
    number = 0
    for offset, head in enumerate(heads):
        block = blocks[first + offset]
        if block.kind in {BlockKind.CODE, BlockKind.NOTE}:
            continue
        if head is not None and _follows(head, number, block):
            if len(pending) <= _PENDING:
                for waiting in pending:
                    _extend(found[-1], waiting)
            pending = []
            number = int(head.label) if head.label.isdecimal() else number
            text = block.passage.cut(Span(head.end, len(block.text)))
            found.append(Draft(head.label, head.style, first + offset, [text], block.span))
        elif found and block.kind is not BlockKind.HEADING and not pending and _goes_on(block, blocks[found[-1].first]):
            _extend(found[-1], block)
        elif found and block.kind is BlockKind.HEADING:
            pending = [block] * (_PENDING + 1)
        elif found:
            pending.append(block)
    return found


def _follows(head: Entry, number: int, block: Block) -> bool:
    """A bare number at a line's head is a label only in its turn: `3 Text` but not `25 countries`."""
    if head.style not in {"N", "N:"} or block.kind is BlockKind.ITEM:
        return True
    return number <= int(head.label) <= number + 5 if head.label.isdecimal() else True


def _goes_on(block: Block, start: Block) -> bool:
    return block.continued or (block.kind is BlockKind.ITEM and block.level > start.level)


def _extend(draft: Draft, block: Block) -> None:
    draft.passages.append(block.passage)
    draft.span = Span(draft.span.start, max(draft.span.end, block.span.end))


def _unlabelled(blocks: Sequence[Block], first: int, last: int, *, works: bool) -> list[Draft]:
    found: list[Draft] = []
    ended = False
    for index in range(first, last):
        block = blocks[index]
        if block.kind is BlockKind.ITEM:
            if found and (block.continued or block.level > blocks[found[-1].first].level):
                _extend(found[-1], block)
            else:
                found.append(Draft("", "-", index, [block.passage], block.span))
        elif works and block.kind is BlockKind.PARAGRAPH and not ended:
            if _HINT_OF_A_WORK.search(block.text) and len(block.text) < 1000:
                found.append(Draft("", "", index, [block.passage], block.span))
            else:
                ended = bool(found)
    return found
