"""One run over the network: cited addresses and registries side by side, then archives for what is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from citecheck.config import Config
from citecheck.evidence.address import public
from citecheck.evidence.ask import Asker
from citecheck.evidence.cited import Cited
from citecheck.evidence.held import to_record
from citecheck.evidence.outcome import unchecked
from citecheck.evidence.reading import PageReader
from citecheck.evidence.run import Run, silence
from citecheck.evidence.store import stamp
from citecheck.model import Evidence, Outcome, UncheckedReason

if TYPE_CHECKING:
    from citecheck.evidence.registries.questions import Question


class Keeper(Protocol):
    """Where evidence goes."""

    found: dict[str, Evidence]

    def put(self, key: str, evidence: Evidence) -> None:
        """Keep what was seen."""

    def hold(self, address: str, answer: str, body: bytes) -> None:
        """Keep an answer until it is read."""

    def held(self) -> dict[str, tuple[str, bytes]]:
        """Answers that an earlier run did not come to read."""
        ...


async def ask_all(cited: Sequence[Cited], questions: Sequence[Question], keeper: Keeper, config: Config) -> None:
    """Ask for everything; when the network is down, say so of all that is left and return within seconds."""
    reader = PageReader(len(cited))
    await reader.start()
    run = Run(config, keeper.put, reader)
    run.follower.hold = lambda answer: keeper.hold(answer.first.wire, to_record(answer), answer.body.data)
    work = asyncio.create_task(_ask(run, cited, questions, keeper, config))
    watch = asyncio.create_task(silence(run.hosts))
    try:
        await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            work.result()
    except BaseExceptionGroup as group:
        raise _first(group) from None
    finally:
        for task in (work, watch):
            task.cancel()
        await asyncio.gather(work, watch, return_exceptions=True)
        await run.follower.client.aclose()
        await reader.aclose()
    if work.cancelled() or run.hosts.offline():
        run.give_up()
        verdict = unchecked(UncheckedReason.OFFLINE, "no network")
        for question in questions:
            if question.key not in keeper.found:
                keeper.put(question.key, _nothing(question.key, verdict.reason))


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The one error inside nested groups that is to be told."""
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner


def _nothing(key: str, reason: str) -> Evidence:
    seen = stamp(datetime.now(UTC))
    return Evidence(key, Outcome.UNCHECKED, reason, seen=seen, cause=UncheckedReason.OFFLINE)


async def _ask(run: Run, cited: Sequence[Cited], questions: Sequence[Question], keeper: Keeper, config: Config) -> None:
    fetch = Asker(replace(run.follower, read=None))
    async with asyncio.TaskGroup() as group:
        if questions:
            group.create_task(_ask_registries(questions, fetch, keeper, config))
        urls = [(c.url, c.language) for c in cited]
        if held := keeper.held():
            await run.read_held(urls, held)
        await run.ask(urls)
    if config.registries.enabled and not run.hosts.offline():
        await _find_copies(cited, fetch, keeper, config)


async def _ask_registries(questions: Sequence[Question], fetch: Asker, keeper: Keeper, config: Config) -> None:
    from citecheck.evidence.registries.reception import Reception

    reception = Reception(fetch, config)

    async def one(question: Question) -> None:
        keeper.put(question.key, await reception.answer(question))

    async with asyncio.TaskGroup() as group:
        for question in questions:
            group.create_task(one(question))


async def _find_copies(cited: Sequence[Cited], fetch: Asker, keeper: Keeper, config: Config) -> None:
    """Archived copies of what is gone, and new ones of what is there when `archive` asks for them."""
    seen = [(c, keeper.found[c.url]) for c in cited if c.url in keeper.found]
    gone = [(c, e) for c, e in seen if e.outcome is Outcome.GONE]
    there = [(c, e) for c, e in seen if e.outcome in {Outcome.ALIVE, Outcome.MOVED}] if config.archive else []
    if not gone and not there:
        return
    from citecheck.evidence.archives.save import Saver
    from citecheck.evidence.archives.wayback import Wayback

    wayback = Wayback(fetch, config)
    for c, evidence in gone:
        copies = await wayback.nearest(public(c.url), c.day)
        if copies.archive is not None:
            keeper.put(c.url, replace(evidence, archive=copies.archive))
    saver = Saver(fetch, config)
    for c, evidence in there:
        copies = await saver.save(public(c.url))
        if copies.archive is not None:
            keeper.put(c.url, replace(evidence, archive=copies.archive))
