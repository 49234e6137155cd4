"""mixed-quote-punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Edition, Message, Note, Severity, Span, say
from citecheck.rules.style.habit import Place, judge
from citecheck.text.language import JAPANESE
from citecheck.text.regex import regex

_CLOSED = regex(
    r"[“\"](?P<text>[^“”\"]{2,400}?)(?P<inside>[,.])?[”\"](?P<outside>[,.](?!\.))?(?=\s|$|[)\]])|[“\"][^“”\"]{2,400}?[”\"]"
)


@rule("STY101", severity=Severity.INFO)
def mixed_quote_punctuation(edition: Edition, context: Context) -> Iterator[Problem]:
    """The comma stands now inside, now outside the closing quotation mark.

    Why: American style puts it inside, British style outside; a paper that does both looks unedited.

    Bad:  `A, “Title,” CNN, 2024.` beside `B, “Other Title”, 2020.`
    Good: one of the two throughout; `style.quote-punctuation` says which

    Only English titles are looked at: Japanese 「」 always has its 、 outside.
    """
    places = [p for note in edition.notes for p in _places(note, edition.document.text)]
    yield from judge(places, context.config.style.quote_punctuation, _wording)


def _wording(form: str, notes: Message) -> Message:
    if form == "inside":
        return say("the comma stands inside the closing quotation mark in {notes}", notes=notes)
    return say("the comma stands outside the closing quotation mark in {notes}", notes=notes)


def _places(note: Note, document: str) -> Iterator[Place]:
    text = note.text
    for match in _CLOSED.finditer(text):
        inside, outside = match["inside"], match["outside"]
        if bool(inside) == bool(outside) or match["text"][-1:] in "?!…" or JAPANESE.search(match["text"]):
            continue
        if inside == "." and match.start() == 0 and not text[match.end() :].strip():  # a quoted sentence
            continue
        end = match.end("outside") if outside else match.end("text") + 2
        span = Span(end - 2, end)
        source = note.passage.source(span)
        other = "outside" if inside else "inside"
        turned = text[span.start : span.end][::-1]
        straight = document[source.start : source.end] == turned[::-1]
        edits = {other: (Edit(source, turned),)} if straight else None
        yield Place("inside" if inside else "outside", source, note, edits)
