"""What stands before a citation: shared by the rules on short forms."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Spot
from citecheck.model import Citation, Note, Position, say


def means_previous(citation: Citation) -> bool:
    """Whether a citation stands for the one before: Ibid., id., 同上."""
    return citation.position in {Position.IBID, Position.IBID_WITH_LOCATOR}


def unresolved(citation: Citation) -> bool:
    """Whether a short form other than Ibid. was found to mean no work, nor one of several."""
    return (
        citation.short_form is not None
        and citation.position is Position.SUBSEQUENT
        and citation.target is None
        and not citation.ambiguous
    )


def note_before(context: Context) -> Note | None:
    """The note before the one that is looked at."""
    notes = context.edition.notes
    at = next((i for i, n in enumerate(notes) if n is context.note), 0)
    return notes[at - 1] if at else None


def earlier_notes(context: Context) -> tuple[Note, ...]:
    """All notes before the one that is looked at."""
    notes = context.edition.notes
    at = next((i for i, n in enumerate(notes) if n is context.note), 0)
    return notes[:at]


def candidates(citation: Citation, context: Context) -> Iterator[Spot]:
    """The citations that an ambiguous short form may mean."""
    labels = set(citation.ambiguous)
    for note in earlier_notes(context):
        if note.label in labels:
            for cited in note.citations:
                if cited.reference and cited.position is Position.FIRST:
                    yield Spot(cited.span, say("it could mean this work"), note=note.label)
