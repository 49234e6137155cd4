"""Addresses of a note, shown or behind a link, and how to write one anew wherever the source holds it."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from citecheck.model import Document, Edit, Link, Note, Passage, Span
from citecheck.text.identifiers import find_urls

_ESCAPED = frozenset("%#&_{}~^$\\")
"""characters that LaTeX wants escaped, in one way or another, according to the package"""


@dataclass(frozen=True, slots=True)
class Address:
    """One address of a note."""

    written: str
    """as it is shown, or, behind words, the link's target"""
    shown: Span | None
    """in the note's text"""
    links: tuple[Link, ...] = ()
    """that stand over it"""

    def place(self, passage: Passage) -> Span:
        """Where it stands in the source."""
        return passage.source(self.shown) if self.shown is not None else self.links[0].source


def addresses(note: Note) -> Iterator[Address]:
    """Every address that a note shows, and every one that only stands behind words."""
    over: set[Link] = set()
    for found in find_urls(note.text):
        links = tuple(n for n in note.passage.links if n.span.overlaps(found.span))
        over |= set(links)
        yield Address(note.text[found.span.start : found.span.end], found.span, links)
    for link in note.passage.links:
        if link not in over and link.target.lower().startswith(("http://", "https://")):
            yield Address(link.target, None, (link,))


def readdressed(
    document: Document, passage: Passage, address: Address, rename: Callable[[str], str | None]
) -> tuple[Edit, ...]:
    """The edits that give an address its new name, as text and as the target of its link.

    `rename` is asked for each place, since a link may already be right, or lead elsewhere (None, or the same again).
    Where one place is written so that it cannot be edited (other escapes, a line break inside), there are no edits at
    all: both or neither.
    """
    places = [(passage.source(address.shown), address.written)] if address.shown is not None else []
    places += [(link.source, link.target) for link in address.links]
    edits: dict[Span, Edit] = {}
    for place, written in dict(places).items():
        new = rename(written)
        if new is None or new == written:
            continue
        raw = document.text[place.start : place.end]
        encoded = _encoded(raw, written, new, document.format)
        if encoded is None:
            return ()
        edit = _shortest(place, raw, encoded)
        if any(edit.span.overlaps(other) or edit.span.start == other.start for other in edits):
            return ()
        edits[edit.span] = edit
    return tuple(edits.values())


def _encoded(raw: str, old: str, new: str, format_: str) -> str | None:
    """`new`, escaped as the source escapes `old`; None where that cannot be told."""
    markup = format_ in {"html", "markdown"}
    if any(c.isspace() or c in '<>"' for c in new):
        return None
    if raw == old:
        if format_ == "latex" and _ESCAPED & (set(new) - set(old)):
            return None
        if format_ == "markdown" and (new.count("(") != new.count(")") or set("*`|[]") & (set(new) - set(old))):
            return None
        return html.escape(new) if format_ == "html" and "&" in new and "&" not in old else new
    return html.escape(new) if markup and html.unescape(raw) == old else None


def _shortest(place: Span, raw: str, new: str) -> Edit:
    """The edit without the characters that stay as they are at either end."""
    head = _alike(raw, new)
    tail = _alike(raw[head:][::-1], new[head:][::-1])
    return Edit(Span(place.start + head, place.end - tail), new[head : len(new) - tail])


def _alike(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
