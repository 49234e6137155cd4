"""Which findings are left out, by comments in the papers and by the configuration, and which comments do nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from pathlib import PurePath

from citecheck.check.comments import Suppression, find_comments
from citecheck.check.registry import all_rules, matches
from citecheck.check.rule import Rule
from citecheck.config import Config
from citecheck.model import Edition, Finding, Location, Paper


def split(findings: Sequence[Finding], paper: Paper, config: Config) -> tuple[list[Finding], list[Finding]]:
    """(kept, suppressed) findings of one paper."""
    rules = {r.code: r for r in all_rules()}
    comments = {e.path: list(find_comments(e)) for e in paper.editions}
    kept: list[Finding] = []
    left_out: list[Finding] = []
    for finding in findings:
        rule = rules.get(finding.code)
        places = [finding.location, *(r.location for r in finding.related)]
        hidden = rule is not None and (
            _by_file(rule, finding.location.path, config)
            or any(_means(s, rule) and _holds(s, p) for p in places for s in comments.get(p.path, ()))
        )
        (left_out if hidden else kept).append(finding)
    return kept, left_out


def unused(edition: Edition, suppressed: Iterable[Finding], selected: Iterable[Rule]) -> tuple[Suppression, ...]:
    """Comments that hide nothing although a rule that they mean was run."""
    hidden = [(f.code, p) for f in suppressed for p in (f.location, *(r.location for r in f.related))]
    chosen = list(selected)
    rules = {r.code: r for r in chosen}
    return tuple(
        s
        for s in find_comments(edition)
        if any(_means(s, r) for r in chosen) or not any(_means(s, r) for r in all_rules())
        if not any(
            p.path == edition.path and code in rules and _means(s, rules[code]) and _holds(s, p) for code, p in hidden
        )
    )


def _means(suppression: Suppression, rule: Rule) -> bool:
    return not suppression.keys or any(matches(rule, key) for key in suppression.keys)


def _holds(suppression: Suppression, place: Location) -> bool:
    return suppression.scope.overlaps(place.span) or place.span in suppression.scope


def _by_file(rule: Rule, path: str, config: Config) -> bool:
    """Whether `[per-file-ignores]` names the file and the rule."""
    name = PurePath(path)
    return any(
        (fnmatch(name.as_posix(), pattern) or fnmatch(name.name, pattern)) and any(matches(rule, k) for k in keys)
        for pattern, keys in config.per_file_ignores.items()
    )
