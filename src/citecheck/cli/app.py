"""The commands put together."""

from __future__ import annotations

from typing import Annotated

import typer

from citecheck import __version__
from citecheck.cli.cache import cache
from citecheck.cli.compare import compare
from citecheck.cli.config import config
from citecheck.cli.export import export
from citecheck.cli.extract import extract
from citecheck.cli.parse import parse
from citecheck.cli.rule import rule
from citecheck.cli.server import server
from citecheck.cli.verify import verify

app = typer.Typer(
    name="citecheck",
    help="Check the notes of papers that appear in a Japanese and an English edition.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(given: bool) -> None:
    if given:
        print(f"citecheck {__version__}")
        raise typer.Exit


@app.callback()
def citecheck(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Check the notes of papers that appear in a Japanese and an English edition."""


for command in (verify, compare, extract, parse, export, rule, config, server):
    app.command()(command)
app.add_typer(cache)
