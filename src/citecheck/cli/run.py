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
    quiet: bool = False
    verbose: bool = False


def run(job: Job) -> int:
    """Do it once; the exit code."""
    report = _check(job)
    if job.write_baseline:
        return _write_baseline(job, report)
    report = _leave_out_known(job, report)
    if job.diff or job.config.fix or job.config.unsafe_fixes:
        from citecheck.fix import apply_fixes, diff

        if job.diff:
            put(diff(report, unsafe=job.config.unsafe_fixes), job.output_file)
            return exit_code(report, job.config)
        changed = apply_fixes(report, unsafe=job.config.unsafe_fixes)
        notice(job, f"fixed {changed} findings" if changed != 1 else "fixed 1 finding")
        report = _leave_out_known(job, _check(job)) if changed else report
    if job.annotate is not None:
        from citecheck.report.docx import annotate

        notice(job, f"{annotate(report, job.annotate)} comments written to {job.annotate}")
    write(report, job.config, job.output_file)
    return exit_code(report, job.config)


def watch_for_saves(job: Job) -> int:
    """Check the offline part at each save until interrupted."""
    try:
        from watchfiles import watch
    except ImportError:
        raise ConfigError("--watch needs the extra `watch`: pip install 'citecheck-editions[watch]'") from None

    job = replace(job, config=replace(job.config, offline=True))
    run(job)
    files = {str(Path(p).resolve()) for p in job.paths} | {str(Path(job.pair).resolve())} if job.pair else set()
    folders = {Path(p) if Path(p).is_dir() else Path(p).parent for p in (*job.paths, *files)}
    for changes in watch(*folders, raise_interrupt=False):
        notice(job, f"changed: {', '.join(sorted(Path(path).name for _, path in changes))}")
        run(job)
    return 0


def notice(job: Job, text: str) -> None:
    """A line for the person at the keyboard, on standard error."""
    if not job.quiet:
        print(f"citecheck: {text}", file=sys.stderr)


def _check(job: Job) -> Report:
    papers = list(
        load_papers(job.paths, pair=job.pair, single=job.single, config=job.config, stdin_filename=job.stdin_filename)
    )
    with progress(shown=not job.quiet) as step:
        return check(papers, job.config, step)


def _leave_out_known(job: Job, report: Report) -> Report:
    if job.config.baseline is None:
        return report
    path = Path(job.config.baseline)
    new, known, stale = baseline.split(report.findings, baseline.read(path))
    if stale:
        notice(job, f"{path}: {len(stale)} entries answer to no finding any more; --write-baseline prunes them")
        for entry in stale if job.verbose else ():
            notice(job, f"  {entry.path}: {entry.code} {entry.message}")
    return replace(report, findings=tuple(new), suppressed=report.suppressed + len(known))


def _write_baseline(job: Job, report: Report) -> int:
    if job.config.baseline is None:
        raise ConfigError("--write-baseline needs --baseline FILE")
    path = Path(job.config.baseline)
    before = baseline.read(path) if path.exists() else []
    notice(job, f"{path}: {baseline.write(path, report.findings, before)} findings")
    return 0
