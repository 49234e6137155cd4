"""unsure-citation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Confidence, Message, Severity, say
from citecheck.text.regex import regex

_PLACE_HOLDER = regex(
    r"[\[(（【]?\s?(?:tb[cda]|tk|xxx+|(?:please\s)?(?:cite|add\s(?:source|citation|reference)s?)|(?:source|citation|reference)s?"
    r"(?:\s(?:needed|missing|required|here|to\scome))?\??|要確認|要出典|出典(?:未確認|不明|要確認|を?追加)?|〇〇+|○○+)\s?[\])）】]?[.。?？!！]*",
    re.I,
)
UNSURE = 0.3
"""confidence below which the reading of a citation is shown"""


@rule("CIT006", severity=Severity.INFO)
def unsure_citation(citation: Citation, context: Context) -> Iterator[Problem]:
    """A citation cannot be read for certain.

    Why: what is read wrongly is exported wrongly and checked against the wrong page; a form that a program cannot
    read is often one that puzzles a reader too, or a place-holder that was left in the text.

    Bad:  `[^4]: TBC.`
    Good: `[^4]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.`
    """
    reference = citation.reference
    if _PLACE_HOLDER.fullmatch(citation.text.strip()):
        yield Problem(say("“{text}” stands in the place of a citation", text=citation.text), citation.span)
        return
    if citation.short_form is not None or (not reference and citation.suffix == citation.text):
        return
    if not reference:
        yield Problem(
            say("no author, title or date is recognised in “{text}”", text=_short(citation.text)), citation.span
        )
    elif citation.confidence < UNSURE:
        fields = [say("{field}: {value}", field=Message(name), value=value) for name, value in _understood(citation)]
        read = reduce(lambda one, other: say("{one}; {other}", one=one, other=other), fields)
        yield Problem(
            say("“{text}” is read with little confidence as {read}", text=_short(citation.text), read=read),
            citation.span,
            confidence=Confidence.LOW,
        )


def _understood(citation: Citation) -> Iterator[tuple[str, object]]:
    reference = citation.reference
    for name in ("author", "editor", "translator"):
        if people := getattr(reference, name):
            yield name, tuple(map(str, people))
    yield from reference.variables.items()
    for name in ("issued", "accessed"):
        if date := getattr(reference, name):
            yield name, date


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"
