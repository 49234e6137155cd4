"""Progress on standard error while pages are asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from citecheck.pipeline import Progress
from citecheck.report.wording import Wording


@contextmanager
def progress(words: Wording, *, shown: bool) -> Iterator[Progress | None]:
    """A bar that appears with the first address; None where nobody would see it."""
    if not shown or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn(words("asking pages")), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, visible=False)

        def step(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=True)

        yield step
