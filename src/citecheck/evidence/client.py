# ruff: noqa: E402 two imports of httpx have to be kept from happening first
"""One request over the wire. The only module that imports httpx.

There is one transport per origin, because a shared pool is quadratic in its connections
(https://github.com/encode/httpcore/pull/1035), and all share one TLS context. The network backend below looks every
host up through the guard and connects to the address that the guard saw. Redirects, cookies and retries are decided
elsewhere; a body arrives in pieces and is never inflated by httpx.
"""

from __future__ import annotations

import asyncio
import errno
import os
import ssl
import sys
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

# httpx imports its own command line with all of click and rich, which takes 200 ms; httpcore tries to import sniffio
# before every lock, and where it is not installed each try searches the whole path. What is known as missing is free.
for _name in ("httpx._main", "sniffio"):
    if _name not in sys.modules and (_name == "httpx._main" or find_spec(_name) is None):
        sys.modules[_name] = None  # type: ignore[assignment]

import httpcore
import httpx

from citecheck.errors import ConfigError
from citecheck.evidence.address import Address
from citecheck.evidence.guard import Guard, Network
from citecheck.evidence.trouble import Kind, TroubleError

_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL}
_OP_LEGACY_SERVER_CONNECT = getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for one request."""

    connect: float = 5.0
    """name, connection and TLS together"""
    read: float = 10.0
    """without a byte"""


@dataclass(frozen=True, slots=True)
class Reply:
    """The head of an answer and its body as it comes over the wire."""

    status: int
    headers: Mapping[str, str]
    """by lower-case name"""
    location: bytes | None
    """raw, because servers send it in any charset"""
    chunks: AsyncIterator[bytes]


class Client:
    """Connections to any number of origins."""

    def __init__(self, *, allowed: Sequence[Network] = (), ca: str | None = None, limits: Limits | None = None) -> None:
        self.guard = Guard(allowed)
        self.ca = ca
        self.limits = limits or Limits()
        self.connected = 0
        """how many connections were made or refused: somebody is there"""
        self._context: ssl.SSLContext | None = None
        self._transports: dict[tuple[str, str, int], _Transport] = {}

    @asynccontextmanager
    async def ask(
        self, address: Address, headers: Sequence[tuple[str, str]], content: bytes | None = None
    ) -> AsyncIterator[Reply]:
        """Send one request (a POST when there is content) and give its answer.

        Leaving the context before the body's end drops the connection.

        Raises:
            TroubleError: there is no answer, or it breaks off while it is read.
        """
        transport = self._transport(address)
        try:
            request = httpx.Request(
                "GET" if content is None else "POST",
                f"{address.scheme}://{address.authority}/",
                headers=[("Host", address.authority), *headers],
                content=content,
                extensions={"target": address.target.encode("ascii"), "timeout": self._timeouts},
            )
            response = await transport.handle_async_request(request)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _trouble(error) from None
        try:
            raw = response.headers.raw
            location = next((value for name, value in raw if name.lower() == b"location"), None)
            yield Reply(response.status_code, response.headers, location, _chunks(response))
        finally:
            await response.aclose()

    @property
    def _timeouts(self) -> dict[str, float]:
        limits = self.limits
        return {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.read}

    def _transport(self, address: Address) -> _Transport:
        origin = address.origin
        if origin not in self._transports:
            self._transports[origin] = _Transport(self, secure=address.scheme == "https")
        return self._transports[origin]

    @property
    def context(self) -> ssl.SSLContext:
        """The shared TLS context: the system's store (SSL_CERT_FILE is OpenSSL's own variable) and `--ca`.

        Raises:
            ConfigError: `--ca` cannot be read.
        """
        if self._context is None:
            context = ssl.create_default_context()
            context.options |= _OP_LEGACY_SERVER_CONNECT  # many public bodies' servers know no secure renegotiation
            if not context.cert_store_stats()["x509_ca"] and not _system_folder():
                import certifi

                context.load_verify_locations(certifi.where())
            if self.ca is not None:
                try:
                    context.load_verify_locations(self.ca)
                except (OSError, ssl.SSLError) as error:
                    raise ConfigError(f"--ca {self.ca}: {error.strerror or error}") from None
            self._context = context
        return self._context

    async def release(self, origin: tuple[str, str, int]) -> None:
        """Close the connections to an origin that is not needed any more."""
        transport = self._transports.pop(origin, None)
        if transport is not None:
            await transport.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        for origin in list(self._transports):
            await self.release(origin)


def _system_folder() -> bool:
    folder = ssl.get_default_verify_paths().capath
    return folder is not None and any(os.scandir(folder))


async def _chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    try:
        async for chunk in response.aiter_raw():
            yield chunk
    except httpx.HTTPError as error:
        raise _trouble(error) from None


def _trouble(error: Exception) -> TroubleError:
    words = str(error) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        return TroubleError(Kind.TIMEOUT, "timeout")
    if isinstance(error, httpx.RemoteProtocolError) and "disconnected" in words:
        return TroubleError(Kind.RESET, "the server closed the connection without an answer")
    if isinstance(error, httpx.RemoteProtocolError) and "closed connection" in words:
        return TroubleError(Kind.RESET, "the server closed the connection in mid-answer")
    if isinstance(error, httpx.NetworkError):
        return TroubleError(Kind.RESET, words)
    return TroubleError(Kind.PROTOCOL, f"no valid HTTP: {words[:120]}")


class _Transport(httpx.AsyncHTTPTransport):
    """httpx's transport over a pool with our own network backend, for which httpx has no parameter."""

    def __init__(self, client: Client, *, secure: bool) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=client.context if secure else None,
            max_connections=None,  # the callers limit what they ask at one time
            keepalive_expiry=15.0,
            network_backend=_Backend(client),
        )


