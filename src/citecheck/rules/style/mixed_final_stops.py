"""mixed-final-stops."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Edition, Message, Note, Severity, Span, say
from citecheck.rules.style.habit import Place, judge
from citecheck.text.identifiers import find_urls
from citecheck.text.language import language_of
from citecheck.text.regex import regex

_STOPPED = regex(r"[.。．!?！？…][\"”’」』)）\]]*$")

_NO_ABBREVIATION = regex(r"(?:[^。]。|\d\.|[a-z]{5}\.)$")
"""a stop that belongs to the note, not to its last word (Inc., et seq.)"""


@rule("STY107", severity=Severity.INFO)
def mixed_final_stops(edition: Edition, context: Context) -> Iterator[Problem]:
    """Some notes end in a full stop and some do not.

    Why: a note without its stop may have been cut off.

    Bad:  `佐橋亮『米中対立』（中央公論新社、2021年）34頁。` beside `高坂正堯『国際政治』（中央公論社、1966年）12頁`
    Good: a stop at the end of every note, or of none; `style.final-stop` says which

    Notes that end in an address are left alone, since a stop there is often left out with intent.
    """
    house = {True: "with", False: "without", None: None}[context.config.style.final_stop]
    for language in ("en", "ja"):
        notes = [n for n in edition.notes if n.text.strip() and language_of(n.text) == language]
        yield from judge(
            [p for n in notes for p in _places(n, language, edition.document.text)], house, _wording, only_clear=True
        )


def _wording(form: str, notes: Message) -> Message:
    if form == "with":
        return say("a full stop ends {notes}", notes=notes)
    return say("no full stop ends {notes}", notes=notes)


def _places(note: Note, language: str, document: str) -> Iterator[Place]:
    text = note.text.rstrip()
    bare = text.rstrip(".。)）>〉]")
    if any(f.span.end >= len(bare) for f in find_urls(text)):
        return
    end = Span(max(0, len(text) - 1), len(text))
    source = note.passage.source(end)
    straight = document[source.start : source.end] == text[end.start :]
    if _STOPPED.search(text):
        own = straight and _NO_ABBREVIATION.search(text)
        yield Place("with", source, note, {"without": (Edit(source, ""),)} if own else None)
    else:
        stop = "。" if language == "ja" else "."
        behind = Span(source.end, source.end)
        yield Place("without", source, note, {"with": (Edit(behind, stop),)} if straight else None)
