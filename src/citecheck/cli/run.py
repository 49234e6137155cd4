"""One run of `verify`: load, check, fix, leave out what is known, report."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from citecheck.check import baseline
from citecheck.cli.output import put, write
from citecheck.cli.progress import progress
from citecheck.config import Config
from citecheck.errors import ConfigError
from citecheck.model import Report
from citecheck.pipeline import check, load_papers
from citecheck.report.outcome import exit_code
from citecheck.report.wording import Wording

ROUNDS = 8
"""how often what is fixed is looked at again: fixes that touch one another wait for the next round"""


@dataclass(frozen=True, slots=True)
class Job:
    """What `verify` was asked to do."""

    paths: list[str]
    config: Config
    pair: str | None = None
    single: bool = False
    output_file: Path | None = None
    write_baseline: bool = False
    diff: bool = False
    annotate: Path | None = None
    stdin_filename: str | None = None
    config_file: Path | None = None
    """named with `--config`"""
    quiet: bool = False
    verbose: bool = False


def run(job: Job) -> tuple[Report, int]:
    """Do it once; what was found, and the exit code."""
    report = _check(job)
    if job.write_baseline:
        _write_baseline(job, report)
        return report, 0
    report = _leave_out_known(job, report)
    if job.diff or job.config.fix or job.config.unsafe_fixes:
        from citecheck.fix import apply_fixes, diff

        if job.diff:
            put(diff(report, unsafe=job.config.unsafe_fixes), job.output_file)
            return report, exit_code(report, job.config)
        changed = 0
        for _ in range(ROUNDS):
            now = apply_fixes(report, unsafe=job.config.unsafe_fixes)
            changed += now
            if not now:
                break
            report = _leave_out_known(job, _check(job))
        notice(job, _words(job).count("fixed {n} finding", "fixed {n} findings", changed))
    if job.annotate is not None:
        from citecheck.report.docx import annotate

        written = annotate(report, job.annotate, path=job.paths[0], lang=job.config.lang)
        notice(job, _words(job)("{n} comments written to {file}", n=written, file=job.annotate))
    write(report, job.config, job.output_file)
    return report, exit_code(report, job.config)


def notice(job: Job, text: str) -> None:
    """A line for the person at the keyboard, on standard error."""
    if not job.quiet:
        print(f"citecheck: {text}", file=sys.stderr)


def _words(job: Job) -> Wording:
    return Wording(job.config.lang)


def _check(job: Job) -> Report:
    papers = list(
        load_papers(job.paths, pair=job.pair, single=job.single, config=job.config, stdin_filename=job.stdin_filename)
    )
    with progress(_words(job), shown=not job.quiet) as step:
        return check(papers, job.config, step)


def _leave_out_known(job: Job, report: Report) -> Report:
    if job.config.baseline is None:
        return report
    path = Path(job.config.baseline)
    new, known, stale = baseline.split(report.findings, baseline.read(path))
    if stale:
        words = _words(job)
        notice(
            job,
            words(
                "{file}: {n} entries answer to no finding any more; --write-baseline prunes them",
                file=path,
                n=len(stale),
            ),
        )
        for entry in stale if job.verbose else ():
            notice(job, f"  {entry.path}: {entry.code} {entry.message}")
    return replace(report, findings=tuple(new), suppressed=report.suppressed + len(known))


def _write_baseline(job: Job, report: Report) -> None:
    if job.config.baseline is None:
        raise ConfigError("--write-baseline needs --baseline FILE")
    path = Path(job.config.baseline)
    before = baseline.read(path) if path.exists() else []
    written = baseline.write(path, report.findings, before)
    notice(job, _words(job)("{file}: {n} findings", file=path, n=written))
