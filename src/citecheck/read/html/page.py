"""Tags and text -> blocks, links with their anchors, metadata."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, field

from citecheck.model import Block, BlockKind, Link, Span
from citecheck.read.html.tokens import Tag, Text, tokens
from citecheck.read.passages import PassageBuilder
from citecheck.read.wrapping import joint
from citecheck.text.labels import entry, is_notes_heading
from citecheck.text.regex import regex

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_FURNITURE = frozenset({"nav", "button", "head", "form", "audio", "video", "canvas", "datalist", "dialog"})
"""what is around a text and no part of it"""
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_INLINE = frozenset({"a", "sup", "i", "em", "cite", "code", "kbd", "samp", "tt", "span", "b", "strong", "ins", "q"})
_SPACE = regex(r"[ \t\r\n\f]+")
_WORDS = regex(r"(?P<words>[^ \t\r\n\f]++(?: [^ \t\r\n\f]++)*+)|(?P<gap>[ \t\r\n\f]+)")
DEEPEST = 200
"""elements in elements; what is nested deeper is read as if it stood there"""


@dataclass(slots=True)
class Element:
    """An open element; `first` is the block that was to come next when it opened, `last` when it closed."""

    tag: Tag
    first: int
    text_at: int = 0
    """length of the block's text when it opened"""
    last: int = -1
    parent: Element | None = None
    items: int = 0
    """of a list: the number of its last item; of an item: its number"""
    hidden: bool = False

    def has(self, *words: str) -> bool:
        """Whether role, epub:type or class names one of the words."""
        given = self.tag.attributes
        names = f"{given.get('role', '')} {given.get('epub:type', '')} {given.get('class', '')}".lower().split()
        return any(w in names for w in words)


@dataclass(slots=True)
class Reference:
    """A link to a place in the page itself."""

    element: Element
    target: str
    block: int
    span: Span
    """in the block's text"""
    raised: bool


@dataclass(slots=True)
class Page:
    """What a page holds."""

    blocks: list[Block] = field(default_factory=list)
    anchors: dict[str, Element] = field(default_factory=dict)
    references: list[Reference] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    """elements that say that they are notes"""
    items: list[Element] = field(default_factory=list)
    """of lists"""
    metadata: dict[str, str] = field(default_factory=dict)
    alternates: dict[str, str] = field(default_factory=dict)


