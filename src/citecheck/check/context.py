"""What a rule may look at besides its subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from citecheck.check.comments import Suppression
from citecheck.config import Config
from citecheck.model import Alignment, Citation, Edition, Evidence, Note, Paper


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of a rule's subject; what does not apply is empty."""

    config: Config
    today: date
    paper: Paper
    edition: Edition
    note: Note | None = None
    citation: Citation | None = None
    alignment: Alignment | None = None
    unused_suppressions: tuple[Suppression, ...] = ()
    """for rules that need the findings: comments of this edition that hide nothing"""
    collected: Mapping[str, Evidence] = field(default_factory=dict)

    def evidence(self, identifier: str) -> Evidence | None:
        """What was seen for a URL, DOI or ISBN as written in the note; None if it was not asked for."""
        return self.collected.get(identifier)
