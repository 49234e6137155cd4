"""Runs the console examples of Markdown files.

A fenced block ```` ```console ```` holds commands behind `$ ` and what they print; `...` on a line of its own stands
for any lines, inside a line for any text. A command that ends in another code than 0 is followed by `[exit N]`.
The examples of one file run in order in one empty folder that holds a copy of `examples/`.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass
class Step:
    """A command and what it prints."""

    command: str
    expected: str
    line: int


def steps(text: str) -> list[Step]:
    """The commands of a Markdown text's console blocks."""
    found = []
    for block in re.finditer(r"^```console\n(.*?)^```$", text, re.M | re.S):
        first = text.count("\n", 0, block.start(1)) + 1
        found += (
            Step(match[1], match[2], first + block[1].count("\n", 0, match.start()))
            for match in re.finditer(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", block[1], re.M)
        )
    return found


def matches(expected: str, printed: str) -> bool:
    """Whether the output is as expected, `...` standing for anything."""
    lines = expected.rstrip("\n").split("\n")
    pattern = "".join(r"(?:.*\n)*?" if x == "..." else re.escape(x).replace(r"\.\.\.", ".*?") + r"\n" for x in lines)
    return re.fullmatch(pattern, printed.rstrip("\n") + "\n") is not None


def run(step: Step, folder: Path) -> str:
    """What a command prints on both streams, with its exit code where that is not 0."""
    scripts = Path(sys.executable).parent
    environment = {
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "CITECHECK_TODAY": "2026-11-24",
    }
    done = subprocess.run(
        step.command,
        shell=True,
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout + done.stderr + (f"[exit {done.returncode}]\n" if done.returncode else "")


def check(path: Path, folder: Path) -> None:
    """Run every example of a file; assert that it prints what it says."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    found = steps(path.read_text(encoding="utf-8"))
    assert found, f"{path.name} has no console example"
    for step in found:
        printed = run(step, folder)
        assert matches(step.expected, printed), f"{path.name}:{step.line}: $ {step.command}\n{printed}"
