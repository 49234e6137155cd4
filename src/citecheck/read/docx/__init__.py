"""DOCX (ECMA-376) -> Document: paragraphs, real footnotes and endnotes, typed ones as they stand.

The document's text is made of the paragraphs, joined by line feeds: first the body, then the notes with their labels in
front. Where Word shows a raised number, the text holds the label in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from citecheck.model import Block, BlockKind, Document, Marker, Note, Passage, Span
from citecheck.read.docx.package import Package
from citecheck.read.docx.paragraph import LINE_BREAK, ParagraphReader
from citecheck.read.docx.styles import Lists, Styles, W, numeral, targets, value
from citecheck.read.parts import Parts
from citecheck.read.passages import join
from citecheck.read.wrapping import entries

_CORE = {"title": "title", "creator": "author", "created": "date", "language": "lang", "modified": "modified"}
_ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read_docx(path: str, data: bytes) -> Document:
    """A Word document.

    Raises:
        InputError: a broken archive, broken XML, one that unpacks to too much, or one with a document type definition.
    """
    package = Package(path, data)
    reader = _Reader(package)
    reader.body()
    reader.notes()
    parts = reader.parts
    text = "\n".join(reader.lines)
    from citecheck.read.reader import body_language

    return Document(
        path,
        text,
        "docx",
        body_language(parts),
        tuple(parts.blocks),
        tuple(sorted(parts.markers, key=lambda m: m.span)),
        tuple(parts.notes),
        lines=False,
        metadata=_metadata(package),
    )


def body_runs(path: str, data: bytes, root: ET.Element | None = None) -> tuple[str, list[tuple[ET.Element, Span]]]:
    """The body's text as `read_docx` has it, and its runs; `root` is the same `w:document`, parsed elsewhere.

    Raises:
        InputError: as `read_docx`.
    """
    reader = _Reader(Package(path, data))
    reader.body(root)
    return "\n".join(reader.lines), reader.runs


def _metadata(package: Package) -> dict[str, str]:
    core = package.part("docProps/core.xml")
    found = {}
    for element in core if core is not None else ():
        name = _CORE.get(element.tag.rpartition("}")[2])
        if name and element.text and element.text.strip():
            found[name] = element.text.strip()
    return found


class _Reader:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.styles, self.lists = Styles(package), Lists(package)
        self.parts = Parts()
        self.lines: list[str] = []
        self.runs: list[tuple[ET.Element, Span]] = []
        self._length = 0
        self._labels: dict[tuple[str, str], str] = {}

    def body(self, root: ET.Element | None = None) -> None:
        """Paragraphs, headings, list items and table cells in the order of the text."""
        document = self.package.part("word/document.xml") if root is None else root
        assert document is not None
        links = targets(self.package, "word/document.xml")
        previous = None
        for paragraph, cell in _paragraphs(document):
            properties = paragraph.find(W + "pPr")
            level = self.styles.level(properties)
            item = self.lists.label(properties)
            kind = BlockKind.HEADING if level else BlockKind.ITEM if item else BlockKind.PARAGRAPH
            if cell is not None and kind is not BlockKind.HEADING:
                kind = BlockKind.CELL
            label = item[1] if item else None
            continued = cell is not None and cell is previous
            self._paragraph(paragraph, links, kind, level or (item[0] if item else 0), label, continued=continued)
            previous = cell

    def notes(self) -> None:
        """The notes' texts behind the body, those that are referred to first."""
        for kind in ("footnote", "endnote"):
            part = f"word/{kind}s.xml"
            root = self.package.part(part)
            if root is None:
                continue
            links = targets(self.package, part)
            found = {value(n, "id"): n for n in root.iter(W + kind) if value(n, "type") in {"", "normal"}}
            used = [i for k, i in self._labels if k == kind]
            for identity in [*used, *(i for i in found if i not in used)]:
                if identity in found:
                    self._note(found[identity], self._labels.get((kind, identity), ""), links)

    def _note(self, element: ET.Element, label: str, links: dict[str, str]) -> None:
        start, passages = self._length, []
        head = f"{label} " if label else ""
        for paragraph in element.iter(W + "p"):
            reader = ParagraphReader(self._length + len(head), links, self._label)
            passage = reader.read(paragraph)
            if passage.text or head:
                self._line(head + reader.text)
                self._marks(reader)
                passages.append(passage)
                end = Span(0, len(passage.text))
                span = passage.source(end) if passage.text else Span(start, start + len(head))
                self.parts.blocks.append(Block(BlockKind.NOTE, span, passage))
            head = ""
        if not passages:
            passages = [Passage("", ((0, start, 0),))]
        self.parts.notes.append(Note(label, Span(start, max(start, self._length - 1)), join(passages), "docx"))

    def _paragraph(
        self,
        paragraph: ET.Element,
        links: dict[str, str],
        kind: BlockKind,
        level: int,
        label: str | None,
        *,
        continued: bool,
    ) -> None:
        reader = ParagraphReader(self._length, links, self._label)
        passage = reader.read(paragraph)
        self._line(reader.text)
        self._marks(reader)
        self.runs += reader.runs
        for part in _split(passage):
            if part.text:
                block = Block(kind, part.source(Span(0, len(part.text))), part, level, label, continued)
                self.parts.blocks.append(block)
                label, continued = None, False

    def _marks(self, reader: ParagraphReader) -> None:
        for kind, identity, span in reader.marks:
            label = self._labels[kind, identity]
            self.parts.markers.append(Marker(label, span, "docx", len(self.parts.blocks)))

    def _line(self, text: str) -> None:
        self.lines.append(text)
        self._length += len(text) + 1

    def _label(self, kind: str, identity: str) -> str:
        """Word numbers notes in the order in which they are referred to."""
        if (kind, identity) not in self._labels:
            number = sum(k == kind for k, _ in self._labels) + 1
            form = self.styles.forms[kind] or ("lowerRoman" if kind == "endnote" else "decimal")
            self._labels[kind, identity] = numeral(number, form)
        return self._labels[kind, identity]


def _split(passage: Passage) -> Iterator[Passage]:
    """A list of notes typed into one paragraph with line breaks is a block for each note."""
    if LINE_BREAK not in passage.text:
        yield passage
        return
    lines, at = [], 0
    for line in passage.text.split(LINE_BREAK):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    for chunk in entries(passage.text, lines):
        yield passage.cut(Span(chunk[0][0], chunk[-1][1]))


def _paragraphs(root: ET.Element) -> Iterator[tuple[ET.Element, ET.Element | None]]:
    """Every paragraph with the table cell in which it stands; text boxes included, once."""
    stack: list[tuple[Iterator[ET.Element], ET.Element | None]] = [(iter(root), None)]
    while stack:
        children, cell = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
        elif child.tag == _ALTERNATE:
            continue
        else:
            if child.tag == W + "p":
                yield child, cell
            stack.append((iter(child), child if child.tag == W + "tc" else cell))
