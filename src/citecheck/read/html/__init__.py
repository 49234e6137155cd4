"""HTML -> blocks, note reference marks, notes.

Marks are links to a place in the page: by DPUB-ARIA (`role="doc-noteref"`, https://www.w3.org/TR/dpub-aria/), EPUB
(`epub:type="noteref"`, https://www.w3.org/TR/epub-ssv/) or just a number that leads forward to a list item or
paragraph. Raised numbers without a link and lists of notes under a heading are left to `citecheck.notes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from citecheck.model import BlockKind, Marker, Note, Passage, Span
from citecheck.read.html.page import Element, Page, PageReader, Reference
from citecheck.read.parts import Parts
from citecheck.read.passages import join, without_backlink
from citecheck.text.labels import entry, label_of, normal_label
from citecheck.text.regex import regex

_NOTE_ID = regex(r"fn|foot|note|ftn|endn|cite|ref|脚注|注", re.I)
_SERIES = regex(r"(.*?)[0-9]+$")
_DATES = ("article:published_time", "citation_publication_date", "dc.date", "dcterms.date", "date", "pubdate")


def read_html(text: str, start: int = 0, stop: int | None = None) -> Parts:
    """Blocks, markers, notes, metadata and other editions of a page; all spans are in `text`."""
    page = PageReader(text).read(start, stop)
    parts = Parts(page.blocks, metadata=page.metadata, alternates=page.alternates)
    if date := next((page.metadata[d] for d in _DATES if d in page.metadata), ""):
        page.metadata["date"] = date
    _Notes(page, parts).find()
    return parts


class _Notes:
    """The notes that a page's own links and roles point out."""

    def __init__(self, page: Page, parts: Parts) -> None:
        self.page, self.parts = page, parts
        self.labels: dict[int, str] = {}
        """label by the first block of the note"""
        self.extents: dict[int, int] = {}
        """last block (exclusive) by first block"""

    def find(self) -> None:
        for reference, label, target in self._marks():
            span = self.page.blocks[reference.block].passage.source(reference.span)
            self.parts.markers.append(Marker(label, span, "html", reference.block))
            if target is not None:
                first, last = _extent(target)
                self.labels.setdefault(first, label)
                self._claim(first, last)
        for element in self._further():
            self._claim(*_extent(element))
        self.parts.markers.sort(key=lambda m: m.span)
        for first in sorted(self.extents):
            self._note(first, self.extents[first])

    def _claim(self, first: int, last: int) -> None:
        if first < last <= len(self.page.blocks) and first not in self.extents:
            self.extents[first] = last

    def _marks(self) -> Iterator[tuple[Reference, str, Element | None]]:
        for reference in self.page.references:
            text = self.page.blocks[reference.block].text[reference.span.start : reference.span.end]
            label = label_of(text)
            explicit = reference.element.has("doc-noteref", "noteref", "footnote-ref", "footnote-reference", "footref")
            if label is None:
                if not explicit or not text.strip():
                    continue
                label = normal_label(text)
            target = self.page.anchors.get(reference.target) or self.page.anchors.get(unquote(reference.target))
            marked = reference.raised or text.strip()[0] in "[［(（*※注†‡" or _NOTE_ID.search(reference.target)
            inside = reference.span.start > 0 or reference.raised
            if target is None:
                if explicit or (inside and reference.raised and _NOTE_ID.search(reference.target)):
                    yield reference, label, None
            elif explicit or (marked and inside and _extent(target)[0] > reference.block):
                yield reference, label, target

    def _further(self) -> Iterator[Element]:
        """Notes to which no mark leads: by role, beside other notes in a list, or numbered as they are."""
        anchors = self.page.anchors
        targets = {id(t): t for _, _, t in self._marks() if t is not None}
        for element in self.page.notes:
            first, last = element.first, element.last
            inner = [b for b in self.page.blocks[first:last] if b.kind is BlockKind.ITEM and not b.continued]
            holds_notes = any(first <= f and e <= last and (f, e) != (first, last) for f, e in self.extents.items())
            if len(inner) < 2 and not holds_notes:
                yield element
        lists = {id(t.parent) for t in targets.values() if t.tag.name == "li"}
        yield from (i for i in self.page.items if id(i.parent) in lists)
        series = {m[1] for a, t in anchors.items() if id(t) in targets and (m := _SERIES.match(a)) and m[1]}
        marked = {id(r.element) for r in self.page.references}
        for anchor, element in anchors.items():
            match = _SERIES.match(anchor)
            if match and match[1] in series and id(element) not in marked and id(element) not in targets:
                yield element

    def _note(self, first: int, last: int) -> None:
        blocks = self.page.blocks
        if any(f < first < e for f, e in self.extents.items()):
            return
        passages = [without_backlink(b.passage) for b in blocks[first:last] if b.kind is not BlockKind.CODE]
        if not passages:
            return
        head = entry(passages[0].text)
        label = self.labels.get(first) or (head.label if head else "") or _plain(blocks[first].label)
        if head and head.label == label:
            passages[0] = passages[0].cut(Span(head.end, len(passages[0].text)))
        elif passages[0].text.startswith("^"):
            passages[0] = _from_text(passages[0])
        span = Span(blocks[first].span.start, max(b.span.end for b in blocks[first:last]))
        self.parts.notes.append(Note(label, span, join(passages), "html"))
        for index in range(first, last):
            if blocks[index].kind is not BlockKind.HEADING:
                blocks[index] = replace(blocks[index], kind=BlockKind.NOTE)


def _from_text(passage: Passage) -> Passage:
    """Without the caret and letters of links back that Wikipedia sets before a note's text."""
    match = re.match(r"\^\s*(?:[a-z]\s+(?=[a-z]\s|[A-Z“\"'「『]))*", passage.text)
    return passage.cut(Span(match.end(), len(passage.text))) if match else passage


def _plain(label: str | None) -> str:
    return (label or "").rstrip(".")


def _extent(element: Element) -> tuple[int, int]:
    """The blocks of a note: of the element itself, or of the list item, row or paragraph in which it stands."""
    outer: Element | None = element
    if element.tag.name not in {"li", "p", "div", "aside", "section", "dd", "tr", "blockquote"}:
        outer = element.parent
        if outer is not None and outer.tag.name == "td":
            outer = outer.parent
    fits = (
        outer is not None and outer.first == element.first and outer.tag.name in {"li", "p", "aside", "dd", "tr", "div"}
    )
    if outer is element or (fits and outer is not None and outer.last - outer.first <= 6):
        assert outer is not None
        return outer.first, max(outer.last, outer.first + 1)
    return element.first, element.first + 1
