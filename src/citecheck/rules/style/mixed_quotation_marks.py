"""mixed-quotation-marks."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Edition, Message, Note, Severity, Span, say
from citecheck.rules.style.habit import Place, by_language, judge

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


@rule("STY105", severity=Severity.INFO)
def mixed_quotation_marks(edition: Edition, context: Context) -> Iterator[Problem]:
    """Titles of articles and pages stand in different quotation marks.

    Why: typewriter marks beside typographic ones show where text was pasted in.

    Bad:  `“Peak Japan,” 2016` beside `"Asia Pivot Revisited," 2023`
    Good: one kind throughout, in English notes and in Japanese notes each (`style.quotation-marks` in English)
    """
    for language, citations in by_language(edition):
        places = [p for note, citation in citations for p in _places(note, citation)]
        yield from judge(places, context.config.style.quotation_marks if language == "en" else None, _wording)


def _wording(form: str, notes: Message) -> Message:
    return say("titles stand in {marks} in {notes}", marks=_NAMES[form], notes=notes)


def _places(note: Note, citation: Citation) -> Iterator[Place]:
    title = citation.reference.span_of("title")
    at = offset_in(note.passage, title.start) if title is not None else None
    if at and (form := _FORMS.get(note.text[at - 1])):
        yield Place(form, note.passage.source(Span(at - 1, at)), note)
