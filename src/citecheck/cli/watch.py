"""`verify --watch`: the offline part again at each save."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from citecheck.cli.run import Job, notice, run
from citecheck.config import Config
from citecheck.config.load import NAMES
from citecheck.errors import CitecheckError, ConfigError, InputError
from citecheck.read.inputs import STDIN, SUFFIXES, expand, is_address
from citecheck.report.wording import Wording

Settings = Callable[[], Config]


def watch_for_saves(job: Job, settings: Settings) -> int:
    """Check now and at each save of a paper, its other edition or the configuration, until interrupted; 0.

    What cannot be read while an editor writes, or a setting that does not fit, is said and waited out.

    Raises:
        ConfigError: watchfiles is not installed, or what is to be checked is no file.
    """
    try:
        from watchfiles import watch
    except ImportError:
        raise ConfigError("--watch needs the extra `watch`: pip install 'citecheck-editions[watch]'") from None
    for path in job.paths:
        if path == STDIN or is_address(path):
            raise ConfigError(f"--watch needs files, not {'standard input' if path == STDIN else path}")
        if not any(Path(p).exists() for p in (path, Path(path).parent)):
            raise InputError(f"{path}: no such file or folder")

    saves = _Saves(job)
    saves.editions = _once(job, settings)
    while True:
        folders = saves.folders()
        below = any(Path(p).is_dir() for p in job.paths)
        for changes in watch(*folders, watch_filter=saves.wanted, recursive=below, raise_interrupt=False):
            names = tuple(sorted({Path(path).name for _, path in changes}))
            notice(job, Wording(job.config.lang)("changed: {files}", files=names))
            saves.editions = _once(job, settings) or saves.editions
            if saves.folders() != folders:
                break
        else:
            return 0


def _once(job: Job, settings: Settings) -> set[Path]:
    """Check and report; the files that were read, none when that failed."""
    try:
        report, _ = run(replace(job, config=replace(settings(), offline=True)))
    except CitecheckError as error:
        notice(replace(job, quiet=False), str(error))
        return set()
    return {Path(e.path).resolve() for p in report.papers for e in p.editions if not is_address(e.path)}


class _Saves:
    """Which files' saves count."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.editions: set[Path] = set()
        baseline = Path(job.config.baseline) if job.config.baseline else None
        self.own = _resolved(job.output_file, job.annotate, baseline if job.write_baseline else None)
        """what a run writes itself must not start the next one"""
        self.settings = _resolved(job.config_file, None if job.write_baseline else baseline)

    def wanted(self, _change: object, path: str) -> bool:
        """Whether a changed file is one of the papers, or could be a new one, or holds settings."""
        file = Path(path).resolve()
        if file in self.own or file.name.startswith("."):
            return file.name in NAMES
        if file in self.editions or file in self.settings or file.name in NAMES:
            return True
        return file.suffix.lower() in SUFFIXES and any(_named(file, p) for p in (*self.job.paths, self.job.pair or ""))

    def folders(self) -> list[Path]:
        """What is to be watched: the papers' folders, and those in which the settings are or may come to be."""
        named = set(_folders((*self.job.paths, *filter(None, [self.job.pair]))))
        named |= {file.parent for file in (*self.editions, *self.settings)}
        start = Path(self.job.paths[0]).resolve()
        above = start if start.is_dir() else start.parent
        here = Path.cwd()
        named |= {f for f in (above, *above.parents) if f == here or any((f / name).is_file() for name in NAMES)}
        return sorted(named)


def _resolved(*paths: Path | None) -> set[Path]:
    return {path.resolve() for path in paths if path is not None}


def _folders(paths: Iterable[str]) -> Iterator[Path]:
    for path in paths:
        try:
            files = [path] if Path(path).is_dir() else expand([path])
        except InputError:
            files = [path]
        for file in map(Path, files):
            folder = file.resolve() if file.is_dir() else file.resolve().parent
            if folder.is_dir():
                yield folder


def _named(file: Path, path: str) -> bool:
    """Whether a file is what was named, lies in the folder that was named, or fits the pattern."""
    place = Path(path).resolve()
    return bool(path) and (file == place or place in file.parents or str(file) in map(str, _matching(path)))


def _matching(path: str) -> Iterator[Path]:
    try:
        yield from (Path(p).resolve() for p in expand([path]))
    except InputError:
        return
