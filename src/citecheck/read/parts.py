"""What a format's reader finds in a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.model import Block, Marker, Note


@dataclass(slots=True)
class Parts:
    """Blocks in order, and the markers and notes that the format itself knows; all spans are in the document's text."""

    blocks: list[Block] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    metadata: Mapping[str, str] = field(default_factory=dict)
    alternates: Mapping[str, str] = field(default_factory=dict)
