"""`citecheck verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from citecheck.cli import options as opt


def verify(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, - or addresses.")],
    pair: Annotated[Optional[str], typer.Option(help="The other edition.", show_default=False)] = None,
    single: Annotated[bool, typer.Option("--single", help="Leave the other edition out.")] = False,
    output_format: opt.OutputFormat = None,
    output_file: opt.OutputFile = None,
    select: opt.Select = None,
    ignore: opt.Ignore = None,
    extend_select: opt.ExtendSelect = None,
    fail_on: opt.FailOn = None,
    exit_zero: opt.ExitZero = False,
    require_complete: Annotated[
        bool, typer.Option("--require-complete", help="Exit 3 when something could not be checked.")
    ] = False,
    offline: Annotated[bool, typer.Option("--offline", help="No network.")] = False,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    color: opt.Color = None,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> None:
    """Check notes, references, dates, links and both editions."""
    from citecheck.cli.output import write
    from citecheck.config import load
    from citecheck.pipeline import check, load_paper
    from citecheck.report.outcome import exit_code

    settings = load(
        Path(paths[0]).parent,
        file=config,
        isolated=isolated,
        flags={
            "output_format": output_format,
            "select": opt.listed(select),
            "ignore": opt.listed(ignore),
            "extend_select": opt.listed(extend_select),
            "fail_on": fail_on,
            "exit_zero": exit_zero or None,
            "require_complete": require_complete or None,
            "offline": offline or None,
            "color": color,
        },
    )
    papers = [load_paper(path, pair=pair, single=single) for path in paths]
    report = check(papers, settings)
    write(report, settings, output_file)
    raise typer.Exit(exit_code(report, settings))
