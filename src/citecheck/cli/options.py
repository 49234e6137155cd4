"""Options that several commands share, spelled as in ruff."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Optional

import typer

OutputFormat = Annotated[
    Optional[str],
    typer.Option(
        "--output-format",
        help="text, concise, json, json-lines, sarif, github, junit, markdown or html.",
        show_default=False,
    ),
]
OutputFile = Annotated[
    Optional[Path], typer.Option("-o", "--output-file", help="Write the report there.", show_default=False)
]
Select = Annotated[
    Optional[list[str]], typer.Option(help="Use only these rules (codes, prefixes, names).", show_default=False)
]
Ignore = Annotated[Optional[list[str]], typer.Option(help="Leave these rules out.", show_default=False)]
ExtendSelect = Annotated[
    Optional[list[str]], typer.Option(help="Use these rules besides those selected.", show_default=False)
]
FailOn = Annotated[
    Optional[str], typer.Option(help="Lowest severity that fails: error, warning, info, never.", show_default=False)
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
ConfigFile = Annotated[
    Optional[Path], typer.Option("--config", help="Use this configuration file.", show_default=False)
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no configuration file.")]
Color = Annotated[Optional[str], typer.Option(help="auto, always or never.", show_default=False)]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="Only the report.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="More on standard error; tracebacks.")]


def listed(values: list[str] | None) -> tuple[str, ...] | None:
    """Repeated and comma-separated values as one tuple; None when not given."""
    if not values:
        return None
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
