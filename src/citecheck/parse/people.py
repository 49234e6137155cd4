"""Where the names at the head of an unquoted reference end."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.tokens import Token


def leading_names(items: Sequence[Token], marks: Sequence[str], start: int) -> int:
    """Index behind the names that begin at `start`; `start` itself where there are none.

    Knows `Kurt M. Campbell`, `Putnam, R. D.`, `Granovetter M`, `KEOHANE, Robert`, lists of these, and bodies.
    """
    body = _body(items, marks, start)
    if body > start:
        return body
    end, index, known = start, start, 0
    joined = False  # by `and`: what follows is a name, too
    while index < len(items):
        loose = known == 0 or joined or _and_follows(items, index)
        natural = is_initial(items[index]) or items[index].text.lower() in lexicon.given_names()
        after = natural and _natural(items, index, loose=loose)  # Kurt M. Campbell before Granovetter M.
        after = after or _inverted(items, index) or _natural(items, index, loose=loose)
        if after <= index:
            break
        known += 1
        end = index = after
        if index < len(items) and items[index].kind == "etal":
            return index
        joined = index < len(items) and (items[index].text.lower() in _AND or items[index].gap.endswith("&"))
        if index < len(items) and items[index].text.lower() in _AND:
            index += 1
        elif index >= len(items) or items[index].gap.rstrip("&") not in _BETWEEN:
            break
    return end


def is_initial(token: Token) -> bool:
    """One letter, or two or three capitals as in `J-P` or `O.D`."""
    text = token.text
    return (
        token.kind == "word"
        and (len(text) == 1 or (len(text) <= 4 and text.isupper() and (len(text) <= 2 or not text.isalpha())))
        and text[:1].isupper()
    )


def segment_end(items: Sequence[Token], start: int) -> int:
    """Index of the first token behind a break (punctuation other than the stop of an initial)."""
    index = start + 1
    while index < len(items):
        gap = items[index].gap
        if gap not in _WITHIN and not (gap == "." and is_initial(items[index - 1])):
            break
        index += 1
    return index


def _body(items: Sequence[Token], marks: Sequence[str], start: int) -> int:
    if start >= len(items) or items[start].kind not in ("word", "kanji", "katakana"):
        return start
    stop = segment_end(items, start)
    if marks[start] and marks[start] in "BN":
        index = start + 1
        while index < len(items) and marks[index] and marks[index] in "bn":
            index += 1
        return max(stop, index)
    words = items[start:stop]
    if any(lexicon.BODY in lexicon.word_class(t.text) for t in words) and all(
        t.kind in ("word", "kanji", "katakana") for t in words
    ):
        return stop
    return start


def _and_follows(items: Sequence[Token], start: int) -> bool:
    """Whether two or three capitalised words from `start` on are followed by `and`."""
    for index in range(start + 2, min(start + 5, len(items))):
        if items[index].text.lower() in ("and", "und", "et", "y") or items[index].gap.endswith("&"):
            return True
        if items[index].gap not in ("_", "."):
            return False
    return False


def _natural(items: Sequence[Token], start: int, *, loose: bool) -> int:
    index, evidence = start, False
    while index < len(items) and index - start < 6:
        token = items[index]
        if token.kind not in ("word", "katakana", "kanji") or not (
            token.text[:1].isupper() or (index > start and token.text in _PARTICLES) or not token.text.isascii()
        ):
            break
        if index > start and token.gap != "_" and not (token.gap in (".", "-") and is_initial(items[index - 1])):
            break
        if token.text in _NO_NAME and not (
            token.text == "A" and index + 1 < len(items) and items[index + 1].gap[:1] == "."
        ):
            return 0
        evidence = evidence or is_initial(token) or token.text.lower() in lexicon.given_names()
        index += 1
    count = index - start
    if count == 1 and items[start].kind in ("kanji", "katakana"):
        return index
    if (
        not 2 <= count <= 5
        or is_initial(items[index - 1])
        or (
            index < len(items)
            and items[index].gap == "_"
            and items[index].kind != "etal"
            and items[index].text.lower() not in _AND
        )
    ):
        return 0
    if evidence:
        return index
    return (
        index
        if loose
        and count <= 3
        and (
            index == len(items)
            or items[index].gap[:1] in (",", ".", ":", "、", ";")
            or items[index].text.lower() in _AND
        )
        else 0
    )


def _inverted(items: Sequence[Token], start: int) -> int:
    index = start
    while index < len(items) and index - start < 3 and items[index].kind == "word":
        token = items[index]
        if index > start and token.gap != "_":
            break
        if is_initial(token) and index > start:  # Granovetter M
            return index + 1 if token.text.isupper() else 0
        if not (token.text[:1].isupper() or token.text in _PARTICLES) or token.text in _NO_NAME:
            return 0
        index += 1
    if index == start or index >= len(items) or items[index].gap not in (",", "_", ".,"):
        return 0
    if is_initial(items[index]):
        index += 1
        while index < len(items) and is_initial(items[index]) and items[index].gap in (".", "_", "-", ".-", ""):
            index += 1
        return index
    if items[index].gap == "," and index - start <= 2 and items[index].text.lower() in lexicon.given_names():
        index += 1
        while (
            index < len(items)
            and (is_initial(items[index]) or items[index].text.lower() in lexicon.given_names())
            and items[index].gap in ("_", ".")
        ):
            index += 1
        return index
    return 0


_AND = frozenset(("and", "und", "et", "y", "e", "with"))
_BETWEEN = frozenset((",", ";", ".,", ".;", "/", "./", "", ".", ",,", "_"))
_WITHIN = frozenset(("", "_", "-", "'", "’", "/", "・", "&", ".-"))
_PARTICLES = frozenset(
    ("de", "van", "von", "der", "den", "du", "la", "le", "di", "da", "del", "della", "dos", "al", "el")
)
_ARTICLES = ("The", "A", "An", "This", "Its")
_OPENERS = ("How", "Why", "What", "When", "Where", "Is", "Are", "New", "And")
_PREPOSITIONS = ("In", "On", "Of", "For", "From", "To", "With", "Toward", "Towards", "Beyond", "After", "Under")
_NO_NAME = frozenset((*_ARTICLES, *_OPENERS, *_PREPOSITIONS))
"""with these begin titles, not names"""
