"""The trained model: one tagger a process, opened when the first reference is read."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pycrfsuite

MODEL = "model/references.crfsuite.gz"


@dataclass(frozen=True, slots=True)
class Tagging:
    """The likeliest labels of a sequence."""

    labels: list[str]
    probability: float
    """of the whole sequence"""
    marginals: list[float]
    """of each label by itself"""


@cache
def _model() -> bytes:
    # kept for good: the tagger reads from this memory and holds no reference to it
    return zlib.decompress((Path(__file__).parent / MODEL).read_bytes(), zlib.MAX_WBITS | 16)


@cache
def tagger() -> pycrfsuite.Tagger:
    """The shipped model, see model/CARD.md."""
    import pycrfsuite  # takes a while, and nothing else needs it

    out = pycrfsuite.Tagger()
    out.open_inmemory(_model())
    return out


def tag(items: list[list[str]]) -> Tagging:
    """The likeliest labels for a sequence of features."""
    if not items:
        return Tagging([], 0.0, [])
    model = tagger()
    model.set(items)
    labels = model.tag()
    marginal = model.marginal
    return Tagging(labels, model.probability(labels), [marginal(label, i) for i, label in enumerate(labels)])
