r"""Templates for labelled notes.

A form is a line such as `{author}, “{title},” *{container}* <12|vol. {volume}> ({issued:y}).`: braces hold a field
with an optional style, asterisks italics, angle brackets a choice of one alternative (`<x|>` may be left out; choices
nest). `\` takes the next character as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

Render = Callable[[str, str, Random], "str | list[tuple[str, str | None]] | None"]
"""field, style, chance -> its text, or pieces of text with labels of their own; None where the work has no such field"""


@dataclass
class Labelled:
    """A note with a label (or None) for each character, and italics."""

    text: str = ""
    labels: list[str | None] = field(default_factory=list)
    italic: list[bool] = field(default_factory=list)

    def add(self, text: str, label: str | None, *, italic: bool = False) -> None:
        """Append text under one label."""
        self.text += text
        self.labels += [label] * len(text)
        self.italic += [italic] * len(text)

    def extend(self, other: Labelled) -> None:
        """Append another note."""
        self.text += other.text
        self.labels += other.labels
        self.italic += other.italic


def fill(form: str, render: Render, chance: Random) -> Labelled | None:
    """A form with its fields; None where it needs a field that the work does not have."""
    out = Labelled()
    return out if _fill(_choose(form, chance), render, chance, out) else None


def _choose(form: str, chance: Random) -> str:
    """Settle all choices, the innermost first."""
    while True:
        end = _find(form, ">", 0)
        if end < 0:
            return form
        start = _find_back(form, end)
        options = form[start + 1 : end].split("|")
        form = form[:start] + chance.choice(options) + form[end + 1 :]


def _find(form: str, char: str, start: int) -> int:
    while (at := form.find(char, start)) > 0 and form[at - 1] == "\\":
        start = at + 1
    return at


def _find_back(form: str, end: int) -> int:
    at = form.rfind("<", 0, end)
    while at > 0 and form[at - 1] == "\\":
        at = form.rfind("<", 0, at)
    return at


def _fill(form: str, render: Render, chance: Random, out: Labelled) -> bool:
    index, italic = 0, False
    while index < len(form):
        char = form[index]
        if char == "\\":
            out.add(form[index + 1], None, italic=italic)
            index += 2
        elif char == "*":
            italic = not italic
            index += 1
        elif char == "{":
            end = form.index("}", index)
            name, _, style = form[index + 1 : end].partition(":")
            value = render(name, style, chance)
            if not value:
                return False
            pieces = [(value, LABELS.get(name, name))] if isinstance(value, str) else value
            for text, label in pieces:
                out.add(text, label, italic=italic)
            index = end + 1
        else:
            out.add(char, None, italic=italic)
            index += 1
    return True


LABELS = {
    "also": "translated-title",
    "alsoby": "",
    "body": "author",
    "book": "title",
    "container": "container-title",
    "doi": "DOI",
    "news": "container-title",
    "pages": "page",
    "place": "publisher-place",
    "romaji": "title",
    "section": "page",
    "serial": "issue",
    "series": "collection-title",
    "site": "container-title",
    "surname": "author",
    "thesis": "genre",
    "translation": "translated-title",
    "url": "URL",
    "volume_title": "container-title",
}
"""field of a form -> variable of the reference, where they differ"""
