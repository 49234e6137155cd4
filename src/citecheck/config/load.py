"""Where settings come from, and what to say of a key that is none."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from citecheck.config.settings import Config
from citecheck.config.values import fit
from citecheck.errors import ConfigError

NAMES = ("citecheck.toml", ".citecheck.toml", "pyproject.toml")


def load(
    start: Path | None = None,
    *,
    flags: Mapping[str, Any] | None = None,
    file: Path | None = None,
    isolated: bool = False,
    environment: Mapping[str, str] | None = None,
) -> Config:
    """The settings in force for papers in the folder `start`.

    Args:
        start: folder from which the nearest configuration file is looked for, upwards.
        flags: settings by field name; None stands for "not given".
        file: this configuration file and no other.
        isolated: no configuration file at all.
        environment: instead of the process's own.

    Raises:
        ConfigError: an unknown key, a value that does not fit, a file that is no TOML.
    """
    config: Config = Config()
    origins: dict[str, str] = {}
    path = None if isolated else file or find(start or Path.cwd())
    if path is not None:
        config = _apply(config, read(path), f"{path}", origins)
    config = _apply(config, _from_environment(os.environ if environment is None else environment), "", origins)
    given = {k: v for k, v in (flags or {}).items() if v is not None}
    for key, value in given.items():
        config = replace(config, **{key: fit(_kebab(key), _types(Config)[key], value)})
        origins[_kebab(key)] = f"--{_kebab(key)}"
    settings: Config = replace(config, origins=origins)
    return settings


def find(start: Path) -> Path | None:
    """The nearest configuration file from `start` upwards; a pyproject.toml counts when it has `[tool.citecheck]`."""
    for folder in (start.resolve(), *start.resolve().parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or "citecheck" in _toml(path).get("tool", {})):
                return path
    return None


def read(path: Path) -> dict[str, Any]:
    """The settings of one file, unchecked."""
    table = _toml(path)
    return dict(table.get("tool", {}).get("citecheck", {})) if path.name == "pyproject.toml" else table


def keys(kind: type = Config, prefix: str = "") -> list[str]:
    """Every key of the configuration file, tables with a dot: `fail-on`, `style.quote-punctuation`, ..."""
    found = []
    for field in fields(kind):
        if field.name == "origins":
            continue
        inner = _types(kind)[field.name]
        name = prefix + _kebab(field.name)
        found += keys(inner, f"{name}.") if is_dataclass(inner) and isinstance(inner, type) else [name]
    return found


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as stream:
            return tomllib.load(stream)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not TOML: {error}") from None


def _apply(target: Any, table: Mapping[str, Any], origin: str, origins: dict[str, str], prefix: str = "") -> Any:
    kind: Any = type(target)
    types = _types(kind)
    changed = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in types or name == "origins" or "_" in key:
            raise ConfigError(f"{origin}: unknown setting {prefix}{key}{_suggest(prefix + key)}")
        label = f"{origin}: {prefix}{key}" if origin else f"{variable(prefix + key)}"
        current = getattr(target, name)
        if is_dataclass(current):
            if not isinstance(value, Mapping):
                raise ConfigError(f"{label} takes a table, not {value!r}")
            changed[name] = _apply(current, value, origin, origins, f"{prefix}{key}.")
        else:
            changed[name] = fit(label, types[name], value)
            origins[prefix + key] = origin or variable(prefix + key)
    return replace(target, **changed)


def _suggest(key: str) -> str:
    known = keys()
    near = get_close_matches(key, known, 1) or get_close_matches(key.replace("_", "-"), known, 1)
    return f"; did you mean {near[0]}?" if near else ""


def variable(key: str) -> str:
    """The environment variable of a setting: `style.quote-punctuation` is CITECHECK_STYLE_QUOTE_PUNCTUATION."""
    return "CITECHECK_" + key.replace("-", "_").replace(".", "_").upper()


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for key in keys():
        if value := environment.get(variable(key)):
            *outer, last = key.split(".")
            inner = table
            for part in outer:
                inner = inner.setdefault(part, {})
            inner[last] = value
    return table


def _kebab(name: str) -> str:
    return name.replace("_", "-")


@cache
def _types(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
