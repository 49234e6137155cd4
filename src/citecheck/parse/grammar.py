"""A first reading of a reference from its certain tokens and strong delimiters alone.

Right by itself for references in house style (quoted or bracketed titles, imprints in brackets); for all others its
guess is one feature among many for the trained model.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.fields import OTHER
from citecheck.parse.grammar_rest import WORDS, Rest, role_of
from citecheck.parse.people import is_initial, leading_names, segment_end
from citecheck.parse.tokens import Token
from citecheck.text.regex import regex

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
        rest = Rest(self.items, self.marks, self.labels)
        title = self._quoted_title()
        if title is None:
            title = self._italic_title()
        if title is None:
            title = self._unquoted()
        if title is not None:
            rest.read(title)
        rest.numbers()

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
        if (short := self._short()) is not None:
            return short
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

    def _short(self) -> int | None:
        """Holt, Quiet Seas, 33: a surname, a title, a place in it, and nothing else."""
        items, last = self.items, self.count - 1
        if not 3 <= self.count <= 16 or items[last].kind not in ("digits", "range", "page", "locator"):
            return None
        head = 3 if items[1].text in ("and", "und", "&") else 1
        if items[head].gap != "," or not all(
            t.kind == "word" and t.text[:1].isupper() for t in (items[0], items[head])
        ):
            return None
        title = items[head:last]
        if (
            any(t.kind not in WORDS or t.gap[:1] in ("(", ".") for t in title)
            or is_initial(items[head])
            or len(title) < 2
        ):
            return None
        self._people(0, head, "author")
        for index in range(head, last):
            self.labels[index] = "title"
        return last - 1

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
                role = role_of(token.text)
                if role and role != "author":
                    for back in range(start, index):
                        if self.labels[back] == label:
                            self.labels[back] = role
                start = index + 1
            elif token.kind in WORDS:
                self.labels[index] = label


def _closed(items: Sequence[Token], index: int) -> bool:
    return index + 1 < len(items) and items[index + 1].gap[:1] == ")"


_LAW = regex(r"(?<!方)(?:法|法律|条約|憲章|協定|議定書|条例|施行令)$|^(?:Act|Treaty|Convention)$")
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
