"""What two texts in two languages have in common, as sets of tokens that mean the same on both sides.

A token is a Latin word (its stem), a value (`=250000`), a mark (an address), a word in katakana (found again in Latin
letters by its sound), or a term of the gloss list (found again by one of its English words). Tokens that the other
edition cannot hold say nothing and are left out, save Latin words and values: those would have been taken over.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from citecheck.editions.gloss import glosses, terms
from citecheck.editions.words import stem
from citecheck.text.kana import KATAKANA_WORD, kana_skeleton, latin_skeletons
from citecheck.text.language import JAPANESE
from citecheck.text.regex import regex

_WORD = regex(r"[A-Za-zÀ-ſ]+(?:['’][A-Za-z]+)?")


_WIDE = 1.3
"""Latin letters that a Japanese character stands for, less one"""


@dataclass(frozen=True, slots=True)
class Raw:
    """The words of one text, before they are compared."""

    words: frozenset[str]
    """stems of Latin words, values, marks"""
    spelled: frozenset[str]
    """the Latin words in full"""
    kana: frozenset[str]
    terms: frozenset[str]
    """entries of the gloss list"""
    length: int
    """in Latin letters"""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text that can be found on the other side."""

    common: frozenset[str]
    weight: float
    """of `common`"""
    loose: float
    """weight of Latin words and values that the other edition does not have at all"""
    length: int


def raw(text: str, extra: Iterable[str] = ()) -> Raw:
    """The words of a text; `extra` are values and marks that the caller has read from it."""
    folded = unicodedata.normalize("NFKC", text)
    spelled = frozenset(_WORD.findall(folded))
    words = {s for w in spelled if (s := stem(w))}
    japanese = not folded.isascii()
    kana = frozenset(KATAKANA_WORD.findall(folded)) if japanese else frozenset()
    length = len(text) + (round(_WIDE * len(JAPANESE.findall(folded))) if japanese else 0)
    return Raw(frozenset(words | set(extra)), spelled, kana, frozenset(terms(folded) if japanese else ()), length)


class Vocabulary:
    """The tokens of two editions and how rare each is."""

    def __init__(self, first: Sequence[Raw], second: Sequence[Raw]) -> None:
        self._answers = _answers(first, second)
        sides = [[self._expand(r) for r in side] for side in (first, second)]
        held = [set().union(*side) for side in sides]
        self._held = held[0] & held[1]
        total = max(2, len(first) + len(second))
        count: dict[str, int] = {}
        for side in sides:
            for tokens in side:
                for token in tokens:
                    count[token] = count.get(token, 0) + 1
        self.idf = {t: log(1 + total / n) / log(1 + total / 2) for t, n in count.items()}
        self.idf = {t: min(1.0, w) for t, w in self.idf.items()}

    def tokens(self, one: Raw) -> Tokens:
        """The tokens of a text of either side."""
        expanded = self._expand(one)
        common = frozenset(expanded & self._held)
        loose = sum(self.idf.get(t, 1.0) for t in one.words - common)
        return Tokens(common, sum(self.idf[t] for t in common), loose, one.length)

    def _expand(self, one: Raw) -> set[str]:
        found = set(one.words) | one.kana | one.terms
        for word in one.words:
            found |= self._answers.get(word, _NONE)
        return found

    def shared(self, one: Tokens, other: Tokens) -> float:
        """Weight of what both hold."""
        return sum(map(self.idf.__getitem__, one.common & other.common))

    def likeness(self, one: Tokens, other: Tokens, *, smooth: float = 1.0, loose: float = 0.0) -> float:
        """Dice's coefficient over weighted tokens, 0 to 1; `loose` is how much words without a counterpart count."""
        both = self.shared(one, other)
        if not both:
            return 0.0
        return 2 * both / (one.weight + other.weight + loose * (one.loose + other.loose) + smooth)


_NONE: frozenset[str] = frozenset()


def _answers(first: Sequence[Raw], second: Sequence[Raw]) -> dict[str, frozenset[str]]:
    """For each Latin stem the Japanese tokens (of either side) that it can stand for."""
    both = (*first, *second)
    words = set().union(*(r.words for r in both))
    kana = set().union(*(r.kana for r in both))
    found: dict[str, set[str]] = {}
    for term in set().union(*(r.terms for r in both)):
        for gloss in glosses(term):
            if gloss in words:
                found.setdefault(gloss, set()).add(term)
    sounds: dict[str, set[str]] = {}
    for word in set().union(*(r.spelled for r in both)) if kana else ():
        for form in latin_skeletons(word):
            if len(form) > 1 and (hit := stem(word)):
                sounds.setdefault(form, set()).add(hit)
    for word in kana:
        for hit in _by_sound(word, sounds):
            found.setdefault(hit, set()).add(word)
    return {w: frozenset(t) for w, t in found.items()}


def _by_sound(word: str, sounds: dict[str, set[str]]) -> set[str]:
    """Latin stems that sound like a katakana word or like both halves of it."""
    for cut in (len(word), *range(2, len(word) - 1)):
        parts = [kana_skeleton(p) for p in (word[:cut], word[cut:]) if p]
        hits = [_heard(p, sounds) for p in parts]
        if all(hits):
            return set().union(*hits)
    return set()


def _heard(skeleton: str, sounds: dict[str, set[str]]) -> set[str]:
    return sounds.get(skeleton, set()) if len(skeleton) > 1 else set()
