"""A plain `Fetch` over httpx for tests of registries and archives; the real one is the client's."""

from __future__ import annotations

import asyncio

import httpx

from citecheck.config import Config
from citecheck.config.settings import Registries
from citecheck.evidence.registries.desk import ADDRESSES
from citecheck.evidence.registries.protocol import Response


class PlainFetch:
    """Keeps what was asked; any trouble is a response without a status."""

    def __init__(self, timeout: float = 0.5) -> None:
        self.asked: list[str] = []
        self._timeout = timeout

    async def __call__(self, url, *, headers=None, data=None) -> Response:
        self.asked.append(url)
        try:
            async with httpx.AsyncClient(follow_redirects=True, timeout=self._timeout, trust_env=False) as client:
                sent = client.post(url, headers=headers, data=data) if data else client.get(url, headers=headers)
                answer = await asyncio.wait_for(sent, self._timeout)
        except (TimeoutError, httpx.TimeoutException):
            return Response(None, reason="timeout", url=url)
        except httpx.HTTPError:
            return Response(None, reason="refused", url=url)
        found = {k.lower(): v for k, v in answer.headers.items()}
        return Response(answer.status_code, found, answer.content, url=str(answer.url))


def config_for(server, **registries) -> Config:
    """Every registry at one loopback server, under its own folder, without pauses."""
    addresses = {name: server.url_for(f"/{name}") for name in ADDRESSES}
    return Config(registries=Registries(addresses=addresses, interval=0.0, **registries))
