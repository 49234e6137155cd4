"""What fixes would change, as a unified diff that `patch` and `git apply` read."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

from citecheck.fix.choose import chosen, edited
from citecheck.model import Report
from citecheck.read.inputs import is_address


def diff(report: Report, *, unsafe: bool = False) -> str:
    """The diff of all fixes of a report; empty when there is nothing to fix."""
    out: list[str] = []
    for path, (document, fixes) in chosen(report, unsafe=unsafe).items():
        before = document.text.split("\n")
        after = edited(document.text, fixes).split("\n")
        name = _named(path)
        lines = unified_diff(_ended(before), _ended(after), f"a/{name}", f"b/{name}")
        out += (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
    return "".join(out)


def _named(path: str) -> str:
    """The path from here, as `git apply` wants it: no `./`, no leading slash."""
    if is_address(path):
        return path
    here = Path(path).resolve()
    return (here.relative_to(Path.cwd()) if here.is_relative_to(Path.cwd()) else Path(path)).as_posix().lstrip("/")


def _ended(lines: list[str]) -> list[str]:
    """The lines with their LF; the last one has none."""
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
