"""The source line around a place, cut to the width of a terminal, with its marks below."""

from __future__ import annotations

from unicodedata import east_asian_width

WINDOW = 100
"""terminal cells of a source line that are shown around the found text"""


def window(line: str, start: int, stop: int) -> tuple[str, str, str]:
    """(before, found, after) of a line, with … where it was cut; tabs and control characters become spaces."""
    line = "".join(c if c.isprintable() else " " for c in line)
    found = line[start:stop]
    if cells(found) > WINDOW:
        found = fit(found, WINDOW - 1) + "…"
    room = max(0, WINDOW - cells(found))
    before, after = line[:start], line[stop:]
    short = fit(before[::-1], room // 2)[::-1]
    before = short if short == before else "…" + short
    short = fit(after, max(0, room - cells(before)))
    return before, found, short if short == after else short + "…"


def fit(text: str, room: int) -> str:
    """As much of the text's beginning as fits into `room` cells."""
    used = 0
    for index, character in enumerate(text):
        used += cells(character)
        if used > room:
            return text[:index]
    return text


def cells(text: str) -> int:
    """Terminal columns that a text takes: East Asian wide characters take two (Unicode Standard Annex 11)."""
    return len(text) if text.isascii() else sum(2 if east_asian_width(c) in "WF" else 1 for c in text)
