"""The same finding in the same note of both editions is said once.

English notes under a Japanese text are the rule, not the exception: what is wrong with one is wrong with its twin, and
an editor wants to read it once, with both places. Findings with a fix stay apart, since each file needs its own edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Alignment, Finding, Note, Related, say


def merged(findings: Sequence[Finding], alignment: Alignment | None) -> list[Finding]:
    """The findings, twins joined: the first edition's stays and names the other place."""
    if alignment is None:
        return list(findings)
    answers = _identical_notes(alignment)
    first, second = alignment.first.path, alignment.second.path
    known = {_key(f, None): i for i, f in enumerate(findings) if f.location.path == first and f.location.note}
    out: list[Finding | None] = list(findings)
    for index, finding in enumerate(findings):
        label = finding.location.note
        if finding.location.path != second or label not in answers or finding.fixes:
            continue
        at = known.get(_key(finding, answers[label]))
        twin = out[at] if at is not None else None
        if at is None or twin is None or twin.fixes or len(twin.related) != len(finding.related):
            continue
        same = Related(finding.location, say("the same in the other edition"))
        out[at] = replace(twin, related=(*twin.related, same))
        out[index] = None
    return [f for f in out if f is not None]


def _identical_notes(alignment: Alignment) -> dict[str | None, str]:
    """Labels of the second edition's notes that say word for word what a note of the first one says."""
    pairs = [(p.left[0], p.right[0]) for p in alignment.notes if len(p.left) == len(p.right) == 1]
    return {
        alignment.second.notes[right].label: alignment.first.notes[left].label
        for left, right in pairs
        if _words(alignment.first.notes[left]) == _words(alignment.second.notes[right])
    }


def _words(note: Note) -> list[str]:
    return note.text.split()


def _key(finding: Finding, label: str | None) -> tuple[str, str, str | None]:
    return finding.code, finding.location.text, label or finding.location.note
