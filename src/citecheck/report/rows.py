"""Two editions in rows: what answers to what, with the places of the findings marked in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from citecheck.model import Alignment, Edition, Finding, Passage, Span

CARET = "‸"
"""stands where something is missing"""


@dataclass(slots=True)
class Cell:
    """One block or note of one edition: its text in runs, each with the findings that it shows."""

    kind: str
    label: str
    level: int
    language: str
    runs: list[Run] = field(default_factory=list)


@dataclass(slots=True)
class Run:
    """Text with the numbers of the findings whose places cover it, worst severity first in `severity`."""

    text: str
    findings: tuple[int, ...] = ()
    severity: str = ""
    caret: bool = False


@dataclass(slots=True)
class Row:
    """What answers to what, and the findings about it."""

    left: list[Cell]
    right: list[Cell]
    findings: list[int] = field(default_factory=list)
    severity: str = ""


@dataclass(slots=True)
class Beside:
    """The rows of one pair of editions; findings are numbered from 1 in the order given."""

    first: Edition
    second: Edition
    body: list[Row]
    notes: list[Row]


def beside(alignment: Alignment, findings: Sequence[Finding]) -> Beside:
    """The rows of an alignment with the places of these findings."""
    page = _Page(alignment, findings)
    return Beside(alignment.first, alignment.second, page.body(), page.notes())


class _Page:
    """The rows of a page, with the places of all findings by edition."""

    def __init__(self, alignment: Alignment, findings: Sequence[Finding]) -> None:
        self.alignment = alignment
        self.findings = findings
        self.places: dict[str, list[tuple[Span, int]]] = {alignment.first.path: [], alignment.second.path: []}
        for number, finding in enumerate(findings, 1):
            for location in (finding.location, *(r.location for r in finding.related)):
                if location.path in self.places:
                    self.places[location.path].append((location.span, number))
        self.first = {n: (f.location.path, f.location.span) for n, f in enumerate(findings, 1)}
        self.primary: set[int] = set()

    def body(self) -> list[Row]:
        """A row for each pair of blocks."""
        editions = (self.alignment.first, self.alignment.second)
        rows = []
        for pair in self.alignment.blocks:
            sides = []
            for edition, indexes in zip(editions, (pair.left, pair.right), strict=True):
                blocks = [edition.document.blocks[i] for i in indexes]
                sides.append(
                    [self._cell(edition, b.passage, b.span, str(b.kind), b.label or "", b.level) for b in blocks]
                )
            rows.append(self._row(sides))
        return rows

    def notes(self) -> list[Row]:
        """A row for each pair of notes."""
        editions = (self.alignment.first, self.alignment.second)
        rows = []
        for pair in self.alignment.notes:
            sides = []
            for edition, indexes in zip(editions, (pair.left, pair.right), strict=True):
                notes = [edition.notes[i] for i in indexes]
                sides.append([self._cell(edition, n.passage, n.span, "note", n.label, 0) for n in notes])
            rows.append(self._row(sides))
        return rows

    def _row(self, sides: list[list[Cell]]) -> Row:
        """Each finding is told in the row of its own place."""
        shown = {n for side in sides for cell in side for run in cell.runs for n in run.findings}
        told = sorted(shown & self.primary)
        self.primary -= set(told)
        return Row(sides[0], sides[1], told, self._worst(told))

    def _cell(self, edition: Edition, passage: Passage, span: Span, kind: str, label: str, level: int) -> Cell:
        inside = [
            (Span(max(s.start, span.start), min(s.end, span.end)), n)
            for s, n in self.places[edition.path]
            if s.overlaps(span) or (not len(s) and span.start <= s.start <= span.end)
        ]
        self.primary |= {n for s, n in inside if self._is_first(edition, s, n)}
        marks = [(_within(passage, s), n) for s, n in inside]
        return Cell(kind, label, level, edition.language, list(self._runs(passage.text, marks)))

    def _is_first(self, edition: Edition, part: Span, number: int) -> bool:
        """Whether this is (the beginning of) a finding's own place."""
        path, span = self.first[number]
        return path == edition.path and part.start == span.start

    def _runs(self, text: str, marks: Sequence[tuple[Span, int]]) -> Iterator[Run]:
        """The text cut wherever a mark begins or ends."""
        cuts = sorted({0, len(text), *(x for s, _ in marks for x in (s.start, s.end))})
        for k, start in enumerate(cuts):
            if points := tuple(sorted({n for s, n in marks if s.start == s.end == start})):
                yield Run(CARET, points, self._worst(points), caret=True)
            stop = cuts[k + 1] if k + 1 < len(cuts) else start
            if stop > start:
                covering = tuple(sorted({n for s, n in marks if s.start <= start and stop <= s.end and len(s)}))
                yield Run(text[start:stop], covering, self._worst(covering))

    def _worst(self, numbers: Sequence[int]) -> str:
        return str(max((self.findings[n - 1].severity for n in numbers), default="")) if numbers else ""


def _within(passage: Passage, source: Span) -> Span:
    """Where a range of the source stands in the passage's text."""
    hits = [
        (text + max(source.start, start) - start, text + min(source.end, start + length) - start)
        for text, start, length in passage.pieces
        if max(source.start, start) <= min(source.end, start + length)
    ]
    if not hits:
        behind = [text for text, start, _ in passage.pieces if start >= source.end]
        at = min(behind, default=len(passage.text))
        return Span(at, at)
    start, end = min(h[0] for h in hits), max(h[1] for h in hits)
    return Span(start, end) if len(source) else Span(start, start)
