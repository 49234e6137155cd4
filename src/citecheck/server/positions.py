"""Between code points of a document and the protocol's lines and UTF-16 units."""

from __future__ import annotations

from lsprotocol import types as lsp

from citecheck.model import Document, Span
from citecheck.report.places import Lines


class Positions:
    """Both ways for one document; lines and characters are counted from 0."""

    def __init__(self, document: Document) -> None:
        self.lines = Lines(document)
        self.text = document.text

    def range(self, span: Span) -> lsp.Range:
        """A span as the protocol wants it."""
        return lsp.Range(self.position(span.start), self.position(span.end))

    def position(self, offset: int) -> lsp.Position:
        """A code point's offset as line and UTF-16 unit."""
        line, column = self.lines.position(offset)
        return lsp.Position(line - 1, units(self.text[offset - column + 1 : offset]))

    def offset(self, position: lsp.Position) -> int:
        """The offset of a position; behind a line's end it is the line's end."""
        number = min(position.line + 1, len(self.lines.starts))
        line, left = self.lines.line(number), position.character
        for index, character in enumerate(line):
            if left <= 0:
                return self.lines.starts[number - 1] + index
            left -= units(character)
        return self.lines.starts[number - 1] + len(line)


def units(text: str) -> int:
    """UTF-16 code units of a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
