"""From papers to evidence: what is kept and young enough, and for the rest the network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from citecheck.config import Config
from citecheck.evidence import portable
from citecheck.evidence.address import public
from citecheck.evidence.outcome import unchecked
from citecheck.evidence.records import days_cited
from citecheck.evidence.registries import Question, questions
from citecheck.evidence.store import Store, duration, folder_of, stamp, young
from citecheck.model import Evidence, Outcome, Paper, UncheckedReason

Progress = Callable[[int, int], None]


def gather(papers: Iterable[Paper], config: Config, progress: Progress | None = None) -> dict[str, Evidence]:
    """What was seen for every address, DOI and ISBN that the papers cite, by the form as written.

    Works without any of these are looked for in catalogues; what is found is kept under their `work_key`.
    What the store or the evidence file holds and is young enough is not asked again; `frozen` asks nothing. Everything
    else is asked politely, in the order of first citing, and kept as soon as it is known.

    Raises:
        EvidenceError: the store or the evidence file cannot be used.
        ConfigError: `max-age`, `allow-private` or `ca` does not fit.
    """
    papers = tuple(papers)
    urls = dict(_cited(papers))
    asked = (
        questions(c for p in papers for e in p.editions for _, c in e.citations() if c.reference)
        if config.registries.enabled
        else {}
    )
    file = Path(config.evidence) if config.evidence else None
    filed = portable.read(file) if file else {}
    found: dict[str, Evidence] = {}
    store = None if config.no_cache else Store(folder_of(config))
    max_age = duration(config.max_age) if config.max_age else None
    try:
        now = datetime.now(UTC)
        for url in [*urls, *asked]:
            kept = _kept(store, filed.get(public(url)), url, now, config, max_age)
            if kept is not None:
                found[url] = kept
        if config.frozen:
            verdict = unchecked(UncheckedReason.NOT_STORED, "")
            for url in (urls.keys() | {k for k, q in asked.items() if q.kind != "work"}) - found.keys():
                found[url] = Evidence(url, verdict.outcome, verdict.reason, seen=stamp(now), cause=verdict.cause)
        else:
            missing = [(u, language) for u, language in urls.items() if u not in found]
            unasked = [q for key, q in asked.items() if key not in found]
            if missing or unasked or config.archive:
                _ask(missing, unasked, days_cited(papers), found, store, config, progress)
    finally:
        if store is not None:
            store.close()
        if file is not None and not config.frozen:
            portable.write(file, (filed | {public(u): replace(e, url=public(u)) for u, e in found.items()}).values())
    return {url: found[url] for url in [*urls, *asked] if url in found}


def _kept(
    store: Store | None, filed: Evidence | None, url: str, now: datetime, config: Config, max_age: timedelta | None
) -> Evidence | None:
    """The latest that is known of an address; unless the run is frozen, only if it is young enough."""
    stored = store.latest(public(url)) if store is not None else None
    kept = max((e for e in (filed, stored) if e is not None), key=lambda e: e.seen, default=None)
    if kept is None or not (config.frozen or young(kept, now, max_age)):
        return None
    return replace(kept, url=url)


def _ask(
    urls: list[tuple[str, str]],
    asked: list[Question],
    days: Mapping[str, date],
    found: dict[str, Evidence],
    store: Store | None,
    config: Config,
    progress: Progress | None,
) -> None:
    import asyncio

    def done(evidence: Evidence) -> None:
        if store is not None:
            if evidence.outcome is Outcome.GONE:
                since = store.first_failed(public(evidence.url)) or evidence.seen
                evidence = replace(evidence, first_failed=since)
            store.add(replace(evidence, url=public(evidence.url)))
        found[evidence.url] = evidence
        if progress is not None:
            progress(len(found), total)

    total = len(found) + len(urls) + len(asked)
    asyncio.run(_everything(urls, asked, days, found, config, done))


async def _everything(
    urls: list[tuple[str, str]],
    asked: list[Question],
    days: Mapping[str, date],
    found: Mapping[str, Evidence],
    config: Config,
    done: Callable[[Evidence], None],
) -> None:
    """Pages and registries at one time, then archives for the pages that are lost, or for all of them if wanted."""
    import asyncio

    from citecheck.evidence.ask import Asker
    from citecheck.evidence.records import ask_registries, find_copies, save_copies
    from citecheck.evidence.run import Run, new_follower

    follower = new_follower(config, None)
    fetch = Asker(follower)
    try:
        await asyncio.gather(Run(config, done).ask(urls), ask_registries(asked, fetch, config, done))
        fresh = [found[url] for url, _ in urls if url in found]
        if config.registries.enabled:
            await find_copies(fresh, days, fetch, config, done)
        if config.archive:
            await save_copies([*found.values()], fetch, config, done)
    finally:
        await follower.client.aclose()


def _cited(papers: Iterable[Paper]) -> Iterator[tuple[str, str]]:
    """Every cited address with the language of the edition that cites it, in order; the first one counts."""
    seen: set[str] = set()
    for paper in papers:
        for edition in paper.editions:
            for _, citation in edition.citations():
                url = citation.reference.url
                if url and url not in seen:
                    seen.add(url)
                    yield url, edition.language
