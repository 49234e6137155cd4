"""One self-contained page: what was found, where, what the page said, and the rules' help (jinja2, autoescaped)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Any

from citecheck.check.registry import all_rules
from citecheck.check.rule import Need, Rule
from citecheck.config import Config
from citecheck.model import BlockKind, Edition, Evidence, Finding, Location, Message, Reason, Report, Severity, Span
from citecheck.report.page import environment
from citecheck.report.places import Places
from citecheck.report.rows import beside
from citecheck.report.wording import Wording

MOST_PLACES = 8
AROUND = 160
"""code points of the line that are shown on each side of the found text"""


def render(report: Report, config: Config) -> str:
    """The whole page."""
    words = Wording(config.lang)
    places = Places(report.papers)
    editions = [e for p in report.papers for e in p.editions]
    languages = {e.path: e.language for e in editions}
    cited = Cited(report)
    families = sorted({_family(f) for f in report.findings})
    paths = [e.path for e in editions]
    findings = list(_findings(report, places, languages, cited, words))
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            words=words,
            title=_title(editions[0]) if editions else "citecheck",
            counts={str(s): report.count(s) for s in Severity},
            editions=[
                {"path": e.path, "language": e.language, "notes": len(e.notes), "markers": len(e.markers)}
                for e in editions
            ],
            filters=[
                {
                    "name": "severity",
                    "legend": words("Severity"),
                    "choices": [(str(s), words(str(s))) for s in sorted(Severity, reverse=True)],
                },
                {"name": "family", "legend": words("Family"), "choices": [(f, words(f)) for f in families]},
                {"name": "edition", "legend": words("Edition"), "choices": [(p, p) for p in paths]},
            ],
            findings=findings,
            numbered=dict(enumerate(findings, 1)),
            unchecked=[{"what": u.what, "reason": words.unchecked(u)} for u in report.unchecked],
            beside=[beside(a, report.findings) for a in report.alignments],
        )
    )


def _title(edition: Edition) -> str:
    """What the paper is called: by its metadata, its first heading, its file."""
    headings = (b.text.strip() for b in edition.document.blocks[:20] if b.kind is BlockKind.HEADING)
    return edition.document.metadata.get("title") or next(filter(None, headings), edition.path)


class Cited:
    """What was seen for the work that is cited at a place."""

    def __init__(self, report: Report) -> None:
        seen = {e.url: e for e in report.evidence}
        self._starts: dict[str, list[int]] = {}
        self._spans: dict[str, list[tuple[Span, Evidence]]] = {}
        for edition in (e for p in report.papers for e in p.editions) if seen else ():
            found = sorted(
                ((c.span, seen[c.reference.url]) for _, c in edition.citations() if c.reference.url in seen),
                key=lambda pair: pair[0],
            )
            self._starts[edition.path] = [span.start for span, _ in found]
            self._spans[edition.path] = found

    def at(self, place: Location) -> Evidence | None:
        """The evidence for the address of the citation in which a place lies."""
        at = bisect_right(self._starts.get(place.path, []), place.span.start) - 1
        if at < 0:
            return None
        span, evidence = self._spans[place.path][at]
        return evidence if place.span in span else None


@cache
def _rules() -> dict[str, Rule]:
    return {r.code: r for r in all_rules()}


def _family(finding: Finding) -> str:
    rule = _rules().get(finding.code)
    return rule.family if rule else finding.code[:3]


def _findings(
    report: Report, places: Places, languages: dict[str, str], cited: Cited, words: Wording
) -> Iterator[dict[str, Any]]:
    told: set[str] = set()
    for finding in report.findings:
        yield _finding(finding, places, languages, cited, words, first=finding.code not in told)
        told.add(finding.code)


def _finding(
    finding: Finding, places: Places, languages: dict[str, str], cited: Cited, words: Wording, *, first: bool
) -> dict[str, Any]:
    rule = _rules().get(finding.code)
    network = rule is not None and Need.NETWORK in rule.needs
    seen = cited.at(finding.location) if network else None
    spots: list[tuple[Location, Message | None]] = [(finding.location, None)]
    spots += [(r.location, r.message) for r in finding.related]
    return {
        "severity": str(finding.severity),
        "family": _family(finding),
        "code": finding.code,
        "name": finding.name,
        "path": finding.location.path,
        "message": words.message(finding.message),
        "places": [_place(p, m, places, languages, words) for p, m in spots[:MOST_PLACES]],
        "more": max(0, len(spots) - MOST_PLACES),
        "fixes": [words.message(f.title) for f in finding.fixes],
        "evidence": _evidence(seen, words) if seen else [],
        "help": {
            "first": first,
            "summary": words(rule.summary) if rule else "",
            "sections": [(words(h), words(rule.section(h))) for h in ("Why", "Bad", "Good")] if rule else [],
        },
    }


def _place(
    place: Location, message: Message | None, places: Places, languages: dict[str, str], words: Wording
) -> dict[str, str]:
    number, column = places.start(place)
    line = places.lines(place.path).line(number)
    start, stop = column - 1, min(len(line), column - 1 + len(place.span))
    before, after = line[max(0, start - AROUND) : start], line[stop : stop + AROUND]
    where = (
        f"{place.path}:{number}:{column}"
        if places.has_lines(place.path)
        else f"{place.path}{words(', ')}{words('paragraph {n}', n=number)}"
    )
    return {
        "where": where + (words(", ") + words("note {label}", label=place.note) if place.note else ""),
        "label": words.message(message) if message else "",
        "language": languages.get(place.path, ""),
        "before": ("…" if start > AROUND else "") + before,
        "found": line[start:stop],
        "after": after + ("…" if stop + AROUND < len(line) else ""),
    }


def _evidence(seen: Evidence, words: Wording) -> list[tuple[str, str]]:
    outcome = words(str(seen.outcome))
    if seen.reason:
        outcome = words("{outcome}: {reason}", outcome=outcome, reason=Reason(seen.reason))
    rows = [(words("Outcome"), outcome)]
    if len(seen.chain) > 1:
        rows.append((words("Redirects"), " → ".join(seen.chain)))
    if seen.facts.title:
        rows.append((words("Title"), seen.facts.title))
    rows += [
        (
            words(d.kind),
            words.dated(d),
        )
        for d in seen.facts.dates[:4]
    ]
    if seen.archive:
        rows.append((words("Archived copy"), seen.archive.url))
    if seen.seen:
        rows.append((words("Seen"), seen.seen))
    return rows
