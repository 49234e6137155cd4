"""`--watch` in a process of its own: saves are seen, trouble is waited out, Ctrl-C ends it."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from queue import Empty, Queue

import pytest

pytest.importorskip("watchfiles", reason="extra watch")

ROOT = Path(__file__).parents[2]
GOOD = "Cables were cut.[^1]\n\n[^1]: Aiko Mori, “Cables under Stress,” Harbor Review, May 2, 2024.\n"
BROKEN = GOOD.replace("[^1]\n", "[^1] Twice.[^2]\n", 1)
PATIENCE = 30


class Watching:
    """A running `verify --watch` with what it prints, line by line."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1", "CITECHECK_LANG": "en"}
        command = [sys.executable, "-m", "citecheck", "verify", "--watch", *arguments]
        self.process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        )
        self.lines: Queue[str] = Queue()
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, words: str) -> str:
        """What is printed up to a line with these words."""
        seen, end = "", time.monotonic() + PATIENCE
        while words not in seen:
            try:
                seen += self.lines.get(timeout=max(0.1, end - time.monotonic()))
            except Empty:
                pytest.fail(f"no {words!r} in {PATIENCE} s; printed:\n{seen}")
        return seen

    def interrupt(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(10)


@pytest.fixture
def watching(tmp_path):
    started = []

    def start(*arguments: str) -> Watching:
        started.append(Watching(tmp_path, *arguments))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()
        one.thread.join(5)
        one.process.stdout.close()


def test_a_save_brings_a_second_report(tmp_path, watching):
    paper = tmp_path / "paper.md"
    paper.write_text(GOOD, encoding="utf-8")
    run = watching("paper.md", "--single")
    first = run.until("nothing found")
    time.sleep(0.5)
    paper.write_text(BROKEN, encoding="utf-8")
    second = run.until("no note answers")
    assert "\x1b" not in first + second
    assert "changed: paper.md" in second
    assert run.interrupt() in {0, 130}


def test_the_other_edition_and_the_settings_are_watched_too(tmp_path, watching):
    for language in ("en", "ja"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "paper.md").write_text(GOOD, encoding="utf-8")
    run = watching("en/paper.md")
    run.until("\n")
    time.sleep(0.5)
    (tmp_path / "ja" / "paper.md").write_text(BROKEN, encoding="utf-8")
    run.until("no note answers")
    (tmp_path / "citecheck.toml").write_text('ignore = ["ALL"]\n', encoding="utf-8")
    run.until("changed: citecheck.toml")
    run.until("nothing found")
    assert run.interrupt() in {0, 130}


def test_trouble_is_waited_out(tmp_path, watching):
    paper = tmp_path / "paper.md"
    run = watching("paper.md", "--single")
    run.until("paper.md")
    (tmp_path / "citecheck.toml").write_text("colour = 1\n", encoding="utf-8")
    time.sleep(0.5)
    paper.write_text(GOOD, encoding="utf-8")
    run.until("unknown setting")
    (tmp_path / "citecheck.toml").unlink()
    run.until("nothing found")
    assert run.interrupt() in {0, 130}


def test_what_a_run_writes_does_not_start_the_next(tmp_path, watching):
    (tmp_path / "paper.md").write_text(GOOD, encoding="utf-8")
    run = watching(".", "--single", "-o", "report.html")
    end = time.monotonic() + PATIENCE
    while not (tmp_path / "report.html").exists() and time.monotonic() < end:
        time.sleep(0.1)
    time.sleep(1.5)
    assert run.lines.empty()
    assert run.interrupt() in {0, 130}


def test_standard_input_cannot_be_watched(tmp_path, watching):
    run = watching("-")
    run.until("--watch needs files")
    assert run.process.wait(PATIENCE) == 2
