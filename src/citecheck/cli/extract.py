"""`citecheck extract`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from citecheck.cli import completion
from citecheck.cli import options as opt

if TYPE_CHECKING:
    from citecheck.model import Edition


def extract(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, - or addresses.")],
    output_format: Annotated[
        str,
        typer.Option(
            "--output-format",
            help="text, json, csv or html.",
            autocompletion=completion.values("text", "json", "csv", "html"),
        ),
    ] = "text",
    output_file: opt.OutputFile = None,
    lang: opt.Lang = None,
    stdin_filename: Annotated[str, typer.Option(help="Name of what comes from standard input.")] = "",
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
) -> None:
    """Print what is seen: notes, markers, citations, references, quantities, dates."""
    from functools import partial

    from citecheck.cli.output import put
    from citecheck.cli.settings import settings_for
    from citecheck.errors import ConfigError
    from citecheck.papers import load_papers
    from citecheck.report import extract as report

    settings = settings_for(paths[0], config, isolated, opt.given(lang=lang))
    renderers: dict[str, Callable[[Iterable[Edition]], str]] = {
        "text": partial(report.render_text, lang=settings.lang),
        "json": report.render_json,
        "csv": report.render_csv,
        "html": partial(report.render_html, lang=settings.lang),
    }
    if output_format not in renderers:
        raise ConfigError(f"--output-format takes {', '.join(renderers)} here, not {output_format!r}")
    papers = load_papers(paths, single=True, config=settings, stdin_filename=stdin_filename or None)
    put(renderers[output_format](e for p in papers for e in p.editions), output_file)
