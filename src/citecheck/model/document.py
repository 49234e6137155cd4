"""One file as it was read: blocks, note reference marks, notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from citecheck.model.places import Passage, Span
from citecheck.model.reference import Citation


class BlockKind(StrEnum):
    """What a block of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    CELL = "cell"
    CODE = "code"
    NOTE = "note"
    """the text of a note: not part of the body"""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item, quotation or table cell of a document."""

    kind: BlockKind
    span: Span
    passage: Passage
    level: int = 0
    """of a heading (1 to 6) or of a list item's nesting (0 for the outermost)"""
    label: str | None = None
    """of a numbered list item or table row, as printed: `1.`"""
    continued: bool = False
    """goes on in the list item, quotation or table row of the block before"""

    @property
    def text(self) -> str:
        return self.passage.text


@dataclass(frozen=True, slots=True)
class Marker:
    """A note reference mark in the body: `[1]`, `[^1]`, superscript 1, 注1, （1）."""

    label: str
    """normalised for pairing: digits are ASCII, no brackets"""
    span: Span
    style: str
    """its form with the label as N, as in `[N]`, `[^N]`, `（N）`, `注N`, `*N`, `ⁿ`, `<sup>N</sup>`, `docx`"""
    block: int = -1
    """index of the block in which it stands"""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote with all that is cited in it."""

    label: str
    span: Span
    """of label and text, in the source"""
    passage: Passage
    style: str = ""
    markers: tuple[Marker, ...] = ()
    citations: tuple[Citation, ...] = ()
    inline: bool = False
    """its text stands at the marker itself (`^[...]`, `\\footnote{...}`)"""

    @property
    def text(self) -> str:
        return self.passage.text


@dataclass(frozen=True, slots=True)
class Document:
    """One file in one language, decoded.

    `text` is the decoded source, into which every span points; for formats without lines (DOCX) it is the paragraphs
    joined by line feeds, and `lines` is False. Note references and notes that the format itself knows (`[^1]`, DOCX
    footnotes, HTML `role="doc-noteref"`) come as `markers` and `notes` with the document; those that are only typed
    (`[1]`, `注1`) are found in the blocks by `citecheck.notes`.
    """

    path: str
    text: str
    format: Literal["markdown", "plain", "html", "docx", "latex"]
    language: str
    """`ja` or `en`, of the body's text"""
    blocks: tuple[Block, ...] = ()
    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    encoding: str = "utf-8"
    lines: bool = True
    metadata: Mapping[str, str] = field(default_factory=dict)
    """front matter, HTML meta or DOCX core properties: `title`, `date`, `translation`, ..."""
    alternates: Mapping[str, str] = field(default_factory=dict)
    """other editions that the document names itself: language -> path or address"""
    encoding_errors: tuple[Span, ...] = ()
    """places where the bytes did not fit the encoding and a U+FFFD stands"""
