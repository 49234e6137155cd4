"""A first reading of a reference from its certain tokens and strong delimiters alone.

Right by itself for references in house style (quoted or bracketed titles, imprints in brackets); for all others its
guess is one feature among many for the trained model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.fields import OTHER
from citecheck.parse.people import is_initial, leading_names, segment_end
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
            title = self._unquoted()
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
            if (before is not None and before.kind == "access") or (
                after is not None and after.kind == "access" and after.gap in ("", "_", "に", ")", "最")
            ):
                self.labels[index] = "accessed"
            else:
                issued.append(index)
        if not issued:
            return
        if len(issued) == 1:
            self.labels[issued[0]] = "issued"
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

    def _unquoted(self) -> int | None:
        """Names, then perhaps a date, then a title that nothing but punctuation ends."""
        items = self.items
        if (law := self._law()) is not None:
            return law
        start = 1 if items[0].kind == "digits" and self.count > 1 and items[1].gap[:1] in ("]", ".", ")") else 0
        end = leading_names(items, self.marks, start)
        while end < self.count and items[end].kind in ("etal", "role"):
            end += 1
        dated = end < self.count and end > start and items[end].kind in ("date", "nodate", "monthday")
        if not dated and end == start:
            # names that were not recognised still end at a year in brackets
            end = next(
                (i for i in range(start + 1, min(self.count, 30)) if items[i].kind == "date" and self._alone(i)), start
            )
            dated = end > start
        self._people(start, end, "author")
        index = end
        if dated:
            for other in range(self.count):
                if self.labels[other] == "issued" and len(items[other].text) <= 5:
                    self.labels[other] = OTHER
            self.labels[end] = "issued"
            index = end + 1
        if index >= self.count or items[index].kind in _ENDING:
            return None
        stops = (
            dated
            or items[index].gap[:1] == "."
            or (end > start and items[index].gap[:1] == ":" and self._has_stop(index))
        )
        return self._title(index, full_stop=stops)

    def _law(self) -> int | None:
        """A law, treaty or record of the Diet at the head: 自衛隊法（昭和29年法律第165号）."""
        first = 1 if self.items[0].kind == "reporter" else 0
        end = segment_end(self.items, first) if first < self.count else 0
        if not end or not (first or _LAW.search(self.items[end - 1].text)):
            return None
        for index in range(end):
            if self.items[index].kind in (*WORDS, "reporter"):
                self.labels[index] = "title"
        return end - 1

    def _alone(self, index: int) -> bool:
        after = self.items[index + 1].gap if index + 1 < self.count else ")"
        return self.items[index].gap[-1:] == "(" and after[:1] == ")"

    def _has_stop(self, start: int) -> bool:
        return any(t.gap[:1] == "." for t in self.items[start + 1 :])

    def _title(self, start: int, *, full_stop: bool) -> int | None:
        """Label the title that begins at `start`; the index of its last token."""
        items = self.items
        index = start
        while index < self.count:
            token = items[index]
            gap = token.gap
            if index > start:
                if token.kind in _ENDING or (
                    self.labels[index] == "issued" and gap[:1] in (",", "(", ".", ")", "，", "、")
                ):
                    break
                if gap[:1] in ("?", "!") and full_stop:
                    break
                if gap[:1] in (".", "。") and full_stop and not is_initial(items[index - 1]):
                    break
                if gap[-1:] == "(" and self._imprint(index):
                    break
                if not full_stop and gap[:1] in (",", "、", ".") and self._publication(index):
                    break
            self.labels[index] = "title"
            index += 1
        return index - 1 if index > start else None

    def _imprint(self, start: int) -> bool:
        """Whether the bracket that opens before `start` holds a date and closes behind it."""
        index = start
        while index < min(self.count, start + 14) and self.items[index].depth:
            if self.items[index].kind == "date" and (index + 1 == self.count or self.items[index + 1].gap[:1] == ")"):
                return True
            index += 1
        return False

    def _publication(self, start: int) -> bool:
        """Whether the segment at `start` names a newspaper, publisher, body, place or kind of paper and ends."""
        stop = segment_end(self.items, start)
        if (
            stop < self.count
            and self.items[stop].kind in WORDS
            and self.items[stop].gap[:1] not in (",", ":", ".", "(")
        ):
            return False
        if self.marks[start] and self.marks[start].isupper():
            return True
        code = lexicon.word_class(self.items[stop - 1].text)
        return (
            any(c in code for c in (lexicon.NEWSPAPER, lexicon.PUBLISHER, lexicon.BODY))
            and stop < self.count
            and self.items[stop].kind not in WORDS
        )

    def _people(self, start: int, stop: int, label: str) -> None:
        for index in range(start, stop):
            token = self.items[index]
            if index == 0 and token.kind == "word" and token.text.lower() in _SIGNALS:
                continue
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
        while index < self.count:
            token = self.items[index]
            container = "container-title" in self.labels[title:index]
            if token.kind == "book":
                self.labels[index] = "container-title" if not container else "collection-title"
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
            self._segment(index, stop, container=container)
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

    def _segment(self, start: int, stop: int, *, container: bool) -> None:
        """Label words between two breaks; `container`: whether one was found before."""
        items = self.items
        code = next((m.upper() for m in self.marks[start:stop] if m), "")
        text = items[start].text
        ending = lexicon.word_class(items[stop - 1].text)
        following = items[stop].gap[:1] if stop < self.count else ""
        if text.lower() == "in" and stop - start > 1:
            label, start = "container-title", start + 1
            role = next((i for i in range(start, min(self.count, start + 14)) if items[i].kind == "role"), None)
            if role is not None and (names := leading_names(items, self.marks, start)) and start < names <= role:
                # in John Park and Aki Mori (eds.), Title
                for index in range(start, role):
                    if items[index].kind in WORDS:
                        self.labels[index] = _role(items[role].text) or "editor"
                self._volume(role + 1)
                return
        elif stop - start == 1 and (text.lower() in ("in", "and", "see", "at") or items[start].kind == "kana"):
            return
        elif _SERIES.search(items[stop - 1].text):
            label = "collection-title"
        elif following == ":" and stop < self.count and self._house(stop):
            label = "publisher-place"
        elif items[start].gap[:1] == ":" and start and self.labels[start - 1] == "publisher-place":
            label = "publisher"
        elif items[start].gap[:1] == "," and start and self.labels[start - 1] == "publisher-place" and text.isupper():
            label = "publisher-place"  # Cambridge, MA
        elif code == lexicon.PLACE and self.marks[start] == code:
            label = "publisher-place"
        elif (
            any(item.italic for item in items[start:stop])
            or code == lexicon.NEWSPAPER
            or lexicon.NEWSPAPER in ending
            or "J" in ending
        ):
            label = "container-title"
        elif code == lexicon.GENRE:
            label = "genre"
        elif (
            code in (lexicon.BODY, lexicon.PUBLISHER)
            or lexicon.PUBLISHER in ending
            or lexicon.BODY in ending
            or (items[start].depth and following == "," and stop < self.count and items[stop].kind == "date")
        ):
            label = "publisher"
        elif not container and stop < self.count and items[stop].kind in ("volume", "issue", "volissue", "digits"):
            label = "container-title"
        elif items[start].text[:1].isupper() or not items[start].text.isascii():
            label = "publisher" if container else "container-title"
        else:
            return
        for index in range(start, stop):
            if items[index].kind in WORDS:
                self.labels[index] = label

    def _volume(self, start: int) -> None:
        """Label the title of a collective volume that begins at `start`."""
        index = start
        while index < self.count and self.items[index].kind in (*WORDS, "book", "quoted"):
            gap = self.items[index].gap
            if index > start and (gap[-1:] == "(" or (gap[:1] in (".", ",") and not _joins(self.items, index))):
                break
            self.labels[index] = "container-title"
            index += 1

    def _house(self, start: int) -> bool:
        """Whether the segment at `start` ends where a publisher's name ends: at a year, a bracket or the end."""
        stop = segment_end(self.items, start)
        return self.items[start].kind in WORDS and (
            stop >= self.count
            or self.items[stop].kind in ("date", "page", "range", "url")
            or self.items[stop].gap[:1] in (")", ".", ";")
        )

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
    return items[index].gap == "." and len(items[index - 1].text) <= 4 and items[index].kind == "word"


def _role(text: str) -> str | None:
    return next((role for pattern, role in _ROLES if pattern.search(text)), None)


_LAW = re.compile(r"(?<!方)(?:法|法律|条約|憲章|協定|議定書|条例|施行令)$|^(?:Act|Treaty|Convention)$")
_SERIES = re.compile(r"(?:新書|文庫|選書|叢書|双書|全書|シリーズ)$")
_SIGNALS = frozenset(("see", "cf", "also", "compare", "quoted"))
_ENDING = frozenset(
    (
        "role",
        "edition",
        "volume",
        "issue",
        "volissue",
        "page",
        "url",
        "doi",
        "access",
        "available",
        "number",
        "reporter",
        "locator",
        "book",
        "kagi",
        "range",
    )
)
_ROLES = (
    (re.compile(r"訳(?!編)|[Tt]rans|übers|Übers|trad"), "translator"),
    (re.compile(r"編著|^著$|述|共著|記者"), "author"),
    (re.compile(r"編|監修|[Ee]d|ED|[Hh]rsg|[Hh]g|dir|[Cc]omp|éd"), "editor"),
)
