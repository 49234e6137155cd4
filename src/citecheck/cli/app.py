"""The commands put together."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

import typer

from citecheck import __version__

COMMANDS = ("verify", "compare", "extract", "parse", "export", "rule", "config", "server", "cache")
"""each a module of this package with what it registers under the same name, in the order of `--help`"""


def _version(given: bool) -> None:
    if given:
        print(f"citecheck {__version__}")
        raise typer.Exit


def citecheck(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Check the notes of papers that appear in a Japanese and an English edition."""


def command_line(wanted: str = "") -> typer.Typer:
    """The command line; when `wanted` names a command, with that one alone.

    To put all of them together takes as long as some of them run. With `--version` there is none.
    """
    app = typer.Typer(
        name="citecheck",
        help="Check the notes of papers that appear in a Japanese and an English edition.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(citecheck)
    for name in () if wanted in {"--version", "-V"} else (wanted,) if wanted in COMMANDS else COMMANDS:
        command = getattr(import_module(f"citecheck.cli.{name}"), name)
        if isinstance(command, typer.Typer):
            app.add_typer(command)
        else:
            app.command()(command)
    return app
