"""All addresses of a run: asked in turn, failures once more at the end, given up together when there is no network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from citecheck.config import Config
from citecheck.evidence.address import Address, AddressError, SchemeError, parse, public
from citecheck.evidence.answer import Answer
from citecheck.evidence.client import Client, Limits
from citecheck.evidence.follow import Budget, Follower, Query, Reader, job_of
from citecheck.evidence.guard import parse_allowed
from citecheck.evidence.held import from_record
from citecheck.evidence.hosts import Hosts
from citecheck.evidence.outcome import Verdict, judge, unchecked
from citecheck.evidence.reading import Page, PageReader, content_hash
from citecheck.evidence.store import stamp
from citecheck.evidence.trouble import Kind, TroubleError
from citecheck.model import Evidence, Outcome, PageFacts, UncheckedReason

SILENCE = 3.0
"""seconds without any answer, from any host, after which the network is taken to be down"""
PAUSE = 1.0
"""seconds between the first pass and the second"""
FINAL = {UncheckedReason.GUARD, UncheckedReason.SCHEME, UncheckedReason.TLS, UncheckedReason.RATE_LIMITED}
"""causes that a second look does not change"""
REFUSALS = {401, 402, 407, 451}

Done = Callable[[str, Evidence], None]
"""called with the address as written, and what was seen"""


@dataclass(slots=True)
class Work:
    """One address to ask for, and how it is written in the notes (with one fragment or another)."""

    address: Address
    urls: list[str]
    language: str
    budget: Budget
    verdict: Verdict | None = None
    answer: Answer | None = None


def agent(config: Config) -> str:
    """An honest name that servers which refuse unknown programs let pass."""
    from citecheck import __version__

    own = f"Mozilla/5.0 (compatible; citecheck/{__version__}; +https://pypi.org/project/citecheck-editions/)"
    return config.network.user_agent or own


def new_follower(config: Config, reader: Reader | None) -> Follower:
    """A follower as the configuration wants it."""
    settings = config.network
    client = Client(
        allowed=parse_allowed(config.allow_private),
        ca=config.ca,
        limits=Limits(settings.connect_timeout, settings.read_timeout),
    )
    if config.ca is not None:
        client.context  # noqa: B018 a file that cannot be read is told before anything is asked
    return Follower(client, Hosts(settings), reader, agent(config), limit=settings.url_timeout)


class Run:
    """The cited addresses of one run; `done` gets the evidence for each, and again after a second look."""

    def __init__(self, config: Config, done: Done, reader: PageReader) -> None:
        self.config = config
        self.done = done
        self.follower = new_follower(config, reader)
        self.hosts = self.follower.hosts
        self.reader = reader
        self._works: dict[str, Work] = {}

    async def ask(self, urls: Sequence[tuple[str, str]]) -> None:
        """Ask for addresses, each with the language of the edition that cites it first."""
        for url, language in urls:
            self._add(url, language)
        await self._pass([w for w in self._works.values() if w.verdict is None])
        again = [w for w in self._works.values() if self._deserves_another(w)]
        if again and not self.hosts.offline():
            await asyncio.sleep(PAUSE)
            self.hosts.second_chance()
            await self._pass(again, second=True)

    async def read_held(self, urls: Sequence[tuple[str, str]], held: Mapping[str, tuple[str, bytes]]) -> None:
        """Read what an earlier run got and did not come to read."""
        for url, language in urls:
            try:
                record, data = held[parse(url).wire]
                answer = from_record(record, data)
            except (KeyError, ValueError):
                continue
            page = await self.reader(job_of(answer))
            if page.look is not None and page.look.refresh is None:
                self._add(url, language)
                self._settle(self._works[answer.first.wire], answer, page)

    def give_up(self) -> None:
        """Tell that there is no network, for all that nobody could judge."""
        for work in self._works.values():
            if work.verdict is None or work.verdict.cause in {UncheckedReason.OFFLINE, UncheckedReason.TIMEOUT}:
                answer = Answer(work.address, work.address, [work.address.text])
                answer.trouble = TroubleError(Kind.OFFLINE, "no network")
                self._settle(work, answer, None)

    def _add(self, url: str, language: str) -> None:
        """Addresses that differ in their fragment alone are asked for once."""
        try:
            address = parse(url)
        except SchemeError as error:
            return self._tell(url, None, None, unchecked(UncheckedReason.SCHEME, str(error)))
        except AddressError as error:
            return self._tell(url, None, None, unchecked(UncheckedReason.PROTOCOL, f"not an address: {error}"))
        if address.wire not in self._works:
            budget = Budget(self.config.network.url_timeout)
            self._works[address.wire] = Work(replace(address, fragment=""), [], language, budget)
        if url not in self._works[address.wire].urls:
            self._works[address.wire].urls.append(url)
        return None

    async def _pass(self, works: Sequence[Work], *, second: bool = False) -> None:
        async with asyncio.TaskGroup() as group:
            for work in works:
                group.create_task(self._one(work, second=second))

    async def _one(self, work: Work, *, second: bool) -> None:
        answer, page = await self.follower.follow(work.address, work.budget, Query.page(work.language))
        before = work.answer
        twice = second and before is not None and _no_name(before)
        self._settle(work, answer, page, nameless=twice and _no_name(answer, reached=self.hosts.reached))

    def _settle(self, work: Work, answer: Answer, page: Page | None, *, nameless: bool = False) -> None:
        work.answer = answer
        for url in work.urls:
            if nameless:
                assert answer.trouble is not None
                verdict = Verdict(Outcome.GONE, f"{answer.trouble.words}, asked twice")
            else:
                verdict = judge(answer, page, parse(url).fragment)
            work.verdict = verdict
            self._tell(url, answer, page, verdict)

    def _tell(self, url: str, answer: Answer | None, page: Page | None, verdict: Verdict) -> None:
        self.done(
            url,
            Evidence(
                public(url),
                verdict.outcome,
                verdict.reason,
                answer.status if answer else None,
                (public(url), *answer.chain[1:]) if answer else (),
                tuple(answer.statuses) if answer else (),
                page.facts if page is not None else PageFacts(),
                seen=stamp(datetime.now(UTC)),
                cause=verdict.cause,
                moved_to=answer.moved_to if answer and verdict.outcome is not Outcome.UNCHECKED else None,
                content_hash=content_hash(answer.body, page) if answer and page else None,
            ),
        )

    def _deserves_another(self, work: Work) -> bool:
        """Whether a second look may say something else."""
        verdict, answer = work.verdict, work.answer
        if verdict is None or answer is None or work.budget.seconds <= 0 or answer.held is not None:
            return False
        if verdict.outcome is Outcome.GONE:
            return True
        if verdict.outcome is not Outcome.UNCHECKED:
            return False
        return verdict.cause not in FINAL and answer.status not in REFUSALS


def _no_name(answer: Answer, *, reached: bool = True) -> bool:
    """Whether the name does not exist; some platforms say so when there is no network, too."""
    trouble = answer.trouble
    return trouble is not None and trouble.kind is Kind.NO_NAME and (trouble.sure or reached)


async def silence(hosts: Hosts) -> None:
    """Return when nothing has answered for a while: the network is down."""
    while True:
        await asyncio.sleep(SILENCE)
        if hosts.silent():
            return
