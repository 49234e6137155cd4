"""Where the report goes and how it is coloured."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from citecheck.config import Config
from citecheck.errors import InputError
from citecheck.model import Report

_USERINFO = re.compile(r"(?i)(?<=://)[^\s/?#@<>\"“”「」]{1,200}@")
"""a user name or password in an address: a report quotes its source, and must not pass them on"""


def write(report: Report, config: Config, file: Path | None) -> None:
    """Render the report in the format asked for, to `file` or to standard output."""
    text = render(report, config, colour=file is None and use_colour(config))
    put(_USERINFO.sub("", text) if "@" in text else text, file)


def put(text: str, file: Path | None) -> None:
    """Write text as UTF-8, to `file` or to standard output."""
    if file is None:
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}") from None


def render(report: Report, config: Config, *, colour: bool = False) -> str:
    """The report in the format that the configuration names."""
    from importlib import import_module

    if config.output_format == "json-lines":
        from citecheck.report.json import render_lines

        return "".join(render_lines(report, config))
    if config.output_format == "text":
        from citecheck.report import text

        return text.render(report, config, colour=colour)
    format_ = import_module(f"citecheck.report.{config.output_format}")
    rendered: str = format_.render(report, config)
    return rendered


def use_colour(config: Config) -> bool:
    """By `--color`, then NO_COLOR and FORCE_COLOR (https://no-color.org), then whether it is a terminal."""
    if config.color != "auto":
        return config.color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
