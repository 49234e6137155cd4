"""One pattern of a paper's style: where it is written in which form, and what that makes of the paper's habit.

A form is right when the configuration says so; else the paper's own clear majority counts, at least three places and
three in four of all. Without either nobody is right, and the finding only says that the paper is not of one mind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from citecheck.check.labels import notes_named
from citecheck.check.rule import Problem, Spot
from citecheck.model import Citation, Confidence, Edit, Edition, Fix, Message, Note, Span, say
from citecheck.text.language import language_of


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a pattern shows."""

    form: str
    span: Span
    """in the source"""
    note: Note
    edits: Mapping[str, tuple[Edit, ...]] | None = None
    """what would give it another form, by form; left out where only a person can tell"""


def clear_majority(places: Sequence[Place]) -> str | None:
    """The form of at least three places and three quarters of all."""
    counts = Counter(p.form for p in places).most_common(1)
    if not counts:
        return None
    form, count = counts[0]
    return form if count >= 3 and count * 4 >= len(places) * 3 else None


def judge(
    places: Sequence[Place],
    house: str | None,
    wording: Callable[[str, Message], Message],
    *,
    only_clear: bool = False,
) -> Iterator[Problem]:
    """At most one problem for the whole pattern, with all its places.

    `wording` says of a form and the notes in which it stands what is seen. With `only_clear` nothing is said of a
    paper without a clear habit.
    """
    forms = list(dict.fromkeys(p.form for p in places))
    right = house or clear_majority(places)
    wrong = [p for p in places if p.form != right]
    if not wrong or (house is None and len(forms) < 2) or (right is None and only_clear):
        return

    def seen(places: Sequence[Place], form: str) -> Message:
        return wording(form, notes_named(p.note.label for p in places if p.form == form))

    message = seen(wrong, wrong[0].form)
    for form in list(dict.fromkeys(p.form for p in wrong))[1:]:
        message = say("{one}; {other}", one=message, other=seen(wrong, form))
    others = wrong[1:]
    if house is not None:
        message = say("{seen}, against the house style", seen=message)
    elif right is not None:
        message = say("{seen}, but {habit}", seen=message, habit=seen(places, right))
        others = [*others, next(p for p in places if p.form == right)]
    spots = tuple(Spot(p.span, wording(p.form, notes_named([p.note.label])), note=p.note.label) for p in others)
    fixes = _fixes(wrong, right) if right is not None else ()
    confidence = Confidence.MEDIUM if right is None else Confidence.HIGH
    yield Problem(message, wrong[0].span, spots, fixes, note=wrong[0].note.label, confidence=confidence)


def _fixes(wrong: Sequence[Place], right: str) -> tuple[Fix, ...]:
    edits = tuple(e for p in wrong if p.edits for e in p.edits.get(right, ()))
    return (Fix(say("write it as elsewhere"), edits),) if edits else ()


def by_language(edition: Edition) -> Iterator[tuple[str, list[tuple[Note, Citation]]]]:
    """The citations that say a work in full, works with Japanese and with English titles apart."""
    apart: dict[str, list[tuple[Note, Citation]]] = {"en": [], "ja": []}
    for note, citation in edition.citations():
        if citation.short_form is None and citation.reference:
            apart[language_of(citation.reference.title or citation.text)].append((note, citation))
    yield from apart.items()
