"""Where two notes that answer to each other differ, field by field.

Pieces of equal value are struck out on both sides; what is left of one kind faces each other. Latin words are compared
one by one only where both notes are written in Latin letters, or where a word is kept in Latin letters in a Japanese
note; a translated title is left alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Literal

from citecheck.editions.addresses import same_page, slip
from citecheck.editions.figures import same
from citecheck.editions.items import Item, items
from citecheck.model import Difference, Note, Span
from citecheck.text.kana import sound_similarity
from citecheck.text.language import JAPANESE

_NAMES = {"author", "editor", "translator"}
_TEXT_FIELDS = ("author", "editor", "translator", "title", "container-title", "publisher", "publisher-place")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "by",
        "cf",
        "chap",
        "ed",
        "eds",
        "et",
        "al",
        "for",
        "from",
        "in",
        "of",
        "on",
        "or",
        "p",
        "pp",
        "see",
        "the",
        "to",
        "trans",
        "vol",
        "no",
        "with",
    ]
)
_STRANGE = 0.45
"""likeness of sound below which two spellings are not one name"""
NEAR = 2
"""unchanged words between two changes that are one"""
MANY = 4
"""changed words from which the wording as a whole differs"""


Grade = Literal["differs", "likely", "finer", "alone"]
Faced = tuple[Item | None, Item | None, str, Grade]
Worded = tuple[Span | None, Span | None, str, Grade]
Equal = Callable[[Item, Item], bool]


class Spellings:
    """The capitalised words of an edition, and those that differ from one in a letter."""

    def __init__(self, words: Iterable[str]) -> None:
        self.count = Counter(words)
        self._gaps: dict[tuple[int, str], list[str]] = {}
        for word in self.count:
            for gap in _gapped(word):
                self._gaps.setdefault(gap, []).append(word)

    def near(self, word: str) -> Iterator[str]:
        """Words of the same length with one other letter."""
        return (other for gap in _gapped(word) for other in self._gaps.get(gap, ()) if other != word)


def _gapped(word: str) -> Iterator[tuple[int, str]]:
    return ((i, word[:i] + word[i + 1 :]) for i in range(len(word)))


def note_differences(one: Note, other: Note, spellings: tuple[Spellings, Spellings]) -> list[Difference]:
    """The differences of two paired notes; spans are in the sources, `spellings` are of the whole editions."""
    if one.text == other.text and [n.target for n in one.passage.links] == [n.target for n in other.passage.links]:
        return []
    left, right = items(one), items(other)
    found: list[Difference] = []

    def tell(what: str, a: Span | None, b: Span | None, values: tuple[str, str], grade: Grade) -> None:
        here = one.passage.source(a) if a else None
        there = other.passage.source(b) if b else None
        found.append(Difference(what, here, there, values, grade, (one.label, other.label), (one.span, other.span)))

    for a, b, what, grade in _pairs(left, right):
        shown = (a.shown if a else "", b.shown if b else "")
        tell(what, a.span if a else None, b.span if b else None, shown, grade)
    words = [*_wording(one, other, left, right)]
    words += [] if words else [*_misspelled(left, right, spellings[0])]
    words += [] if words else [(a, b, f, g) for b, a, f, g in _misspelled(right, left, spellings[1])]
    for a_span, b_span, what, grade in words:
        written = [n.text[s.start : s.end] if s else "" for n, s in ((one, a_span), (other, b_span))]
        tell(what, a_span, b_span, (written[0], written[1]), grade)
    return found


def _pairs(left: Sequence[Item], right: Sequence[Item]) -> Iterator[Faced]:
    """Addresses, identifiers, dates and numbers that have no equal on the other side."""
    for kind in ("DOI", "URL", "date", "number"):
        mine, theirs = ([i for i in side if i.kind == kind] for side in (left, right))
        rest, others = _strike(mine, theirs, _EQUAL[kind])
        if kind in {"URL", "DOI"}:
            yield from _addresses(kind, rest, others)
        elif kind == "date":
            yield from _dates(rest, others)
        else:
            yield from _numbers(rest, others)


def _strike(mine: list[Item], theirs: list[Item], equal: Equal) -> tuple[list[Item], list[Item]]:
    """What is left when equals have gone, one for one.

    What one side says twice goes as well, unless it may face something that the other side has left.
    """
    rest, others = [], list(theirs)
    for item in mine:
        hit = next((o for o in others if equal(item, o)), None)
        if hit is not None:
            others.remove(hit)
        else:
            rest.append(item)
    if not others:
        rest = [i for i in rest if not any(equal(i, o) for o in theirs)]
    if not rest:
        others = [o for o in others if not any(equal(i, o) for i in mine)]
    return rest, others


def _same_address(one: Item, other: Item) -> bool:
    return same_page(one.key, other.key)


def _same_key(one: Item, other: Item) -> bool:
    return one.key == other.key


def _same_number(one: Item, other: Item) -> bool:
    if one.quantity is not None and other.quantity is not None:
        return same(one.quantity, other.quantity)
    return one.key == other.key


_EQUAL: Mapping[str, Equal] = {"DOI": _same_key, "URL": _same_address, "date": _same_key, "number": _same_number}


def _addresses(kind: str, rest: list[Item], others: list[Item]) -> Iterator[Faced]:
    """The most alike face each other."""
    scored = sorted(
        ((slip(a.key, b.key), i, j) for i, a in enumerate(rest) for j, b in enumerate(others)),
        reverse=True,
    )
    left, right = set(range(len(rest))), set(range(len(others)))
    for likeness, i, j in scored:
        if i in left and j in right and (likeness > 0.6 or len(rest) == len(others) == 1):
            left.discard(i)
            right.discard(j)
            yield rest[i], others[j], kind, "differs" if likeness > 0.6 else "likely"
    for i in sorted(left):
        yield rest[i], None, kind, "alone"
    for j in sorted(right):
        yield None, others[j], kind, "alone"


def _dates(rest: list[Item], others: list[Item]) -> Iterator[Faced]:
    """First those of which one is the other's beginning (more precise), then in order within a field."""
    others = list(others)
    left = []
    for item in rest:
        finer = next((o for o in others if _finer(item.key, o.key)), None)
        if finer is None:
            left.append(item)
        else:
            others.remove(finer)
            yield item, finer, item.field, "finer"
    for field in ("issued", "accessed", ""):
        mine = [i for i in left if field in {"", i.field}]
        theirs = [o for o in others if field in {"", o.field}]
        for a, b in zip(mine, theirs, strict=False):
            left.remove(a)
            others.remove(b)
            yield a, b, a.field, "differs"
    for item in left:
        yield item, None, item.field, "alone"
    for item in others:
        yield None, item, item.field, "alone"


