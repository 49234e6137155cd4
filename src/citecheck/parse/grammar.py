"""A first reading of a reference from its certain tokens and strong delimiters alone.

Right by itself for references in house style (quoted or bracketed titles, imprints in brackets); for all others its
guess is one feature among many for the trained model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.fields import OTHER
from citecheck.parse.tokens import Token

WORDS = frozenset(("word", "kanji", "kana", "katakana", "other", "ordinal"))
_QUOTES = frozenset(("quoted", "kagi"))
_BY_KIND = {
    "url": "URL",
    "doi": "DOI",
    "page": "page",
    "volume": "volume",
    "issue": "issue",
    "volissue": "volume",
    "edition": "edition",
    "number": "number",
    "locator": "locator",
}
_BREAKS = frozenset(",;.、。:()[]（）〈〉·")


def guess(items: Sequence[Token], marks: Sequence[str]) -> list[str]:
    """A label for each token."""
    labels = [_BY_KIND.get(t.kind, OTHER) for t in items]
    if items:
        _Reading(items, marks, labels).read()
    return labels


class _Reading:
    def __init__(self, items: Sequence[Token], marks: Sequence[str], labels: list[str]) -> None:
        self.items, self.marks, self.labels = items, marks, labels
        self.count = len(items)

    def read(self) -> None:
        self._dates()
        title = self._quoted_title()
        if title is None:
            title = self._italic_title()
        if title is None:
            title = self._author_date()
        if title is None:
            title = self._plain()
        if title is not None:
            self._after(title)
        self._numbers()

    def _dates(self) -> None:
        issued: list[int] = []
        for index, token in enumerate(self.items):
            if token.kind not in ("date", "nodate"):
                continue
            before = self.items[index - 1] if index else None
            after = self.items[index + 1] if index + 1 < self.count else None
            if before is not None and before.kind == "access":
                self.labels[index] = "accessed"
            elif after is not None and after.kind == "access" and after.gap in ("", "_", "に", ")", "最"):
                self.labels[index] = "accessed"
            else:
                issued.append(index)
        if not issued:
            return
        # a date in an imprint or a full date rather than a year that could belong to a title
        best = max(
            issued, key=lambda i: (len(self.items[i].text) > 5, self.items[i].depth > 0, _closed(self.items, i), i)
        )
        for index in issued:
            if index == best or (len(self.items[best].text) > 5) < (len(self.items[index].text) > 5):
                self.labels[index] = "issued"

    def _quoted_title(self) -> int | None:
        first = next((i for i, t in enumerate(self.items) if t.kind in _QUOTES), None)
        book = next((i for i, t in enumerate(self.items) if t.kind == "book"), None)
        if first is None and book is None:
            return None
        at = first if first is not None and (book is None or first < book) else book
        assert at is not None
        self._people(0, at, "author")
        self.labels[at] = "title"
        return at

    def _italic_title(self) -> int | None:
        start = next((i for i, t in enumerate(self.items) if t.italic), None)
        if start is None:
            return None
        end = start
        while end + 1 < self.count and self.items[end + 1].italic:
            end += 1
        for index in range(start, end + 1):
            self.labels[index] = "title"
        self._people(0, start, "author")
        return end

    def _author_date(self) -> int | None:
        for index, token in enumerate(self.items[:40]):
            if token.kind in ("date", "nodate") and index:
                if not (token.gap.endswith("(") or token.gap in (".", ".,", ",", "_", "[")):
                    return None
                names = self.items[:index]
                after = self.items[index + 1] if index + 1 < self.count else None
                if after is None or not (_namelike(names) or any(m and m in "BN" for m in self.marks[:index])):
                    return None
                self._people(0, index, "author")
                self.labels[index] = "issued"
                return self._sentence(index + 1)
        return None

    def _sentence(self, start: int) -> int:
        """Label a title that ends with a full stop or question mark; the index of its last token."""
        index = start
        while index < self.count and self.items[index].kind in (*WORDS, "digits", "date", "quoted", "range"):
            gap = self.items[index].gap
            if index > start and (
                gap[:1] in "?!" or (gap[:1] == "." and len(self.items[index - 1].text) > 1) or gap[-1:] in "(["
            ):
                break
            self.labels[index] = "title"
            index += 1
        return index - 1

    def _plain(self) -> int | None:
        """Author, Title (Place: Publisher, Year)."""
        stop = next(
            (
                i
                for i, t in enumerate(self.items)
                if t.kind not in (*WORDS, "digits", "date", "etal", "ordinal") or t.gap[-1:] == "("
            ),
            self.count,
        )
        cut = 0
        for index in range(1, stop):
            gap = self.items[index].gap
            if gap[:1] in ",:、," or (gap[:1] == "." and len(self.items[index - 1].text) > 1):
                if _namelike(self.items[:index]) or any(m and m in "B" for m in self.marks[:index]):
                    cut = index
                if not (_namelike(self.items[index : index + 3]) and gap[:1] in ",、"):
                    break
        self._people(0, cut, "author")
        end = cut
        for index in range(cut, stop):
            if self.items[index].kind == "date" and self.labels[index] == "issued":
                break
            self.labels[index] = "title"
            end = index
        return end if stop > cut else None

    def _people(self, start: int, stop: int, label: str) -> None:
        for index in range(start, stop):
            token = self.items[index]
            if token.kind == "role":
                role = _role(token.text)
                if role and role != "author":
                    for back in range(start, index):
                        if self.labels[back] == label:
                            self.labels[back] = role
                start = index + 1
            elif token.kind in WORDS:
                self.labels[index] = label

    def _after(self, title: int) -> None:
        index = title + 1
        container = False
        while index < self.count:
            token = self.items[index]
            if token.kind == "book":
                self.labels[index] = "container-title" if not container else "collection-title"
                container = True
                index += 1
                continue
            if token.kind == "role":
                index = self._role(index)
                continue
            if token.kind not in WORDS or self.labels[index] != OTHER:
                index += 1
                continue
            stop = index + 1
            while (
                stop < self.count
                and self.items[stop].kind in WORDS
                and not (set(self.items[stop].gap) & _BREAKS and not _joins(self.items, stop))
            ):
                stop += 1
            container = self._segment(index, stop, container)
            index = stop

    def _role(self, index: int) -> int:
        token = self.items[index]
        role = _role(token.text) or "editor"
        if token.text.isascii() or token.text[:1].isascii():
            # "ed. John Park and Aki Mori (" or "John Park (ed.),"
            stop = index + 1
            while stop < self.count and self.items[stop].kind in ("word", "etal") and self.items[stop].gap[-1:] != "(":
                gap = self.items[stop].gap
                if stop > index + 1 and gap == "." and len(self.items[stop - 1].text) > 1:
                    break
                self.labels[stop] = role
                stop += 1
            return max(stop, index + 1)
        back = index - 1
        while (
            back >= 0
            and self.items[back].kind in WORDS
            and self.labels[back] in (OTHER, "publisher", "container-title")
        ):
            self.labels[back] = role
            if set(self.items[back].gap) & set("』」)") or (back and self.items[back - 1].kind not in WORDS):
                break
            back -= 1
        return index + 1

    def _segment(self, start: int, stop: int, container: bool) -> bool:
        """Label words between two breaks; True once a container was found."""
        items = self.items
        code = next((m.upper() for m in self.marks[start:stop] if m), "")
        text = items[start].text
        ending = lexicon.word_class(items[stop - 1].text)
        following = items[stop].gap[:1] if stop < self.count else ""
        if text.lower() == "in" and stop - start > 1:
            label, start = "container-title", start + 1
        elif stop - start == 1 and text.lower() in ("in", "and", "see", "at"):
            return container
        elif code == lexicon.PLACE and following in (":", ","):
            label = "publisher-place"
        elif items[start].gap[-1:] == "(" and following == ":":
            label = "publisher-place"
        elif items[start].gap[:1] == ":" and items[start].depth:
            label = "publisher"
        elif any(item.italic for item in items[start:stop]):
            label = "container-title"
        elif code == lexicon.NEWSPAPER or lexicon.NEWSPAPER in ending or "J" in ending:
            label = "container-title"
        elif code == lexicon.GENRE:
            label = "genre"
        elif code in (lexicon.BODY, lexicon.PUBLISHER) or lexicon.PUBLISHER in ending or lexicon.BODY in ending:
            label = "publisher"
        elif items[start].depth and following == "," and stop < self.count and items[stop].kind == "date":
            label = "publisher"
        elif not container and stop < self.count and items[stop].kind in ("volume", "issue", "volissue", "digits"):
            label = "container-title"
        elif items[start].text[:1].isupper() or not items[start].text.isascii():
            label = "publisher" if container else "container-title"
        else:
            return container
        for index in range(start, stop):
            if items[index].kind in WORDS:
                self.labels[index] = label
        return container or label == "container-title"

    def _numbers(self) -> None:
        seen = "page" in self.labels
        for index, token in enumerate(self.items):
            if self.labels[index] != OTHER:
                continue
            last = index + 1 == self.count or set(self.items[index + 1].gap) & set(",.;)、。")
            if token.kind == "range" and not seen:
                self.labels[index], seen = "page", True
            elif token.kind == "digits" and index:
                before = self.labels[index - 1]
                if before == "container-title" and self.items[index].gap in ("_", ","):
                    self.labels[index] = "volume"
                elif not seen and last and (token.gap[:1] in (",", ")", ":") or token.gap.startswith("),")):
                    self.labels[index], seen = "page", True


def _closed(items: Sequence[Token], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].gap[:1] == ")"


def _joins(items: Sequence[Token], index: int) -> bool:
    """Whether a full stop belongs to an abbreviation or an initial: `U.S. Department`, `J. Park`."""
    return items[index].gap[:1] == "." and len(items[index - 1].text) <= 2 and len(items[index].gap) == 1


def _namelike(items: Sequence[Token]) -> bool:
    words = [t for t in items if t.kind == "word"]
    return (
        1 < len(words) <= 16
        and all(t.text[:1].isupper() or t.text in _PARTICLES for t in words)
        and all(t.kind in ("word", "etal", "katakana") for t in items)
        and not any(t.text in _NOT_NAMES for t in words)
    ) or (len(items) == 1 and items[0].kind in ("kanji", "katakana"))


def _role(text: str) -> str | None:
    return next((role for pattern, role in _ROLES if pattern.search(text)), None)


_PARTICLES = frozenset("and de van von der den du la le di da and und et y al dos".split())
_NOT_NAMES = frozenset("The A An In On Of For From To With How Why What".split())
_ROLES = (
    (re.compile(r"訳(?!編)|[Tt]rans|übers|Übers|trad"), "translator"),
    (re.compile(r"編著|^著$|述|共著|記者"), "author"),
    (re.compile(r"編|監修|[Ee]d|ED|[Hh]rsg|[Hh]g|dir|[Cc]omp|éd"), "editor"),
)