class PageReader:
    """One pass over a page's tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.page = Page()
        self._open: list[Element] = []
        self._builder = PassageBuilder()
        self._last = ""
        """the last character of the block so far"""
        self._gap = -1
        """where white space waits for a character to follow"""
        self._start = -1
        """of the block's first character"""
        self._hidden = 0
        self._references: list[Reference] = []
        self._labelled: Element | None = None
        """the list item whose first block has been made"""

    def read(self, start: int = 0, stop: int | None = None) -> Page:
        for token in tokens(self.text, start, stop):
            if isinstance(token, Text):
                self._text(token)
            elif token.closing:
                self._end(token)
            else:
                self._begin(token)
        self._flush()
        for element in self._open:
            element.last = len(self.page.blocks)
        return self.page

    # ------------------------------------------------------------------ text

    def _text(self, token: Text) -> None:
        if token.raw == "title" and not any(e.tag.name == "svg" for e in self._open):
            self.page.metadata.setdefault("title", _SPACE.sub(" ", html.unescape(token.value)).strip())
        if token.raw or self._hidden:
            return
        if self._within("pre"):
            self._add(token.value, token.start, token.end)
            return
        if len(token.value) != token.end - token.start or not _SPACE.search(token.value):
            self._add(token.value, token.start, token.end)
            return
        for match in _WORDS.finditer(token.value):
            at = token.start + match.start()
            if match.lastgroup == "gap":
                self._gap = at if self._gap < 0 else self._gap
            else:
                self._add(match[0], at, at + len(match[0]))

    def _add(self, value: str, start: int, end: int) -> None:
        builder = self._builder
        if self._gap >= 0 and builder.length and not self._last.isspace():
            self._space(start, value[0])
        self._gap = -1
        if self._start < 0:
            self._start = start
        if end - start == len(value):
            builder.copy(value, start)
        else:
            builder.put(value, start)
        self._last = value[-1]

    def _space(self, before: int, following: str) -> None:
        """The one space that stands for all white space before a character or an element."""
        broken = "\n" in self.text[self._gap : before]
        space = joint(self._last, following) if broken else " "
        self._builder.put(space, self._gap)
        self._last, self._gap = space or self._last, -1

    # ------------------------------------------------------------------ tags

    def _begin(self, tag: Tag) -> None:
        name = tag.name
        if name in {"meta", "link", "html", "time"}:
            self._metadata(tag)
        if name in _VOID:
            if name == "br" and not self._hidden:
                self._builder.put("\n", tag.start)
                self._last, self._gap = "\n", -1
            elif name == "hr":
                self._flush()
            return
        if name in _BLOCKS:
            self._flush()
            self._close_implied(name)
        elif name not in _INLINE and name not in _FURNITURE:
            name = "span"
        elif self._gap >= 0 and self._builder.length and not self._last.isspace():
            self._space(tag.start, " ")
        if len(self._open) >= DEEPEST:
            return
        element = Element(tag, len(self.page.blocks), self._builder.length, parent=self._parent())
        self._open.append(element)
        if self._is_hidden(element):
            element.hidden = True
            self._hidden += 1
        given = tag.attributes
        for key in ("id", "name") if name in {"a", "span"} else ("id",):
            if given.get(key):
                self.page.anchors.setdefault(given[key], element)
        if element.has("doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote") and name in _BLOCKS:
            self.page.notes.append(element)
        if name == "li" and element.parent is not None:
            value = given.get("value", "")
            element.parent.items = int(value) if value.isdecimal() and len(value) < 7 else element.parent.items + 1
            element.items = element.parent.items
            self.page.items.append(element)
        if name == "ol":
            first = given.get("start", "")
            element.items = int(first) - 1 if first.isdecimal() and len(first) < 7 else 0

    def _end(self, tag: Tag) -> None:
        name = tag.name
        if name == "p" and not any(e.tag.name == "p" for e in self._open[-50:]):
            self._flush()
            return
        depth = next((i for i in range(len(self._open) - 1, -1, -1) if self._open[i].tag.name == name), None)
        if depth is None:
            return
        if name in _BLOCKS:
            self._flush()
        elif any(e.tag.name in _BLOCKS for e in self._open[depth + 1 :]):
            depth_inner = max(i for i, e in enumerate(self._open) if e.tag.name in _BLOCKS)
            if depth_inner > depth:
                return
        for element in reversed(self._open[depth:]):
            self._finish(element)
        del self._open[depth:]

    def _finish(self, element: Element) -> None:
        """The effect of an element, when it closes."""
        element.last = max(element.first, len(self.page.blocks))
        self._hidden -= element.hidden
        name, place = element.tag.name, Span(element.text_at, self._builder.length)
        if name in _BLOCKS or not len(place):
            return
        if name == "sup":
            self._builder.superscripts.append(place)
        elif name in {"i", "em", "cite"}:
            self._builder.italics.append(place)
        elif name in {"code", "kbd", "samp", "tt"}:
            self._builder.code.append(place)
        elif name == "a" and (target := element.tag.attributes.get("href")):
            self._builder.links.append(Link(place, target, Span(*element.tag.places["href"])))
            if target.startswith("#"):
                raised = any(e.tag.name == "sup" for e in self._open) or place in self._builder.superscripts
                self._references.append(Reference(element, target[1:], len(self.page.blocks), place, raised))

    def _close_implied(self, name: str) -> None:
        """`<p>`, `<li>`, `<td>`, ... may be left open; the next of their kind closes them."""
        closes = {
            "li": {"li"},
            "td": {"td", "th"},
            "th": {"td", "th"},
            "tr": {"td", "th", "tr"},
            "dd": {"dd", "dt"},
            "dt": {"dd", "dt"},
        }
        while self._open:
            top = self._open[-1]
            if (
                top.tag.name == "p"
                or top.tag.name in closes.get(name, ())
                or (
                    top.tag.name in _INLINE
                    and any(e.tag.name in closes.get(name, {"p"}) | {"p"} for e in self._open[-8:])
                )
            ):
                self._finish(self._open.pop())
            else:
                return

    def _is_hidden(self, element: Element) -> bool:
        name, given = element.tag.name, element.tag.attributes
        if name in _FURNITURE or "hidden" in given:
            return True
        if name in {"header", "footer"}:
            return not any(e.tag.name in {"article", "main", "section"} for e in self._open if e is not element)
        return False

    def _parent(self) -> Element | None:
        return next((e for e in reversed(self._open) if e.tag.name in _BLOCKS), None)

    def _within(self, name: str) -> bool:
        return any(e.tag.name == name for e in self._open[-20:])

    def _metadata(self, tag: Tag) -> None:
        given, found = tag.attributes, self.page.metadata
        if tag.name == "html" and given.get("lang"):
            found.setdefault("lang", given["lang"])
        elif tag.name == "meta" and given.get("content"):
            key = given.get("name") or given.get("property") or given.get("http-equiv")
            if key:
                found.setdefault(key.lower(), given["content"].strip())
        elif tag.name == "link" and "alternate" in given.get("rel", "").lower().split() and given.get("hreflang"):
            self.page.alternates.setdefault(given["hreflang"].lower().partition("-")[0], given.get("href", ""))

    # ---------------------------------------------------------------- blocks

    def _flush(self) -> None:
        """End the block: what was collected becomes one or, at empty lines and typed notes, several."""
        builder, start = self._builder, self._start
        references, self._references = self._references, []
        self._builder, self._last, self._gap, self._start = PassageBuilder(), "", -1, -1
        for element in self._open:
            element.text_at = 0
        if start < 0 or not builder.length:
            return
        whole = builder.raw()
        kind, level, label = self._kind()
        item = next((e for e in reversed(self._open) if e.tag.name in {"li", "dd", "td", "th"}), None)
        for number, cut in enumerate([Span(0, len(whole.text))] if kind is BlockKind.CODE else _cuts(whole.text)):
            passage = whole.cut(cut)
            continued = item is not None and (self._labelled is item or number > 0)
            index = len(self.page.blocks)
            for found in references:
                if found.span in cut:
                    found.block, found.span = index, found.span.shift(-cut.start)
                    self.page.references.append(found)
            end = Span(0, len(passage.text))
            block = Block(kind, passage.source(end), passage, level, None if continued else label, continued)
            self.page.blocks.append(block)
            self._labelled = item

    def _kind(self) -> tuple[BlockKind, int, str | None]:
        lists = 0
        kind: BlockKind | None = None
        label = None
        level = 0
        for element in reversed(self._open):
            name = element.tag.name
            if name in {"ol", "ul", "menu"}:
                lists += 1
            if kind is not None:
                continue
            if len(name) == 2 and name[0] == "h" and name[1] in "123456":
                kind, level = BlockKind.HEADING, int(name[1])
            elif name == "pre":
                kind = BlockKind.CODE
            elif name == "li":
                kind = BlockKind.ITEM
                if element.parent is not None and element.parent.tag.name == "ol":
                    label = f"{element.items}."
            elif name == "blockquote":
                kind = BlockKind.QUOTATION
            elif name in {"td", "th"}:
                kind = BlockKind.CELL
        if kind is BlockKind.ITEM:
            level = max(0, lists - 1)
        return kind or BlockKind.PARAGRAPH, level, label


def _cuts(text: str) -> Iterator[Span]:
    """The parts of a text with line breaks (`<br>`) that are blocks of their own."""
    start, at = 0, 0
    style = number = None
    for line in text.split("\n"):
        inner = line.strip()
        head = entry(inner[:100]) if inner else None
        if at > start and (
            not inner
            or is_notes_heading(inner, bare=True)
            or (head and style in {None, head.style} and head.label == str((number or 0) + 1))
        ):
            yield from _part(text, start, at - 1)
            start = at
        if head and head.label.isdecimal() and (style is None or head.style == style):
            style, number = head.style, int(head.label)
        at += len(line) + 1
        if inner and is_notes_heading(inner, bare=True):
            yield from _part(text, start, at - 1)
            start = at
    yield from _part(text, start, len(text))


def _part(text: str, start: int, end: int) -> Iterator[Span]:
    inner = text[start:end]
    if stripped := inner.strip():
        first = start + len(inner) - len(inner.lstrip())
        yield Span(first, first + len(stripped))
