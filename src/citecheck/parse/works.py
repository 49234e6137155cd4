"""The works that a paper has cited so far, found again by author and title."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from citecheck.model import Name, Reference
from citecheck.text.kana import sound_similarity
from citecheck.text.language import KANA, KANJI
from citecheck.text.similarity import may_be_same, title_key, title_similarity

SAME_TITLE = 0.9
"""title similarity from which two references by the same author are one work"""
SAME_SOUND = 0.8
"""sound similarity from which a Latin and a kana name are one (Green, グリーン)"""
_ARTICLES = frozenset(
    (
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "chapter",
        "paper-conference",
        "webpage",
        "post-weblog",
    )
)


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """A work, as it was first cited, and the label of the note in which that was."""

    reference: Reference
    label: str
    title: str = ""
    names: tuple[str, ...] = ()
    """keys of those who made it"""
    words: tuple[str, ...] = ()
    """keys of title, container and publisher"""
    place: int = 0
    """in the order of first citation"""


@dataclass(slots=True)
class Works:
    """Every work cited so far, once each, in the order of first citation."""

    known: list[Work] = field(default_factory=list)
    _by_key: dict[str, Work] = field(default_factory=dict)
    _by_letter: dict[str, list[Work]] = field(default_factory=lambda: defaultdict(list))
    _by_first: dict[str, list[Work]] = field(default_factory=lambda: defaultdict(list))
    """by the key of the first name: a paper may cite hundreds of works whose makers share an initial"""
    _firsts: list[str] = field(default_factory=list)
    """keys of first names, sorted"""
    _sounding: list[str] = field(default_factory=list)
    """those that may be one with a name that is written otherwise"""

    def find(self, reference: Reference) -> Work | None:
        """The same work cited before with all its data: the same address, or author and title."""
        for key in _keys(reference):
            if work := self._by_key.get(key):
                return work
        if not reference.title:
            return None
        title = reference.title
        for work in self._by_same_author(_names(reference)):
            if (
                _same_issue(reference, work.reference)
                and may_be_same(title, work.title)
                and title_similarity(title, work.title) >= SAME_TITLE
            ):
                return work
        return None

    def _by_same_author(self, names: tuple[str, ...]) -> list[Work]:
        """The works whose first name is the first of these, and that share an initial with one of them."""
        if not names:
            return []
        first, letters = names[0], {n[0] for n in names}
        if KANA.search(first):
            alike = [f for f in self._firsts if _alike(first, f)]
        else:
            alike = [first[:end] for end in range(1, len(first)) if first[:end] in self._by_first]
            for index in range(bisect_left(self._firsts, first), len(self._firsts)):
                if not self._firsts[index].startswith(first):
                    break
                alike.append(self._firsts[index])
            alike += [f for f in self._sounding if f not in alike and _alike(first, f)]
        found = [w for f in alike for w in self._by_first[f] if any(n[0] in letters for n in w.names)]
        return found if len(alike) == 1 else sorted(found, key=lambda w: w.place)

    def add(self, reference: Reference, label: str) -> Work:
        """A work cited for the first time."""
        work = _work(reference, label, len(self.known))
        names = work.names
        self.known.append(work)
        if names:
            if names[0] not in self._by_first:
                insort(self._firsts, names[0])
                if "・" in names[0] or KANA.search(names[0]):
                    self._sounding.append(names[0])
            self._by_first[names[0]].append(work)
        for key in _keys(reference):
            self._by_key.setdefault(key, work)
        for letter in {n[0] for n in names}:
            self._by_letter[letter].append(work)
        return work

    def by(self, reference: Reference) -> list[Work]:
        """The works whose author, and title as far as it is given, a short form names."""
        names = _names(reference)
        words = _words(reference)
        found = [
            w for w in self._with_letters(names) if _all_among(names, w.names) or _part_of_body(words, w.reference)
        ]
        if not names:
            found = self.known if reference.title else []
        elif not found:  # another script, a body named by a part of its name, a work named by its title or publisher
            found = [w for w in self.known if _named_by(names, words, w)]
        fitting = [w for w in found if not reference.title or begins_alike(reference.title, w.reference)]
        exact = [w for w in fitting if reference.title and title_key(reference.title) == title_key(w.reference.title)]
        return exact if len(exact) == 1 else fitting

    def _with_letters(self, names: tuple[str, ...]) -> list[Work]:
        letters = {n[0] for n in names}
        if not letters:
            return []
        if len(letters) == 1:
            return self._by_letter.get(next(iter(letters)), [])
        return list(dict.fromkeys(w for letter in letters for w in self._by_letter.get(letter, ())))


def is_article(reference: Reference) -> bool:
    """Whether a work is part of another (論文, 記事), not a book (書)."""
    return reference.type in _ARTICLES


def begins_alike(title: str, reference: Reference) -> bool:
    """Whether a short title is a work's title or the beginning or a distinct part of it."""
    short = title_key(title)
    if not short:
        return False
    for full in (reference.title, reference.get("original-title"), reference.get("title-short")):
        key = title_key(full)
        if key and (key.startswith(short) or short.startswith(key) or (len(short) > 5 and short in key)):
            return True
    return may_be_same(title, reference.title) and title_similarity(title, reference.title) >= SAME_TITLE


