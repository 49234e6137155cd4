"""Whole runs: kept evidence, frozen runs, the portable file, the cache command, a killed run, papers on the web."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import farm
import pytest
from fetching import CONFIG
from serving import Server

from citecheck.errors import ConfigError, EvidenceError, InputError
from citecheck.evidence import fetch_document, gather
from citecheck.pipeline import load_paper

SOURCE = Path(__file__).parents[2] / "src"


class Threaded:
    """A server in a thread, for code that brings its own event loop."""

    def __init__(self, server: Server) -> None:
        import threading

        self.server, self.ready, self.end = server, threading.Event(), None
        self.thread = threading.Thread(target=lambda: asyncio.run(self._serve()))

    async def _serve(self):
        self.loop, self.end = asyncio.get_running_loop(), asyncio.Event()
        async with self.server:
            self.ready.set()
            await self.end.wait()

    def __enter__(self) -> Server:
        self.thread.start()
        self.ready.wait(5)
        return self.server

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.end.set)
        self.thread.join(5)


def paper_of(folder: Path, urls: list[str]):
    path = folder / "paper.en.md"
    path.write_text(farm.paper(urls), encoding="utf-8")
    return path


async def living(request):
    await request.reply(
        '<html lang="en"><title>Report 1</title><meta property="article:published_time" content="2024-03-11">'
        "<h1>Report 1</h1><p>Words that make a page.</p>",
        "404 Not Found" if request.path == "/gone" else "200 OK",
    )


def test_what_is_kept_is_not_asked_again_and_frozen_runs_ask_nothing(tmp_path):
    config = replace(CONFIG, cache_dir=str(tmp_path / "cache"), evidence=str(tmp_path / "evidence.jsonl"))
    server = Server(living)
    with Threaded(server):
        urls = [f"http://127.0.0.1:{server.port}{p}" for p in ("/a", "/gone")]
        paper = load_paper(paper_of(tmp_path, urls), single=True)
        steps = []
        first = gather([paper], config, lambda *step: steps.append(step))
        counts = dict(server.log.counts)
        assert [e.outcome for e in first.values()] == ["alive", "gone"]
        assert steps[-1] == (2, 2)
        assert gather([paper], config, None) == first
        assert server.log.counts == counts
        assert gather([paper], replace(config, max_age=timedelta(0)), None)[urls[0]].seen >= first[urls[0]].seen
        assert server.log.counts["/a"] == 2
    frozen = replace(config, frozen=True)
    assert [e.outcome for e in gather([paper], frozen, None).values()] == ["alive", "gone"]
    only_file = replace(frozen, no_cache=True)
    assert [e.outcome for e in gather([paper], only_file, None).values()] == ["alive", "gone"]
    nothing = replace(frozen, no_cache=True, evidence=None)
    assert {e.cause for e in gather([paper], nothing, None).values()} == {"not-stored"}
    lines = (tmp_path / "evidence.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["url"] for line in lines] == sorted(urls)


def test_settings_that_do_not_fit_are_told(tmp_path):
    paper = load_paper(paper_of(tmp_path, ["http://127.0.0.1:1/"]), single=True)
    base = replace(CONFIG, cache_dir=str(tmp_path))
    for wrong in ({"allow_private": ("everything",)}, {"ca": str(tmp_path / "none.pem")}):
        with pytest.raises(ConfigError):
            gather([paper], replace(base, **wrong), None)
    (tmp_path / "e.jsonl").write_text("no evidence")
    with pytest.raises(EvidenceError):
        gather([paper], replace(base, evidence=str(tmp_path / "e.jsonl")), None)


def test_papers_on_the_web():
    async def handle(request):
        if request.path == "/paper":
            await request.reply("", "302 Found", "Location: /real")
        elif request.path == "/real":
            await request.reply("<html>" + "word " * 300_000, "200 OK", "Content-Type: text/html; charset=utf-8")
        else:
            await request.reply("", "404 Not Found")

    with Threaded(Server(handle)) as server:
        found = fetch_document(f"http://127.0.0.1:{server.port}/paper", CONFIG)
        assert (len(found.data), found.content_type) == (1_500_006, "text/html; charset=utf-8")
        assert found.url.endswith("/real")
        with pytest.raises(InputError, match="404"):
            fetch_document(f"http://user:secret@127.0.0.1:{server.port}/none", CONFIG)
    with pytest.raises(InputError, match="guard"):
        fetch_document("http://127.0.0.2/x", CONFIG)


def citecheck(*arguments: str) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    return subprocess.Popen(
        [sys.executable, "-m", "citecheck", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    )  # fmt: skip


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT], ids=["kill", "interrupt"])
def test_a_stopped_run_is_taken_up_again(tmp_path, stop):
    field = farm.Farm(latency=0.05)
    server = field.server()
    with Threaded(server):
        urls = farm.addresses(server.port, 5, 16)
        path = paper_of(tmp_path, urls)
        command = ("verify", str(path), "--single", "--allow-private", "127.0.0.1", "--cache-dir", str(tmp_path),
                   "--output-format", "json", "--exit-zero", "-q")  # fmt: skip
        process = citecheck(*command)
        while len(field.answered) < 40 and process.poll() is None:
            time.sleep(0.005)
        process.send_signal(stop)
        process.communicate()
        killed = time.monotonic()
        before, done = len(field.asked), dict(field.answered)
        out, _ = citecheck(*command).communicate(timeout=60)
    report = json.loads(out)
    assert {e["outcome"] for e in report["evidence"]} == {"alive"}
    assert len(report["evidence"]) == len(urls)
    early = {u for u, at in done.items() if at < killed - 0.5}
    assert not early & set(field.asked[before:])


def test_the_cache_command(tmp_path):
    def run(*arguments):
        process = citecheck("cache", *arguments, "--cache-dir", str(tmp_path / "cache"))
        out, error = process.communicate(timeout=30)
        return process.returncode, out.decode(), error.decode()

    assert "0 addresses" in run("info")[1]
    line = '{"url": "https://example.org/", "outcome": "alive", "seen": "2026-01-01T00:00:00Z"}\n'
    (tmp_path / "e.jsonl").write_text(line)
    assert "1 rows new" in run("merge", str(tmp_path / "e.jsonl"))[1]
    assert "1 addresses, 1 alive" in run("info")[1]
    assert "0 rows deleted" in run("clean", "--older-than", "9999d")[1]
    assert "1 rows deleted" in run("clean")[1]
    code, _, error = run("merge", str(tmp_path / "none"))
    assert code == 2
    assert error.count("\n") == 1
