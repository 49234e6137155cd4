"""One address through its redirects, with patience and within its time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from citecheck.evidence.address import Address, AddressError, SchemeError, join
from citecheck.evidence.answer import Answer
from citecheck.evidence.body import Body, read
from citecheck.evidence.client import Client
from citecheck.evidence.cookies import Jar
from citecheck.evidence.hosts import LONGEST_PAUSE, Hosts
from citecheck.evidence.look import refresh_target
from citecheck.evidence.reading import Job, Page
from citecheck.evidence.retry_after import retry_after
from citecheck.evidence.trouble import Kind, TroubleError

REDIRECTS = 20
REDIRECT_STATUSES = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
TRY_AGAIN = {500, 502, 503, 504}
"""the 52x of content delivery networks stay as they are"""
TRIES_WHEN_LIMITED = 4
SMALL = 16 * 1024
"""a body of this size is read though nobody wants it, so that the connection can be used again"""
ERROR_PAGE = 64 * 1024
"""of a 503, to tell a challenge from a failure"""

PAGE = (
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8"),
    ("Accept-Encoding", "gzip"),
)
"""fields of a request for a page"""


class Reader(Protocol):
    """Reads bodies."""

    async def __call__(self, job: Job) -> Page:
        """What a body is."""
        ...

    def waits(self, job: Job) -> bool:
        """Whether it takes its time."""
        ...


@dataclass(slots=True)
class Budget:
    """What one address may still take."""

    seconds: float
    """of being asked, over all hops and tries"""
    waiting: float = LONGEST_PAUSE
    """of leaving the server alone because it asked for that"""


@dataclass(frozen=True, slots=True)
class Query:
    """What is sent besides the address."""

    headers: tuple[tuple[str, str], ...] = PAGE
    content: bytes | None = None
    """of a POST"""
    most: int | None = None
    """bytes of the body; default: what a page of its kind needs"""

    @classmethod
    def page(cls, language: str) -> Query:
        """For a page cited in an edition of this language."""
        other = "en" if language == "ja" else "ja"
        return cls((*PAGE, ("Accept-Language", f"{language},{other};q=0.7,*;q=0.3")))


@dataclass(slots=True)
class Hop:
    """One answer on the way."""

    status: int
    headers: Mapping[str, str]
    location: bytes | None
    body: Body


def job_of(answer: Answer) -> Job:
    """The reading that an answer asks for."""
    headers = answer.headers
    return Job(answer.body.data, headers.get("content-type", ""), answer.last.wire, headers.get("last-modified"))


@dataclass(slots=True)
class Follower:
    """Asks for addresses on behalf of one run."""

    client: Client
    hosts: Hosts
    read: Reader | None
    """None: what a body is does not matter"""
    agent: str
    hold: Callable[[Answer], None] | None = None
    """called with an answer that has to wait for being read"""
    limit: float = 30.0
    """seconds for one address"""
    _random: random.Random = field(default_factory=random.Random)

    async def follow(
        self,
        first: Address,
        budget: Budget,
        query: Query = Query(),
    ) -> tuple[Answer, Page | None]:
        """Ask for one address and go where it leads; never raises for anything that a server does."""
        answer = Answer(first, first, [first.text])
        jar = Jar()
        been: set[tuple[str, str]] = set()
        while True:
            cookie = jar.header(answer.last)
            if (answer.last.wire, cookie) in been:
                answer.endless = "the redirects go round in a circle"
                return answer, None
            been.add((answer.last.wire, cookie))
            try:
                hop = await self._patiently(
                    answer, replace(query, headers=self._headers(query, answer, cookie)), budget
                )
            except TroubleError as trouble:
                answer.trouble = trouble
                return answer, None
            answer.statuses.append(hop.status)
            answer.headers, answer.body = hop.headers, hop.body
            jar.keep(answer.last, hop.headers)
            page: Page | None = None
            if hop.status in REDIRECT_STATUSES:
                leads: str | bytes | None = hop.location
                permanent = hop.status in PERMANENT
                if leads is None:
                    answer.unusable = "a redirect without Location"
                    return answer, None
            else:
                page = await self._page(answer)
                leads, permanent = self._refresh(answer, page), False
                if leads is None:
                    return answer, page
            if len(answer.chain) > REDIRECTS:
                answer.endless = f"more than {REDIRECTS} redirects"
                return answer, None
            if not self._step(answer, leads, permanent=permanent):
                return answer, page
            if query.content is not None and hop.status not in {307, 308}:
                query = replace(query, content=None)

    def _step(self, answer: Answer, leads: str | bytes, *, permanent: bool) -> bool:
        try:
            target = join(answer.last, leads)
        except SchemeError as error:
            answer.unusable = f"a redirect to {error}"
            return False
        except AddressError as error:
            answer.unusable = f"a redirect to an unusable address: {error}"
            return False
        answer.permanent = answer.permanent and permanent
        if answer.permanent:
            answer.moved_to = target.text
        answer.last = target
        answer.chain.append(target.text)
        return True

    async def _page(self, answer: Answer) -> Page | None:
        """What the body is, where one was read."""
        if (
            self.read is None
            or not answer.body.readable
            or (not answer.body.data and not 200 <= answer.statuses[-1] < 300)
        ):
            return None
        job = job_of(answer)
        if self.hold is not None and self.read.waits(job):
            self.hold(answer)
        return await self.read(job)

    def _refresh(self, answer: Answer, page: Page | None) -> str | None:
        """Where the page itself sends its reader (by a meta element or a Refresh field), unless to the page again."""
        if not 200 <= answer.statuses[-1] < 300:
            return None
        found = page.look.refresh if page is not None and page.look is not None else None
        found = found or refresh_target(answer.headers.get("refresh", ""))
        if found is None:
            return None
        try:
            target = join(answer.last, found)
        except AddressError:
            return None
        return found if target.wire != answer.last.wire else None

    def _headers(self, query: Query, answer: Answer, cookie: str) -> tuple[tuple[str, str], ...]:
        """With the agent and the cookies; keys go to the origin that they are meant for, and to no other."""
        away = answer.last.origin != answer.first.origin
        headers = tuple(h for h in query.headers if not (away and h[0].lower() == "authorization"))
        return (("User-Agent", self.agent), *headers, *((("Cookie", cookie),) if cookie else ()))

    async def _patiently(self, answer: Answer, query: Query, budget: Budget) -> Hop:
        """One hop, asked again where that is of use: when limited, after a passing failure of the server.

        Raises:
            TroubleError: there is no answer.
        """
        tries = 0
        stale = self.hosts.of(answer.last).known
        while True:
            tries += 1
            try:
                hop = await self._once(answer.last, query, budget)
            except TroubleError as trouble:
                if trouble.kind is Kind.RESET and stale:  # a kept connection that the server had closed
                    stale, tries = False, tries - 1
                    continue
                if trouble.kind is not Kind.RESET or tries > 1:
                    raise
                await asyncio.sleep(self._jitter(tries))
                continue
            wait = retry_after(hop.headers) if hop.status in {429, 503} else None
            if hop.status == 429 or wait is not None:
                wait = self._jitter(tries) if wait is None else wait
                if wait > LONGEST_PAUSE:
                    answer.held = f"asks to come back in {wait:.0f} seconds"
                    return hop
                self.hosts.slow(answer.last, wait)
                if wait > budget.waiting or tries >= TRIES_WHEN_LIMITED:
                    return hop
                budget.waiting -= wait
            elif hop.status in TRY_AGAIN and tries == 1:
                await asyncio.sleep(self._jitter(tries))
            else:
                return hop

    def _jitter(self, tries: int) -> float:
        """Full jitter (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/)."""
        return self._random.uniform(0.1, min(8.0, 0.5 * 2**tries))

    async def _once(self, address: Address, query: Query, budget: Budget) -> Hop:
        loop = asyncio.get_running_loop()
        async with self.hosts.turn(address):
            if budget.seconds <= 0:
                raise TroubleError(Kind.TIMEOUT, f"timeout: not done within {self.limit:g} seconds")
            start = loop.time()
            try:
                async with asyncio.timeout(budget.seconds):
                    hop = await self._exchange(address, query)
            except TimeoutError:
                trouble = TroubleError(Kind.TIMEOUT, f"timeout: not done within {self.limit:g} seconds")
                self.hosts.failed(address, trouble)
                raise trouble from None
            except TroubleError as trouble:
                self.hosts.failed(address, trouble)
                raise
            finally:
                budget.seconds -= loop.time() - start
            self.hosts.answered(address)
            return hop

    async def _exchange(self, address: Address, query: Query) -> Hop:
        async with self.client.ask(address, query.headers, query.content) as reply:
            body = Body()
            if 200 <= reply.status < 300:
                body = await read(reply.chunks, reply.headers, query.most)
            elif reply.status == 503:
                body = await read(reply.chunks, reply.headers, ERROR_PAGE)
            elif (length := reply.headers.get("content-length", "")).isdecimal() and int(length) <= SMALL:
                await read(reply.chunks, {}, SMALL)
            return Hop(reply.status, reply.headers, reply.location, body)
