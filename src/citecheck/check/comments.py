"""Suppression comments in a paper: `<!-- citecheck: ignore[URL201] the host refuses robots -->`.

`ignore` holds for the note or block in which it stands, or else for the one that follows; `ignore-start` and
`ignore-end` hold for everything between; `ignore-file` for the whole file. Without brackets every rule is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Document, Edition, Span
from citecheck.text.regex import regex

_COMMENT = regex(
    r"<!--\s*citecheck:\s*(?P<kind>ignore(?:-start|-end|-file)?)\s*(?:\[(?P<keys>[^\]]*)\])?\s*(?P<reason>.*?)\s*-->",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment: which rules it means and for which part of the document."""

    comment: Span
    keys: tuple[str, ...]
    """codes, prefixes or names; empty: every rule"""
    scope: Span
    reason: str


def find_comments(edition: Edition) -> Iterator[Suppression]:
    """The suppression comments of one edition, in order."""
    document = edition.document
    if document.format not in {"markdown", "html"} or "citecheck:" not in document.text:
        return
    open_: list[tuple[Span, tuple[str, ...], str]] = []
    for match in _COMMENT.finditer(document.text):
        span = Span(*match.span())
        keys = tuple(k.strip() for k in (match["keys"] or "").split(",") if k.strip())
        match match["kind"]:
            case "ignore-file":
                yield Suppression(span, keys, Span(0, len(document.text)), match["reason"])
            case "ignore-start":
                open_.append((span, keys, match["reason"]))
            case "ignore-end":
                start, begun, reason = next(((s, k, r) for s, k, r in reversed(open_) if k == keys), (span, keys, ""))
                open_ = [o for o in open_ if o[0] != start]
                yield Suppression(start, begun, Span(start.start, span.end), reason)
            case _:
                yield Suppression(span, keys, _part(edition, span), match["reason"])
    for start, keys, reason in open_:
        yield Suppression(start, keys, Span(start.start, len(document.text)), reason)


def _part(edition: Edition, comment: Span) -> Span:
    """The note or block that holds the comment, or the next one."""
    parts = sorted({n.span for n in edition.notes} | {b.span for b in edition.document.blocks})
    around = [p for p in parts if comment in p and _more_than_comments(edition.document, p)]
    if around:
        return min(around, key=len)
    following = [p for p in parts if p.start >= comment.end and edition.document.text[p.start : p.end].strip()]
    return min(following, key=lambda p: (p.start, len(p)), default=comment)


def _more_than_comments(document: Document, part: Span) -> bool:
    """Whether a part holds anything besides comments (a comment on its own line is no block of its own)."""
    return bool(_COMMENT.sub("", document.text[part.start : part.end]).strip())
