"""Rules over a paper: subjects are handed out, problems become findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b

from citecheck.check.causes import joined
from citecheck.check.context import Context
from citecheck.check.rule import Need, Problem, Rule
from citecheck.check.suppression import split, unused
from citecheck.check.twins import merged
from citecheck.config import Config
from citecheck.model import (
    Alignment,
    Confidence,
    Edition,
    Evidence,
    Finding,
    Location,
    Note,
    Paper,
    Related,
    Severity,
    Span,
)


def run(
    paper: Paper,
    rules: Sequence[Rule],
    config: Config,
    today: date,
    *,
    alignment: Alignment | None = None,
    evidence: Mapping[str, Evidence] | None = None,
) -> tuple[list[Finding], list[Finding]]:
    """(findings, suppressed findings) of the rules in one paper, in the order of the text."""
    by_subject: dict[str, list[Rule]] = {}
    for rule in rules:
        if Need.FINDINGS not in rule.needs:
            by_subject.setdefault(rule.subject, []).append(rule)
    findings = [
        _finding(rule, problem, context, span)
        for subject, context, span in _subjects(paper, config, today, alignment, evidence or {}, by_subject.keys())
        for rule in by_subject.get(type(subject).__name__, ())
        for problem in rule.function(subject, context)
    ]
    order = {e.path: n for n, e in enumerate(paper.editions)}
    findings.sort(key=lambda f: (order[f.location.path], *_order(f)))
    kept, suppressed = split(merged(findings, alignment), paper, config)
    kept = joined(kept)
    base = Context(config, today, paper, paper.editions[0])
    for edition in paper.editions:
        context = replace(base, edition=edition, unused_suppressions=unused(edition, suppressed, rules))
        for rule in rules:
            if Need.FINDINGS in rule.needs:
                kept += (_finding(rule, p, context, Span(0, 0)) for p in rule.function(edition, context))
    kept.sort(key=lambda f: (order[f.location.path], *_order(f)))
    return _fingerprinted(kept), suppressed


def _subjects(
    paper: Paper,
    config: Config,
    today: date,
    alignment: Alignment | None,
    evidence: Mapping[str, Evidence],
    wanted: Collection[str],
) -> Iterator[tuple[object, Context, Span]]:
    """Everything of the wanted kinds that a rule can be about, with its context and its own place."""
    base = Context(config, today, paper, paper.editions[0], alignment=alignment, collected=evidence)
    yield paper, base, Span(0, 0)
    if alignment is not None:
        yield alignment, base, Span(0, 0)
    for edition in paper.editions:
        context = replace(base, edition=edition)
        yield edition, context, Span(0, 0)
        if "Marker" in wanted:
            notes = {m.span: n for n in edition.notes for m in n.markers}
            for marker in edition.markers:
                yield marker, replace(context, note=notes.get(marker.span)), marker.span
        for note in edition.notes:
            in_note = replace(context, note=note)
            yield note, in_note, note.span
            for citation in note.citations:
                in_citation = replace(in_note, citation=citation)
                yield citation, in_citation, citation.span
                if citation.reference:
                    yield citation.reference, in_citation, citation.span


def _finding(rule: Rule, problem: Problem, context: Context, subject: Span) -> Finding:
    edition = problem.edition or context.edition
    own = problem.note or (context.note.label if context.note and edition is context.edition else None)
    severity = problem.severity or rule.severity
    override = context.config.severity.get(rule.code) or context.config.severity.get(rule.name)
    if override:
        severity = Severity[override.upper()]
    elif problem.confidence is Confidence.LOW:
        severity = Severity.INFO
    return Finding(
        rule.code,
        rule.name,
        severity,
        problem.confidence,
        problem.message,
        _location(edition, problem.span if problem.span is not None else subject, own),
        tuple(
            Related(_location(s.edition or edition, s.span, s.note or note_at(s.edition or edition, s.span)), s.message)
            for s in problem.related
        ),
        problem.fixes,
    )


def _location(edition: Edition, span: Span, note: str | None) -> Location:
    return Location(edition.path, span, edition.document.text[span.start : span.end], note)


def note_at(edition: Edition, span: Span) -> str | None:
    """Label of the note in which a place lies."""
    return next((n.label for n in edition.notes if _holds(n, span)), None)


def _holds(note: Note, span: Span) -> bool:
    return note.span.start <= span.start < note.span.end


def _order(finding: Finding) -> tuple[object, ...]:
    place = finding.location
    return (place.span.start, place.span.end, finding.code, str(finding.message))


def _fingerprinted(findings: Iterable[Finding]) -> list[Finding]:
    """With a fingerprint of rule and content, the same wherever the lines move; equal ones are counted."""
    seen: Counter[str] = Counter()
    out = []
    for finding in findings:
        place = finding.location
        content = "\x1f".join([finding.code, place.text, *(r.location.text for r in finding.related)])
        digest = blake2b(content.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        seen[digest] += 1
        out.append(replace(finding, fingerprint=f"{digest}-{seen[digest]}" if seen[digest] > 1 else digest))
    return out
