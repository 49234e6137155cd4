"""Note text -> pieces: where one citation ends and the next begins, and what is only said about them.

The pieces stand in the order of the text and do not overlap; between them are only separators (`;`, stops, spaces).
Inside a piece every character belongs to its prefix, its core, its suffix, or the punctuation between these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from citecheck.model import Passage, Span
from citecheck.text.identifiers import find_urls

Kind = Literal["citation", "short-form", "comment"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One act of citing, or a note's comment where nothing is cited; all spans are in the note's text."""

    span: Span
    kind: Kind
    core: Span
    """what is cited: to be read as a reference; of a short form only the author and title that stand with it"""
    prefix: Span | None = None
    """signal and comment before: `See also`"""
    suffix: Span | None = None
    """comment behind: `(holding that ...)`, `Emphasis added`; of a comment the whole text"""


def split_citations(passage: Passage, language: str) -> tuple[Piece, ...]:
    """The citations of one note.

    A note in which nothing is cited gives one piece of kind `comment`; an empty note gives none.
    """
    text = passage.text
    masked = list(text)
    for url in find_urls(text):
        masked[url.span.start : url.span.end] = "\ue000" * len(url.span)
    pieces = []
    for match in re.finditer(r"[^;；]+", "".join(masked)):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        end = match.start() + len(match[0].rstrip())
        if end > start:
            pieces.append(Piece(Span(start, end), "citation", Span(start, end)))
    return tuple(pieces)
