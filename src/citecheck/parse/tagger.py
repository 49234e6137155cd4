"""The trained model: one tagger a process, opened when the first reference is read."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pycrfsuite

MODEL = "model/references.crfsuite.gz"


@cache
def _model() -> bytes:
    # kept for good: the tagger reads from this memory and holds no reference to it
    return gzip.decompress(files("citecheck.parse").joinpath(MODEL).read_bytes())


@cache
def tagger() -> pycrfsuite.Tagger:
    """The shipped model, see model/CARD.md."""
    import pycrfsuite  # noqa: PLC0415  # takes a while, and nothing else needs it

    out = pycrfsuite.Tagger()
    out.open_inmemory(_model())
    return out


def tag(items: list[list[str]]) -> tuple[list[str], float]:
    """The likeliest labels of a sequence of features and their probability."""
    if not items:
        return [], 0.0
    model = tagger()
    model.set(items)
    labels = model.tag()
    return labels, model.probability(labels)
