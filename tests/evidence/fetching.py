"""Asking in tests: the fault server and the farm of the benchmarks, in this process."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from citecheck.config import Config, Network, Registries
from citecheck.evidence.cited import Cited
from citecheck.evidence.session import ask_all
from citecheck.model import Evidence

CONFIG = Config(
    allow_private=("127.0.0.1",),
    network=Network(per_host=40, connect_timeout=4.0, read_timeout=4.0, url_timeout=15.0),
    registries=Registries(enabled=False),
)


class Kept:
    """Evidence by address, and every change of mind."""

    def __init__(self) -> None:
        self.found: dict[str, Evidence] = {}
        self.told: list[Evidence] = []

    def put(self, key: str, evidence: Evidence) -> None:
        self.found[key] = evidence
        self.told.append(evidence)

    def hold(self, address: str, answer: str, body: bytes) -> None:
        """Nothing is killed here."""

    def held(self) -> dict[str, tuple[str, bytes]]:
        return {}


async def ask(urls: list[str], config: Config = CONFIG) -> dict[str, Evidence]:
    kept = Kept()
    await ask_all([Cited(url, "en", None) for url in urls], [], kept, config)
    return kept.found


def run(server, urls, config: Config = CONFIG, **network) -> dict[str, Evidence]:
    """Ask a server (`Server`, not yet entered) for addresses made by `urls(port)`."""
    config = replace(config, network=replace(config.network, **network))

    async def go() -> dict[str, Evidence]:
        async with server:
            return await ask(urls(server.port), config)

    return asyncio.run(go())
