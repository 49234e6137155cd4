"""unreadable-text."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Edition, Severity, Span, say
from citecheck.text.regex import regex

_WRONG = regex(r"\x00+|(?:â€[œ™˜“”¦\x9d\x93\x94\x99]|Ã[©¨¤¶¼±¡³§]|Â[\u00a0 §«»])+|(?:[繧縺][\u0080-\uffff]){3,}")
"""NUL; UTF-8 read as Windows-1252 (’ becomes â€™) or as Shift_JIS (の becomes 縺ｮ)"""
_SHOWN = 20


@rule("FNT011", severity=Severity.WARNING)
def unreadable_text(edition: Edition, context: Context) -> Iterator[Problem]:
    """The text holds characters that were destroyed by a wrong encoding.

    Why: names and titles in the notes can be wrong where bytes were lost; what stands there is not what was written.

    Bad:  `Müller` that has become `MÃ¼ller` or `M�ller`
    Good: `Müller`, the file saved as UTF-8
    """
    text = edition.document.text
    places = sorted({*edition.document.encoding_errors, *(Span(*m.span()) for m in _WRONG.finditer(text))})
    if not places:
        return
    message = (
        say("a character cannot be read; the file was read as {encoding}", encoding=edition.document.encoding)
        if len(places) == 1
        else say(
            "characters cannot be read in {n} places; the file was read as {encoding}",
            n=len(places),
            encoding=edition.document.encoding,
        )
    )
    yield Problem(message, places[0], tuple(Spot(p, say("another place")) for p in places[1:_SHOWN]))
