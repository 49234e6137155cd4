"""registered-title-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, Spot, rule
from citecheck.evidence.registries.questions import doi_of, isbn_of, work_key
from citecheck.model import Alignment, Citation, Confidence, Edition, Evidence, Note, Severity, say
from citecheck.rules.links.comparing import comparable_titles, likeness

ALIKE = 0.75
"""likeness from which two titles are one"""


@rule("EDN502", severity=Severity.INFO, needs={Need.NETWORK})
def registered_title_differs(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A work has an official title in the edition's language, and the note gives another.

    Why: J-STAGE and JaLC hold Japanese and English titles of one work; under the official one a reader finds it.

    Bad:  `“Alliances Following the Cold War”` for an article that its journal calls “Alliances after the Cold War”
    Good: the journal's own English title
    """
    for pair in alignment.notes:
        if len(pair.left) != 1 or len(pair.right) != 1:
            continue
        left, right = alignment.first.notes[pair.left[0]], alignment.second.notes[pair.right[0]]
        if len(left.citations) != 1 or len(right.citations) != 1:
            continue
        yield from _compared(alignment.first, left, alignment.second, right, context)
        yield from _compared(alignment.second, right, alignment.first, left, context)


def _compared(edition: Edition, note: Note, other: Edition, answer: Note, context: Context) -> Iterator[Problem]:
    """What the registry says of the work in `note`, beside the title in the note of the other edition."""
    evidence = _record(note.citations[0], context)
    reference = answer.citations[0].reference
    cited = note.citations[0].reference.title
    if evidence is None or not cited or not reference.title:
        return
    own, titles = comparable_titles(cited, evidence), comparable_titles(reference.title, evidence)
    if not own or not titles or own == titles:  # the same language, or one that the registry does not have
        return
    if likeness(cited, own) < ALIKE or likeness(reference.title, titles) >= ALIKE:
        return
    place = note.citations[0].reference.span_of("title") or note.span
    yield Problem(
        say("the work's own title is “{known}”, not “{cited}”", known=titles[0], cited=reference.title),
        reference.span_of("title") or answer.span,
        related=(Spot(place, say("the work cited here"), edition, note.label),),
        confidence=Confidence.MEDIUM,
        edition=other,
        note=answer.label,
    )


def _record(citation: Citation, context: Context) -> Evidence | None:
    """A registry's record of the work, if it has titles in more than one language."""
    keys = (doi_of(citation), isbn_of(citation), work_key(citation.reference))
    found = (context.evidence(key) for key in keys if key)
    return next((e for e in found if e is not None and e.facts.title and e.facts.titles), None)
