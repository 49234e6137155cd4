"""mixed-title-case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Edition, Message, Note, Severity, say
from citecheck.rules.style.habit import Place, by_language, judge
from citecheck.text.regex import regex

_WORD = regex(r"[A-Za-z][A-Za-z’']*")
_SMALL = frozenset(
    {"about", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath"}
    | {"beside", "between", "beyond", "despite", "down", "during", "except", "from", "inside", "into", "like", "near"}
    | {"onto", "outside", "over", "past", "since", "than", "that", "through", "throughout", "toward", "towards"}
    | {"under", "until", "upon", "versus", "when", "with", "within", "without"}
)
"""small words of four letters and more, which Chicago writes small and others do not; shorter ones are not looked at"""
_FOREIGN = regex(r"\b(?:no|wa|ga|wo|ni|der|die|das|und|le|la|les|des|el|los|y|de)\b")


@rule("STY108", severity=Severity.INFO)
def mixed_title_case(edition: Edition, context: Context) -> Iterator[Problem]:
    """English titles are capitalised in different ways.

    Why: Chicago and most policy journals capitalise the main words of every title, whatever the source does.

    Bad:  `“Japan approves largest ever defence budget”` among titles such as `“Asia Pivot Revisited”`
    Good: `“Japan Approves Largest Ever Defence Budget”`; `style.title-case` says which is meant

    A finding needs a clear majority; romanised and other foreign titles, which have their own rules, are left out.
    """
    for language, citations in by_language(edition):
        if language == "en":
            places = [p for note, citation in citations for p in _places(note, citation)]
            yield from judge(places, context.config.style.title_case, _wording, only_clear=True)


def _wording(form: str, notes: Message) -> Message:
    if form == "headline":
        return say("the main words of titles are capitalised in {notes}", notes=notes)
    return say("only first words and names are capitalised in the titles of {notes}", notes=notes)


def _places(note: Note, citation: Citation) -> Iterator[Place]:
    reference = citation.reference
    span, title = reference.span_of("title"), reference.title
    foreign = reference.get("translated-title") or reference.get("original-title") or _FOREIGN.search(title)
    if span is None or foreign or re.search(r"[À-ſ]", title) or citation.confidence < 0.4:
        return
    if (form := case_of(title)) is not None:
        yield Place(form, span, note)


def case_of(title: str) -> str | None:
    """`headline` or `sentence`; None where the title is too short or in between (names are capitalised in both)."""
    words = [w for part in re.split(r"[:?—–.]\s*", title) for w in _WORD.findall(part)[1:]]
    major = [w for w in words if w.lower() not in _SMALL and len(w) > 3]
    if len(major) < 4 or title.isupper():
        return None
    capitals = sum(w[0].isupper() for w in major) / len(major)
    return "headline" if capitals >= 0.8 else "sentence" if capitals <= 0.35 else None
