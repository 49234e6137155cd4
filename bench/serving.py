"""Loopback servers for the benchmarks: raw sockets, so that they can do everything wrong."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field


@dataclass
class Request:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    writer: asyncio.StreamWriter
    seen: int
    """how many requests for this target came before"""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def reply(self, body: bytes | str = b"", status: str = "200 OK", *fields: str, close: bool = False) -> None:
        """A well-formed answer; `fields` are `Name: value`."""
        body = body.encode() if isinstance(body, str) else body
        head = [f"HTTP/1.1 {status}", *fields]
        names = {f.partition(":")[0].lower() for f in fields}
        if "content-type" not in names:
            head.append("Content-Type: text/html; charset=utf-8")
        if not names & {"content-length", "transfer-encoding"}:
            head.append(f"Content-Length: {len(body)}")
        head += ["Connection: close"] if close else []
        await self.send(("\r\n".join(head) + "\r\n\r\n").encode("utf-8", "surrogateescape") + body)


Handler = Callable[[Request], Awaitable[bool | None]]
"""returns True when the connection must be closed"""


@dataclass
class Log:
    """What a server saw."""

    counts: dict[str, int] = field(default_factory=dict)
    times: dict[str, list[float]] = field(default_factory=dict)
    connections: int = 0
    active: dict[str, int] = field(default_factory=dict)
    peak: dict[str, int] = field(default_factory=dict)


class Server:
    """An HTTP server of which every byte is the handler's."""

    def __init__(self, handler: Handler, host: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> None:
        self.handler = handler
        self.host = host
        self.context = context
        self.log = Log()
        self.port = 0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._connected, self.host, self.port, ssl=self.context, backlog=1024)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.log.connections += 1
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError, ssl.SSLError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.split("\r\n")
                method, target, _ = first.split(" ", 2)
                headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines) if k}
                host = headers.get("host", "")
                log = self.log
                seen = log.counts.get(target, 0)
                log.counts[target] = seen + 1
                log.times.setdefault(target, []).append(asyncio.get_running_loop().time())
                log.active[host] = log.active.get(host, 0) + 1
                log.peak[host] = max(log.peak.get(host, 0), log.active[host])
                try:
                    close = await self.handler(Request(method, target, headers, writer, seen))
                finally:
                    log.active[host] -= 1
                if close:
                    break
        writer.close()
