"""Which of two dates is later, as far as both are given."""

from __future__ import annotations

from citecheck.model import Citation, Confidence, PartialDate

UNSURE = 0.4
"""a citation that is parsed with less confidence gives information, no error"""


def later(one: PartialDate, other: PartialDate) -> bool:
    """Whether `one` is surely after `other`: 2024-05 is after 2024-03-11, 2024 is not."""
    first, second = one.parts, other.parts
    length = min(len(first), len(second))
    return first[:length] > second[:length]


def comparable(date: PartialDate | None) -> bool:
    """Whether a date can be put in order: a day, month or year that exists, no season, no fiscal year."""
    return bool(
        date is not None
        and date.parts
        and not (date.impossible or date.season or date.fiscal or date.circa or date.literal)
    )


def sureness(citation: Citation) -> Confidence:
    """LOW where the parser is unsure of the citation."""
    return Confidence.LOW if citation.confidence < UNSURE else Confidence.HIGH
