"""What the shell completes: rule codes and names, formats and other fixed values. Paths are the shell's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

from citecheck.config.settings import FailOn, OutputFormat


def rules(incomplete: str) -> Iterator[tuple[str, str]]:
    """Codes and names of rules, with their summaries; the last of a comma-separated list."""
    from citecheck.check.registry import all_rules

    *before, last = incomplete.split(",")
    head = "".join(f"{part}," for part in before)
    for rule in all_rules():
        for key in (rule.code, rule.name):
            if key.lower().startswith(last.lower()):
                yield head + key, rule.summary


def formats(incomplete: str) -> list[str]:
    """Report formats."""
    return [name for name in get_args(OutputFormat) if name.startswith(incomplete)]


def severities(incomplete: str) -> list[str]:
    """Values of --fail-on."""
    return [name for name in get_args(FailOn) if name.startswith(incomplete)]


def values(*known: str) -> Callable[[str], list[str]]:
    """One of a few words."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in known if word.startswith(incomplete)]

    return complete
