"""Addresses in two editions: when they are the same page, and which body links differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from urllib.parse import unquote

from citecheck.editions.sentences import blanked
from citecheck.model import Alignment, Difference, Edition, Span
from citecheck.text.identifiers import find_urls
from citecheck.text.regex import regex

_LANGUAGE = regex(
    r"(?<![a-z])(?:ja-jp|en-us|en-gb|en_us|ja_jp|japanese|english|jpn|eng|mofaj|mofa|ja|jp|en|j|e)(?![a-z])", re.I
)
Links = list[tuple[str, Span]]
_COMPARED = 40_000
"""pairs of addresses beyond which the editions link to other things altogether"""
_ALMOST = 0.85
"""likeness from which an address is a slip of the other and not another page"""


def bare(url: str) -> str:
    """An address without what makes no difference: scheme, www., case of the host, final slash, escapes."""
    rest = url.strip().split("://", 1)[-1]
    host, slash, path = rest.partition("/")
    return unquote((host.lower().removeprefix("www.") + slash + path).rstrip("/"))


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page, or its Japanese and its English version (/jp/ and /en/, ja. and en.)."""
    return _plain(bare(one)) == _plain(bare(other))


def _plain(url: str) -> str:
    return re.sub(r"[-_./]+", "/", _LANGUAGE.sub("", url)).strip("/")


def slip(one: str, other: str) -> float:
    """How likely two different addresses are meant to be one, 0 to 1: cut off, a character changed."""
    left, right = bare(one), bare(other)
    short, long = sorted((left, right), key=len)
    if len(short) > 8 and long.startswith(short):
        return 1.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def link_differences(alignment: Alignment) -> Iterator[Difference]:
    """Links and images of the body of which the other edition only has almost the same address.

    Counted are the places: an address that stands three times in one edition and twice, and once misspelled, in the
    other differs.
    """
    mine, theirs = _body_links(alignment.first), _body_links(alignment.second)
    rest, others = _surplus(mine, theirs), _surplus(theirs, mine)
    for url, span in rest if len(rest) * len(others) <= _COMPARED else ():
        near = max(others, key=lambda o: slip(url, o[0]), default=None)
        if near is not None and slip(url, near[0]) > _ALMOST:
            others.remove(near)
            yield Difference("link", span, near[1], (url, near[0]))


def _surplus(mine: Links, theirs: Links) -> Links:
    """The addresses that one edition has more often, at their last places."""
    left = Counter(_plain(bare(url)) for url, _ in theirs)
    rest = []
    for url, span in mine:
        key = _plain(bare(url))
        if left[key]:
            left[key] -= 1
        else:
            rest.append((url, span))
    return rest


def _body_links(edition: Edition) -> Links:
    """Every address of the source outside the notes, markup included."""
    text = edition.document.text
    if not edition.document.lines:  # in DOCX the targets are no part of the text
        return [(n.target, n.source) for b in edition.document.blocks for n in b.passage.links if "://" in n.target]
    return [(u.value, u.span) for u in find_urls(blanked(text, [n.span for n in edition.notes]))]
