"""Which fixes go together: no two of them touch the same character."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from citecheck.model import Document, Edit, Fix, Report, Safety

WRITABLE = frozenset({"markdown", "plain", "html", "latex"})
"""formats whose source is text, so that an edit is an edit of the file"""


def chosen(report: Report, *, unsafe: bool) -> dict[str, tuple[Document, list[Fix]]]:
    """By path: the document and the fixes to apply, in the order of the findings; later ones that overlap wait."""
    documents = {e.path: e.document for p in report.papers for e in p.editions}
    out: dict[str, tuple[Document, list[Fix]]] = {}
    taken: dict[str, list[tuple[int, int]]] = {}
    for finding in report.findings:
        document = documents[finding.location.path]
        if document.format not in WRITABLE:
            continue
        allowed = (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,)
        fix = next((f for f in finding.fixes if f.safety in allowed), None)
        spans = taken.setdefault(document.path, [])
        if fix is not None and fix.edits and all(_free(e, spans) for e in fix.edits):
            out.setdefault(document.path, (document, []))[1].append(fix)
            for edit in fix.edits:
                insort(spans, (edit.span.start, edit.span.end))
    return out


def edited(text: str, fixes: Iterable[Fix]) -> str:
    """The text with all edits made; every other character stays as it is."""
    edits = sorted({(e.span.start, e.span.end, e.text) for f in fixes for e in f.edits})
    pieces, at = [], 0
    for start, end, new in edits:
        pieces += [text[at:start], new]
        at = end
    return "".join(pieces) + text[at:]


def _free(edit: Edit, taken: list[tuple[int, int]]) -> bool:
    """Whether an edit neither overlaps another one nor inserts where another one begins or ends."""
    start, end = edit.span.start, edit.span.end
    at = bisect_left(taken, (start, end))
    before = taken[at - 1] if at else None
    after = taken[at] if at < len(taken) else None
    return (before is None or before[1] < start or (before[1] == start and before[0] < start < end)) and (
        after is None or end < after[0] or (end == after[0] and start < end < after[1])
    )
