"""`citecheck rule`."""

from __future__ import annotations

from typing import Annotated, Optional

import typer


def rule(
    key: Annotated[Optional[str], typer.Argument(metavar="[CODE|NAME]", help="One rule.", show_default=False)] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every rule.")] = False,
) -> None:
    """Print a rule's documentation, or the list of rules."""
    from citecheck.check.registry import all_rules, find_rule

    if key is None and not all_:
        for each in all_rules():
            print(f"{each.code}  {each.severity!s:8}{each.name}: {each.summary}")
        return
    for number, each in enumerate(all_rules() if all_ else [find_rule(key or "")]):
        if number:
            print()
        print(f"{each.name} ({each.code}), {each.severity}\n\n{each.documentation}")
