"""One paper as an editor has it open: unsaved text stands in for the files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from citecheck.check.registry import find_rule
from citecheck.config import Config, load
from citecheck.errors import EvidenceError
from citecheck.model import Document, Edition, Evidence, Finding, Location, Pair, Report, Span
from citecheck.papers import load_paper
from citecheck.pipeline import check
from citecheck.report.wording import Wording, locale_language


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a paper."""

    report: Report
    words: Wording

    def editions(self) -> Iterator[Edition]:
        for paper in self.report.papers:
            yield from paper.editions

    def document(self, path: str) -> Document | None:
        """The edition in a file, whatever way round its path is given."""
        real = os.path.realpath(path)
        return next((e.document for e in self.editions() if os.path.realpath(e.path) == real), None)

    def at(self, path: str, span: Span) -> list[Finding]:
        """The findings that touch a place."""
        return [
            f
            for f in self.report.findings
            if f.location.path == path and (f.location.span.overlaps(span) or span in f.location.span)
        ]

    def evidence_at(self, path: str, offset: int) -> Evidence | None:
        """What was seen for the address under a place."""
        for edition in self.editions():
            for _, citation in edition.citations() if edition.path == path else ():
                span = citation.reference.span_of("URL")
                if span and offset in span:
                    return next((e for e in self.report.evidence if e.url == citation.reference.url), None)
        return None

    def hover(self, path: str, offset: int) -> tuple[str, Span | None]:
        """Markdown about a place, and how far it goes: the findings there, and what the cited page said."""
        found = self.at(path, Span(offset, offset + 1))
        parts = [self.help(f) for f in found]
        if seen := self.evidence_at(path, offset):
            parts.append(self._page(seen))
        return "\n\n---\n\n".join(parts), found[0].location.span if found else None

    def _page(self, seen: Evidence) -> str:
        words = self.words
        outcome = words(str(seen.outcome))
        rows = [f"**{outcome}**: {plain(words.reason(seen.reason))}" if seen.reason else f"**{outcome}**"]
        rows += [f"{words('Title')}: {plain(seen.facts.title)}"] if seen.facts.title else []
        rows += [f"{words(d.kind)}: {words.dated(d)}" for d in seen.facts.dates[:3]]
        rows += [f"{words('Redirects')}: <{seen.final_url}>"] if seen.final_url != seen.url else []
        rows += [f"{words('Archived copy')}: <{seen.archive.url}>"] if seen.archive else []
        rows += [f"{words('Seen')}: {seen.seen}"] if seen.seen else []
        return "  \n".join(rows)

    def help(self, finding: Finding) -> str:
        """A finding and its rule in Markdown."""
        rule, words = find_rule(finding.code), self.words
        sections = "\n\n".join(f"**{words(h)}:** {words(rule.section(h))}" for h in ("Why", "Bad", "Good"))
        return f"**{plain(words.message(finding.message))}**\n\n{words(rule.summary)} ({rule.code})\n\n{sections}"

    def other_edition(self, path: str, offset: int) -> Location | None:
        """The note, sentence or block of the other edition that answers to the one under a place."""
        for alignment in self.report.alignments:
            left = alignment.first.path == path
            here, there = (alignment.first, alignment.second) if left else (alignment.second, alignment.first)
            if here.path != path:
                continue
            for pairs, mine, theirs in (
                (alignment.notes, here.notes, there.notes),
                (alignment.sentence_pairs, alignment.sentences[not left], alignment.sentences[left]),
                (alignment.blocks, here.document.blocks, there.document.blocks),
            ):
                for pair in pairs:
                    own, answer = _sides(pair, left)
                    if answer and any(offset in mine[i].span for i in own):
                        return Location(there.path, theirs[answer[0]].span)
        return None


def plain(text: str) -> str:
    """Text as Markdown that shows it as it is: pages and papers may hold anything."""
    return re.sub(r"([\\`*_{}\[\]<>#|~&!])", r"\\\1", " ".join(text.split()))


def _sides(pair: Pair, left: bool) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (pair.left, pair.right) if left else (pair.right, pair.left)


class Opened(Mapping[str, bytes]):
    """What is open in the editor, by path; `../ja/paper.md` is the same file however it is spelled."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        self._contents = {os.path.realpath(path): data for path, data in contents.items()}

    def __getitem__(self, path: str) -> bytes:
        return self._contents[os.path.realpath(path)]

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and os.path.realpath(path) in self._contents

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)


def check_open(path: str, contents: Mapping[str, bytes], settings: Config | None = None) -> Checked:
    """`verify` on what is open, with the evidence that is stored; the network is never asked.

    Raises:
        CitecheckError: the paper cannot be read or a setting is wrong.
    """
    config = settings or load(Path(path).parent, flags={"frozen": True})
    paper = load_paper(path, config=config, contents=Opened(contents))
    try:
        report = check([paper], config)
    except EvidenceError:  # no store to be had: what needs none is still worth knowing
        report = check([paper], replace(config, offline=True))
    return Checked(report, Wording(config.lang or locale_language()))
