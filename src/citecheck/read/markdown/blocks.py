"""The block structure of Markdown, line by line, on offsets (CommonMark 0.31 sections 3 to 5, GFM's footnotes).

Quotations, list items and footnote definitions contain; paragraphs, headings, code and HTML blocks are leaves. Only the
leaves are kept, in one flat list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import BlockKind
from citecheck.read.markdown.raw import Definition, RawBlock
from citecheck.read.markdown.tables import table
from citecheck.text.labels import is_notes_heading
from citecheck.text.regex import regex

DEEPEST = 60
"""containers in containers; what is nested deeper is text"""

_LINE = regex(r"([^\r\n]*)(\r\n?|\n|$)")
_HEADING = regex(r"(#{1,6})(?:[ \t]+|$)")
_FENCE = regex(r"(`{3,})[^`]*$|(~{3,})")
_BREAK = regex(r"(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)$")
_ITEM = regex(r"([-+*]|(\d{1,9})[.)])(?=[ \t]|$)")
_NOTE = regex(r"\[\^([^\[\]]{1,200})\]:[ \t]*")
_BROKEN = regex(r"\[\^[^\[\]]{1,200}\][ \t]+\S")
"""a definition without its colon, where it follows another one"""
_UNDERLINE = regex(r"(=+|-+)[ \t]*$")
_HTML_STARTS = (
    (
        regex(r"<(?:script|pre|style|textarea)(?:[\s>]|$)", re.I),
        regex(r"</(?:script|pre|style|textarea)>", re.I),
    ),
    (regex(r"<!--"), regex(r"-->")),
    (regex(r"<\?"), regex(r"\?>")),
    (regex(r"<![A-Za-z]"), regex(r">")),
    (regex(r"<!\[CDATA\["), regex(r"\]\]>")),
)  # fmt: skip
_HTML_BLOCK = regex(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl"
    r"|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main"
    r"|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead"
    r"|title|tr|track|ul)(?:\s|/?>|$)",
    re.I,
)
_HTML_ALONE = regex(r"(?:<[A-Za-z][\w-]*(?:\s[^<>]{0,2000})?/?>|</[A-Za-z][\w-]*\s*>)[ \t]*$")


@dataclass(slots=True)
class Container:
    """A block that holds others. `width`: columns by which a line goes on in it."""

    kind: str
    width: int = 0
    label: str | None = None
    fresh: bool = True
    """nothing stands in it yet"""
    note: int | None = None
    start: int = -1
    """of its mark, in the source"""


class Scanner:
    """Goes through the lines once; `blocks` and `definitions` are what it found."""

    def __init__(self, text: str, start: int, *, by_line: bool) -> None:
        self.text, self.by_line = text, by_line
        self.blocks: list[RawBlock] = []
        self.definitions: list[Definition] = []
        self.containers: list[Container] = []
        self._leaf: RawBlock | None = None
        self._until: re.Pattern[str] | None = None
        """how an HTML block or fence ends; None: at a blank line"""
        self._fence_indent = 0
        self._lazy_end = False
        for match in _LINE.finditer(text, start):
            if match.start() == len(text):
                break
            self._line(match.start(), match.end(1))
        self._close()

    # ---------------------------------------------------------------- a line

    def _line(self, start: int, end: int) -> None:
        at, matched = self._go_on(start, end)
        leaf = self._leaf
        going_on = matched == len(self.containers)
        if leaf and leaf.kind is BlockKind.CODE and self._until and going_on:
            self._in_fence(at, end)
            return
        if leaf and leaf.html and going_on:
            self._in_html(at, end)
            return
        if not self.text[at:end].strip(" \t"):
            self._blank(at, end, matched)
            return
        self._open(at, end, matched)

    def _go_on(self, at: int, end: int) -> tuple[int, int]:
        """The position behind the prefixes of the containers that go on in this line, and how many do."""
        text, matched = self.text, 0
        for container in self.containers:
            width, place = self._indent(at, end)
            if container.kind == "quote":
                if width > 3 or place == end or text[place] != ">":
                    break
                at = place + 1
                if at < end and text[at] in " \t":
                    at += 1
            elif place == end:
                if container.fresh and container.kind == "item":
                    break
            elif width >= container.width:
                at = self._advance(at, container.width)
            else:
                break
            matched += 1
        return at, matched

    def _indent(self, at: int, end: int) -> tuple[int, int]:
        """Columns of white space, and the position of the first other character."""
        columns, text = 0, self.text
        while at < end:
            char = text[at]
            if char == " ":
                columns += 1
            elif char == "\t":
                columns += 4 - columns % 4
            else:
                break
            at += 1
        return columns, at

    def _advance(self, at: int, width: int) -> int:
        columns = 0
        while columns < width:
            columns += 1 if self.text[at] == " " else 4 - columns % 4
            at += 1
        return at

    def _blank(self, at: int, end: int, matched: int) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE and matched == len(self.containers):
            leaf.lines.append((at, end))
            return
        self._close()
        quotes = next((i for i in range(matched, len(self.containers)) if self.containers[i].kind == "quote"), None)
        if quotes is not None:
            del self.containers[quotes:]
        elif matched < len(self.containers):
            del self.containers[matched:]

    # ------------------------------------------------------------ new blocks

    def _open(self, at: int, end: int, matched: int) -> None:
        text = self.text
        fresh_container = False
        while True:
            width, place = self._indent(at, end)
            paragraph = self._leaf if self._leaf and self._is_paragraph(self._leaf) else None
            if fresh_container:
                paragraph = None
            if place == end:
                return
            if width >= 4:
                if paragraph is None:
                    self._drop(matched)
                    self._indented(at, end)
                else:
                    self._text(place, end, matched)
                return
            char = text[place]
            opened = False
            if char in ">#`~<=-+*_[0123456789" and (place_after := self._marked(place, end, matched, paragraph, width)):
                if place_after < 0:
                    return
                at, opened = place_after, True
                matched = len(self.containers)
                fresh_container = True
            if not opened:
                self._text(place, end, matched)
                return

    def _marked(self, at: int, end: int, matched: int, paragraph: RawBlock | None, width: int) -> int:
        """Open what a mark at `at` begins.

        Returns the position behind the mark of a container, -1 where the line is used up, 0 where nothing begins.
        """
        text, char = self.text, self.text[at]
        if char == ">":
            if len(self.containers) >= DEEPEST:
                return 0
            self._drop(matched)
            self.containers.append(Container("quote"))
            return at + 1 + (at + 1 < end and text[at + 1] in " \t")
        if char == "#" and (heading := _HEADING.match(text, at, end)):
            self._drop(matched)
            title = text[heading.end() : end].rstrip(" \t")
            bare = title.rstrip("#")
            if not bare or bare[-1] in " \t":  # closing marks
                title = bare.rstrip(" \t")
            stop = heading.end() + len(title)
            self._leaf_block(BlockKind.HEADING, [(heading.end(), stop)], len(heading[1]), start=at)
            self._close()
            return -1
        if char in "`~" and (fence := _FENCE.match(text, at, end)):
            self._drop(matched)
            mark = fence[1] or fence[2]
            self._leaf_block(BlockKind.CODE, [], start=at)
            self._until = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
            self._fence_indent = width
            return -1
        if char == "<" and self._html(at, end, matched, paragraph):
            return -1
        if paragraph and matched == len(self.containers) and self._setext(at, end, paragraph):
            return -1
        if char in "*-_" and _BREAK.match(text, at, end):
            self._drop(matched)
            return -1
        if char == "[" and (note := _NOTE.match(text, at, end)) and len(self.containers) < DEEPEST:
            self._drop(matched)
            self.definitions.append(Definition(note[1], at, end))
            self.containers.append(Container("note", 4, note=len(self.definitions) - 1))
            return note.end() if note.end() < end else -1
        return self._item(at, end, matched, paragraph, width)

    def _item(self, at: int, end: int, matched: int, paragraph: RawBlock | None, width: int) -> int:
        item = _ITEM.match(self.text, at, end)
        if item is None or len(self.containers) >= DEEPEST:
            return 0
        columns, content = self._indent(item.end(), end)
        empty = content == end
        in_list = matched < len(self.containers) and self.containers[matched].kind == "item"
        if paragraph and not in_list and (empty or (item[2] and int(item[2]) != 1 and not self.by_line)):
            return 0
        self._drop(matched)
        if empty or columns > 4:
            columns = 1
            content = min(item.end() + 1, end)
        label = item[1] if item[2] else None
        self.containers.append(Container("item", width + len(item[1]) + columns, label, start=at))
        return content if not empty else -1

    def _html(self, at: int, end: int, matched: int, paragraph: RawBlock | None) -> bool:
        line = self.text[at:end]
        for begin, until in _HTML_STARTS:
            if begin.match(line):
                self._drop(matched)
                kind = (
                    BlockKind.CODE if begin.pattern.startswith(("<(?:script", "<!--", r"<\?")) else BlockKind.PARAGRAPH
                )
                self._leaf_block(kind, [(at, end)], html=True)
                self._until = until
                if until.search(line, 2):
                    self._close()
                return True
        if _HTML_BLOCK.match(line) or (paragraph is None and _HTML_ALONE.match(line)):
            self._drop(matched)
            self._leaf_block(BlockKind.PARAGRAPH, [(at, end)], html=True)
            self._until = None
            return True
        return False

    def _setext(self, at: int, end: int, paragraph: RawBlock) -> bool:
        underline = _UNDERLINE.match(self.text, at, end)
        if underline is None or table(self.text, paragraph.lines[:2]):
            return False
        paragraph.kind, paragraph.level = BlockKind.HEADING, 1 if underline[1][0] == "=" else 2
        self._close()
        return True

    # ---------------------------------------------------------------- leaves

    @staticmethod
    def _is_paragraph(leaf: RawBlock) -> bool:
        return leaf.kind not in {BlockKind.CODE, BlockKind.HEADING} and not leaf.html

    def _text(self, at: int, end: int, matched: int) -> None:
        """A line of ordinary text: it goes on the paragraph (also lazily) or begins one."""
        stop = end
        while stop > at and self.text[stop - 1] in " \t":
            stop -= 1
        leaf = self._leaf
        if leaf and self._is_paragraph(leaf) and not self._ends_paragraph(leaf, at, stop, matched):
            before_start, before_end = leaf.lines[-1]
            if self.text[before_end : before_end + 2] == "  ":  # a hard break keeps its two spaces
                leaf.lines[-1] = (before_start, before_end + 2)
            leaf.lines.append((at, stop))
            return
        self._drop(matched)
        kind = BlockKind.HEADING if not self.containers and self._bare_heading(at, stop) else BlockKind.PARAGRAPH
        self._leaf_block(kind, [(at, stop)])
        if kind is BlockKind.HEADING:
            self._close()

    def _ends_paragraph(self, leaf: RawBlock, at: int, stop: int, matched: int) -> bool:
        if self._bare_heading(at, stop):
            return True
        lazy = matched < len(self.containers)
        if lazy and leaf.note is not None and _BROKEN.match(self.text, at, stop):
            return True
        if not self.by_line:
            return False
        if lazy or not self.containers or self.containers[-1].kind == "quote":
            return True
        return self.text[leaf.lines[-1][1] - 1] in "。．.!?！？"

    def _bare_heading(self, at: int, stop: int) -> bool:
        """A line that is just the name of a list of notes: 脚注, Notes."""
        return stop - at <= 40 and is_notes_heading(self.text[at:stop], bare=True)

    def _indented(self, at: int, end: int) -> None:
        leaf = self._leaf
        if leaf and leaf.kind is BlockKind.CODE and self._until is None:
            leaf.lines.append((at, end))
            return
        self._leaf_block(BlockKind.CODE, [(at, end)])
        self._until = None

    def _in_fence(self, at: int, end: int) -> None:
        assert self._leaf is not None and self._until is not None  # noqa: PT018
        if self._leaf.html:
            self._in_html(at, end)
        elif self._until.match(self.text, at, end):
            self._close()
        else:
            self._leaf.lines.append((at, end))

    def _in_html(self, at: int, end: int) -> None:
        assert self._leaf is not None
        if self._until is None and not self.text[at:end].strip():
            self._close()
            return
        self._leaf.lines.append((at, end))
        if self._until and self._until.search(self.text, at, end):
            self._close()

    def _leaf_block(
        self, kind: BlockKind, lines: list[tuple[int, int]], level: int = 0, *, html: bool = False, start: int = -1
    ) -> None:
        self._close()
        block = RawBlock(kind, lines, level, html=html, start=start)
        items = [c for c in self.containers if c.kind == "item"]
        note = next((c for c in reversed(self.containers) if c.kind == "note"), None)
        if note is not None:
            block.note = note.note
        inner = self.containers[-1] if self.containers else None
        if kind is BlockKind.PARAGRAPH and inner is not None:
            block.kind = BlockKind.ITEM if items and inner.kind == "item" else block.kind
            block.kind = BlockKind.QUOTATION if inner.kind == "quote" else block.kind
            block.level = max(0, len(items) - 1) if block.kind is BlockKind.ITEM else 0
        if items:
            block.continued = not items[-1].fresh
            if items[-1].fresh:
                block.label = items[-1].label
                block.start = items[-1].start
        for container in self.containers:
            container.fresh = False
        self._leaf = block

    def _drop(self, matched: int) -> None:
        """Close the leaf and the containers that do not go on."""
        self._close_unless_code(matched)
        del self.containers[matched:]

    def _close_unless_code(self, matched: int) -> None:
        leaf = self._leaf
        if (
            leaf
            and leaf.kind is BlockKind.CODE
            and self._until is None
            and not leaf.html
            and matched == len(self.containers)
        ):
            return
        self._close()

    def _close(self) -> None:
        leaf, self._leaf = self._leaf, None
        self._until = None
        if leaf is None:
            return
        if leaf.note is not None and leaf.lines:
            definition = self.definitions[leaf.note]
            definition.end = max(definition.end, leaf.lines[-1][1])
        if leaf.lines or leaf.kind is BlockKind.CODE:
            self.blocks.append(leaf)
