"""What the rules about links share."""

from __future__ import annotations

import re

from citecheck.check.context import Context
from citecheck.model import Evidence, Outcome, Reference, Span

_ARCHIVED = re.compile(
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


def straight(reference: Reference, context: Context) -> Span | None:
    """Where the address is written, if it stands there letter for letter, so that an edit can replace it."""
    span = reference.span_of("URL")
    text = context.edition.document.text
    return span if span is not None and text[span.start : span.end] == reference.url else None
