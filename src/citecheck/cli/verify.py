"""`citecheck verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from citecheck.cli import options as opt
from citecheck.config import Config


def verify(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, - or addresses.")],
    pair: Annotated[
        Optional[str],
        typer.Option("--pair", envvar="CITECHECK_PAIR", help="The other edition.", show_default=False),
    ] = None,
    single: Annotated[bool, typer.Option("--single", help="Leave the other edition out.")] = False,
    output_format: opt.OutputFormat = None,
    output_file: opt.OutputFile = None,
    lang: opt.Lang = None,
    select: opt.Select = None,
    ignore: opt.Ignore = None,
    extend_select: opt.ExtendSelect = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply safe fixes.")] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="Apply unsafe fixes too.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Print what fixes would change; change nothing.")] = False,
    annotate: Annotated[
        Optional[Path],
        typer.Option("--annotate", help="Write a copy of a DOCX with findings as comments.", show_default=False),
    ] = None,
    fail_on: opt.FailOn = None,
    exit_zero: opt.ExitZero = False,
    require_complete: Annotated[
        bool, typer.Option("--require-complete", help="Exit 3 when something could not be checked.")
    ] = False,
    offline: Annotated[bool, typer.Option("--offline", help="No network.")] = False,
    frozen: Annotated[bool, typer.Option("--frozen", help="Stored evidence alone; no network.")] = False,
    evidence: Annotated[
        Optional[str], typer.Option("--evidence", help="JSON Lines file of evidence.", show_default=False)
    ] = None,
    archive: Annotated[
        bool, typer.Option("--archive", help="Save cited pages at the Internet Archive (keys from the environment).")
    ] = False,
    max_age: Annotated[
        Optional[str], typer.Option("--max-age", help="Ask again for evidence older than: 7d, 12h.", show_default=False)
    ] = None,
    cache_dir: opt.CacheDir = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="No evidence store.")] = False,
    allow_private: Annotated[
        Optional[list[str]],
        typer.Option("--allow-private", help="Private addresses or networks that may be asked.", show_default=False),
    ] = None,
    ca: Annotated[
        Optional[str], typer.Option("--ca", help="PEM file of authorities to trust.", show_default=False)
    ] = None,
    refs: opt.Refs = None,
    baseline: opt.Baseline = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write what is found to the baseline file.")
    ] = False,
    statistics: opt.Statistics = False,
    watch: Annotated[bool, typer.Option("--watch", help="Check the offline part again at each save.")] = False,
    stdin_filename: Annotated[
        Optional[str],
        typer.Option(
            "--stdin-filename",
            envvar="CITECHECK_STDIN_FILENAME",
            help="Name of what comes from standard input.",
            show_default=False,
        ),
    ] = None,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    color: opt.Color = None,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> None:
    """Check notes, references, dates, links, registries and both editions."""
    from citecheck.cli.run import Job, run
    from citecheck.cli.settings import settings_for

    flags = opt.given(
        output_format=output_format,
        lang=lang,
        select=opt.listed(select),
        ignore=opt.listed(ignore),
        extend_select=opt.listed(extend_select),
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        fail_on=fail_on,
        exit_zero=exit_zero,
        require_complete=require_complete,
        offline=offline,
        frozen=frozen,
        evidence=evidence,
        archive=archive,
        max_age=max_age,
        cache_dir=cache_dir,
        no_cache=no_cache,
        allow_private=opt.listed(allow_private),
        ca=ca,
        refs=refs,
        baseline=baseline,
        statistics=statistics,
        color=color,
    )

    def settings() -> Config:
        return settings_for(paths[0], config, isolated, flags)

    job = Job(
        paths,
        settings(),
        pair=pair,
        single=single,
        output_file=output_file,
        write_baseline=write_baseline,
        diff=diff,
        annotate=annotate,
        stdin_filename=stdin_filename,
        quiet=quiet,
        config_file=config,
        verbose=verbose,
    )
    if watch:
        from citecheck.cli.watch import watch_for_saves

        raise typer.Exit(watch_for_saves(job, settings))
    raise typer.Exit(run(job)[1])
