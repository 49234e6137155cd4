"""Fit what a confidence means: `python train/calibrate.py`, after train.py.

Logistic regression on references that the model has not seen: notes generated from another seed and perturbed twice,
and the real references kept for testing (train/data), which weigh more because they are what generated notes are not.
"""

from __future__ import annotations

import json
import sys
from math import exp
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

from random import Random  # noqa: E402

import perturb  # noqa: E402
from markup import Labelled  # noqa: E402

import train  # noqa: E402
from citecheck.parse import confidence, grammar, lexicon  # noqa: E402
from citecheck.parse.features import features  # noqa: E402
from citecheck.parse.fields import Fields, read_fields, runs_of  # noqa: E402
from citecheck.parse.tagger import tag  # noqa: E402
from citecheck.parse.tokens import tokenize  # noqa: E402

OUTPUT = HERE.parent / "src/citecheck/parse" / confidence.WEIGHTS
SEED = 7
NOTES = 3000
REAL_WEIGHT = 4.0
Row = tuple[list[float], bool, float]


def rows(note: Labelled, weight: float) -> tuple[Row, list[Row]]:
    """Signals and truth of one reference, and of each of its fields (with the reference's log probability)."""
    tokens = tokenize(train.passage(note))
    marks = lexicon.mark(tokens.items)
    guess = grammar.guess(tokens.items, marks)
    tagging = tag(features(tokens, marks, guess))
    runs = runs_of(tagging.labels)
    found = read_fields(tokens, runs, "en")
    truth = read_fields(tokens, runs_of(train.token_labels(tokens, note.labels)), "en")
    whole = (confidence.reference_signals(tokens.items, guess, tagging, runs), _values(found) == _values(truth), weight)
    parts = []
    seen = set()
    for run in runs:
        if run.label in seen:
            continue
        seen.add(run.label)
        part = slice(run.first, run.last + 1)
        agreement = guess[part].count(run.label) / (run.last + 1 - run.first)
        right = _values(found).get(run.label) == _values(truth).get(run.label)
        parts.append((tagging.marginals[part], agreement, right))
    return whole, [(p, a, r) for p, a, r in parts]  # type: ignore[misc]


def _values(fields: Fields) -> dict[str, object]:
    dates = {name: value.parts or value.literal for name, value in fields.dates.items()}
    kept = {
        k: v
        for k, v in fields.variables.items()
        if not k.startswith("translated") and k not in ("genre", "event-title")
    }
    return {**kept, **fields.names, **dates, "locator": (fields.locator, fields.label) if fields.locator else None}


def fit(data: list[Row], ridge: float = 1.0, steps: int = 60) -> list[float]:
    """Weights of a logistic regression by Newton's method; the constant first."""
    size = len(data[0][0]) + 1
    weights = [0.0] * size
    for _ in range(steps):
        gradient = [-ridge * w for w in weights]
        hessian = [[ridge if i == j else 0.0 for j in range(size)] for i in range(size)]
        for signals, right, weight in data:
            x = [1.0, *signals]
            p = 1 / (1 + exp(-max(-30.0, min(30.0, sum(a * b for a, b in zip(weights, x, strict=True))))))
            error, curve = weight * (right - p), weight * p * (1 - p)
            for i in range(size):
                gradient[i] += error * x[i]
                for j in range(i + 1):
                    hessian[i][j] += curve * x[i] * x[j]
        for i in range(size):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        step = _solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-9:
            break
    return [round(w, 4) for w in weights]


def _solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
    rows_ = [[*row, value] for row, value in zip(matrix, vector, strict=True)]
    size = len(rows_)
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows_[k][i]))
        rows_[i], rows_[pivot] = rows_[pivot], rows_[i]
        for k in range(i + 1, size):
            factor = rows_[k][i] / rows_[i][i]
            rows_[k] = [a - factor * b for a, b in zip(rows_[k], rows_[i], strict=True)]
    out = [0.0] * size
    for i in reversed(range(size)):
        out[i] = (rows_[i][size] - sum(rows_[i][k] * out[k] for k in range(i + 1, size))) / rows_[i][i]
    return out


def main() -> None:
    """Fit and write; prints how sure and how right the sure ones are."""
    chance = Random(SEED)
    notes = [(perturb.perturb(note, chance, "en"), 1.0) for note in train.notes(NOTES, SEED)]
    notes += [(note, REAL_WEIGHT) for note in train.real(HERE / "data/anystyle-core.jsonl.gz", "test")]
    read = [rows(note, weight) for note, weight in notes]
    references = [whole for whole, _ in read]
    weights = {"reference": fit(references)}
    parts: list[Row] = []
    for (signals, _, weight), fields in read:
        sure = confidence._logistic(weights["reference"], signals)  # noqa: SLF001  # the same function as at run time
        parts += [(confidence.field_signals(m, a, sure), r, weight) for m, a, r in fields]  # type: ignore[arg-type, misc]
    weights["field"] = fit(parts)
    OUTPUT.write_text(json.dumps(weights) + "\n", encoding="utf-8")
    for name, data in (("references", references), ("fields", parts)):
        key = name[:-1]
        sure = [(confidence._logistic(weights[key], s), r) for s, r, _ in data]  # noqa: SLF001
        for limit in (0.95, 0.9, 0.8, 0.5):
            chosen = [r for c, r in sure if c >= limit]
            print(
                f"{name} with confidence >= {limit}: {len(chosen) / len(sure):.3f} of all, {sum(chosen) / max(1, len(chosen)):.3f} right"
            )


if __name__ == "__main__":
    main()
