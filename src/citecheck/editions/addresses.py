"""Addresses in two editions: when they are the same page, and which body links differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from urllib.parse import unquote

from citecheck.model import Alignment, Block, Difference, Span
from citecheck.text.identifiers import find_urls

_LANGUAGE = re.compile(
    r"(?<![a-z])(?:ja-jp|en-us|en-gb|en_us|ja_jp|japanese|english|jpn|eng|mofaj|mofa|ja|jp|en|j|e)(?![a-z])", re.I
)
_ALIKE = 0.6
"""likeness from which an address is a slip of the other and not another page"""


def bare(url: str) -> str:
    """An address without what makes no difference: scheme, www., case of the host, final slash, escapes."""
    rest = url.strip().split("://", 1)[-1]
    host, slash, path = rest.partition("/")
    return unquote((host.lower().removeprefix("www.") + slash + path).rstrip("/"))


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page, or its Japanese and its English version (/jp/ and /en/, ja. and en.)."""
    left, right = bare(one), bare(other)
    return left == right or (left != right and _plain(left) == _plain(right))


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
    """Links of the body that lead to almost the same address in paired blocks."""
    for pair in alignment.blocks:
        if not pair.left or not pair.right:
            continue
        mine = [u for i in pair.left for u in _links(alignment.first.document.blocks[i])]
        theirs = [u for j in pair.right for u in _links(alignment.second.document.blocks[j])]
        rest = [u for u in mine if not any(same_page(u[0], o[0]) for o in theirs)]
        others = [o for o in theirs if not any(same_page(u[0], o[0]) for u in mine)]
        for url, span in rest:
            near = max(others, key=lambda o: slip(url, o[0]), default=None)
            if near is not None and slip(url, near[0]) > _ALIKE:
                others.remove(near)
                yield Difference("link", span, near[1], (url, near[0]))


def _links(block: Block) -> list[tuple[str, Span]]:
    found = [(n.target, n.source) for n in block.passage.links if "://" in n.target]
    taken = {bare(url) for url, _ in found}
    found += [(u.value, block.passage.source(u.span)) for u in find_urls(block.text) if bare(u.value) not in taken]
    return found
