"""mixed-access-dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Edition, Message, Note, Severity, say
from citecheck.rules.style.habit import Place, by_language, judge
from citecheck.text.regex import regex

_WORDS = regex(
    r"last\s+(?:accessed|visited|viewed|retrieved)|accessed|retrieved|visited|viewed|as\s+of"
    r"|最終(?:閲覧|アクセス|確認|参照)|閲覧|アクセス|参照|確認|取得",
    re.I,
)


@rule("STY104", severity=Severity.INFO)
def mixed_access_dates(edition: Edition, context: Context) -> Iterator[Problem]:
    """The day on which a page was read is given in several ways.

    Why: one wording at one place lets a reader find it.

    Bad:  `accessed March 3, 2024, https://...` beside `https://... (last visited March 3, 2024)`
    Good: one of the two throughout, in English notes and in Japanese notes each
    """
    for _, citations in by_language(edition):
        yield from judge([p for note, citation in citations for p in _places(note, citation)], None, _wording)


def _wording(form: str, notes: Message) -> Message:
    word, where = form.split("|")
    if where == "before":
        return say("“{word}” stands before the address in {notes}", word=word, notes=notes)
    return say("“{word}” stands after the address in {notes}", word=word, notes=notes)


def _places(note: Note, citation: Citation) -> Iterator[Place]:
    span, url = citation.reference.span_of("accessed"), citation.reference.span_of("URL")
    if span is None or url is None:
        return
    start, end = offset_in(note.passage, span.start), offset_in(note.passage, span.end)
    if start is None or end is None:
        return
    before, inside, after = note.text[max(0, start - 24) : start], note.text[start:end], note.text[end : end + 16]
    found = _WORDS.search(inside) or _last(before) or _WORDS.search(after)
    if found is None:
        return
    word = " ".join(found[0].lower().split())
    yield Place(f"{word}|{'before' if span.start < url.start else 'after'}", span, note)


def _last(text: str) -> re.Match[str] | None:
    return list(_WORDS.finditer(text))[-1] if _WORDS.search(text) else None
