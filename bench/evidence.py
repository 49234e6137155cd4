"""Fetching, measured: the fault table, the farm, the unplugged network, kill -9. `python bench/evidence.py [PART...]`.

Everything runs over real sockets on the loopback interface, against the installed command line.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
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
COMPILED = Path(tempfile.gettempdir()) / "citecheck-bench-compiled"


async def citecheck(*arguments: str, timeout: float = 300.0) -> tuple[dict, float, int]:
    """Run the command line; its JSON, the seconds, the exit code."""
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent / "src"), "PYTHONPYCACHEPREFIX": str(COMPILED)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package is compiled
    start = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "citecheck", "verify", *arguments, "--single", "--output-format", "json", "-q",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environment,
    )  # fmt: skip
    out, error = await asyncio.wait_for(process.communicate(), timeout)
    seconds = time.perf_counter() - start
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


async def main(parts: list[str]) -> None:
    if "faults" in parts:
        await fault_table("verbose" in parts, {p for p in parts if p in faults.CASES})
    if "farm" in parts:
        await latency(50, 10, 2)
        await latency(1, 100, 2)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or ["faults", "farm"]))
