"""The grammar's reading of what stands behind a title: container, people, imprint, pages."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parse import lexicon
from citecheck.parse.fields import OTHER
from citecheck.parse.people import leading_names, segment_end
from citecheck.parse.tokens import Token
from citecheck.text.regex import regex

WORDS = frozenset(("word", "kanji", "kana", "katakana", "other", "ordinal"))
"""kinds of tokens that are words"""
_BREAKS = frozenset(",;.、。:()[]（）〈〉·")


class Rest:
    """Labels the tokens behind the title in place."""

    def __init__(self, items: Sequence[Token], marks: Sequence[str], labels: list[str]) -> None:
        self.items, self.marks, self.labels = items, marks, labels
        self.count = len(items)

    def read(self, title: int) -> None:
        """Label what stands behind the title's last token."""
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
        role = role_of(token.text) or "editor"
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
                        self.labels[index] = role_of(items[role].text) or "editor"
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

    def numbers(self) -> None:
        """Pages and volumes that are bare numbers."""
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


def _joins(items: Sequence[Token], index: int) -> bool:
    """Whether a full stop belongs to an abbreviation or an initial: `U.S. Department`, `J. Park`."""
    return items[index].gap == "." and len(items[index - 1].text) <= 4 and items[index].kind == "word"


def role_of(text: str) -> str | None:
    """author, editor or translator for 編, eds., trans. by ...; None where a word is no role."""
    return next((role for pattern, role in _ROLES if pattern.search(text)), None)


_SERIES = regex(r"(?:新書|文庫|選書|叢書|双書|全書|シリーズ)$")
_ROLES = (
    (regex(r"訳(?!編)|[Tt]rans|übers|Übers|trad"), "translator"),
    (regex(r"編著|^著$|述|共著|記者"), "author"),
    (regex(r"編|監修|[Ee]d|ED|[Hh]rsg|[Hh]g|dir|[Cc]omp|éd"), "editor"),
)
