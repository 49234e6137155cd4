"""Plain text -> blocks: paragraphs at blank lines, or one a line where the text is written so."""

from __future__ import annotations

from citecheck.model import Block, BlockKind, Passage, Span
from citecheck.read.parts import Parts
from citecheck.read.passages import PassageBuilder
from citecheck.read.wrapping import entries, joint, one_paragraph_a_line
from citecheck.text.labels import is_notes_heading
from citecheck.text.regex import regex

_LINE = regex(r"([^\r\n]*)(\r\n?|\n|$)")
_BULLET = regex(r"(?:[-+*][ \t\u3000]+|[•●○◆◇■□▪‣・][ \t\u3000]*)(?=\S)|(\d{1,3}[.)．）])[ \t\u3000]+(?=\S)")


def read_plain(text: str, start: int = 0) -> Parts:
    """Blocks of the text from `start` on; its notes are only typed."""
    by_line = one_paragraph_a_line(text[start:].splitlines())
    parts = Parts()
    lines: list[tuple[int, int]] = []
    item = False

    def close() -> None:
        nonlocal item
        if lines:
            for chunk in entries(text, lines):
                parts.blocks.append(_block(text, chunk))
            lines.clear()
        item = False

    for match in _LINE.finditer(text, start):
        first, last = match.span(1)
        line = match[1]
        inner = line.strip(" \t\u3000\f")
        if not inner:
            close()
            continue
        first += line.index(inner[0])
        last = first + len(inner)
        if len(inner) <= 40 and is_notes_heading(inner, bare=True):
            close()
            parts.blocks.append(Block(BlockKind.HEADING, Span(first, last), Passage.plain(inner, first)))
            continue
        indented = line[0] in " \t" and item
        if _BULLET.match(inner) and not (lines and not item and not by_line and inner[0].isdigit()):
            close()
            item = True
        elif by_line and not (indented and text[lines[-1][1] - 1] not in "。.!?" if lines else False):
            close()
        lines.append((first, last))
    close()
    return parts


def _block(text: str, lines: list[tuple[int, int]]) -> Block:
    span = Span(lines[0][0], lines[-1][1])
    bullet = _BULLET.match(text, lines[0][0], lines[0][1])
    kind, label = BlockKind.PARAGRAPH, None
    if bullet:
        kind, label = BlockKind.ITEM, bullet[1]
        lines = [(bullet.end(), lines[0][1]), *lines[1:]]
    builder = PassageBuilder()
    previous = ""
    for first, last in lines:
        if previous:
            builder.put(joint(previous, text[first]), first)
        builder.copy(text[first:last], first)
        previous = text[last - 1]
    return Block(kind, span, builder.build(), 0, label)
