"""mixed-page-dashes."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import page_ranges
from citecheck.model import Citation, Edit, Edition, Message, Note, Severity, say
from citecheck.rules.style.habit import Place, by_language, judge

_FORMS = {"-": "hyphen", "‐": "hyphen", "‑": "hyphen", "－": "hyphen", "–": "en-dash", "—": "em-dash", "−": "minus"}
_NAMES = {
    "hyphen": say("a hyphen"),
    "en-dash": say("an en dash"),
    "em-dash": say("an em dash"),
    "minus": say("a minus sign"),
    "bar": say("a bar ―"),
    "wave": say("a wave dash"),
}
_CHARACTERS = {"hyphen": "-", "en-dash": "–"}


@rule("STY103", severity=Severity.INFO)
def mixed_page_dashes(edition: Edition, context: Context) -> Iterator[Problem]:
    """Page ranges are written with different dashes.

    Why: one dash throughout is what every style asks for; `style.page-dash` says which.

    Bad:  `109–150` in one note, `60-70` in the next
    Good: `109–150`, `60–70`

    English and Japanese notes are judged apart.
    """
    for language, citations in by_language(edition):
        places = [p for note, citation in citations for p in _places(note, citation, edition.document.text)]
        yield from judge(places, context.config.style.page_dash if language == "en" else None, _wording)


def _wording(form: str, notes: Message) -> Message:
    return say("page ranges have {dash} in {notes}", dash=_NAMES[form], notes=notes)


def _places(note: Note, citation: Citation, source: str) -> Iterator[Place]:
    for pages in page_ranges(note, citation):
        form = _FORMS.get(pages.dash, "bar" if pages.dash == "―" else "wave")
        place = pages.dash_span
        straight = source[place.start : place.end] == pages.dash
        edits = {name: (Edit(place, c),) for name, c in _CHARACTERS.items() if name != form}
        yield Place(form, pages.span, note, edits if straight else None)
