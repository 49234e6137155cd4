"""Which registry is asked what: DOI, ISBN, or a work without an identifier."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

from citecheck.config import Config
from citecheck.evidence.registries.cinii import CiNii
from citecheck.evidence.registries.crossref import Crossref
from citecheck.evidence.registries.datacite import DataCite
from citecheck.evidence.registries.desk import ADDRESSES, Desk
from citecheck.evidence.registries.doi import Resolver
from citecheck.evidence.registries.jalc import JaLC
from citecheck.evidence.registries.jstage import JStage
from citecheck.evidence.registries.ndl import NDL
from citecheck.evidence.registries.openlibrary import OpenLibrary
from citecheck.evidence.registries.protocol import Catalogue, Fetch, Registry, Verdict, Work
from citecheck.evidence.registries.questions import Question
from citecheck.evidence.store import stamp
from citecheck.model import Evidence, Outcome, PageFacts, Reference, UncheckedReason
from citecheck.text.language import JAPANESE
from citecheck.text.similarity import title_similarity

SEARCHES = 40
"""for works without an identifier in one run: a library that answers every two seconds must not hold up an editor"""
ALIKE = 0.93
"""title similarity from which a search result is the work cited"""


class Reception:
    """Takes questions to the registries. One for each run: it holds their pace."""

    def __init__(self, fetch: Fetch, config: Config) -> None:
        desks = {name: Desk(name, fetch, config) for name in ADDRESSES}
        self._resolver = Resolver(desks["doi"])
        self._agencies: dict[str, Registry] = {
            "Crossref": Crossref(desks["crossref"]),
            "DataCite": DataCite(desks["datacite"]),
            "JaLC": JaLC(desks["jalc"]),
        }
        self._ndl, self._library = NDL(desks["ndl"]), OpenLibrary(desks["openlibrary"])
        self._journals: tuple[Catalogue, ...] = (JStage(desks["jstage"]), CiNii(desks["cinii"]))
        self._crossref = Crossref(desks["crossref"])
        self._searches = 0

    async def answer(self, question: Question) -> Evidence:
        """What the registries say; never raises. An unchecked answer is not worth keeping."""
        if question.kind == "doi":
            evidence = await self._doi(question.key)
        elif question.kind == "isbn":
            evidence = await self._isbn(question.key)
        else:
            evidence = await self._work(question)
        unchecked = evidence.outcome is Outcome.UNCHECKED and question.kind != "work"
        cause = _cause(evidence.reason) if unchecked else None
        return replace(evidence, seen=stamp(datetime.now(UTC)), cause=cause)

    async def _doi(self, doi: str) -> Evidence:
        exists = await self._resolver.exists(doi)
        if exists.verdict is Verdict.MISSING:
            return Evidence(doi, Outcome.GONE, exists.reason, 404, exists.chain)
        if exists.verdict is Verdict.UNCHECKED:
            return Evidence(doi, Outcome.UNCHECKED, exists.reason, chain=exists.chain)
        registry = self._agencies.get(await self._resolver.agency(doi), self._resolver)
        record = await registry.by_identifier(doi)
        if record.verdict is not Verdict.FOUND and registry is not self._resolver:
            record = await self._resolver.by_identifier(doi)
        if not record.works:
            # the DOI is there, and only that is known
            return Evidence(doi, Outcome.ALIVE, f"exists; {record.reason}".rstrip("; "), 200, exists.chain)
        return _described(doi, record.works[0], exists.chain + record.chain)

    async def _isbn(self, written: str) -> Evidence:
        isbn = re.sub(r"[^\dXx]", "", written).upper()
        japanese = isbn.startswith("9784") or (len(isbn) == 10 and isbn.startswith("4"))
        answer = await (self._ndl if japanese else self._library).by_identifier(isbn)
        if answer.works:
            return _described(written, answer.works[0], answer.chain)
        if answer.verdict is Verdict.MISSING and japanese:
            # the deposit library of Japan has nearly every Japanese book, and the newest ones late
            return Evidence(written, Outcome.DOUBTFUL, answer.reason, 200, answer.chain)
        return Evidence(written, Outcome.UNCHECKED, answer.reason, chain=answer.chain)

    async def _work(self, question: Question) -> Evidence:
        self._searches += 1
        if self._searches > SEARCHES:
            return Evidence(question.key, Outcome.UNCHECKED, "left for the next run")
        reference = question.reference
        asked: list[str] = []
        reasons: list[str] = []
        for catalogue in self._catalogues(reference):
            answer = await catalogue.like(reference)
            asked += answer.chain
            reasons += [answer.reason] if answer.verdict is Verdict.UNCHECKED else []
            if found := [w for w in answer.works if is_same(reference, w)]:
                works = tuple(w.reference for w in found[:1])
                return Evidence(
                    question.key, Outcome.ALIVE, chain=tuple(asked), facts=_facts(found[0]), suggestions=works
                )
        if reasons:
            return Evidence(question.key, Outcome.UNCHECKED, reasons[0], chain=tuple(asked))
        return Evidence(question.key, Outcome.ALIVE, "in no registry asked", chain=tuple(asked))

    def _catalogues(self, reference: Reference) -> tuple[Catalogue, ...]:
        if not JAPANESE.search(reference.title):
            return (self._crossref,)
        return (self._ndl,) if reference.type == "book" else self._journals


def _cause(reason: str) -> UncheckedReason | None:
    """Why a registry could not be asked; None when it was, and only has no record."""
    for cause in UncheckedReason:
        if cause == reason:
            return cause
    if reason.startswith("HTTP "):
        status = reason.removeprefix("HTTP ")
        known = {"403": UncheckedReason.BLOCKED, "429": UncheckedReason.RATE_LIMITED}
        return known.get(status, UncheckedReason.SERVER_ERROR)
    return None if reason.startswith("no record in ") else UncheckedReason.PROTOCOL


def _described(key: str, work: Work, chain: tuple[str, ...]) -> Evidence:
    return Evidence(
        key, Outcome.ALIVE, status=200, chain=chain, facts=_facts(work), metadata=work.reference, notices=work.notices
    )


def _facts(work: Work) -> PageFacts:
    return PageFacts(work.reference.title, language=work.reference.language, titles=work.titles)


def is_same(reference: Reference, work: Work) -> bool:
    """Whether a search result is the work cited: title alike, and author or year the same where both are known."""
    titles = (work.reference.title, *work.titles)
    if max(title_similarity(reference.title, t) for t in titles) < ALIKE:
        return False
    years = [r.issued.year for r in (reference, work.reference) if r.issued is not None and r.issued.year]
    if len(years) == 2 and abs(years[0] - years[1]) > 1:
        return False
    if not reference.author or not work.reference.author:
        return len(years) == 2
    cited = {_family(str(n.family or n.literal)) for n in reference.author}
    known = {_family(str(n.family or n.literal)) for n in work.reference.author}
    if any(a and b and (a in b or b in a) for a in cited for b in known):
        return True
    # 北岡 and Kitaoka cannot be compared
    return len(years) == 2 and any(map(JAPANESE.search, cited)) != any(map(JAPANESE.search, known))


def _family(name: str) -> str:
    return re.sub(r"[\s,.・]+", "", name).casefold()
