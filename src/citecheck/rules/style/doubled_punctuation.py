"""doubled-punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Fix, Note, Severity, Span, say
from citecheck.text.identifiers import find_urls
from citecheck.text.regex import regex

_DOUBLED = regex(
    r",(?:[ ]?,)+|、、+|;(?:[ ]?;)+"
    r"|(?<![.。])。[.。](?![.。])|(?<![.。\\/\s])\.[.。](?![.。/\\\w])"
)


@rule("STY204", severity=Severity.INFO)
def doubled_punctuation(note: Note, context: Context) -> Iterator[Problem]:
    """A comma or a full stop stands twice.

    Why: it is left over from editing, and shows in print.

    Bad:  `Aiko Mori,, “Cables,” 2024..`
    Good: `Aiko Mori, “Cables,” 2024.`

    Three dots and more mean that something is left out, and are left alone; so are addresses and code.
    """
    text = note.text
    apart = [f.span for f in find_urls(text)] + list(note.passage.code)
    for match in _DOUBLED.finditer(text):
        span = Span(match.start(), match.end())
        if any(span.overlaps(other) for other in apart):
            continue
        place = note.passage.source(span)
        straight = context.edition.document.text[place.start : place.end] == match[0]
        edit = Edit(Span(place.start + 1, place.end), "")
        fixes = (Fix(say("leave one out"), (edit,)),) if straight else ()
        yield Problem(say("{signs} stand where one belongs", signs=match[0]), place, fixes=fixes)
