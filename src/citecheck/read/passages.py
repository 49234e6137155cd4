"""Passages put together run by run."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.model import Link, Passage, Span
from citecheck.text.regex import regex

_BACKLINK = regex(r"(?:\s|[↩↵⤴↑⮐⏎]\ufe0e?\ufe0f?[0-9¹²³]?|\^)+$")


class PassageBuilder:
    """Collects copied runs of the source, characters without a run of their own, and the spans of markup."""

    def __init__(self) -> None:
        self.length = 0
        self.italics: list[Span] = []
        self.superscripts: list[Span] = []
        self.code: list[Span] = []
        self.links: list[Link] = []
        self._texts: list[str] = []
        self._pieces: list[tuple[int, int, int]] = []

    def copy(self, text: str, source: int) -> None:
        """Characters that stand in the source just so, from `source` on."""
        if not text:
            return
        self._texts.append(text)
        if self._pieces:
            start, at, length = self._pieces[-1]
            if start + length == self.length and at + length == source:
                self._pieces[-1] = (start, at, length + len(text))
                self.length += len(text)
                return
        self._pieces.append((self.length, source, len(text)))
        self.length += len(text)

    def put(self, text: str, source: int) -> None:
        """Characters that the source writes otherwise (an entity, a line break), at `source`."""
        if text:
            self._pieces.append((self.length, source, 0))
            self._texts.append(text)
            self.length += len(text)

    def add(self, passage: Passage) -> None:
        """A whole passage."""
        shift = self.length
        self._texts.append(passage.text)
        self._pieces += ((start + shift, at, length) for start, at, length in passage.pieces)
        self.italics += (s.shift(shift) for s in passage.italics)
        self.superscripts += (s.shift(shift) for s in passage.superscripts)
        self.code += (s.shift(shift) for s in passage.code)
        self.links += (Link(n.span.shift(shift), n.target, n.source) for n in passage.links)
        self.length += len(passage.text)

    def raw(self) -> Passage:
        """The passage as it stands."""
        return Passage(
            "".join(self._texts),
            tuple(self._pieces),
            tuple(self.italics),
            tuple(self.links),
            tuple(self.superscripts),
            tuple(self.code),
        )

    def build(self) -> Passage:
        """The passage, without white space at its ends."""
        passage = self.raw()
        text = passage.text
        stripped = text.strip()
        if len(stripped) == len(text):
            return passage
        start = len(text) - len(text.lstrip())
        return passage.cut(Span(start, start + len(stripped)))


def join(passages: Iterable[Passage], separator: str = "\n") -> Passage:
    """Several passages as one, as of a note with several paragraphs."""
    builder = PassageBuilder()
    for passage in passages:
        if builder.length:
            builder.put(separator, passage.source(Span(0, 0)).start)
        builder.add(passage)
    return builder.build()


def without_backlink(passage: Passage) -> Passage:
    """The note's text without the arrow that leads back to its mark."""
    text = passage.text
    end = len(text)
    for link in reversed(passage.links):
        if link.span.end >= len(text[:end].rstrip()) and link.target.startswith("#") and len(link.span) <= 4:
            end = link.span.start
    match = _BACKLINK.search(text[max(0, end - 20) : end])
    if match:
        end = max(0, end - 20) + match.start()
    return passage if end == len(text) else passage.cut(Span(0, end))
