"""The whole tool on one screen: read, find notes, parse, gather evidence, align, check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from citecheck.check.registry import selected
from citecheck.check.rule import Need
from citecheck.check.runner import run
from citecheck.config import Config
from citecheck.model import Alignment, Citation, Evidence, Finding, Location, Outcome, Paper, Report, Unchecked
from citecheck.papers import extract, load_paper, load_papers

__all__ = ["check", "check_editions", "compare", "extract", "load_paper", "load_papers", "verify"]

Progress = Callable[[int, int], None]
"""called with how many addresses are done and how many there are"""


def verify(
    path: str | Path, *, pair: str | Path | None = None, single: bool = False, config: Config | None = None
) -> Report:
    """Check one paper in all its editions.

    Raises:
        InputError: an edition cannot be read.
    """
    config = config or Config()
    return check([load_paper(path, pair=pair, single=single, config=config)], config)


def compare(first: str | Path, second: str | Path, *, config: Config | None = None) -> list[Finding]:
    """Where two editions disagree; never the network.

    Raises:
        InputError: an edition cannot be read.
    """
    return list(check_editions(load_paper(first, pair=second), config or Config()).findings)


def check_editions(paper: Paper, config: Config) -> Report:
    """The edition rules alone."""
    rules = [r for r in selected(config) if r.family == "editions" and not r.needs]
    alignment = _align(paper)
    findings, suppressed = run(paper, rules, config, _today(config), alignment=alignment)
    return Report((paper,), tuple(findings), suppressed=len(suppressed), alignments=(alignment,) if alignment else ())


def check(
    papers: Sequence[Paper],
    config: Config,
    progress: Progress | None = None,
    *,
    evidence: Mapping[str, Evidence] | None = None,
) -> Report:
    """Everything: rules over papers, with what the network says of their links unless the run is offline.

    `evidence` stands in for asking the network.
    """
    rules = selected(config)
    if evidence is None:
        evidence = {} if config.offline else _gather(papers, config, progress)
    usable = [r for r in rules if not (config.offline and Need.NETWORK in r.needs)]
    findings: list[Finding] = []
    suppressed = 0
    alignments: list[Alignment] = []
    for paper in papers:
        alignment = _align(paper)
        alignments += [alignment] if alignment else []
        found, hidden = run(paper, usable, config, _today(config), alignment=alignment, evidence=evidence)
        findings += found
        suppressed += len(hidden)
    return Report(
        tuple(papers),
        tuple(findings),
        tuple(evidence[key] for key in sorted(evidence)),
        tuple(_unchecked(papers, evidence, config)),
        suppressed,
        tuple(alignments),
        len(rules) - len(usable),
    )


def _today(config: Config) -> date:
    """The editor's own day, unless the configuration sets one."""
    return config.today or datetime.now(UTC).astimezone().date()


def _align(paper: Paper) -> Alignment | None:
    if paper.pair is None:
        return None
    from citecheck.editions import align

    return align(*paper.pair)


def _gather(papers: Sequence[Paper], config: Config, progress: Progress | None) -> Mapping[str, Evidence]:
    from citecheck.evidence import gather

    return gather(papers, config, progress)


def _unchecked(papers: Iterable[Paper], evidence: Mapping[str, Evidence], config: Config) -> Iterable[Unchecked]:
    """Editions not to be had, cited addresses that nobody could judge, identifiers whose registry was silent."""
    told: set[str] = set()
    for paper in papers:
        for address, why in paper.unread:
            yield Unchecked(address, why.partition(":")[0], None, why.partition(":")[2].strip())
        for edition in paper.editions:
            for note, citation in edition.citations():
                for key, reason, detail in _open_questions(citation, evidence, config):
                    if key in told:
                        continue
                    told.add(key)
                    span = citation.reference.span_of("URL") or citation.span
                    text = edition.document.text[span.start : span.end]
                    yield Unchecked(key, reason, Location(edition.path, span, text, note.label), detail)


def _open_questions(
    citation: Citation, evidence: Mapping[str, Evidence], config: Config
) -> Iterable[tuple[str, str, str]]:
    """Address or identifier, the reason in a word, and what happened."""
    url = citation.reference.url
    seen = evidence.get(url)
    if url and (config.offline or (seen and seen.outcome is Outcome.UNCHECKED)):
        yield (url, *_why(seen)) if seen else (url, "offline", "")
    if not evidence:
        return
    from citecheck.evidence.registries.questions import doi_of, isbn_of

    for key in filter(None, (doi_of(citation), isbn_of(citation))):
        seen = evidence.get(key)
        # a catalogue that has no record has answered
        if seen and seen.outcome is Outcome.UNCHECKED and seen.cause is not None and key not in url:
            yield (key, *_why(seen))


def _why(seen: Evidence) -> tuple[str, str]:
    word = str(seen.cause) if seen.cause else seen.reason
    return word, seen.reason.removeprefix(word).removeprefix(": ")
