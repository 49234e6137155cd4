"""How many notes a second are read: `python bench/throughput.py FILE [--notes N] [--format json-lines]`.

FILE holds notes, one a line; it is repeated up to N notes (2,000). The command `citecheck parse` runs over it on one
core, start-up included and then taken off (a run over one line). Prints notes a second in processor time, the
processor time of a run over one note, and peak memory.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import cycle, islice
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent


def run(file: Path, form: str) -> tuple[float, float]:
    """Processor seconds and peak memory in MiB of one run."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(ROOT / "src")
    command = [sys.executable, "-m", "citecheck", "parse", str(file), "--output-format", form]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)}: exit {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--notes", type=int, default=2000)
    arguments.add_argument("--format", default="json-lines")
    arguments.add_argument("--runs", type=int, default=3)
    given = arguments.parse_args()
    lines = [line for line in given.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        many, one = Path(folder) / "many.txt", Path(folder) / "one.txt"
        many.write_text("\n".join(islice(cycle(lines), given.notes)) + "\n", encoding="utf-8")
        one.write_text(lines[0] + "\n", encoding="utf-8")
        run(one, given.format)
        pairs = [(run(one, given.format), run(many, given.format)) for _ in range(given.runs)]
    first = median(a[0] for a, _ in pairs)
    rate = given.notes / median(b[0] - a[0] for a, b in pairs)
    print(
        f"notes a second  {rate:8.0f}\nfirst note, s    {first:7.3f}\npeak, MiB        {max(b[1] for _, b in pairs):7.1f}"
    )


if __name__ == "__main__":
    main()
