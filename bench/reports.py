"""How long each report format takes for 10,000 findings in one pair of papers, and how large it is.

python bench/reports.py [findings]
"""

import io
import sys
import time
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from citecheck.cli.output import render
from citecheck.config import Config
from citecheck.config.settings import OutputFormat
from citecheck.model import (
    Confidence,
    Document,
    Edit,
    Edition,
    Evidence,
    Finding,
    Fix,
    Location,
    Note,
    Outcome,
    Paper,
    Passage,
    Related,
    Report,
    Severity,
    Span,
    say,
)

CODES = (
    ("URL201", "dead-link"),
    ("EDN404", "number-differs"),
    ("STY203", "doubled-space"),
    ("DAT101", "impossible-date"),
)


def made(count: int) -> Report:
    """Two editions with a finding in each line of the second one."""
    line = "[{n}] Aiko Mori,  “Cables under Stress,” Harbor Review, May 2, 2024, https://example.org/{n}."
    texts = ["\n".join(line.format(n=n) for n in range(count)) for _ in range(2)]
    editions = []
    for language, text in zip(("ja", "en"), texts, strict=True):
        notes, at = [], 0
        for n, row in enumerate(text.split("\n")):
            notes.append(Note(str(n), Span(at, at + len(row)), Passage.plain(row, at)))
            at += len(row) + 1
        editions.append(Edition(Document(f"paper.{language}.txt", text, "plain", language), tuple(notes)))
    findings = []
    for n, (one, other) in enumerate(zip(editions[1].notes, editions[0].notes, strict=True)):
        code, name = CODES[n % len(CODES)]
        span = Span(one.span.start + 4, one.span.start + 13)
        place = Location("paper.en.txt", span, texts[1][span.start : span.end], one.label)
        there = Related(Location("paper.ja.txt", other.span, "", other.label), say("{n} here", n=n))
        gap = texts[1].index(",  ", one.span.start)
        fix = Fix(say("one space"), (Edit(Span(gap + 1, gap + 3), " "),))
        severity = Severity(1 + n % 3)
        findings.append(
            Finding(
                code, name, severity, Confidence.HIGH, say("{n} differs", n=n), place, (there,), (fix,), f"{n:016x}"
            )
        )
    evidence = tuple(
        Evidence(f"https://example.org/{n}", Outcome.ALIVE, seen="2026-11-24T08:00:00Z") for n in range(count)
    )
    return Report((Paper(tuple(editions)),), tuple(findings), evidence)


def word_file(folder: Path, count: int) -> Report:
    """A DOCX with as many findings, for --annotate."""
    import docx

    from citecheck.papers import load_paper

    file = folder / "paper.docx"
    paper = docx.Document()
    for n in range(count):
        paper.add_paragraph(f"Paragraph {n} with a finding.")
    paper.save(str(file))
    edition = load_paper(file, single=True).editions[0]
    findings = [
        Finding(
            "EDN404",
            "number-differs",
            Severity.ERROR,
            Confidence.HIGH,
            say("{n} differs", n=n),
            Location(edition.path, b.span, b.text),
        )
        for n, b in enumerate(edition.document.blocks)
    ]
    return Report((Paper((edition,)),), tuple(findings))


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    report = made(count)
    render(made(10), Config())
    print(f"{'format':<12}{'seconds':>9}{'megabytes':>11}   {count} findings")
    for name in get_args(OutputFormat):
        start = time.perf_counter()
        with redirect_stdout(io.StringIO()):
            text = render(report, Config(output_format=name, lang="en"))
        print(f"{name:<12}{time.perf_counter() - start:>9.2f}{len(text.encode()) / 1e6:>11.1f}", flush=True)
    from citecheck.fix import diff

    start = time.perf_counter()
    text = diff(report)
    print(f"{'diff':<12}{time.perf_counter() - start:>9.2f}{len(text.encode()) / 1e6:>11.1f}", flush=True)
    from citecheck.report.docx import annotate

    with TemporaryDirectory() as folder:
        words = word_file(Path(folder), count)
        out = Path(folder, "out.docx")
        start = time.perf_counter()
        annotate(words, out)
        print(f"{'annotate':<12}{time.perf_counter() - start:>9.2f}{out.stat().st_size / 1e6:>11.1f}")


if __name__ == "__main__":
    main()
