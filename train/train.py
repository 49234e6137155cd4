"""Train the reference model: `python train/train.py [--check] [--notes N]`.

Notes are generated from the forms with a fixed seed, real references (data/, see its README) are added, and a
linear-chain CRF is fitted (python-crfsuite, L-BFGS). The same input gives the same file, bit for bit.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

import forms_english  # noqa: E402
import forms_japanese  # noqa: E402
import forms_lists  # noqa: E402
import perturb  # noqa: E402
import pycrfsuite  # noqa: E402
from markup import Labelled, fill  # noqa: E402
from works import Work  # noqa: E402

from citecheck.model import Passage, Span  # noqa: E402
from citecheck.parse import grammar, lexicon  # noqa: E402
from citecheck.parse.features import features  # noqa: E402
from citecheck.parse.fields import OTHER  # noqa: E402
from citecheck.parse.tokens import Tokens, tokenize  # noqa: E402

MODEL = HERE.parent / "src/citecheck/parse/model/references.crfsuite.gz"
FAMILIES = ((0.36, forms_english.FAMILIES), (0.34, forms_japanese.FAMILIES), (0.30, forms_lists.FAMILIES))
CERTAIN = {"locator": "locator", "page": "page", "access": OTHER, "available": OTHER, "url": "URL", "doi": "DOI"}
"""kinds of tokens that have one label wherever they stand outside titles"""
PARAMETERS = {
    "c1": 0.08,
    "c2": 0.02,
    "max_iterations": 110,
    "feature.minfreq": 2,
    "feature.possible_transitions": False,
}


def notes(count: int, seed: int) -> Iterator[Labelled]:
    """Generated notes."""
    chance = Random(seed)
    groups = []
    for share, families in FAMILIES:
        total = sum(weight for weight, _, _ in families)
        for weight, language, text in families:
            lines = [line.split(" ", 1) for line in text.strip().splitlines()]
            groups.append(
                (
                    share * weight / total,
                    language,
                    [f for n, f in lines for _ in range(int(n))],
                    families is forms_japanese.FAMILIES,
                )
            )
    weights = [g[0] for g in groups]
    while count:
        _, language, forms, japanese = chance.choices(groups, weights)[0]
        note = fill(chance.choice(forms), Work(chance, language).render, chance)
        if note is None:
            continue
        count -= 1
        yield perturb.perturb(note, chance, "ja" if japanese else "en")


def passage(note: Labelled) -> Passage:
    """The note as the reader would hand it over."""
    spans, start = [], None
    for index, italic in enumerate([*note.italic, False]):
        if italic and start is None:
            start = index
        elif not italic and start is not None:
            spans.append(Span(start, index))
            start = None
    return Passage(note.text, ((0, 0, len(note.text)),), tuple(spans))


def token_labels(tokens: Tokens, labels: list[str | None]) -> list[str]:
    """For each token the label that most of its characters carry."""
    out = []
    for token in tokens.items:
        votes: dict[str, int] = {}
        for label in labels[token.start : token.end]:
            if label:
                votes[label] = votes.get(label, 0) + 1
        if len(votes) > 1 and token.kind in ("quoted", "kagi", "book"):
            votes.pop("translated-title", None)
        best = max(votes, key=lambda name: votes[name]) if votes else OTHER
        if token.kind in CERTAIN and best not in ("title", "container-title"):
            best = CERTAIN[token.kind]
        if token.kind == "volissue" and best in ("volume", "issue"):
            best = "volume"
        if token.kind in ("etal", "role"):
            best = OTHER if best in ("author", "editor", "translator") else best
        out.append(best)
    return out


def example(note: Labelled) -> tuple[list[list[str]], list[str]]:
    """Features and labels of one note."""
    tokens = tokenize(passage(note))
    marks = lexicon.mark(tokens.items)
    return features(tokens, marks, grammar.guess(tokens.items, marks)), token_labels(tokens, note.labels)


def real(path: Path, keep: str) -> Iterator[Labelled]:
    """Real references; `keep`: `train`, `test` or `all`. Every fifth one is for testing."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if keep == "all" or (number % 5 == 4) == (keep == "test"):
                text, spans = json.loads(line)
                note = Labelled(text, [None] * len(text), [False] * len(text))
                for label, start, end in spans:
                    note.labels[start:end] = [label] * (end - start)
                yield note


def main() -> None:
    """Generate, train, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--real", choices=("all", "train", "none"), default="train")
    parser.add_argument("--weight", type=int, default=5, help="how many generated notes a real reference counts for")
    parser.add_argument("--output", type=Path, default=MODEL)
    parser.add_argument("--show", type=int, default=0, help="print N generated notes and stop")
    arguments = parser.parse_args()
    if arguments.show:
        for note in notes(arguments.show, arguments.seed):
            print(note.text)
        return
    start = time.monotonic()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(PARAMETERS)
    for note in notes(arguments.notes, arguments.seed):
        trainer.append(*example(note))
    if arguments.real != "none":
        for note in real(HERE / "data/anystyle-core.jsonl.gz", arguments.real):
            for _ in range(arguments.weight):
                trainer.append(*example(note))
    print(f"examples ready after {time.monotonic() - start:.0f} s")
    raw = arguments.output.with_suffix("")
    raw.parent.mkdir(parents=True, exist_ok=True)
    trainer.train(str(raw))
    data = raw.read_bytes()
    raw.unlink()
    arguments.output.write_bytes(gzip.compress(data, 9, mtime=0))
    print(
        f"{arguments.output.name}: {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()[:16]}, {time.monotonic() - start:.0f} s"
    )


if __name__ == "__main__":
    main()
