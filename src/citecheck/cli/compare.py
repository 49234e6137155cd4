"""`citecheck compare`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from citecheck.cli import options as opt


def compare(
    first: Annotated[str, typer.Argument(metavar="A", help="One edition.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The other edition.")],
    output_format: opt.OutputFormat = None,
    output_file: opt.OutputFile = None,
    select: opt.Select = None,
    ignore: opt.Ignore = None,
    fail_on: opt.FailOn = None,
    exit_zero: opt.ExitZero = False,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    color: opt.Color = None,
) -> None:
    """Compare two editions, without the network."""
    from citecheck.cli.output import write
    from citecheck.config import load
    from citecheck.pipeline import check_editions, load_paper
    from citecheck.report.outcome import exit_code

    settings = load(
        Path(first).parent,
        file=config,
        isolated=isolated,
        flags={
            "output_format": output_format,
            "select": opt.listed(select),
            "ignore": opt.listed(ignore),
            "fail_on": fail_on,
            "exit_zero": exit_zero or None,
            "color": color,
        },
    )
    report = check_editions(load_paper(first, pair=second), settings)
    write(report, settings, output_file)
    raise typer.Exit(exit_code(report, settings))
