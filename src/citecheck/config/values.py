"""One value from a file, a variable or a flag, made to fit the type of its setting."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from citecheck.errors import ConfigError


def fit(name: str, kind: Any, value: Any) -> Any:
    """`value` as `kind`; strings (from variables and flags) are read, commas part lists.

    Raises:
        ConfigError: the value does not fit; the text names the setting and what it takes.
    """
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        options = [k for k in get_args(kind) if k is not NoneType]
        return None if value is None else fit(name, options[0], value)
    if origin is Literal:
        choices = get_args(kind)
        if value not in choices:
            raise ConfigError(f"{name} takes one of {', '.join(map(str, choices))}, not {value!r}")
        return value
    if origin is tuple:
        items = [v.strip() for v in value.split(",") if v.strip()] if isinstance(value, str) else value
        if not isinstance(items, (list, tuple)) or not all(isinstance(v, str) for v in items):
            raise ConfigError(f"{name} takes a list of strings, not {value!r}")
        return tuple(items)
    if origin in (Mapping, dict):
        if not isinstance(value, Mapping):
            raise ConfigError(f"{name} takes a table, not {value!r}")
        return {str(k): fit(f"{name}.{k}", get_args(kind)[1], v) for k, v in value.items()}
    return _SCALARS[kind](name, value)


def _bool(name: str, value: Any) -> bool:
    words = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
    if isinstance(value, str) and value.lower() in words:
        return words[value.lower()]
    if not isinstance(value, bool):
        raise ConfigError(f"{name} takes true or false, not {value!r}")
    return value


def _number(name: str, value: Any, of: type[int | float]) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise ConfigError(f"{name} takes a number, not {value!r}")
    try:
        number = of(value)
    except ValueError:
        raise ConfigError(f"{name} takes a number, not {value!r}") from None
    if number < 0:
        raise ConfigError(f"{name} takes a number from 0 up, not {value!r}")
    return number


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{name} takes a string, not {value!r}")
    return value


def _date(name: str, value: Any) -> date:
    try:
        return value if isinstance(value, date) else date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ConfigError(f"{name} takes a date such as 2026-11-24, not {value!r}") from None


def duration(name: str, text: Any) -> timedelta:
    """`7d`, `12h`, `30m`, `90s`, `2w` as a time.

    Raises:
        ConfigError: it is none of these.
    """
    units = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
    if isinstance(text, timedelta):
        return text
    written = str(text).strip()
    number, unit = written[:-1], written[-1:]
    if unit not in units or not (number.isascii() and number.isdecimal()) or len(number) > 6:
        raise ConfigError(f"{name} takes a time such as 7d or 12h, not {text!r}")
    return timedelta(**{units[unit]: int(number)})


_SCALARS: dict[Any, Any] = {
    bool: _bool,
    int: lambda name, value: _number(name, value, int),
    float: lambda name, value: _number(name, value, float),
    str: _text,
    date: _date,
    timedelta: duration,
}
