"""What fixes would change, as a unified diff that `patch` and `git apply` read."""

from __future__ import annotations

from difflib import unified_diff

from citecheck.fix.choose import chosen, edited
from citecheck.model import Report


def diff(report: Report, *, unsafe: bool = False) -> str:
    """The diff of all fixes of a report; empty when there is nothing to fix."""
    out: list[str] = []
    for path, (document, fixes) in chosen(report, unsafe=unsafe).items():
        before = document.text.split("\n")
        after = edited(document.text, fixes).split("\n")
        lines = unified_diff(_ended(before), _ended(after), f"a/{path}", f"b/{path}")
        out += (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
    return "".join(out)


def _ended(lines: list[str]) -> list[str]:
    """The lines with their LF; the last one has none."""
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
