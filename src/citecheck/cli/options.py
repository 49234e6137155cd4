"""Options that several commands share, spelled as in ruff.

Settings are read by `citecheck.config` (flag, `CITECHECK_*` variable, configuration file, default); only what is no
setting, such as the output file, gets its variable from typer.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Optional

import typer

from citecheck.cli import completion

Text = Optional[str]

OutputFormat = Annotated[
    Text,
    typer.Option(
        "--output-format",
        help="text, concise, json, json-lines, sarif, github, junit, markdown or html.",
        autocompletion=completion.formats,
        show_default=False,
    ),
]
OutputFile = Annotated[
    Optional[Path],
    typer.Option(
        "-o", "--output-file", envvar="CITECHECK_OUTPUT_FILE", help="Write the report there.", show_default=False
    ),
]
Select = Annotated[
    Optional[list[str]],
    typer.Option(
        "--select",
        help="Use only these rules (codes, prefixes, names).",
        autocompletion=completion.rules,
        show_default=False,
    ),
]
Ignore = Annotated[
    Optional[list[str]],
    typer.Option("--ignore", help="Leave these rules out.", autocompletion=completion.rules, show_default=False),
]
ExtendSelect = Annotated[
    Optional[list[str]],
    typer.Option(
        "--extend-select",
        help="Use these rules besides those selected.",
        autocompletion=completion.rules,
        show_default=False,
    ),
]
FailOn = Annotated[
    Text,
    typer.Option(
        "--fail-on",
        help="Lowest severity that fails: error, warning, info, never.",
        autocompletion=completion.severities,
        show_default=False,
    ),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
ConfigFile = Annotated[
    Optional[Path],
    typer.Option("--config", envvar="CITECHECK_CONFIG", help="Use this configuration file.", show_default=False),
]
Isolated = Annotated[bool, typer.Option("--isolated", help="Read no configuration file.")]
Color = Annotated[
    Text,
    typer.Option(
        "--color",
        help="auto, always or never.",
        autocompletion=completion.values("auto", "always", "never"),
        show_default=False,
    ),
]
Lang = Annotated[
    Text,
    typer.Option(
        "--lang",
        help="Language of the report: ja or en.",
        autocompletion=completion.values("ja", "en"),
        show_default=False,
    ),
]
Refs = Annotated[Text, typer.Option("--refs", help="Folder with a house bibliography of your own.", show_default=False)]
Baseline = Annotated[Text, typer.Option("--baseline", help="File of known findings to leave out.", show_default=False)]
Statistics = Annotated[bool, typer.Option("--statistics", help="Count findings by rule.")]
CacheDir = Annotated[Text, typer.Option("--cache-dir", help="Folder of the evidence store.", show_default=False)]
Quiet = Annotated[bool, typer.Option("-q", "--quiet", help="The report and nothing else.")]
Verbose = Annotated[bool, typer.Option("-v", "--verbose", help="More on standard error; tracebacks.")]


def listed(values: list[str] | None) -> tuple[str, ...] | None:
    """Repeated and comma-separated values as one tuple; None when not given."""
    if not values:
        return None
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def given(**flags: Any) -> dict[str, Any]:
    """The flags that were given: a switch that is off and an option without a value are not."""
    return {name: value for name, value in flags.items() if value is not None and value is not False}