@lru_cache(4096)
def _alike(short: str, full: str) -> bool:
    """Whether a name as it stands in a short form is the name as it was first given."""
    if short == full or full.startswith(short) or short.startswith(full):
        return True
    if "・" in full and short == full.rpartition("・")[2]:
        return True
    if KANA.search(short) and full.isascii() and not KANJI.search(short):
        return sound_similarity(full, short) >= SAME_SOUND
    if KANA.search(full) and short.isascii() and not KANJI.search(full):
        return sound_similarity(short, full.rpartition("・")[2]) >= SAME_SOUND
    return False


def named_by(short: Reference, full: Reference) -> bool:
    """Whether the names in a short form may stand for a work: all of them its authors, or its title or publisher."""
    return _named_by(_names(short), _words(short), _work(full, ""))


def _named_by(given: tuple[str, ...], words: set[str], work: Work) -> bool:
    if not given or not work.names or _all_among(given, work.names) or _part_of_body(words, work.reference):
        return True
    return all(any(w.startswith(name) for w in work.words) for name in given)


def _work(reference: Reference, label: str, place: int = 0) -> Work:
    words = tuple(map(title_key, (reference.title, reference.container_title, reference.publisher)))
    return Work(reference, label, reference.title, _names(reference), words, place)


def _all_among(given: tuple[str, ...], known: tuple[str, ...]) -> bool:
    return all(name in known or any(_alike(name, k) for k in known) for name in given)


def _words(reference: Reference) -> set[str]:
    return {w for n in _people(reference) for w in str(n).casefold().split()}


def _part_of_body(words: set[str], full: Reference) -> bool:
    """`Defence Ministry` for `Ministry of Defence`: a body named by words that all stand in its full name."""
    return len(words) > 1 and any(n.literal and words <= set(n.literal.casefold().split()) for n in _people(full))


def _people(reference: Reference) -> tuple[Name, ...]:
    return reference.author or reference.editor or reference.translator


def _names(reference: Reference) -> tuple[str, ...]:
    """Family names, or bodies, as keys; a Japanese name whole, family name first."""
    return tuple(k for n in _people(reference) if (k := _name_key(n)))


@lru_cache(4096)
def _name_key(name: Name) -> str:
    if KANJI.search(name.family):
        return name.family + name.given
    whole = name.literal or name.family
    if KANA.search(whole) and not KANJI.search(whole):
        return "・".join(p for p in re.split(r"[・･=＝\s]+", f"{name.given} {whole}") if p)
    return title_key(whole)


def _same_issue(first: Reference, second: Reference) -> bool:
    """Whether date, volume and number agree as far as both are given: columns and reports keep their titles."""
    if first.issued and second.issued:
        left, right = first.issued.parts, second.issued.parts
        if any(a != b for a, b in zip(left, right, strict=False)):
            return False
    pairs = ((first.get(v), second.get(v)) for v in ("volume", "issue", "number", "edition"))
    return not any(a and b and a != b for a, b in pairs)


def _keys(reference: Reference) -> list[str]:
    keys = []
    if reference.doi:
        keys.append("doi:" + reference.doi.casefold())
    if reference.url:
        keys.append("url:" + reference.url.rstrip("/").removeprefix("https://").removeprefix("http://"))
    if reference.title and reference.issued:
        whose = _names(reference)[:1] or (title_key(reference.container_title),)
        keys.append(f"{whose[0]}|{title_key(reference.title)}|{reference.issued}")
    return keys
