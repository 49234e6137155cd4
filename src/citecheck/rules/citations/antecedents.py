"""What stands before a citation: shared by the rules on short forms."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Spot
from citecheck.model import Citation, Note, Position, say
from citecheck.notes.citing_order import in_reading_order


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
    """The note that a reader meets before the one that is looked at."""
    earlier = earlier_notes(context)
    return earlier[-1] if earlier else None


def earlier_notes(context: Context) -> list[Note]:
    """All notes that a reader meets before the one that is looked at."""
    notes = in_reading_order(context.edition.notes)
    return notes[: next((i for i, n in enumerate(notes) if n is context.note), 0)]


def candidates(citation: Citation, context: Context) -> Iterator[Spot]:
    """The citations that an ambiguous short form may mean."""
    labels = set(citation.ambiguous)
    for note in earlier_notes(context):
        if note.label in labels:
            for cited in note.citations:
                if cited.reference and cited.position is Position.FIRST:
                    yield Spot(cited.span, say("it could mean this work"), note=note.label)
