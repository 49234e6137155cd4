"""An edition that is empty, a stub, or only half translated."""

from __future__ import annotations

from citecheck.model import Alignment, BlockKind, Edition
from citecheck.text.language import language_of

_ANSWERED = 0.6
"""share of the fuller edition's text that has an answer in a whole translation, at least"""
_FOREIGN = 0.4
"""share of an edition's text that is still in the other language"""
_PROSE = 60
"""characters from which a paragraph is running text"""
_ENOUGH = 300
"""characters of the fuller edition from which shares mean something"""


def partial(alignment: Alignment) -> Edition | None:
    """The edition that is not whole, if one is not."""
    editions = (alignment.first, alignment.second)
    for side in (0, 1):
        sentences = alignment.sentences[side]
        total = sum(len(s.text) for s in sentences)
        if total < _ENOUGH:
            continue
        answered = sum(
            len(sentences[i].text)
            for p in alignment.sentence_pairs
            if p.left and p.right
            for i in (p.right if side else p.left)
        )
        if answered < _ANSWERED * total:
            return editions[1 - side]
    if editions[0].language == editions[1].language:
        return None
    return next((e for e in editions if _foreign(e) > _FOREIGN), None)


def _foreign(edition: Edition) -> float:
    """Share of the body's running text that is not in the edition's language; quoted titles and links do not count."""
    blocks = [b for b in edition.document.blocks if b.kind is BlockKind.PARAGRAPH and len(b.text) >= _PROSE]
    total = sum(len(b.text) for b in blocks)
    foreign = sum(len(b.text) for b in blocks if language_of(b.text) != edition.language and not b.passage.links)
    return foreign / total if total >= _ENOUGH else 0.0
