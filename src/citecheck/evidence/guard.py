"""Which network addresses may be asked, and the names behind them.

A cited address is somebody else's text: it may name, or redirect to, the machine itself, its network or a cloud's
metadata service. Only global addresses are asked (IANA special-purpose registries, RFC 6890), also inside the forms
that carry an IPv4 address in an IPv6 one, and the connection goes to the address that was looked at, so that a name
cannot change its meaning in between.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Iterable, Sequence
from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from citecheck.errors import ConfigError
from citecheck.evidence.trouble import Kind, TroubleError

Ip = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_FORBIDDEN = """
0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
240.0.0.0/4 ::/96 ::ffff:0:0:0/96 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16
fc00::/7 fe80::/10 fec0::/10 ff00::/8
"""
"""what may never be asked unless it is named; Python's own `is_global` differs between versions"""
_NAT64 = "64:ff9b::/96"
_SIX_TO_FOUR = "2002::/16"


def parse_allowed(texts: Iterable[str]) -> tuple[Network, ...]:
    """`--allow-private` as networks.

    Raises:
        ConfigError: one is neither an address nor a network.
    """
    networks = []
    for text in texts:
        try:
            networks.append(ip_network(text.strip().strip("[]"), strict=False))
        except ValueError:
            raise ConfigError(f"allow-private takes addresses and networks such as 10.1.0.0/16, not {text!r}") from None
    return tuple(networks)


def permitted(ip: Ip, allowed: Sequence[Network] = ()) -> bool:
    """Whether an address may be asked: it is global, or named; naming one never opens another."""
    if any(ip.version == n.version and ip in n for n in allowed):
        return True
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped is not None:  # the operating system connects to the IPv4 address itself
            return permitted(ip.ipv4_mapped, allowed)
        carried = _carried(ip)
        if carried is not None and not permitted(carried):
            return False
        return not ip.scope_id and not any(ip in n for n in _forbidden(6))
    return not any(ip in n for n in _forbidden(4))


def _carried(ip: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside a NAT64 (RFC 6052) or 6to4 (RFC 3056) one; a gateway would carry the request there."""
    if ip in _network(_NAT64):
        return IPv4Address(int(ip) & 0xFFFF_FFFF)
    if ip in _network(_SIX_TO_FOUR):
        return IPv4Address((int(ip) >> 80) & 0xFFFF_FFFF)
    return None


@cache
def _network(text: str) -> Network:
    return ip_network(text)


@cache
def _forbidden(version: int) -> tuple[Network, ...]:
    return tuple(n for n in map(ip_network, _FORBIDDEN.split()) if n.version == version)


class Guard:
    """Looks names up, each once at a time, and lets through what may be asked."""

    def __init__(self, allowed: Sequence[Network] = ()) -> None:
        self.allowed = allowed
        self._asked: dict[str, asyncio.Task[tuple[Ip, ...]]] = {}

    async def addresses(self, host: str, port: int, seconds: float) -> tuple[Ip, ...]:
        """The addresses of a host that may be asked, in the resolver's order.

        Raises:
            TroubleError: no such name, no answer within `seconds`, or no address that may be asked.
        """
        found = await self._lookup(host, port, seconds)
        usable = tuple(ip for ip in found if permitted(ip, self.allowed))
        if not usable:
            where = f"{host} is {found[0]}" if str(found[0]) != host else host
            raise TroubleError(Kind.GUARD, f"{where}, not a public address")
        return usable

    async def _lookup(self, host: str, port: int, seconds: float) -> tuple[Ip, ...]:
        if (literal := _literal(host)) is not None:
            return (literal,)
        name = host.rstrip(".")
        if name.endswith(".localhost"):  # RFC 6761, 6.3: never asked of a server
            return (IPv4Address("127.0.0.1"), IPv6Address("::1"))
        if name.endswith(".invalid"):  # RFC 6761, 6.4: never exists
            raise TroubleError(Kind.NO_NAME, f"{host} does not exist")
        if host not in self._asked:  # several at one time would be as many questions to the resolver
            task = asyncio.create_task(_resolve(host, port, seconds))
            self._asked[host] = task
            task.add_done_callback(lambda t: (self._asked.pop(host, None), t.cancelled() or t.exception()))
        return await asyncio.shield(self._asked[host])


def _literal(host: str) -> Ip | None:
    try:
        return ip_address(host)
    except ValueError:
        pass
    if host and host[-1] != "." and not host[-1].isalpha() and not host.startswith("."):
        try:  # 127.1, 0x7f.1 and 2130706433 are addresses too
            return IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    return None


async def _resolve(host: str, port: int, seconds: float) -> tuple[Ip, ...]:
    """Ask the system, in a daemon thread: a resolver that hangs must hold up neither the run nor its end."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str] | BaseException] = loop.create_future()

    def deliver(value: list[str] | BaseException) -> None:
        if not answer.done():
            answer.set_result(value)

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            value: list[str] | BaseException = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        except (OSError, UnicodeError) as error:
            value = error
        try:
            loop.call_soon_threadsafe(deliver, value)
        except RuntimeError:  # the loop is closed: nobody waits any more
            return

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
    try:
        async with asyncio.timeout(seconds):
            found = await answer
    except TimeoutError:
        raise TroubleError(Kind.NO_RESOLVER, f"{host} could not be looked up: timeout") from None
    if isinstance(found, list):
        if not found:
            raise TroubleError(Kind.NO_RESOLVER, f"{host} could not be looked up")
        return tuple(ip_address(text) for text in found)
    if isinstance(found, UnicodeError):
        raise TroubleError(Kind.NO_NAME, f"{host} cannot be a host name")
    raise _trouble(host, found)


def _trouble(host: str, error: BaseException) -> TroubleError:
    """EAI_NONAME is the resolver's "no"; all else (EAI_AGAIN: no server answered) says nothing of the name."""
    missing = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
    if isinstance(error, socket.gaierror) and error.errno in missing:
        return TroubleError(Kind.NO_NAME, f"{host} does not exist", sure=sys.platform == "linux")
    detail = getattr(error, "strerror", None) or str(error)
    return TroubleError(Kind.NO_RESOLVER, f"{host} could not be looked up: {detail}")
