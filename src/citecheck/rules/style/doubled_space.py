"""doubled-space."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.labels import notes_named
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edit, Edition, Fix, Note, Severity, Span, say
from citecheck.text.regex import regex

_DOUBLED = regex(r"(?<=[^\s.!?:。]) {2,}(?=\S)")


@rule("STY203", severity=Severity.INFO)
def doubled_space(edition: Edition, context: Context) -> Iterator[Problem]:
    """Two spaces stand where one belongs, in the notes.

    Why: they are left over from editing, and show in print.

    Bad:  `NATO,  “Baltic Sentry,” 2025.`
    Good: `NATO, “Baltic Sentry,” 2025.`

    Two spaces behind a full stop, an old typists' habit, are left alone. One finding for all places.
    """
    places = [(note, span) for note in edition.notes for span in _spans(edition, note)]
    if not places:
        return
    (first, span), *others = places
    spots = tuple(Spot(s, say("and here"), note=n.label) for n, s in others)
    fix = Fix(say("one space"), tuple(Edit(s, " ") for _, s in places))
    message = say("two spaces stand where one belongs in {notes}", notes=notes_named(n.label for n, _ in places))
    yield Problem(message, span, spots, (fix,), note=first.label)


def _spans(edition: Edition, note: Note) -> Iterator[Span]:
    """In the source, within one line and outside markup: what is seen must be what is written there."""
    for match in _DOUBLED.finditer(note.text):
        span = note.passage.source(Span(match.start(), match.end()))
        if edition.document.text[span.start : span.end] == match[0]:
            yield span
