"""The domain types: what a paper is made of and what is found out about it.

All are frozen and slotted; none does I/O. Positions are half-open ranges of code points in the decoded source of one
document (`Span`); line and column are computed only when something is printed. Types and variables are named as in
CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables), dates follow EDTF
(ISO 8601-2, https://www.loc.gov/standards/datetime/).
"""

from citecheck.model.dates import PartialDate
from citecheck.model.document import Block, BlockKind, Document, Marker, Note
from citecheck.model.evidence import Archive, DoubtReason, Evidence, Outcome, PageDate, PageFacts, UncheckedReason
from citecheck.model.finding import (
    Confidence,
    Edit,
    Figure,
    Finding,
    Fix,
    Location,
    Message,
    Reason,
    Related,
    Report,
    Safety,
    Severity,
    Unchecked,
    Written,
    say,
)
from citecheck.model.paper import Alignment, Difference, Edition, Pair, Paper, Sentence
from citecheck.model.places import Link, Passage, Span
from citecheck.model.quantity import Quantity
from citecheck.model.reference import Citation, Name, Position, Reference

__all__ = [
    "Alignment",
    "Archive",
    "Block",
    "BlockKind",
    "Citation",
    "Confidence",
    "Difference",
    "Document",
    "DoubtReason",
    "Edit",
    "Edition",
    "Evidence",
    "Figure",
    "Finding",
    "Fix",
    "Link",
    "Location",
    "Marker",
    "Message",
    "Name",
    "Note",
    "Outcome",
    "PageDate",
    "PageFacts",
    "Pair",
    "Paper",
    "PartialDate",
    "Passage",
    "Position",
    "Quantity",
    "Reason",
    "Reference",
    "Related",
    "Report",
    "Safety",
    "Sentence",
    "Severity",
    "Span",
    "Unchecked",
    "UncheckedReason",
    "Written",
    "say",
]
