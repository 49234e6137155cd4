"""When a paper itself was published: front matter, a line that holds nothing but a date, a dateline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Block, BlockKind, Confidence, Document, Edition, Paper, PartialDate, Span
from citecheck.text.dates import find_dates, parse_date
from citecheck.text.regex import regex

_METADATA = ("date", "published", "issued", "created", "publish_date", "publication-date")
_LABEL = regex(
    r"(?i)(?:published|publication date|date(?: of publication)?|posted|released|issued|last updated|updated"
    r"|公開日?|掲載日?|発行日?|発表日?|更新日?|公表日?|日付|作成日)?(?:\s*on)?\s*[:：]?\s*"
)
_AROUND = regex(r"[\s(（\[［【)）\]］】.。,、|｜/*_–—―-]*")
_PLACE = regex(
    r"(?:[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}(?:,\s[A-Z][\w.’' -]{1,20})?[,:]?|東京[、：]?|ワシントン[、：]?)\s*"
)
NEAR_START, NEAR_END = 8, 12
"""blocks at either end in which a paper says when it appeared"""


@dataclass(frozen=True, slots=True)
class Published:
    """A date that an edition gives for itself."""

    date: PartialDate
    span: Span | None
    """in the source; None for front matter"""
    confidence: Confidence


_KEPT = 16
_READ: dict[int, tuple[Document, tuple[Published, ...]]] = {}


def publication_dates(edition: Edition) -> tuple[Published, ...]:
    """The dates that an edition gives for itself, the surest first."""
    document = edition.document
    kept = _READ.get(id(document))
    if kept is None or kept[0] is not document:  # asked for by every citation
        found = tuple(sorted((*_metadata(edition), *_lines(edition)), key=lambda p: -p.confidence))
        if len(_READ) > _KEPT:
            _READ.clear()
        kept = _READ[id(document)] = (document, found)
    return kept[1]


def paper_date(paper: Paper) -> Published | None:
    """The latest date that any edition of the paper gives for itself, so that no note is blamed for a later edition."""
    found = [p for edition in paper.editions for p in publication_dates(edition)[:1]]
    return max(found, key=lambda p: p.date.parts, default=None)


def _metadata(edition: Edition) -> Iterator[Published]:
    for key in _METADATA:
        date = parse_date(edition.document.metadata.get(key, ""))
        if date is not None and date.year is not None and date.impossible is None:
            yield Published(date, None, Confidence.MEDIUM)


def _lines(edition: Edition) -> Iterator[Published]:
    blocks = edition.document.blocks
    for index, block in enumerate(blocks):
        near = index < NEAR_START or index >= len(blocks) - NEAR_END
        if near and len(block.text) < 80 and block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING}:
            yield from _line(block)


def _line(block: Block) -> Iterator[Published]:
    """A date that is alone in its block, but for a label, a place, brackets."""
    found = find_dates(block.text)
    if len(found) != 1:
        return
    span, date = found[0]
    if date.year is None or date.month is None or date.end is not None or date.impossible or date.fiscal:
        return
    before, after = block.text[: span.start], block.text[span.end :]
    labelled = _AROUND.sub("", _LABEL.sub("", _AROUND.sub("", before, count=1), count=1), count=1)
    if _AROUND.fullmatch(after) and (not labelled or _PLACE.fullmatch(labelled + " ")):
        sure = Confidence.HIGH if date.day is not None and not labelled else Confidence.MEDIUM
        yield Published(date, block.passage.source(span), sure)
