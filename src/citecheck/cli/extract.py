"""`citecheck extract`."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli import options as opt


def extract(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, - or addresses.")],
    output_format: Annotated[str, typer.Option("--output-format", help="text, json, csv or html.")] = "text",
    output_file: opt.OutputFile = None,
    stdin_filename: Annotated[str, typer.Option(help="Name of what comes from standard input.")] = "",
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
) -> None:
    """Print what is seen: notes, markers, citations, references, quantities, dates."""
    from citecheck.cli.output import put
    from citecheck.cli.settings import settings_for
    from citecheck.errors import ConfigError
    from citecheck.papers import load_papers
    from citecheck.report import extract as report

    settings = settings_for(paths[0], config, isolated, {})
    renderers = {
        "text": report.render_text,
        "json": report.render_json,
        "csv": report.render_csv,
        "html": report.render_html,
    }
    if output_format not in renderers:
        raise ConfigError(f"--output-format takes {', '.join(renderers)} here, not {output_format!r}")
    papers = load_papers(paths, single=True, config=settings, stdin_filename=stdin_filename or None)
    put(renderers[output_format](e for p in papers for e in p.editions), output_file)
