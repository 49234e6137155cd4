"""One paper as an editor has it open: unsaved text stands in for the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from citecheck.check.registry import find_rule
from citecheck.config import Config, load
from citecheck.model import Document, Evidence, Finding, Location, Pair, Report, Span
from citecheck.papers import load_paper
from citecheck.pipeline import check
from citecheck.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a paper."""

    report: Report
    words: Wording

    def document(self, path: str) -> Document | None:
        return next((e.document for p in self.report.papers for e in p.editions if e.path == path), None)

    def at(self, path: str, span: Span) -> list[Finding]:
        """The findings that touch a place."""
        return [
            f
            for f in self.report.findings
            if f.location.path == path and (f.location.span.overlaps(span) or span in f.location.span)
        ]

    def evidence_at(self, path: str, offset: int) -> Evidence | None:
        """What was seen for the address under a place."""
        for paper in self.report.papers:
            for edition in paper.editions:
                for _, citation in edition.citations() if edition.path == path else ():
                    span = citation.reference.span_of("URL")
                    if span and offset in span:
                        return next((e for e in self.report.evidence if e.url == citation.reference.url), None)
        return None

    def help(self, finding: Finding) -> str:
        """A finding and its rule in Markdown."""
        rule, words = find_rule(finding.code), self.words
        sections = "\n\n".join(f"**{words(h)}:** {words(rule.section(h))}" for h in ("Why", "Bad", "Good"))
        return f"**{words.message(finding.message)}**\n\n{words(rule.summary)} ({rule.code})\n\n{sections}"

    def other_edition(self, path: str, offset: int) -> Location | None:
        """The block or note of the other edition that answers to the one under a place."""
        for alignment in self.report.alignments:
            left = alignment.first.path == path
            here, there = (alignment.first, alignment.second) if left else (alignment.second, alignment.first)
            if here.path != path:
                continue
            for pairs, mine, theirs in (
                (alignment.notes, here.notes, there.notes),
                (alignment.blocks, here.document.blocks, there.document.blocks),
            ):
                for pair in pairs:
                    own, answer = _sides(pair, left)
                    if answer and any(offset in mine[i].span for i in own):
                        return Location(there.path, theirs[answer[0]].span)
        return None


def _sides(pair: Pair, left: bool) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return (pair.left, pair.right) if left else (pair.right, pair.left)


def check_open(path: str, contents: Mapping[str, bytes], settings: Config | None = None) -> Checked:
    """The offline part of `verify` on what is open.

    Raises:
        CitecheckError: the paper cannot be read or a setting is wrong.
    """
    config = settings or load(Path(path).parent, flags={"offline": True})
    paper = load_paper(path, config=config, contents=contents)
    return Checked(check([paper], config), Wording(config.lang))
