"""mixed-dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, partial

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Edition, Message, Note, Severity, say
from citecheck.rules.style.habit import Place, by_language, judge
from citecheck.text.regex import regex

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_FORMS = (
    ("month-day-year", rf"{_MONTH} \d{{1,2}}, \d{{4}}"),
    ("short-month-day-year", rf"{_SHORT} \d{{1,2}}, \d{{4}}"),
    ("day-month-year", rf"\d{{1,2}} {_MONTH},? \d{{4}}"),
    ("day-short-month-year", rf"\d{{1,2}} {_SHORT},? \d{{4}}"),
    ("iso", r"\d{4}-\d{1,2}-\d{1,2}"),
    ("dots", r"\d{4}\.\s?\d{1,2}\.\s?\d{1,2}"),
    ("slashes", r"\d{1,4}/\d{1,2}/\d{1,4}"),
    ("western", r"\d{4}年\d{1,2}月\d{1,2}日"),
    ("kanji", r"[〇一二三四五六七八九十]+年[一二三四五六七八九十]+月[一二三四五六七八九十]+日"),
    ("era", r"(?:令和|平成|昭和|大正|明治)\w{1,3}年\w{1,3}月\w{1,3}日"),
    ("both", r".*(?:令和|平成|昭和|大正|明治).*[（(].*"),
)
_OFFICIAL = frozenset({"legislation", "regulation", "treaty", "bill", "legal_case"})


@rule("STY102", severity=Severity.INFO)
def mixed_dates(edition: Edition, context: Context) -> Iterator[Problem]:
    """Full dates of publication are written in several ways.

    Why: a reader takes 3/4/2024 for another day where the next note says 4 March 2024.

    Bad:  `CNN, March 11, 2024` beside `Guardian, 12 April 2024`
    Good: one order throughout, in English notes and in Japanese notes each; `style.date-format` says which in English,
        `style.japanese-years` whether Japanese notes count by era
    """
    style = context.config.style
    for language, citations in by_language(edition):
        found = [(p, written) for note, citation in citations for p, written in _places(note, citation)]
        examples = {place.form: written for place, written in reversed(found)}
        house = style.date_format if language == "en" else style.japanese_years
        yield from judge([place for place, _ in found], house, partial(_wording, examples))


def _wording(examples: Mapping[str, str], form: str, notes: Message) -> Message:
    return say("dates are written as in “{example}” in {notes}", example=examples[form], notes=notes)


def _places(note: Note, citation: Citation) -> Iterator[tuple[Place, str]]:
    reference = citation.reference
    span, date = reference.span_of("issued"), reference.issued
    if span is None or date is None or date.day is None or date.end is not None or reference.type in _OFFICIAL:
        return
    start, end = offset_in(note.passage, span.start), offset_in(note.passage, span.end)
    written = note.text[start:end] if start is not None and end is not None else ""
    if " May " not in f" {written} " and (form := form_of(written)) is not None:  # May has no short form
        yield Place(form, span, note), written


def form_of(written: str) -> str | None:
    """The name of the form in which a full date is written."""
    text = " ".join(unicodedata.normalize("NFKC", written).split()).strip("(),.;。、付け")
    return next((name for name, _ in _FORMS if _pattern(name).fullmatch(text)), None)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return regex(next(p for n, p in _FORMS if n == name))
