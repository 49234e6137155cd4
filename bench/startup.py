"""What a command costs from start to exit: `python bench/startup.py [PAPER] [--runs N]`.

PAPER has its other edition beside it; default: the example in the repository. Prints processor time (user and system,
median) of each command, and its ratio to `python -c "import typer"`, the price of any command line built with typer.
Commands run in turn, and the ratio is taken run by run, so that a machine whose speed drifts makes little difference.
Byte code and compiled expressions are warm: one run of each goes before and is not counted.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
EXAMPLE = next(iter(sorted((ROOT / "examples").rglob("*.ja.md"))), None)


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Processor time of one run, its start-up included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    if done.returncode not in {0, 1}:
        sys.exit(f"{' '.join(command)}: {done.stderr.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("paper", nargs="?", default=str(EXAMPLE))
    arguments.add_argument("--runs", type=int, default=15)
    given = arguments.parse_args()
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT / "src")
    tool = [sys.executable, "-m", "citecheck"]
    commands = {
        'python -c "import typer"': [sys.executable, "-c", "import typer"],
        "python -c pass": [sys.executable, "-c", "pass"],
        "citecheck --version": [*tool, "--version"],
        "citecheck --help": [*tool, "--help"],
        "citecheck verify --offline": [*tool, "verify", "--offline", "--isolated", given.paper],
        "python -c (first parse)": [
            sys.executable,
            "-c",
            "from citecheck import parse_note; parse_note('A, “B,” 2020.')",
        ],
    }
    for command in commands.values():
        seconds(command, environment)
    runs = [[seconds(command, environment) for command in commands.values()] for _ in range(given.runs)]
    print(f"{'command':28} {'cpu s':>7} {'ratio':>7}")
    for index, name in enumerate(commands):
        cost = median(run[index] for run in runs)
        ratio = median(run[index] / run[0] for run in runs)
        print(f"{name:28} {cost:7.3f} {ratio:7.2f}")


if __name__ == "__main__":
    main()
