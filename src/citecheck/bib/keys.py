"""Citation keys that a person can read and BibTeX can take: `lillis2024exclusive`.

First author's family name (or the body's abbreviation), year, first word of the title that says something (two of
them where nobody is named); ASCII letters and figures only. Japanese names and words are romanised where their reading
is known: kana by table, kanji surnames and bodies by lists. What has no known reading is left out, and a key of which
nothing is left begins with the language (`ja2022`). The same reference always gives the same key; a second work with
it gets `a`, then `b`.
"""

from __future__ import annotations

import re
import unicodedata

from citecheck.bib.bodies import BODIES
from citecheck.model import Name, Reference
from citecheck.text.kana import romanise
from citecheck.text.language import JAPANESE, KANA
from citecheck.text.names import surnames
from citecheck.text.regex import regex

_SMALL = frozenset(
    {
        "a",
        "an",
        "the",
        "of",
        "on",
        "in",
        "for",
        "and",
        "to",
        "at",
        "by",
        "with",
        "from",
        "as",
        "is",
        "are",
        "be",
        "or",
        "its",
        "into",
        "over",
        "under",
        "toward",
        "towards",
        "how",
        "why",
        "what",
        "new",
        "about",
        "after",
        "before",
        "between",
        "do",
        "does",
        "did",
        "can",
        "will",
        "should",
        "must",
        "has",
        "have",
        "among",
        "through",
    }
)
_WORD = regex(r"[A-Za-z0-9]+(?:['’][A-Za-z]+)?")
_KATAKANA = regex(r"[\u30a1-\u30fa\u30fc]{2,}")
_LATIN_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Keys:
    """Hands out keys, each once."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}
        self._taken: set[str] = set()

    def key(self, reference: Reference) -> str:
        """A key that was not handed out before."""
        stem = key_of(reference)
        name = stem
        while name in self._taken:
            number = self._given.get(stem, 0)
            self._given[stem] = number + 1
            name = stem + _suffix(number)
        self._taken.add(name)
        return name


def _suffix(number: int) -> str:
    """a, b, ..., z, aa, ab, ..."""
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = _LETTERS[rest] + out
    return out


def key_of(reference: Reference) -> str:
    """The key of a reference that stands alone."""
    who = _creator(reference)
    year = str(reference.issued.year) if reference.issued and reference.issued.year is not None else "nd"
    words = _title_words(reference.title)
    if not who and words:
        who = words.pop(0)
    word = next((w for w in words if w != who), "")
    language = reference.language or ("ja" if JAPANESE.search(reference.title) else "x")
    return f"{who or ascii_letters(language) or 'x'}{year}{word}"


def ascii_letters(text: str) -> str:
    """Latin letters without their accents, figures; nothing else."""
    if text.isascii() and text.isalnum():
        return text.lower()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).lower().translate(_LATIN_LETTERS))
    return re.sub(r"[^a-z0-9]", "", folded)


def _creator(reference: Reference) -> str:
    for name in (*reference.author, *reference.editor):
        if found := name_key(name):
            return found
    for variable in ("publisher", "container-title") if not (reference.author or reference.editor) else ():
        if found := body_key(reference.get(variable)):
            return found
    return ""


def name_key(name: Name) -> str:
    """A family name or a body in Latin letters, empty when its reading is not known."""
    if name.literal:
        parts = re.split(r"[・＝゠=]", name.literal)
        if len(parts) > 1 and all(KANA.match(c) for part in parts for c in part):
            return _reading(name.literal)
        return body_key(name.literal) or _reading(name.literal)
    if JAPANESE.search(name.family):
        return _reading(name.family)
    return ascii_letters(name.family or name.given)


def _reading(name: str) -> str:
    """The reading of a Japanese surname; a foreign name in katakana is read by its last part, マイケル・グリーン."""
    last = re.split(r"[・＝゠=\s]", name)[-1]
    known = surnames()
    if last in known:
        return known[last]
    if last and all(KANA.match(c) for c in last):
        return ascii_letters(romanise(last))
    return next((known[name[:n]] for n in (3, 2, 1) if name[:n] in known and len(name) - n in {1, 2, 3}), "")


def body_key(body: str) -> str:
    """The abbreviation of a body: a known one, its own in brackets or capitals, else its initials or its one word."""
    if not body:
        return ""
    text = unicodedata.normalize("NFKC", body).strip()
    for known, short in BODIES.items():
        if text.lower().startswith(known):
            return short
    if own := re.search(r"\(([A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*)\)", text) or re.match(r"([A-Z0-9]{2,8})\b", text):
        return ascii_letters(own[1])
    words = [w for w in _WORD.findall(text) if w.lower() not in _SMALL]
    if len(words) > 2 and all(w[0].isupper() for w in words):
        return ascii_letters("".join(w[0] for w in words))[:8]
    if words:
        return ascii_letters("".join(words))[:16]
    katakana = _KATAKANA.search(text)
    return ascii_letters(romanise(katakana[0])) if katakana else ""


def _title_words(title: str) -> list[str]:
    """The words that say something, of a Japanese title those that can be written in Latin letters."""
    text = unicodedata.normalize("NFKC", title)
    words = [*_WORD.finditer(text), *_KATAKANA.finditer(text)]
    ordered = [match[0] for match in sorted(words, key=lambda m: m.start())]
    spelled = [
        word.lower() if word.isascii() and word.isalnum() else ascii_letters(romanise(re.sub(r"['’]s?\b", "", word)))
        for word in ordered
    ]
    return [w[:20] for w in spelled if len(w) > 1 and w not in _SMALL and not w.isdigit()]
