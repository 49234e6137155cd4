"""Hosts are asked as they wish, and given up together when there is no network."""

import asyncio
import time
from itertools import pairwise

import farm
import pytest
from fetching import ask, run
from serving import Server

from citecheck.evidence.hosts import Slots
from citecheck.evidence.retry_after import retry_after


def test_two_at_a_time_and_none_refused():
    field = farm.Farm(latency=0.03)
    server = field.server()
    found = run(server, lambda port: farm.addresses(port, 8, 6), per_host=2)
    assert {e.outcome for e in found.values()} == {"alive"}
    assert (field.refusals, field.too_soon, max(server.log.peak.values())) == (0, 0, 2)
    assert server.log.connections <= 16


def test_a_host_that_refuses_two_gets_one():
    field = farm.Farm(latency=0.02, ceiling=1)
    found = run(field.server(), lambda port: farm.addresses(port, 1, 8), per_host=2)
    assert {e.outcome for e in found.values()} == {"alive"}
    assert field.refusals == 1
    assert field.too_soon == 0


def test_retry_after_is_kept_and_holds_up_no_other_host():
    asked: dict[str, list[float]] = {}

    async def handle(request):
        times = asked.setdefault(request.headers["host"].split(".")[0], [])
        times.append(time.monotonic())
        if request.target == "/limited" and len(times) == 1:
            await request.reply("", "429 Too Many Requests", "Retry-After: 1")
        else:
            await request.reply("<html><title>Living</title><p>Enough words to be a page.</p>")

    def urls(port):
        return [
            f"http://slow.localhost:{port}/limited",
            f"http://quick.localhost:{port}/",
            f"http://slow.localhost:{port}/b",
        ]

    found = run(Server(handle), urls, per_host=1)
    assert {e.outcome for e in found.values()} == {"alive"}
    assert asked["slow"][1] - asked["slow"][0] >= 1.0
    assert asked["quick"][0] < asked["slow"][1]


def test_the_interval_is_kept():
    times = []

    async def handle(request):
        times.append(time.monotonic())
        await request.reply("<html><title>Living</title><p>Enough words to be a page.</p>")

    run(Server(handle), lambda port: [f"http://127.0.0.1:{port}/{n}" for n in range(4)], interval=0.1)
    assert min(b - a for a, b in pairwise(times)) >= 0.09


def test_a_dead_origin_is_given_up():
    start = time.monotonic()
    found = asyncio.run(ask([f"http://127.0.0.1:1/{n}" for n in range(30)]))
    assert {(e.outcome, e.cause) for e in found.values()} == {("unchecked", "refused")}
    assert time.monotonic() - start < 4


def test_without_a_network_all_is_unchecked_at_once():
    start = time.monotonic()
    found = asyncio.run(ask([f"http://host{h}.invalid/{p}" for h in range(20) for p in range(5)]))
    assert {(e.outcome, e.cause) for e in found.values()} == {("unchecked", "offline")}
    assert time.monotonic() - start < 2


def test_a_resolver_that_hangs_ends_the_run_within_seconds(monkeypatch):
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: time.sleep(4) or [])
    start = time.monotonic()
    found = asyncio.run(ask([f"http://host{h}.example.com/" for h in range(20)]))
    assert {(e.outcome, e.cause) for e in found.values()} == {("unchecked", "offline")}
    assert time.monotonic() - start < 4


def test_addresses_with_other_fragments_are_asked_for_once():
    async def handle(request):
        await request.reply('<html><title>Living</title><p id="a">Enough words to be a page.</p>')

    server = Server(handle)
    found = run(server, lambda port: [f"http://127.0.0.1:{port}/x{f}" for f in ("", "#a", "#b")])
    assert [e.outcome for e in found.values()] == ["alive", "alive", "doubtful"]
    assert server.log.counts == {"/x": 1}


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("120", "", 120), ("0", "", 0), ("Wed, 21 Oct 2026 07:28:10 GMT", "Wed, 21 Oct 2026 07:28:00 GMT", 11),
        ("Wed, 21 Oct 2015 07:28:00 GMT", "", 1), ("soon", "", None), ("", "", None), ("-3", "", None),
    ],
)  # fmt: skip
def test_retry_after(value, date, seconds):
    assert retry_after({"retry-after": value, "date": date}) == seconds


def test_places_shrink_while_they_are_taken():
    async def go():
        slots, at_once, peaks = Slots(3), 0, []

        async def one(number):
            nonlocal at_once
            async with slots:
                at_once += 1
                peaks.append(at_once)
                await asyncio.sleep(0.01)
                at_once -= 1
                if number == 2:
                    slots.limit = 1

        waiting = [asyncio.create_task(one(n)) for n in range(9)]
        await asyncio.sleep(0.001)
        waiting[8].cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        return peaks, slots.taken

    peaks, taken = asyncio.run(go())
    assert peaks[:3] == [1, 2, 3]
    assert set(peaks[5:]) == {1}
    assert taken == 0
