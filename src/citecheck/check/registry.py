"""Which rules there are (one file each under `citecheck.rules`, found by discovery) and which are selected."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from citecheck.check.rule import Rule
from citecheck.config import Config
from citecheck.errors import ConfigError


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code."""
    package = importlib.import_module("citecheck.rules")
    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(package.__path__, "citecheck.rules."):
        if module.ispkg:
            continue
        for value in vars(importlib.import_module(module.name)).values():
            found_rule = getattr(value, "rule", None)
            if isinstance(found_rule, Rule) and found_rule.function.__module__ == module.name:
                clash = found.setdefault(found_rule.code, found_rule)
                assert clash is found_rule, f"{found_rule.code} is both {clash.name} and {found_rule.name}"
    return tuple(found[code] for code in sorted(found))


def find_rule(key: str) -> Rule:
    """The rule with this code or name.

    Raises:
        ConfigError: there is none; the text suggests one.
    """
    for rule in all_rules():
        if key.upper() == rule.code or key.lower() == rule.name:
            return rule
    raise ConfigError(f"no rule {key!r}{_suggest(key)}")


def selected(config: Config) -> tuple[Rule, ...]:
    """The rules that the configuration chooses.

    Raises:
        ConfigError: a code, prefix or name fits no rule.
    """
    chosen = _matching(config.select) if config.select else {r.code for r in all_rules()}
    chosen = (chosen | _matching(config.extend_select)) - _matching(config.ignore)
    for key in config.severity:
        _matching([key])
    return tuple(r for r in all_rules() if r.code in chosen)


def _matching(keys: Iterable[str]) -> set[str]:
    codes: set[str] = set()
    for key in keys:
        fits = {r.code for r in all_rules() if matches(r, key)}
        if not fits:
            raise ConfigError(f"no rule {key!r}{_suggest(key)}")
        codes |= fits
    return codes


def matches(rule: Rule, key: str) -> bool:
    """Whether `key` is the rule's code, a prefix of it, its name, or ALL."""
    return key.upper() == "ALL" or rule.code.startswith(key.upper()) or rule.name == key.lower()


def _suggest(key: str) -> str:
    known = [k for r in all_rules() for k in (r.code, r.name)]
    near = get_close_matches(key.upper(), known, 1, 0.7) or get_close_matches(key.lower(), known, 1, 0.5)
    return f"; did you mean {near[0]}?" if near else ""
