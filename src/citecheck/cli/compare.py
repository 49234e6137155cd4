"""`citecheck compare`."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck.cli import options as opt


def compare(
    first: Annotated[str, typer.Argument(metavar="A", help="One edition.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The other edition.")],
    output_format: opt.OutputFormat = None,
    output_file: opt.OutputFile = None,
    lang: opt.Lang = None,
    select: opt.Select = None,
    ignore: opt.Ignore = None,
    extend_select: opt.ExtendSelect = None,
    fail_on: opt.FailOn = None,
    exit_zero: opt.ExitZero = False,
    refs: opt.Refs = None,
    statistics: opt.Statistics = False,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    color: opt.Color = None,
) -> None:
    """Compare two editions, without the network."""
    from citecheck.cli.output import put, write
    from citecheck.cli.settings import settings_for
    from citecheck.pipeline import check_editions, load_paper
    from citecheck.report.outcome import exit_code

    settings = settings_for(
        first,
        config,
        isolated,
        opt.given(
            output_format=output_format,
            lang=lang,
            select=opt.listed(select),
            ignore=opt.listed(ignore),
            extend_select=opt.listed(extend_select),
            fail_on=fail_on,
            exit_zero=exit_zero,
            refs=refs,
            statistics=statistics,
            color=color,
        ),
    )
    report = check_editions(load_paper(first, pair=second), settings)
    if settings.output_format == "html" and report.alignments:
        from citecheck.report import side_by_side

        put(side_by_side.render(report, settings), output_file)
    else:
        write(report, settings, output_file)
    raise typer.Exit(exit_code(report, settings))
