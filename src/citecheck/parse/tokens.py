"""The text of one citation as tokens and the gaps between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from citecheck.model import Passage
from citecheck.parse import patterns
from citecheck.text.identifiers import Found, find_dois, find_urls
from citecheck.text.regex import regex


@dataclass(slots=True)
class Token:
    """A word or a certain thing; `text` is folded (see `patterns.FOLD`), the offsets are those of the passage."""

    kind: str
    text: str
    start: int
    end: int
    gap: str = ""
    """punctuation between the token before and this one, without spaces; `_` for a space alone"""
    italic: bool = False
    depth: int = 0
    """open brackets"""


@dataclass(slots=True)
class Tokens:
    """All tokens of one citation. `tail` is the punctuation behind the last one."""

    text: str
    """as written"""
    items: list[Token]
    tail: str
    italics: bool
    found: dict[int, Found]
    """addresses and identifiers by where they start"""


def tokenize(passage: Passage) -> Tokens:
    """The tokens of a citation, in order; never fails."""
    text = passage.text
    copy = text.translate(patterns.FOLD) if not text.isascii() else text.translate(_SPACES)
    found: dict[int, Found] = {}
    if _ADDRESS.search(copy):
        copy = _mask(text, copy, found)
    items: list[Token] = []
    last = depth = 0
    length = len(copy)
    skip, word_at, openers, plain = patterns.GAP.match, patterns.WORD.match, patterns.openers(), patterns.PLAIN
    position = skip(copy).end()  # type: ignore[union-attr]  # matches everywhere
    while position < length:
        word = word_at(copy, position)
        if word is not None:
            # most words can begin nothing else: no need to try all patterns
            end = word.end()
            first = word.group().lower()
            if "-" in first:  # March-April 2018
                first = first.partition("-")[0]
            if first in plain or (len(first) > 3 and first not in openers and not copy[end - 1].isdigit()):
                kind = "word"
            else:
                kind, end = _token(copy, position, "l")
        else:
            kind, end = _token(copy, position, "")
        if not end:  # a quotation mark that opens nothing
            position = skip(copy, position + 1).end()  # type: ignore[union-attr]
            continue
        gap = copy[last:position]
        if gap not in _PLAIN:
            depth = max(0, depth + sum(map(gap.count, "([〈<")) - sum(map(gap.count, ")]〉>")))
        items.append(Token(kind, copy[position:end], position, end, _gap(gap), False, depth))
        last = end
        position = skip(copy, end).end()  # type: ignore[union-attr]
    if passage.italics:
        _mark_italics(items, passage)
    return Tokens(text, items, _gap(copy[last:]), bool(passage.italics), found)


def _token(copy: str, start: int, begins: str) -> tuple[str, int]:
    """Kind and end of the token at `start`; (..., 0) where there is none. `begins`: class of its first character."""
    if not begins:
        char = copy[start]
        if char in (patterns.URL, patterns.DOI):
            end = start + 1
            while copy.startswith(char, end):
                end += 1
            return ("url" if char == patterns.URL else "doi"), end
        begins = "d" if char.isdigit() else "c" if char.isalnum() else "q"
    found = patterns.pattern(begins).match(copy, start)
    if found is None or found.end() == start:
        return "", 0
    return patterns.KINDS[found.lastgroup or ""], found.end()


_SPACES = str.maketrans("\n\r\t", "   ")
_RESOLVER = regex(r"https?://(?:dx\.|www\.)?doi\.org/10\.", re.IGNORECASE)
_ADDRESS = regex(r"://|www\.|\b10\.\d{4,}/|(?i:doi)\b|[a-z0-9-]\.(?:[a-z]{2,6})\b/|\.(?:com|org|net|gov|int|edu|jp)\b")
_PLAIN = frozenset((" ", ", ", ". ", ": ", "; ", "", "、", "。", ",", ". "))


@lru_cache(4096)
def _gap(text: str) -> str:
    return "".join(text.split())[:4] or ("_" if text else "")


def _mask(text: str, copy: str, found: dict[int, Found]) -> str:
    """`copy` with every address and identifier replaced by its mark; a resolver's address is the DOI."""
    for address in find_urls(text):
        span, mark = address.span, patterns.URL
        found[span.start] = address
        if _RESOLVER.match(address.value) and (dois := find_dois(text[span.start : span.end])):
            found[span.start], mark = replace(dois[0], span=span), patterns.DOI
        copy = copy[: span.start] + mark * len(span) + copy[span.end :]
    for one in find_dois(text):
        span = one.span
        if not any(c in (patterns.URL, patterns.DOI) for c in copy[span.start : span.end]):
            found[span.start] = one
            copy = copy[: span.start] + patterns.DOI * len(span) + copy[span.end :]
    return copy


def _mark_italics(items: list[Token], passage: Passage) -> None:
    spans = passage.italics
    for token in items:
        for span in spans:
            if span.start < token.end and token.start < span.end:
                token.italic = True
                break
