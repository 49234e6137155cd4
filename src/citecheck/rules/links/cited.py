"""What the rules about links share."""

from __future__ import annotations

from citecheck.check.addresses import addresses, readdressed
from citecheck.check.context import Context
from citecheck.model import Edit, Evidence, Outcome, Reference, Span
from citecheck.text.regex import regex

_ARCHIVED = regex(
    r"(?i)https?://(?:web\.archive\.org/|archive\.(?:today|ph|is|md|vn|li|org)/|perma\.cc/|warp\.(?:da\.)?ndl\.go\.jp/|"
    r"webarchive\.(?:nationalarchives\.gov\.uk|loc\.gov)/|megalodon\.jp/|www\.webcitation\.org/|ghostarchive\.org/)"
)


def seen(reference: Reference, context: Context, *outcomes: Outcome) -> Evidence | None:
    """The evidence for the cited address, if its outcome is one of these."""
    evidence = context.evidence(reference.url) if reference.url else None
    return evidence if evidence is not None and evidence.outcome in outcomes else None


def has_archived_copy(context: Context) -> bool:
    """Whether the citation gives an archived copy beside the address."""
    return context.citation is not None and _ARCHIVED.search(context.citation.text) is not None


def readdress(reference: Reference, context: Context, new: str) -> tuple[Edit, ...]:
    """The edits that put `new` in place of the cited address, in the text and behind its link; none where unsure."""
    note, place = context.note, reference.span_of("URL")
    if note is None or place is None:
        return ()
    passage = note.passage
    for address in addresses(note):
        if reference.url in {address.written, *(n.target for n in address.links)} and (
            place == address.place(passage) or any(place == n.source for n in address.links)
        ):
            return readdressed(context.edition.document, passage, address, {reference.url: new}.get)
    return ()


def straight(reference: Reference, context: Context) -> Span | None:
    """Where the address is shown, if it stands there letter for letter, so that words can be put behind it."""
    note, place = context.note, reference.span_of("URL")
    text = context.edition.document.text
    if note is None or place is None or text[place.start : place.end] != reference.url:
        return None
    shown = (a for a in addresses(note) if a.shown is not None and not a.links)
    return next((place for a in shown if note.passage.source(a.shown or place) == place), None)
