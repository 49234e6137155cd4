"""Markdown (CommonMark, GFM, pandoc) -> blocks, note reference marks, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from citecheck.model import Block, BlockKind, Marker, Note, Passage, Span
from citecheck.read.markdown.blocks import Scanner
from citecheck.read.markdown.emit import Inline
from citecheck.read.markdown.inline import read_inline
from citecheck.read.markdown.links import definition
from citecheck.read.markdown.raw import Definition, Raw, RawBlock
from citecheck.read.markdown.tables import table
from citecheck.read.parts import Parts
from citecheck.read.passages import join
from citecheck.read.wrapping import entries, one_paragraph_a_line
from citecheck.text.labels import normal_label
from citecheck.text.regex import regex

_FOOTNOTE = regex(r"\[\^([^\[\]\n]{1,200})\]")
_STAR_ENTRY = regex(r"(?m)^[ \t]*(?:[-+][ \t]+)?\*[0-9０-９]{1,3}[^0-9０-９*\n][^*\n]*+$")


def read_markdown(text: str, start: int = 0) -> Parts:
    """Blocks, markers and notes of the Markdown in `text` from `start` on; all spans are in `text`."""
    by_line = one_paragraph_a_line(text[start:].splitlines())
    scanner = Scanner(text, start, by_line=by_line)
    return _Assembly(text, scanner, star_labels=bool(_STAR_ENTRY.search(text, start))).parts


class _Assembly:
    """Leaf blocks -> the parts of a document."""

    def __init__(self, text: str, scanner: Scanner, *, star_labels: bool) -> None:
        self.text, self.star_labels = text, star_labels
        self.parts = Parts()
        self.targets: dict[str, tuple[str, Span]] = {}
        self._of_notes: dict[int, list[Passage]] = {}
        self._inline_notes = 0
        self._defined = {d.label for d in scanner.definitions}
        leaves = list(self._without_definitions(scanner.blocks))
        for leaf in leaves:
            self._leaf(leaf)
        self._notes(scanner.definitions)

    def _without_definitions(self, blocks: list[RawBlock]) -> Iterator[RawBlock]:
        """Takes link reference definitions off the heads of paragraphs.

        `[1]: https://...` stays where `[1]` is used as a mark and not as the target of `[text][1]`: it is a note then.
        """
        for block in blocks:
            marked = block.kind is BlockKind.HEADING and block.start >= 0
            if block.kind is BlockKind.CODE or marked or block.html or not block.lines:
                yield block
                continue
            if self.text.startswith("[", block.lines[0][0]):
                self._take_definitions(block)
            if block.lines:
                yield block

    def _take_definitions(self, block: RawBlock) -> None:
        raw, at, line = Raw(self.text, block.lines), 0, 0
        kept: list[tuple[int, int]] = []
        while found := definition(raw.text, at):
            label, target = found
            lines = raw.text.count("\n", at, target.end) + (target.end >= len(raw.text))
            if label.isdecimal() and label not in self.as_targets:
                kept += block.lines[line : line + lines]
            else:
                source = Span(raw.at(target.span.start), raw.at(target.span.end))
                self.targets.setdefault(label, (target.url, source))
            at, line = target.end, line + lines
            if at >= len(raw.text):
                break
        block.lines[:line] = kept

    @cached_property
    def as_targets(self) -> set[str]:
        """Numbers that stand in `[text][1]`."""
        return {m[1] for m in re.finditer(r"[^\d\[\]\s]\]\[(\d{1,4})\]", self.text)}

    # ---------------------------------------------------------------- leaves

    def _leaf(self, leaf: RawBlock) -> None:
        if leaf.kind is BlockKind.CODE:
            if leaf.lines and not leaf.html:
                span = Span(leaf.lines[0][0], leaf.lines[-1][1])
                self.parts.blocks.append(
                    Block(BlockKind.CODE, span, Passage.plain(self.text[span.start : span.end], span.start))
                )
            return
        if leaf.html and leaf.note is None:
            self._html(leaf)
            return
        if leaf.kind not in {BlockKind.HEADING, BlockKind.QUOTATION} and (rows := table(self.text, leaf.lines)):
            head = len(leaf.lines) - len(rows) - 1
            if head:
                before = RawBlock(leaf.kind, leaf.lines[:head], leaf.level, leaf.label, leaf.continued, leaf.note)
                before.start = leaf.start
                self._leaf(before)
            for row in rows:
                for index, cell in enumerate(row):
                    self._block(RawBlock(BlockKind.CELL, [cell], note=leaf.note, continued=index > 0))
            return
        first = True
        for lines in entries(self.text, leaf.lines):
            part = RawBlock(leaf.kind, lines, leaf.level, leaf.label, leaf.continued, leaf.note, leaf.html, leaf.start)
            if not first:
                part.label, part.continued, part.start = None, False, -1
            self._block(part)
            first = False

    def _html(self, leaf: RawBlock) -> None:
        """An HTML block is read as HTML: it may be a table, or a list of notes."""
        from citecheck.read.html import read_html

        found = read_html(self.text, leaf.lines[0][0], leaf.lines[-1][1])
        shift = len(self.parts.blocks)
        self.parts.blocks += found.blocks
        self.parts.markers += (replace(m, block=m.block + shift) for m in found.markers)
        self.parts.notes += found.notes
        for index, block in enumerate(found.blocks, shift):  # pandoc reads Markdown in HTML, GitHub does not
            for mark in _FOOTNOTE.finditer(block.text):
                if mark[1] in self._defined:
                    span = block.passage.source(Span(*mark.span()))
                    self.parts.markers.append(Marker(normal_label(mark[1]), span, "[^N]", index))

    def _block(self, leaf: RawBlock) -> None:
        inline = read_inline(
            Raw(self.text, leaf.lines), self.targets, just_tags=leaf.html, star_labels=self.star_labels
        )
        start = leaf.start if leaf.start >= 0 else leaf.lines[0][0]
        span = Span(start, max(start, leaf.lines[-1][1]))
        index = len(self.parts.blocks)
        if leaf.note is not None:
            self._of_notes.setdefault(leaf.note, []).append(inline.passage)
        elif broken := self._broken_definition(inline, span):
            self.parts.notes.append(broken)
        kind = BlockKind.NOTE if leaf.note is not None or self._is_note(span) else leaf.kind
        self._marks(inline, index)
        self.parts.blocks.append(Block(kind, span, inline.passage, leaf.level, leaf.label, leaf.continued))

    def _is_note(self, span: Span) -> bool:
        return bool(self.parts.notes) and self.parts.notes[-1].span == span

    def _broken_definition(self, inline: Inline, span: Span) -> Note | None:
        """`[^1] text` at the head of a paragraph: a mark follows what it marks, so this is a note without its colon."""
        if not inline.footnotes or inline.footnotes[0][1].start != span.start or span.end <= inline.footnotes[0][1].end:
            return None
        label, mark = inline.footnotes[0]
        if label in self._defined:
            return None
        passage = inline.passage
        rest = passage.cut(Span(len(mark), len(passage.text)))
        if not rest.text.strip():
            return None
        del inline.footnotes[0]
        return Note(normal_label(label), span, join([rest]), "[^N] ")

    def _marks(self, inline: Inline, block: int) -> None:
        for label, span in inline.footnotes:
            self.parts.markers.append(Marker(normal_label(label), span, "[^N]", block))
        for note in inline.notes:
            self._inline_notes += 1
            label = str(self._inline_notes)
            self.parts.markers.append(Marker(label, note.span, "^[]", block))
            self.parts.notes.append(Note(label, note.span, note.passage, "^[]", inline=True))

    def _notes(self, definitions: list[Definition]) -> None:
        for index, found in enumerate(definitions):
            passage = join(self._of_notes.get(index, [Passage("", ((0, found.end, 0),))]))
            self.parts.notes.append(Note(normal_label(found.label), Span(found.start, found.end), passage, "[^N]:"))
        self.parts.notes.sort(key=lambda n: n.span)
        self.parts.markers.sort(key=lambda m: m.span)