class _Backend(httpcore.AsyncNetworkBackend):
    """Connections to addresses that the guard has seen."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        loop = asyncio.get_running_loop()
        end = loop.time() + (timeout or self._client.limits.connect)
        found = await self._client.guard.addresses(host, port, end - loop.time())
        trouble = TroubleError(Kind.CONNECT_TIMEOUT, f"no connection to {host}")
        for index, ip in enumerate(found):
            try:
                async with asyncio.timeout((end - loop.time()) / (len(found) - index)):
                    reader, writer = await asyncio.open_connection(str(ip), port, limit=_BUFFER)
            except TimeoutError:
                trouble = TroubleError(Kind.CONNECT_TIMEOUT, f"no connection to {host} within the time")
            except OSError as error:
                trouble = self._refusal(host, error)
            else:
                self._client.connected += 1
                return _Stream(reader, writer)
        raise trouble

    def _refusal(self, host: str, error: OSError) -> TroubleError:
        if error.errno in _UNREACHABLE:
            return TroubleError(Kind.NO_ROUTE, f"no route to {host}")
        self._client.connected += 1
        return TroubleError(Kind.REFUSED, f"{host} refuses the connection")


_BUFFER = 64 * 1024


class _Stream(httpcore.AsyncNetworkStream):
    """One connection; failures come as `TroubleError`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        try:
            async with asyncio.timeout(timeout):
                return await self._reader.read(max_bytes)
        except TimeoutError:
            raise TroubleError(Kind.TIMEOUT, f"timeout: nothing for {timeout:g} seconds") from None
        except ssl.SSLError as error:
            raise TroubleError(Kind.TLS, _tls_words(error)) from None
        except OSError:
            raise TroubleError(Kind.RESET, "the connection was reset") from None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        if not buffer:
            return
        try:
            self._writer.write(buffer)
            async with asyncio.timeout(timeout):
                await self._writer.drain()
        except TimeoutError:
            raise TroubleError(Kind.TIMEOUT, "timeout while sending") from None
        except (OSError, RuntimeError):
            raise TroubleError(Kind.RESET, "the connection was reset") from None

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        except TimeoutError:
            self._writer.transport.abort()
            raise TroubleError(Kind.TIMEOUT, "timeout in the TLS handshake") from None
        except ssl.SSLError as error:
            self._writer.transport.abort()
            raise TroubleError(Kind.TLS, _tls_words(error)) from None
        except OSError:
            self._writer.transport.abort()
            raise TroubleError(Kind.RESET, "the connection was reset in the TLS handshake") from None
        return self

    async def aclose(self) -> None:
        self._writer.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # of an idle connection: something has come, most likely its end
            return self._reader.at_eof() or bool(self._reader._buffer) or self._writer.is_closing()  # type: ignore[attr-defined]  # noqa: SLF001
        return self._writer.get_extra_info({"server_addr": "peername", "client_addr": "sockname"}.get(info, info))


def _tls_words(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message.rstrip(".")
    return (error.reason or str(error)).replace("_", " ").lower()
