"""`citecheck config`."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from citecheck.cli import options as opt


def config(
    path: Annotated[str, typer.Argument(metavar="[PATH]", help="The paper or folder to ask for.")] = ".",
    output_format: Annotated[str, typer.Option("--output-format", help="text or json.")] = "text",
    file: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
) -> None:
    """Print the settings in force and where each comes from."""
    from citecheck.cli.settings import settings_for
    from citecheck.config.load import keys
    from citecheck.errors import ConfigError

    settings = settings_for(path, file, isolated, {})
    rows = [(key, _value(settings, key), settings.origins.get(key, "default")) for key in keys()]
    if output_format == "json":
        body = {key: {"value": value, "origin": origin} for key, value, origin in rows}
        print(json.dumps(body, ensure_ascii=False, indent=2, default=str))
        return
    if output_format != "text":
        raise ConfigError(f"--output-format takes text or json here, not {output_format!r}")
    width = max(len(f"{key} = {_toml(value)}") for key, value, _ in rows)
    for key, value, origin in rows:
        print(f"{f'{key} = {_toml(value)}':{width}}  # {origin}")


def _value(settings: Any, key: str) -> Any:
    value = settings
    for part in key.split("."):
        value = getattr(value, part.replace("-", "_"))
    return value


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        return json.dumps(list(value), ensure_ascii=False)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(k)} = {_toml(v)}" for k, v in value.items()) + " }" if value else "{}"
    return '""' if value is None else json.dumps(value, ensure_ascii=False, default=str)
