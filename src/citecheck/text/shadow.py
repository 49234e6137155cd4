"""A normalised copy of a text with the way back, so that grammars see one form and findings quote what is written.

NFKC (Unicode Standard Annex 15) folds full-width digits, half-width kana and compatibility letters; it also turns ①
into 1 and … into ..., which is why the copy is only looked at and never printed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from citecheck.model import Span


@dataclass(frozen=True, slots=True)
class Shadow:
    """`text` is the normalised copy; `starts[i]` is where its i-th character comes from (one entry more at the end)."""

    text: str
    starts: tuple[int, ...] | None
    """None: every character stands where it stood"""
    length: int

    def span(self, start: int, end: int) -> Span:
        """The source range of `text[start:end]`."""
        if self.starts is None:
            return Span(start, end)
        first = self.starts[start]
        if end <= start:
            return Span(first, first)
        while end < len(self.text) and self.starts[end] == self.starts[end - 1]:
            end += 1  # the end falls inside the expansion of one character: take it whole
        return Span(first, max(first, min(self.starts[end], self.length)))


def shadow(text: str, table: dict[int, str] | None = None) -> Shadow:
    """NFKC of `text`, character by character (with the combining marks that follow), then `table` (one to one)."""
    if text.isascii():
        return Shadow(text.translate(table) if table else text, None, len(text))
    letters = set(text)
    folded = {c: unicodedata.normalize("NFKC", c) for c in letters if not unicodedata.is_normalized("NFKC", c)}
    if not any(map(_combines, letters)) and all(len(f) == 1 for f in folded.values()):
        copy = text.translate({ord(c): f for c, f in folded.items()})
        return Shadow(copy.translate(table) if table else copy, None, len(text))
    return _with_offsets(text, table)


def _combines(char: str) -> bool:
    return bool(unicodedata.combining(char)) or char in "\u3099\u309a\uff9e\uff9f"


def _with_offsets(text: str, table: dict[int, str] | None) -> Shadow:
    """The copy where a character becomes several or several become one."""
    # runs that stay as they are are copied whole: most of a text
    special = {c for c in set(text) if _combines(c) or not unicodedata.is_normalized("NFKC", c)}
    out: list[str] = []
    starts: list[int] = []
    index, moved, length = 0, False, len(text)
    while index < length:
        stop = index
        while stop < length and text[stop] not in special:
            stop += 1
        if stop < length and _combines(text[stop]) and stop > index:
            stop -= 1  # the mark belongs to the character before it
        out.append(text[index:stop])
        starts.extend(range(index, stop))
        if stop == length:
            break
        index, stop = stop, stop + 1
        while stop < length and _combines(text[stop]):
            stop += 1
        folded = unicodedata.normalize("NFKC", text[index:stop])
        out.append(folded)
        starts += [index] * len(folded)
        moved = moved or len(folded) != stop - index
        index = stop
    starts.append(length)
    copy = "".join(out)
    return Shadow(copy.translate(table) if table else copy, tuple(starts) if moved else None, length)
