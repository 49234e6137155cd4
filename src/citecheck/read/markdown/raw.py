"""A leaf block's text before its inline markup is read: lines stripped of what contains them, with the way back."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from citecheck.model import BlockKind


@dataclass(slots=True)
class RawBlock:
    """One leaf of the block structure. `lines` are half-open ranges of the source."""

    kind: BlockKind
    lines: list[tuple[int, int]] = field(default_factory=list)
    level: int = 0
    label: str | None = None
    continued: bool = False
    note: int | None = None
    """index of the footnote definition in which it stands"""
    html: bool = False
    """an HTML block: only tags and entities mean anything in it"""
    start: int = -1
    """of the block with its own markup (`# `, `- `, `| `); -1: of its first line"""


@dataclass(slots=True)
class Definition:
    """A footnote definition: `[^label]: ...`."""

    label: str
    start: int
    end: int
    colon: bool = True


class Raw:
    """Lines joined by line feeds; `at` gives the source offset of a position in the joined text."""

    __slots__ = ("_sources", "_starts", "text")

    def __init__(self, text: str, lines: list[tuple[int, int]]) -> None:
        self.text = "\n".join([text[a:b] for a, b in lines])
        self._sources = [a for a, _ in lines]
        self._starts = []
        at = 0
        for a, b in lines:
            self._starts.append(at)
            at += b - a + 1

    def at(self, position: int) -> int:
        line = bisect_right(self._starts, position) - 1
        return self._sources[line] + position - self._starts[line]
