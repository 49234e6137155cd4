"""Politeness: how many requests a host gets at one time, how long it is left alone, when it is given up."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from citecheck.config import Network as Settings
from citecheck.evidence.address import Address
from citecheck.evidence.trouble import OF_NETWORK, TO_CONNECT, Kind, TroubleError

LONGEST_PAUSE = 30.0
"""seconds that a Retry-After may slow a host; a longer one is that address's own matter"""
MARGIN = 0.05
"""seconds on top of a pause, since two clocks are never the same"""
CONNECT_FAILURES = 2
"""failures to connect after which an origin is given up for this pass; a name's answer counts at once"""
HOSTS_FOR_OFFLINE = 3
"""hosts that must fail, with none that answers, before the network is taken to be down"""


class Slots:
    """A semaphore whose number of places can shrink while they are taken; first come, first served."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.taken = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def __aenter__(self) -> None:
        if self.taken < self.limit and not self._waiting:
            self.taken += 1
            return
        place = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():
                self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._leave()

    def _leave(self) -> None:
        self.taken -= 1
        while self._waiting and self.taken < self.limit:
            place = self._waiting.popleft()
            if not place.done():
                self.taken += 1
                place.set_result(None)


@dataclass(slots=True)
class Host:
    """One host and port."""

    slots: Slots
    free_at: float = 0.0
    """loop time before which nothing is sent"""
    known: bool = False
    """it has answered in this run"""
    failures: int = 0
    trouble: TroubleError | None = None


@dataclass(slots=True)
class Hosts:
    """All hosts of a run."""

    settings: Settings
    total: asyncio.Semaphore = field(init=False)
    _hosts: dict[tuple[str, int], Host] = field(default_factory=dict)
    _paces: dict[str, tuple[int, float]] = field(default_factory=dict)
    reached: bool = False
    """something answered, or at least refused"""
    unreachable: set[str] = field(default_factory=set)
    """hosts to which there seems to be no network"""
    asked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.total = asyncio.Semaphore(max(1, self.settings.total))

    def pace(self, host: str, *, per_host: int, interval: float) -> None:
        """Another pace for one host, such as a registry with its own rules; before its first request."""
        self._paces[host] = (per_host, interval)

    def of(self, address: Address) -> Host:
        """The host of an address; http and https share it unless their ports are written."""
        key = (address.host, address.port or 0)
        if key not in self._hosts:
            per_host, _ = self._pace(address.host)
            self._hosts[key] = Host(Slots(max(1, per_host)))
        return self._hosts[key]

    def _pace(self, host: str) -> tuple[int, float]:
        return self._paces.get(host, (self.settings.per_host, self.settings.interval))

    @asynccontextmanager
    async def turn(self, address: Address) -> AsyncIterator[None]:
        """Wait until the address may be asked, and keep its place while it is.

        Raises:
            TroubleError: the host was given up.
        """
        host = self.of(address)
        loop = asyncio.get_running_loop()
        async with host.slots:
            while True:
                if host.trouble is not None:
                    raise host.trouble
                if host.free_at > loop.time():
                    await asyncio.sleep(host.free_at - loop.time())
                    continue
                async with self.total:
                    if host.free_at > loop.time():  # slowed down while this one waited for its place
                        continue
                    host.free_at = max(host.free_at, loop.time() + self._pace(address.host)[1])
                    self.asked.add(address.host)
                    yield
                    return

    def slow(self, address: Address, seconds: float) -> None:
        """Leave a host alone for some seconds, and ask it for one thing at a time from now on."""
        host = self.of(address)
        host.free_at = max(host.free_at, asyncio.get_running_loop().time() + min(seconds, LONGEST_PAUSE) + MARGIN)
        host.slots.limit = 1

    def answered(self, address: Address) -> None:
        """The host is there."""
        host = self.of(address)
        host.failures, host.known, self.reached = 0, True, True
        self.unreachable.discard(address.host)

    def failed(self, address: Address, trouble: TroubleError) -> None:
        """No answer; failures to connect count against the host, all others do not."""
        if trouble.kind not in TO_CONNECT:
            self.reached = self.reached or trouble.kind not in {Kind.GUARD, Kind.SCHEME, Kind.OFFLINE}
            return
        host = self.of(address)
        host.failures += 1
        if trouble.kind in OF_NETWORK:
            self.unreachable.add(address.host)
        else:
            self.reached = True
        if host.failures >= CONNECT_FAILURES or trouble.kind in {Kind.NO_NAME, Kind.NO_RESOLVER}:
            host.trouble = trouble

    def second_chance(self) -> None:
        """For the second pass: hosts that were given up are asked once more."""
        for host in self._hosts.values():
            host.failures, host.trouble = 0, None

    def offline(self) -> bool:
        """Whether nothing answers at all, on enough hosts to blame the network."""
        return not self.reached and len(self.unreachable) >= HOSTS_FOR_OFFLINE

    def silent(self) -> bool:
        """As `offline`, while the first requests still wait."""
        return not self.reached and len(self.asked) >= HOSTS_FOR_OFFLINE
