"""`citecheck export`: the bibliography of papers."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

from citecheck.cli import completion
from citecheck.cli import options as opt


def export(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, - or addresses.")],
    to: Annotated[
        str,
        typer.Option(
            "--to",
            envvar="CITECHECK_TO",
            help="bibtex, biblatex, csl-json, ris or markdown.",
            autocompletion=completion.values("bibtex", "biblatex", "csl-json", "ris", "markdown"),
        ),
    ] = "bibtex",
    style: Annotated[
        Optional[str],
        typer.Option(
            "--style",
            envvar="CITECHECK_STYLE",
            help="Of markdown: chicago-notes, sist02 or a .csl file.",
            autocompletion=completion.values("chicago-notes", "sist02"),
            show_default=False,
        ),
    ] = None,
    editions: Annotated[
        str,
        typer.Option(
            "--editions",
            envvar="CITECHECK_EDITIONS",
            help="Twins in two languages: merge, relate or separate.",
            autocompletion=completion.values("merge", "relate", "separate"),
        ),
    ] = "merge",
    order: Annotated[
        str,
        typer.Option(
            "--order",
            envvar="CITECHECK_ORDER",
            help="cited, author, date, title or key.",
            autocompletion=completion.values("cited", "author", "date", "title", "key"),
        ),
    ] = "cited",
    pair: Annotated[
        Optional[str],
        typer.Option("--pair", envvar="CITECHECK_PAIR", help="The other edition.", show_default=False),
    ] = None,
    single: Annotated[bool, typer.Option("--single", help="Leave the other edition out.")] = False,
    check: Annotated[
        Optional[Path],
        typer.Option(
            "--check",
            envvar="CITECHECK_CHECK",
            metavar="FILE",
            help="Exit 1 when FILE is not up to date.",
            show_default=False,
        ),
    ] = None,
    output_file: opt.OutputFile = None,
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
) -> None:
    """Write the bibliography of papers, each work once."""
    from citecheck.bib import export as bibliography
    from citecheck.cli.output import put
    from citecheck.cli.settings import settings_for
    from citecheck.editions import align
    from citecheck.papers import load_papers

    settings = settings_for(paths[0], config, isolated, {})
    papers = list(load_papers(paths, pair=pair, single=single, config=settings, stdin_filename=stdin_filename))
    text = bibliography(
        [e for p in papers for e in p.editions],
        to,
        editions_mode=editions,
        order=order,
        style=style,
        alignments=[align(*p.pair) for p in papers if p.pair and editions != "separate"],
    )
    if check is None:
        put(text, output_file)
        return
    raise typer.Exit(_differs(check, text))


def _differs(file: Path, text: str) -> int:
    """1 when the file does not hold the text, with the lines that differ on standard error."""
    import sys
    from difflib import unified_diff

    from citecheck.errors import InputError

    try:
        with file.open(encoding="utf-8", newline="") as stream:
            committed = stream.read()
    except FileNotFoundError:
        print(f"{file} is missing", file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file}: {getattr(error, 'strerror', None) or error}") from None
    if committed.replace("\r\n", "\n") == text.replace("\r\n", "\n"):
        return 0
    print(f"{file} is out of date", file=sys.stderr)
    old, new = committed.splitlines(), text.splitlines()
    for line in unified_diff(old, new, str(file), "export", lineterm="", n=1):
        print(line, file=sys.stderr)
    return 1
