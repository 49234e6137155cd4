"""What a registry tells of the fate of a cited work."""

from __future__ import annotations

import re

from citecheck.check.context import Context
from citecheck.model import Citation, Evidence, Reference

RETRACTED = frozenset({"retraction", "withdrawal", "removal", "partial_retraction", "partial-retraction"})
_TOLD = re.compile(r"retract|withdrawn|withdrew|撤回|取り?下げ", re.I)


def notices(reference: Reference, context: Context) -> tuple[Evidence, list[tuple[str, str]]] | None:
    """The evidence of the work's DOI with its notices, each as kind and DOI (which may be empty)."""
    evidence = context.evidence(reference.doi) if reference.doi else None
    if evidence is None or not evidence.notices:
        return None
    parts = [n.partition(" ") for n in evidence.notices]
    return evidence, [(kind.lower(), doi) for kind, _, doi in parts]


def is_told(citation: Citation | None) -> bool:
    """Whether the note itself says that the work was retracted."""
    return citation is not None and _TOLD.search(f"{citation.text} {citation.prefix} {citation.suffix}") is not None
