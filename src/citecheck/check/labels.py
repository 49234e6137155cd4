"""Notes named in a message."""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.model import Message, say


def notes_named(labels: Iterable[str]) -> Message:
    """`note 1`, `notes 2, 3`, `notes 1–4, 7`, each label once."""
    labels = list(dict.fromkeys(labels))
    if len(labels) == 1:
        return say("note {label}", label=labels[0])
    return say("notes {labels}", labels=listed(labels))


def listed(labels: list[str]) -> tuple[str, ...]:
    """Labels one by one; three or more figures in a row as a range."""
    runs: list[list[str]] = []
    for label in labels:
        if runs and label.isdecimal() and runs[-1][-1].isdecimal() and int(label) == int(runs[-1][-1]) + 1:
            runs[-1].append(label)
        else:
            runs.append([label])
    return tuple(part for run in runs for part in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else run))
