"""`citecheck cache`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from citecheck.cli import options as opt

cache = typer.Typer(name="cache", help="Look after the evidence store.", no_args_is_help=True, rich_markup_mode=None)
OlderThan = Annotated[
    Optional[str], typer.Option("--older-than", help="Only evidence older than: 30d, 12h.", show_default=False)
]


@cache.command()
def info(cache_dir: opt.CacheDir = None, config: opt.ConfigFile = None, isolated: opt.Isolated = False) -> None:
    """Print where the store lies and what it holds."""
    store, words = _open(cache_dir, config, isolated)
    counts = store.counts()
    print(f"{store.path}: {store.path.stat().st_size / 1024:.0f} KiB")
    parts = [words("{n} addresses", n=sum(counts.values()))]
    parts += [words("{n} {outcome}", n=n, outcome=words(outcome)) for outcome, n in sorted(counts.items())]
    print(words(", ").join(parts))
    store.close()


@cache.command()
def clean(
    older_than: OlderThan = None,
    cache_dir: opt.CacheDir = None,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
) -> None:
    """Delete what the store holds, or what is old in it."""
    from datetime import UTC, datetime

    from citecheck.config.values import duration
    from citecheck.evidence.store import stamp

    before = stamp(datetime.now(UTC) - duration("--older-than", older_than)) if older_than else None
    store, words = _open(cache_dir, config, isolated)
    print(words("{file}: {n} rows deleted", file=store.path, n=store.clean(before)))
    store.close()


@cache.command()
def merge(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Stores, or evidence files (JSON Lines).")],
    cache_dir: opt.CacheDir = None,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
) -> None:
    """Take over what other stores or evidence files hold."""
    store, words = _open(cache_dir, config, isolated)
    for file in files:
        path = file / store.path.name if file.is_dir() else file
        print(words("{file}: {n} rows new", file=path, n=store.merge(path)))
    store.close()


def _open(cache_dir: str | None, config: Path | None, isolated: bool):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from citecheck.cli.settings import settings_for
    from citecheck.evidence.store import Store, folder_of
    from citecheck.report.wording import Wording

    settings = settings_for(".", config, isolated, opt.given(cache_dir=cache_dir))
    return Store(folder_of(settings)), Wording(settings.lang)
