"""Front matter: YAML-like `key: value` between `---`, TOML between `+++`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from citecheck.text.regex import regex

_YAML = regex(r"---[ \t]*(?:\r\n?|\n)(.*?)(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)", re.S)
_TOML = regex(r"\+\+\+[ \t]*(?:\r\n?|\n)(.*?)(?<=[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)", re.S)
_PAIR = regex(r"([A-Za-z][\w-]{0,60})[ \t]*:(?:[ \t]+(.*)|[ \t]*)$")
_LONGEST = 100_000


def front_matter(text: str, start: int = 0) -> tuple[Mapping[str, str], int]:
    """The metadata at the head of a text (keys in lower case), and where its body begins."""
    head = text[start : start + _LONGEST]
    if head.startswith("---") and (match := _YAML.match(head)):
        pairs = _yaml(match[1])
        return (pairs, start + match.end()) if pairs is not None else ({}, start)
    if head.startswith("+++") and (match := _TOML.match(head)):
        return _toml(match[1]), start + match.end()
    return {}, start


def _yaml(text: str) -> dict[str, str] | None:
    """Top-level scalars and simple lists (joined by `, `); None if this is no front matter but a ruled-off text."""
    found: dict[str, str] = {}
    key = ""
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pair = _PAIR.match(line)
        if pair:
            key = pair[1].lower()
            found[key] = _scalar(pair[2] or "")
        elif key and line[0] in " \t-":
            value = _scalar(re.sub(r"^[ \t]*-?[ \t]*", "", line))
            found[key] = ", ".join(filter(None, (found[key].strip("|>"), value)))
        else:
            return None
    return found or None


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_scalar(v) for v in value[1:-1].split(","))
    return value.partition(" #")[0].rstrip()


def _toml(text: str) -> dict[str, str]:
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}
    return {k.lower(): str(v) for k, v in table.items() if isinstance(v, str | int | float) or hasattr(v, "isoformat")}
