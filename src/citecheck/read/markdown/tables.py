"""Pipe tables (GFM section 4.10)."""

from __future__ import annotations

import re

from citecheck.text.regex import regex

_RULE = regex(r"\|?[ \t]*:?-+:?[ \t]*+(?:\|[ \t]*:?-+:?[ \t]*+)*+\|?[ \t]*$")
_PARTS = regex(r"\\.|\||[^\\|]+|\\", re.S)

Range = tuple[int, int]


def table(text: str, lines: list[Range]) -> list[list[Range]]:
    """The rows of a table as ranges of cells, without the rule; empty if the lines hold no table.

    The row above the rule is the first; lines before it are a paragraph.
    """
    for index, (start, end) in enumerate(lines):
        if not index or text[start] not in "|-:" or "|" not in text[start:end] or not _RULE.match(text, start, end):
            continue
        header = _row(text, *lines[index - 1])
        if len(header) == len(_row(text, start, end)):
            return [header, *(_row(text, *line) for line in lines[index + 1 :])]
    return []


def _row(text: str, start: int, end: int) -> list[Range]:
    """The cells of one line; a pipe behind a backslash does not end one, a pipe in a code span does."""
    found: list[Range] = []
    at = start
    for match in _PARTS.finditer(text, start, end):
        if match[0] == "|":
            found.append((at, match.start()))
            at = match.end()
    found.append((at, end))
    if not text[found[0][0] : found[0][1]].strip():
        del found[0]
    if found and not text[found[-1][0] : found[-1][1]].strip():
        del found[-1]
    return [_stripped(text, *cell) for cell in found]


def _stripped(text: str, start: int, end: int) -> Range:
    cell = text[start:end]
    return start + len(cell) - len(cell.lstrip()), max(
        start + len(cell) - len(cell.lstrip()), start + len(cell.rstrip())
    )
