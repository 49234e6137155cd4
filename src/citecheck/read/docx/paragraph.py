"""One `w:p`: its text with italics, raised characters, links and note reference marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

from citecheck.model import Link, Passage, Span
from citecheck.read.docx.styles import R, W, is_on, value
from citecheck.read.passages import PassageBuilder
from citecheck.text.regex import regex

LINE_BREAK = "\v"
"""a line break inside a paragraph; Word's own character for it"""
_FIELD_LINK = regex(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"')
_TEXTS = {W + "tab": "\t", W + "br": LINE_BREAK, W + "cr": LINE_BREAK, W + "noBreakHyphen": "-"}
_SKIP = {
    W + "del", W + "moveFrom", W + "pPr", W + "rPr", W + "sectPr",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}  # fmt: skip

Mark = tuple[str, str, Span]
"""`footnote` or `endnote`, the note's id, and where its label stands in the text"""


class ParagraphReader:
    """Reads one paragraph into text that begins at `start` of the document's text."""

    def __init__(self, start: int, links: dict[str, str], label: Callable[[str, str], str]) -> None:
        self._builder = PassageBuilder()
        self._start = start
        self._links = links
        self._label = label
        self._texts: list[str] = []
        self._field: list[tuple[str, int]] = []
        """instruction and beginning of the open fields"""
        self.marks: list[Mark] = []
        self.runs: list[tuple[ET.Element, Span]] = []
        """the runs that show text, and where it stands in the document's text"""

    @property
    def text(self) -> str:
        return "".join(self._texts)

    def read(self, paragraph: ET.Element) -> Passage:
        """The paragraph's text as a passage."""
        for run, target in _runs(paragraph):
            start = self._builder.length
            self._run(run)
            place = Span(start, self._builder.length)
            if len(place):
                self.runs.append((run, place.shift(self._start)))
            if target and len(place):
                self._link(place, self._links.get(target, "") if not target.startswith("#") else target)
        return self._builder.build()

    def _run(self, run: ET.Element) -> None:
        properties = run.find(W + "rPr")
        if properties is not None and is_on(properties.find(W + "vanish")):
            return
        start = self._builder.length
        for child in run:
            tag = child.tag
            if tag == W + "t":
                self._add(child.text or "")
            elif tag in _TEXTS:
                self._add(_TEXTS[tag])
            elif tag in {W + "footnoteReference", W + "endnoteReference"}:
                kind = "footnote" if tag == W + "footnoteReference" else "endnote"
                label = self._label(kind, value(child, "id"))
                at = self._builder.length
                self._add(f"[{label}]")
                self.marks.append(
                    (kind, value(child, "id"), Span(at + self._start, self._builder.length + self._start))
                )
            elif tag == W + "instrText" and self._field:
                self._field[-1] = (self._field[-1][0] + (child.text or ""), self._field[-1][1])
            elif tag == W + "fldChar":
                self._field_mark(value(child, "fldCharType"))
        place = Span(start, self._builder.length)
        if properties is None or not len(place):
            return
        if is_on(properties.find(W + "i")):
            self._builder.italics.append(place)
        if value(properties.find(W + "vertAlign")) == "superscript":
            self._builder.superscripts.append(place)

    def _add(self, text: str) -> None:
        text = text.replace("\n", " ").replace("\r", " ")
        self._builder.copy(text, self._start + self._builder.length)
        self._texts.append(text)

    def _field_mark(self, kind: str) -> None:
        if kind == "begin" and len(self._field) < 20:
            self._field.append(("", self._builder.length))
        elif kind == "separate" and self._field:
            self._field[-1] = (self._field[-1][0], self._builder.length)
        elif kind == "end" and self._field:
            instruction, start = self._field.pop()
            place = Span(start, self._builder.length)
            if (match := _FIELD_LINK.match(instruction)) and len(place):
                self._link(place, match[1])

    def _link(self, place: Span, target: str) -> None:
        if target:
            self._builder.links.append(Link(place, target, place.shift(self._start)))


def _runs(paragraph: ET.Element) -> Iterator[tuple[ET.Element, str]]:
    """The runs of a paragraph, but for deleted ones, with the relationship id (or `#anchor`) of the link around."""
    stack = [(iter(paragraph), "")]
    while stack:
        children, target = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
        elif child.tag == W + "r":
            yield child, target
        elif child.tag == W + "hyperlink":
            anchor = value(child, "anchor")
            stack.append((iter(child), child.get(R + "id") or (f"#{anchor}" if anchor else "")))
        elif child.tag not in _SKIP and child.tag != W + "p":
            stack.append((iter(child), target))
