"""Fetching, measured: the fault table, the farm, the unplugged network, kill -9. `python bench/evidence.py [PART...]`.

Everything runs over real sockets on the loopback interface, against the installed command line.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import shutil
import ssl
import sys
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import farm
import faults
from serving import Request, Server

HERE = Path(__file__).parent
UNPLUG = ("unshare", "-rn") if shutil.which("unshare") else ()
COMPILED = Path(tempfile.gettempdir()) / "citecheck-bench-compiled"


async def start(*arguments: str, before: tuple[str, ...] = ()) -> asyncio.subprocess.Process:
    """Start the command line, compiled as an installed package is."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src"), "PYTHONPYCACHEPREFIX": str(COMPILED)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return await asyncio.create_subprocess_exec(
        *before, sys.executable, "-m", "citecheck", "verify", *arguments, "--single", "--output-format", "json", "-q",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environment,
    )  # fmt: skip


async def citecheck(*arguments: str, before: tuple[str, ...] = (), timeout: float = 300.0) -> tuple[dict, float, int]:
    """Run the command line; its JSON, the seconds, the exit code."""
    begin = time.perf_counter()
    process = await start(*arguments, before=before)
    out, error = await asyncio.wait_for(process.communicate(), timeout)
    seconds = time.perf_counter() - begin
    if not out:
        raise SystemExit(error.decode())
    return json.loads(out), seconds, process.returncode or 0


