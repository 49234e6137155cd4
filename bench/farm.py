"""A farm of virtual hosts that answer after a while, and refuse who asks for too much at one time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from serving import Request, Server

PAGE = """<!doctype html><html lang="en"><head><title>Report {n} of {host}</title>
<meta property="article:published_time" content="2024-03-11"></head>
<body><h1>Report {n} of {host}</h1><p>A page with a few words about the matter at hand, and no more than that.</p></body></html>
"""


@dataclass
class Farm:
    """`hosts` virtual hosts with `pages` pages each."""

    latency: float = 0.1
    ceiling: int | None = 2
    refusals: int = 0
    too_soon: int = 0
    answered: dict[str, float] = field(default_factory=dict)
    """address -> loop time of the first answer"""
    asked: list[str] = field(default_factory=list)
    _active: dict[str, int] = field(default_factory=dict)
    _until: dict[str, float] = field(default_factory=dict)

    async def handle(self, request: Request) -> bool | None:
        host = request.headers.get("host", "")
        loop = asyncio.get_running_loop()
        self.asked.append(f"http://{host}{request.target}")
        if loop.time() < self._until.get(host, 0.0):
            self.too_soon += 1
        if self.ceiling is not None and self._active.get(host, 0) >= self.ceiling:
            self.refusals += 1
            self._until[host] = loop.time() + 1
            await request.reply("busy", "429 Too Many Requests", "Retry-After: 1")
            return None
        self._active[host] = self._active.get(host, 0) + 1
        try:
            await asyncio.sleep(self.latency)
        finally:
            self._active[host] -= 1
        body = PAGE.format(n=request.target.strip("/"), host=host)
        await request.reply(body)
        self.answered.setdefault(f"http://{host}{request.target}", loop.time())
        return None

    def server(self, host: str = "127.0.0.1") -> Server:
        return Server(self.handle, host)


def addresses(port: int, hosts: int, pages: int) -> list[str]:
    """In the order in which a paper cites: all over the place."""
    return [f"http://h{h}.localhost:{port}/{p}" for p in range(pages) for h in range(hosts)]


def paper(urls: list[str]) -> str:
    """A paper in Markdown that cites each address in a note of its own."""
    body = "\n\n".join(f"A claim that needs its source, number {n}.[^{n}]" for n in range(1, len(urls) + 1))
    notes = "\n".join(
        f"[^{n}]: Example Institute, “Report {n},” March 11, 2024, {url} (accessed November 1, 2026)."
        for n, url in enumerate(urls, 1)
    )
    return f"# A paper\n\n{body}\n\n{notes}\n"