def _finer(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 4 and long.startswith(short)


def _numbers(rest: list[Item], others: list[Item]) -> Iterator[Faced]:
    """In order within a field; a number that only one side has is the translator's way of counting."""
    others = list(others)
    left = []
    for item in rest:  # another currency or another power of ten: the digits say that they are meant to be one
        twin = next((o for o in others if _twins(item, o)), None)
        if twin is None:
            left.append(item)
        else:
            others.remove(twin)
            yield item, twin, item.field or "wording", "differs"
    for field in ("page", "volume", "issue", ""):
        mine = [i for i in left if field in {"", i.field}]
        theirs = [o for o in others if field in {"", o.field}]
        if len(mine) != len(theirs) and not field:
            return
        for a, b in zip(mine, theirs, strict=False):
            left.remove(a)
            others.remove(b)
            yield a, b, a.field or b.field or "wording", "differs"


def _twins(one: Item, other: Item) -> bool:
    """Whether two quantities have one kind and the same digits."""
    if one.quantity is None or other.quantity is None or one.quantity.kind != other.quantity.kind:
        return False
    digits = [re.sub(r"\D", "", i.key).strip("0") for i in (one, other)]
    return digits[0] == digits[1] and len(digits[0]) > 1


def _wording(one: Note, other: Note, left: Sequence[Item], right: Sequence[Item]) -> Iterator[Worded]:
    """Latin words that differ."""
    mine, theirs = ([i for i in side if i.kind == "word"] for side in (left, right))
    kana = [sum(i.kind == "kana" for i in side) for side in (left, right)]
    if not any(kana) and not JAPANESE.search(one.text + other.text):
        yield from _same_script(mine, theirs)
    else:
        yield from _kept_words(mine, theirs, left, right)


def _same_script(mine: list[Item], theirs: list[Item]) -> Iterator[Worded]:
    """Runs of words that were replaced, dropped or added; one whole if there are many."""
    mine, theirs = _without_turned_names(mine, theirs)
    left, right = ([i.key for i in side] for side in (mine, theirs))
    if sorted(left) == sorted(right):
        return  # the same words in another order: another style of citing
    runs: list[tuple[int, int, int, int]] = []
    for tag, i, i2, j, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal" or not _telling(mine[i:i2], theirs[j:j2]):
            continue
        start = (i, j)
        if runs and i - runs[-1][1] <= NEAR:
            last = runs.pop()
            start = (last[0], last[2])
        runs.append((start[0], i2, start[1], j2))
    changes = [(mine[i:i2], theirs[j:j2]) for i, i2, j, j2 in runs]
    moved = [sorted(i.key for c in changes for i in c[side] if i.key not in _SMALL) for side in (0, 1)]
    if moved[0] == moved[1]:
        return
    if len(changes) > MANY or sum(max(len(a), len(b)) for a, b in changes) > max(3, len(mine) // 2):
        yield _cover(mine), _cover(theirs), "wording", "likely"
        return
    for a, b in changes:
        field = next((i.field for i in (*a, *b) if i.field in _TEXT_FIELDS), "wording")
        yield _cover(a), _cover(b), field, "differs" if a and b else "alone"


def _without_turned_names(mine: list[Item], theirs: list[Item]) -> tuple[list[Item], list[Item]]:
    """The words without names that differ in order alone: `Brinton, Mary C.` and `Mary C. Brinton`."""
    for field in _NAMES:
        held = [[i for i in side if i.field == field] for side in (mine, theirs)]
        words = [sorted(i.key for i in side if i.key not in _SMALL) for side in held]
        if words[0] == words[1]:
            mine, theirs = ([i for i in side if i.field != field] for side in (mine, theirs))
    return mine, theirs


def _telling(mine: Sequence[Item], theirs: Sequence[Item]) -> bool:
    """Whether more than small words, joined words or an initial changed."""
    left, right = ("".join(i.key for i in side if i.key not in _SMALL) for side in (mine, theirs))
    if left.replace("-", "") == right.replace("-", ""):
        return False
    return len(left) > 1 or len(right) > 1


def _cover(side: Sequence[Item]) -> Span | None:
    return Span(side[0].span.start, side[-1].span.end) if side else None


def _kept_words(mine: list[Item], theirs: list[Item], left: Sequence[Item], right: Sequence[Item]) -> Iterator[Worded]:
    """Words in Latin letters of which the other note holds one that is almost the same."""
    lone = [_more_often(side, other) for side, other in ((mine, theirs), (theirs, mine))]
    used: set[int] = set()
    for a in lone[0]:
        scored = [
            (SequenceMatcher(None, a.key, b.key, autojunk=False).ratio(), -j)
            for j, b in enumerate(lone[1])
            if j not in used
        ]
        likeness, j = max(scored, default=(0.0, 0))
        if likeness >= 0.75 and not _inflected(a.key, lone[1][-j].key):
            used.add(-j)
            b = lone[1][-j]
            yield a.span, b.span, a.field or b.field or "wording", "differs"
    yield from _strange_names(left, right)
    yield from ((b, a, f, g) for a, b, f, g in _strange_names(right, left))


def _more_often(side: Sequence[Item], other: Sequence[Item]) -> list[Item]:
    """The longer words that one note has more often than the other, each once."""
    counts, against = Counter(i.key for i in side), Counter(i.key for i in other)
    found = {i.key: i for i in side if len(i.key) > 3 and counts[i.key] > against[i.key]}
    return list(found.values())


def _inflected(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and long[len(short) :] in {"s", "es", "d", "ed", "'s"}


def _strange_names(left: Sequence[Item], right: Sequence[Item]) -> Iterator[Worded]:
    """The one author in Latin letters that sounds like nothing in the other note, and the one in kana likewise."""
    latin, kana = ([i for i in side if i.kind == kind] for side, kind in ((left, "word"), (right, "kana")))
    if not latin or not kana:
        return
    names = [n for n in latin if n.field in _NAMES and n.shown[:1].isupper() and len(n.key) > 3]
    lone = [n for n in names if max(sound_similarity(n.shown, k.shown) for k in kana) < _STRANGE]
    deaf = [k for k in kana if k.field in _NAMES and max(sound_similarity(w.shown, k.shown) for w in latin) < _STRANGE]
    if len(lone) == len(deaf) == 1:
        yield lone[0].span, deaf[0].span, lone[0].field, "likely"


def _misspelled(mine: Sequence[Item], theirs: Sequence[Item], spellings: Spellings) -> Iterator[Worded]:
    """A name that its edition spells otherwise elsewhere, and there more as the other note's kana sound."""
    kana = [i for i in theirs if i.kind == "kana" and len(i.key) > 2]
    for item in mine if kana else ():
        word = item.shown.removesuffix("'s").removesuffix("’s")
        if item.kind != "word" or len(word) < 5 or not word[0].isupper() or spellings.count[word] > 1:
            continue
        for other in spellings.near(word):
            heard = max(kana, key=lambda k: sound_similarity(other, k.shown))
            better = sound_similarity(other, heard.shown)
            if better >= 0.6 and better >= sound_similarity(word, heard.shown):
                yield item.span, heard.span, item.field if item.field in _NAMES else "author", "likely"
                break