def contexts() -> dict[str, ssl.SSLContext]:
    """Servers' certificates: good, self-signed, for another host, expired."""
    import trustme

    ca, stranger = trustme.CA(), trustme.CA()
    now = datetime.now(UTC)
    certificates = {
        "tls": ca.issue_cert("localhost"),
        "selfsigned": stranger.issue_cert("localhost"),
        "wronghost": ca.issue_cert("elsewhere.example"),
        "expired": ca.issue_cert("localhost", not_before=now - timedelta(30), not_after=now - timedelta(1)),
    }
    found = {}
    for name, certificate in certificates.items():
        found[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(found[name])
    ca.cert_pem.write_to_path(str(CA))
    return found


CA = Path(tempfile.gettempdir()) / f"citecheck-bench-{os.getpid()}.pem"


async def fault_table(verbose: bool, only: set[str] = frozenset()) -> None:
    hits: list[str] = []

    async def canary(request: Request) -> None:
        hits.append(request.target)
        await request.reply("secret")

    async with AsyncExitStack() as stack:
        main = await stack.enter_async_context(Server(faults.handle))
        trap = await stack.enter_async_context(Server(canary, "127.0.0.2"))
        for name, context in contexts().items():
            server = await stack.enter_async_context(Server(faults.handle, context=context))
            faults.PLACES[name] = str(server.port)
        faults.PLACES.update(
            port=str(main.port),
            host=f"127.0.0.1:{main.port}",
            canary=f"127.0.0.2:{trap.port}",
            canary_port=str(trap.port),
        )
        cases = {
            faults.placed(c.address.replace("{name}", c.name)): c
            for c in faults.CASES.values()
            if not only or c.name in only
        }
        with tempfile.TemporaryDirectory() as folder:
            paper = Path(folder) / "paper.en.md"
            paper.write_text(farm.paper(list(cases)), encoding="utf-8")
            report, seconds, _ = await citecheck(
                str(paper), "--allow-private", "127.0.0.1", "--ca", str(CA), "--cache-dir", folder, "--exit-zero"
            )
    seen = {e["url"]: e for e in report["evidence"]}
    groups: dict[str, list[bool]] = {}
    for url, case in cases.items():
        evidence = seen.get(url) or seen.get(url.replace("user:hunter2@", ""))
        right = evidence is not None and evidence["outcome"] in case.expected
        groups.setdefault(case.group, []).append(right)
        if verbose or not right:
            said = f"{evidence['outcome']}: {evidence['reason']}" if evidence else "not asked"
            print(f"  {'ok   ' if right else 'WRONG'} {case.group:9} {case.name:28} {said}"[:150])
    for group, rights in groups.items():
        print(f"{group:10} {sum(rights)} of {len(rights)}")
    alarms = [
        u
        for u, c in cases.items()
        if c.group in {"alive", "moved"} and (seen.get(u) or {}).get("outcome") in {"gone", "doubtful"}
    ]
    print(f"false alarms on living pages {len(alarms)}; canary hits {len(hits)}; {seconds:.1f} s in all")
    print(f"peak memory {peak()} MiB; secret printed: {'hunter2' in json.dumps(report['evidence'])}")


def peak() -> int:
    """MiB, of the largest process so far."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


async def latency(hosts: int, pages: int, ceiling: int | None, repeat: int = 3) -> None:
    times, refusals, late = [], 0, Counter()
    for _ in range(repeat):
        field = farm.Farm(ceiling=ceiling)
        async with field.server() as server:
            with tempfile.TemporaryDirectory() as folder:
                paper = Path(folder) / "paper.en.md"
                paper.write_text(farm.paper(farm.addresses(server.port, hosts, pages)), encoding="utf-8")
                report, seconds, _ = await citecheck(
                    str(paper), "--allow-private", "127.0.0.1", "--cache-dir", folder, "--exit-zero"
                )
        times.append(seconds)
        refusals += field.refusals + field.too_soon
        late.update(e["outcome"] for e in report["evidence"])
    middle = sorted(times)[len(times) // 2]
    print(
        f"{hosts * pages} URLs on {hosts} hosts, ceiling {ceiling}: {middle:.2f} s ({min(times):.2f}-{max(times):.2f}), "
        f"refusals {refusals}, {dict(late)}, peak {peak()} MiB"
    )


async def killed(tries: int, hosts: int = 20, pages: int = 5) -> None:
    """Kill a run with SIGKILL at any moment, run again: what was answered is not asked again."""
    import random
    import signal

    chance = random.Random(7)
    good = again = late = 0
    for _ in range(tries):
        field = farm.Farm(latency=0.1)
        async with field.server() as server:
            with tempfile.TemporaryDirectory() as folder:
                paper = Path(folder) / "paper.en.md"
                paper.write_text(farm.paper(farm.addresses(server.port, hosts, pages)), encoding="utf-8")
                arguments = (str(paper), "--allow-private", "127.0.0.1", "--cache-dir", folder, "--exit-zero")
                process = await start(*arguments)
                share = chance.uniform(0.05, 0.95)
                while len(field.answered) < share * hosts * pages and process.returncode is None:
                    await asyncio.sleep(0.002)
                moment = asyncio.get_running_loop().time()
                process.send_signal(signal.SIGKILL)
                await process.wait()
                done, before = dict(field.answered), len(field.asked)
                report, _, _ = await citecheck(*arguments)
                twice = [u for u in field.asked[before:] if u in done]
                early = [u for u in twice if moment - done[u] > 0.1]
                again += len(twice)
                late += len(early)
                whole = len(report["evidence"]) == hosts * pages and all(
                    e["outcome"] == "alive" for e in report["evidence"]
                )
                good += whole and not early
    print(
        f"kill -9 in mid-run, then resume: {good} of {tries} good; asked twice {again} "
        f"(in flight at the kill), of these answered more than 0.1 s before it {late}"
    )


async def unplugged() -> None:
    """No network at all: a network namespace of its own where there is one, else names that nobody knows."""
    urls = [f"https://www.host{h}.example.com/{p}.html" for p in range(5) for h in range(20)]
    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / "paper.en.md"
        paper.write_text(farm.paper(urls), encoding="utf-8")
        report, seconds, code = await citecheck(str(paper), "--cache-dir", folder, before=UNPLUG)
    causes = Counter((e["outcome"], e["reason"]) for e in report["evidence"])
    print(f"unplugged, 100 URLs on 20 hosts: {seconds:.2f} s, exit {code}, {report['outcome']}, {dict(causes)}")


async def main(parts: list[str]) -> None:
    if "faults" in parts:
        await fault_table("verbose" in parts, {p for p in parts if p in faults.CASES})
    if "farm" in parts:
        await latency(50, 10, 2)
        await latency(1, 100, 2)
    if "unplugged" in parts:
        await unplugged()
    if "kill" in parts:
        await killed(int(next((p for p in parts if p.isdecimal()), "50")))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or ["faults", "farm", "unplugged", "kill"]))
