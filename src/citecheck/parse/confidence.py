"""How far a reading can be trusted: from the model's own doubt and from where the grammar reads something else.

The weights are fitted on notes that the model has not seen (train/calibrate.py); `references.json` beside the model
holds them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from math import exp, log
from pathlib import Path

from citecheck.parse.fields import OTHER, Run
from citecheck.parse.tagger import Tagging
from citecheck.parse.tokens import Token

WEIGHTS = "model/confidence.json"
_WORDS = frozenset(("word", "kanji", "katakana", "quoted", "kagi", "book"))


@cache
def weights() -> dict[str, list[float]]:
    """`reference` and `field` -> constant, then one weight for each signal."""
    loaded: dict[str, list[float]] = json.loads((Path(__file__).parent / WEIGHTS).read_text("utf-8"))
    return loaded


def of_reference(signals: Sequence[float]) -> float:
    """Probability that every field is right."""
    return _logistic(weights()["reference"], signals)


def of_field(marginals: Sequence[float], agreement: float, whole: float) -> float:
    """Probability that one field is right: its tokens' marginals, the grammar's agreement, the whole reference's."""
    return _logistic(weights()["field"], field_signals(marginals, agreement, whole))


def reference_signals(
    items: Sequence[Token], guess: Sequence[str], tagging: Tagging, runs: Sequence[Run]
) -> list[float]:
    """What bears on the whole reference."""
    labels = tagging.labels
    count = max(1, len(labels))
    differing = left = 0
    for index, label in enumerate(labels):
        if label != guess[index]:
            differing += 1
        if label == OTHER and items[index].kind in _WORDS and items[index].text.lower() not in _CONNECTIVES:
            left += 1
    names = [run.label for run in runs]
    repeated = len(names) - len(set(names))
    lowest = min(tagging.marginals, default=0.0)
    return [
        max(-12.0, log(max(tagging.probability, 1e-9))),
        max(-6.0, log(max(lowest, 1e-6))),
        float(differing == 0),
        differing / count,
        min(left, 4) / 4,
        min(repeated, 3) / 3,
        float("title" in names),
        float("author" in names),
        min(count, 60) / 60,
    ]


def field_signals(marginals: Sequence[float], agreement: float, whole: float) -> list[float]:
    """What bears on one field."""
    lowest = min(marginals, default=0.0)
    return [log(lowest) if lowest > 0.0025 else -6.0, agreement, whole]


def _logistic(weight: Sequence[float], signals: Sequence[float]) -> float:
    total = weight[0]
    for index, signal in enumerate(signals, 1):
        total += weight[index] * signal
    return 1 / (1 + exp(-total)) if -30 < total < 30 else float(total > 0)


_CONNECTIVES = frozenset(("in", "and", "with", "at", "on", "the", "of", "from"))
