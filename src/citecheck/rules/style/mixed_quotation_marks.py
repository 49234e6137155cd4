"""mixed-quotation-marks."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Edit, Edition, Message, Note, Severity, Span, say
from citecheck.rules.style.habit import Place, by_language, judge
from citecheck.text.regex import regex

_FORMS = {
    "“": "curly",
    "”": "curly",
    "„": "low",
    '"': "straight",
    "‘": "single",
    "'": "single",
    "«": "angle",
    "「": "kagi",
}
_NAMES = {
    "curly": "“ ”",
    "low": "„ “",
    "straight": '" "',
    "single": "‘ ’",
    "angle": "« »",
    "kagi": "「 」",
}

_PAIRS = {"curly": "“”", "straight": '""'}
_LETTER = regex(r"\w")


@rule("STY105", severity=Severity.INFO)
def mixed_quotation_marks(edition: Edition, context: Context) -> Iterator[Problem]:
    """Titles of articles and pages stand in different quotation marks.

    Why: typewriter marks beside typographic ones show where text was pasted in.

    Bad:  `“Peak Japan,” 2016` beside `"Asia Pivot Revisited," 2023`
    Good: one kind throughout, in English notes and in Japanese notes each (`style.quotation-marks` in English)
    """
    for language, citations in by_language(edition):
        places = [p for note, citation in citations for p in _places(note, citation, edition.document.text)]
        yield from judge(places, context.config.style.quotation_marks if language == "en" else None, _wording)


def _wording(form: str, notes: Message) -> Message:
    return say("titles stand in {marks} in {notes}", marks=_NAMES[form], notes=notes)


def _places(note: Note, citation: Citation, source: str) -> Iterator[Place]:
    title = citation.reference.span_of("title")
    at = offset_in(note.passage, title.start) if title is not None else None
    if at and (form := _FORMS.get(note.text[at - 1])):
        yield Place(form, note.passage.source(Span(at - 1, at)), note, _turned(note, at - 1, form, source))


def _turned(note: Note, opening: int, form: str, source: str) -> dict[str, tuple[Edit, ...]] | None:
    """Straight marks as curly ones and the other way round; None where marks inside the title make it a riddle."""
    if form not in _PAIRS:
        return None
    text, closer = note.text, _PAIRS[form][1]
    closing = text.find(closer, opening + 1)
    if closing < 0 or set('"“”„') & set(text[opening + 1 : closing]) or _LETTER.match(text, closing + 1):
        return None
    places = [note.passage.source(Span(at, at + 1)) for at in (opening, closing)]
    if [source[p.start : p.end] for p in places] != [text[opening], closer]:
        return None
    return {
        other: tuple(Edit(p, c) for p, c in zip(places, marks, strict=True))
        for other, marks in _PAIRS.items()
        if other != form
    }
