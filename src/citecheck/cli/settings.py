"""The settings of one command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from citecheck.config import Config, load
from citecheck.read.inputs import STDIN, is_address
from citecheck.report.wording import locale_language

FOR_PEOPLE = frozenset({"text", "concise", "markdown", "html"})
"""formats that speak the locale's language; the others are English unless `lang` says otherwise"""


def settings_for(path: str, file: Path | None, isolated: bool, flags: Mapping[str, Any]) -> Config:
    """The settings in force for a paper: the configuration file nearest to it counts.

    Raises:
        ConfigError: an unknown key or a value that does not fit.
    """
    place = Path(path)
    folder = Path.cwd() if path == STDIN or is_address(path) else place if place.is_dir() else place.parent
    config = load(folder, flags=flags, file=file, isolated=isolated)
    if config.lang is None and config.output_format in FOR_PEOPLE:
        return replace(config, lang=locale_language())
    return config
