"""`citecheck rule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from citecheck.cli import completion
from citecheck.cli import options as opt

if TYPE_CHECKING:
    from citecheck.check.rule import Rule
    from citecheck.report.wording import Wording

HEADS = ("Why", "Bad", "Good")
COLOURS = {"Why": "", "Bad": "red", "Good": "green"}


def rule(
    key: Annotated[
        Optional[str],
        typer.Argument(metavar="[CODE|NAME]", help="One rule.", autocompletion=completion.rules, show_default=False),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every rule in full.")] = False,
    output_format: Annotated[
        str, typer.Option("--output-format", help="text or json.", autocompletion=completion.values("text", "json"))
    ] = "text",
    lang: opt.Lang = None,
    color: opt.Color = None,
) -> None:
    """Print a rule's documentation, or the list of rules."""
    from citecheck.check.registry import all_rules, find_rule
    from citecheck.cli.output import use_colour
    from citecheck.config import load
    from citecheck.errors import ConfigError
    from citecheck.report.excerpt import cells
    from citecheck.report.wording import Wording, locale_language

    config = load(flags=opt.given(lang=lang, color=color))
    words = Wording(config.lang or locale_language())
    rules = [find_rule(key)] if key else list(all_rules())
    if output_format == "json":
        _json(rules, words)
    elif output_format != "text":
        raise ConfigError(f"--output-format takes text or json here, not {output_format!r}")
    elif key is None and not all_:
        for each in rules:
            severity = words(str(each.severity))
            print(f"{each.code}  {severity}{' ' * (8 - cells(severity))}{each.name}: {words(each.summary)}")
    else:
        print("\n\n".join(_page(each, words, colour=use_colour(config)) for each in rules))


def _page(rule: Rule, words: Wording, *, colour: bool) -> str:
    """A rule's documentation as it is read in a terminal."""

    def styled(text: str, **style: object) -> str:
        return typer.style(text, **style) if colour and any(style.values()) else text  # type: ignore[arg-type]

    lines = [f"{styled(rule.name, bold=True)} ({rule.code}), {words(str(rule.severity))}", "", words(rule.summary), ""]
    lines += [f"{styled(words(h), bold=True)}: {styled(words(rule.section(h)), fg=COLOURS[h])}" for h in HEADS]
    return "\n".join(lines)


def _json(rules: list[Rule], words: Wording) -> None:
    import json

    body = [
        {"code": r.code, "name": r.name, "severity": str(r.severity), "family": r.family, "summary": words(r.summary)}
        | {"needs": sorted(n.value for n in r.needs)}
        | {h.lower(): words(r.section(h)) for h in HEADS}
        for r in rules
    ]
    print(json.dumps(body, ensure_ascii=False, indent=2))
