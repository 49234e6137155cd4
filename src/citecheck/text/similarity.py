"""How alike two titles are, in either language.

A title is compared by its key: NFKC, lower case, brackets, quotation marks, dashes, colons and spaces gone, kanji and
kana kept. Figures are compared strictly (令和5年版 is not 令和6年版), and an empty key is like nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from citecheck.text.language import JAPANESE
from citecheck.text.regex import regex

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
_FIGURES = regex(r"\d+")
_SMALL = frozenset(["a", "an", "the", "of", "on", "in", "for", "and", "to", "at", "by", "with", "from"])
_KANJI_FIGURE = regex(r"(?<=第)[一二三四五六七八九十]+|[〇一二三四五六七八九十]+(?=[年回次版月日巻号期章])")


def fold_title(title: str) -> str:
    """NFKC in lower case, accents of Latin letters kept off, one form of dash and apostrophe."""
    text = unicodedata.normalize("NFKC", title).casefold()
    if not text.isascii() and not JAPANESE.search(text):
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return text.replace("’", "'").replace("‘", "'")


@lru_cache(maxsize=4096)
def title_key(title: str) -> str:
    """What is left of a title when everything but letters, kanji, kana and figures is gone."""
    return "".join(c for c in _arabic(fold_title(title)) if c.isalnum() or c in "ー々〆〇")


def may_be_same(first: str, second: str) -> bool:
    """Whether two titles can be alike at all (0.9 and more): cheap, for comparing one title with hundreds."""
    left, right = title_key(first), title_key(second)
    if left == right:
        return True
    if not _same_figures(first, second):
        return False
    shorter, longer = sorted((left, right), key=len)
    if shorter in longer:
        return True
    return 4 * len(shorter) > 3 * len(longer) and 8 * (Counter(left) & Counter(right)).total() > 7 * len(shorter)


def title_similarity(first: str, second: str) -> float:
    """From 0 (other works) to 1 (the same title).

    Latin titles are compared by words, Japanese ones by characters. A title that is the other's main title (its
    subtitle is left out) is as good as the same. Different figures make different titles: at most 0.5.
    """
    left, right = title_key(first), title_key(second)
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    score = max(_ratio(first, second, left, right), _subtitle(first, second))
    return score if _same_figures(first, second) else min(score, 0.5)


def _ratio(first: str, second: str, left: str, right: str) -> float:
    if JAPANESE.search(left) or JAPANESE.search(right):
        return SequenceMatcher(None, left, right, autojunk=False).ratio()
    words = [[w for w in _WORD.findall(fold_title(t)) if w not in _SMALL] for t in (first, second)]
    if not words[0] or not words[1]:
        return SequenceMatcher(None, left, right, autojunk=False).ratio()
    by_words = SequenceMatcher(None, words[0], words[1], autojunk=False).ratio()
    by_letters = SequenceMatcher(None, left, right, autojunk=False).ratio()
    return max(by_words, by_letters if by_letters > 0.9 else 0.0)


_SUBTITLE = regex(r"\s*[:：—―–~〜～|｜]\s*|\s+[-‐]\s+|(?<=\S)[?？!！.]\s+|[—―–-]{1,2}(?=[^\x00-\x7f])")


def _subtitle(first: str, second: str) -> float:
    """0.95 when one title is the other's main title or its subtitle, and long enough to tell."""
    short, long = sorted((first, second), key=lambda t: len(title_key(t)))
    key = title_key(short)
    if len(key) < (6 if JAPANESE.search(key) else 12):
        return 0.0
    return 0.95 if key in {title_key(p) for p in _SUBTITLE.split(long)} else 0.0


@lru_cache(maxsize=4096)
def _figures(title: str) -> tuple[str, ...]:
    return tuple(_FIGURES.findall(_arabic(fold_title(title))))


def _same_figures(first: str, second: str) -> bool:
    """Whether the figures of one are among the other's, in order; a figure that only one has tells nothing."""
    left, right = _figures(first), _figures(second)
    if not left or not right or left == right:
        return True
    if len(left) == len(right):
        return False
    short, long = sorted((left, right), key=len)
    rest = iter(long)
    return all(figure in rest for figure in short)


def _arabic(text: str) -> str:
    """Kanji figures before a counter as Arabic ones: 第二次 and 第2次 are the same."""

    def figure(match: re.Match[str]) -> str:
        digits = {c: i for i, c in enumerate("〇一二三四五六七八九")}
        written = match[0]
        if "十" in written:
            tens, _, ones = written.partition("十")
            return str((digits.get(tens, 1) if tens else 1) * 10 + (digits.get(ones, 0) if ones else 0))
        return "".join(str(digits[c]) for c in written)

    return _KANJI_FIGURE.sub(figure, text)
