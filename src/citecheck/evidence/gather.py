"""From papers to evidence: what is kept and young enough, and for the rest the network."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.config import Config
from citecheck.evidence import portable
from citecheck.evidence.address import AddressError, parse, public
from citecheck.evidence.cited import cited_addresses
from citecheck.evidence.outcome import unchecked
from citecheck.evidence.store import Store, folder_of, stamp, young
from citecheck.model import Citation, Evidence, Outcome, Paper, UncheckedReason

if TYPE_CHECKING:
    from citecheck.evidence.registries.questions import Question

Progress = Callable[[int, int], None]


def gather(papers: Iterable[Paper], config: Config, progress: Progress | None = None) -> dict[str, Evidence]:
    """What was seen for everything that the papers cite, by the address or identifier as written.

    What the store or the evidence file holds and is young enough is not asked again; `frozen` asks nothing. Everything
    else is asked politely, in the order of first citing, and kept as soon as it is known.

    Raises:
        EvidenceError: the store or the evidence file cannot be used.
        ConfigError: `max-age`, `allow-private` or `ca` does not fit.
    """
    papers = tuple(papers)
    addresses = {c.url: c for c in cited_addresses(papers)}
    citations = [c for paper in papers for edition in paper.editions for _, c in edition.citations()]
    asked = _questions(citations, config) if config.registries.enabled else {}
    keys = [*addresses, *(k for k in asked if k not in addresses)]
    collection = Collection(config, progress, len(keys))
    try:
        for key in keys:
            collection.take_kept(key)
        missing = [k for k in keys if k not in collection.found]
        if config.frozen:
            collection.leave(missing)
        elif missing:
            import asyncio

            from citecheck.evidence.session import ask_all

            cited = [addresses[k] for k in missing if k in addresses]
            asyncio.run(ask_all(cited, [asked[k] for k in missing if k not in addresses], collection, config))
    finally:
        collection.close()
    return {key: collection.found[key] for key in keys if key in collection.found}


def _questions(citations: Iterable[Citation], config: Config) -> Mapping[str, Question]:
    from citecheck.evidence.registries.questions import questions

    return questions(citations, suggestions=config.registries.suggestions)


class Collection:
    """The evidence of one run, and where it is kept: the store, and the file that `--evidence` names.

    Keys are addresses as written; what is kept and printed has no user name and no password.
    """

    def __init__(self, config: Config, progress: Progress | None, total: int) -> None:
        self.found: dict[str, Evidence] = {}
        self._frozen = config.frozen
        self._max_age = config.max_age
        self._file = Path(config.evidence) if config.evidence else None
        self._filed = portable.read(self._file) if self._file else {}
        self._store = None if config.no_cache else Store(folder_of(config))
        self._held: set[str] = set()
        self._now = datetime.now(UTC)
        self._progress = progress
        self._total = total

    def take_kept(self, key: str) -> None:
        """Use the latest that is known of an address; unless the run is frozen, only if it is young enough."""
        name = public(key)
        stored = self._store.latest(name) if self._store is not None else None
        known = [e for e in (self._filed.get(name), stored) if e is not None]
        kept = max(known, key=lambda e: e.seen, default=None)
        if kept is not None and (self._frozen or young(kept, self._now, self._max_age)):
            self.found[key] = kept
            self._step()

    def leave(self, keys: Iterable[str]) -> None:
        """Say of what is not kept that it is not."""
        verdict = unchecked(UncheckedReason.NOT_STORED, "")
        for key in keys:
            self.found[key] = Evidence(
                public(key), verdict.outcome, verdict.reason, seen=stamp(self._now), cause=UncheckedReason.NOT_STORED
            )

    def put(self, key: str, evidence: Evidence) -> None:
        """Keep what was seen of an address or identifier; it is on disk when this returns."""
        evidence = replace(evidence, url=public(key))
        if self._store is not None:
            if evidence.outcome is Outcome.GONE:
                since = self._store.first_failed(evidence.url) or evidence.seen
                evidence = replace(evidence, first_failed=since)
            self._store.add(evidence)
        self.found[key] = evidence
        self._step()

    def hold(self, address: str, answer: str, body: bytes) -> None:
        """Keep an answer that waits for being read."""
        if self._store is not None:
            self._held.add(address)
            self._store.hold(address, answer, body)

    def held(self) -> dict[str, tuple[str, bytes]]:
        """Answers that an earlier run got and did not come to read."""
        return self._store.held() if self._store is not None else {}

    def _step(self) -> None:
        if self._progress is not None:
            self._progress(len(self.found), self._total)

    def close(self) -> None:
        """Write the evidence file and give the store back."""
        if self._store is not None:
            if self._held:
                self._store.let_go(self._held & {_wire(key) for key in self.found})
            self._store.close()
        if self._file is not None and not self._frozen:
            fresh = {e.url: e for e in self.found.values()}
            portable.write(self._file, (self._filed | fresh).values())


def _wire(key: str) -> str:
    try:
        return parse(key).wire
    except AddressError:
        return ""
