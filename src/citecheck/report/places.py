"""Line and column of a place, computed when something is printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from citecheck.model import Document, Location, Paper
from citecheck.text.regex import regex

_LINE_END = regex(r"\r\n?|\n")


class Lines:
    """The lines of one document; line ends are LF, CR LF and CR."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins; a text that ends in a line end has no empty line behind it."""
        text = self.document.text
        starts = [0, *(m.end() for m in _LINE_END.finditer(text))]
        return starts[:-1] if len(starts) > 1 and starts[-1] == len(text) else starts

    def position(self, offset: int) -> tuple[int, int]:
        """(line, column), both from 1; columns count code points."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its end."""
        start = self.starts[number - 1]
        stop = self.starts[number] if number < len(self.starts) else len(self.document.text)
        return self.document.text[start:stop].rstrip("\r\n")


class Places:
    """Positions in all documents of a report."""

    def __init__(self, papers: Iterable[Paper]) -> None:
        self._lines = {e.path: Lines(e.document) for p in papers for e in p.editions}

    def lines(self, path: str) -> Lines:
        return self._lines[path]

    def has_lines(self, path: str) -> bool:
        """Whether line numbers mean something in this format (not in DOCX)."""
        return path in self._lines and self._lines[path].document.lines

    def start(self, place: Location) -> tuple[int, int]:
        return self._lines[place.path].position(place.span.start)

    def end(self, place: Location) -> tuple[int, int]:
        return self._lines[place.path].position(place.span.end)
