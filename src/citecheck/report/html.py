"""One self-contained page: what was found, where, what the page said, and the rules' help (jinja2, autoescaped)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from citecheck.check.registry import all_rules
from citecheck.config import Config
from citecheck.model import Evidence, Finding, Location, Message, Report, Severity
from citecheck.report.places import Places
from citecheck.report.wording import Wording

if TYPE_CHECKING:
    from jinja2 import Environment

MOST_PLACES = 8
AROUND = 160
"""code points of the line that are shown on each side of the found text"""


def render(report: Report, config: Config) -> str:
    """The whole page."""
    words = Wording(config.lang)
    places = Places(report.papers)
    editions = [e for p in report.papers for e in p.editions]
    languages = {e.path: e.language for e in editions}
    evidence = {e.url: e for e in report.evidence}
    families = sorted({_family(f) for f in report.findings})
    paths = [e.path for e in editions]
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            words=words,
            title=editions[0].document.metadata.get("title") or editions[0].path if editions else "citecheck",
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
            findings=[_finding(f, places, languages, evidence, words) for f in report.findings],
            unchecked=[{"what": u.what, "reason": words(u.reason)} for u in report.unchecked],
            beside="",
        )
    )


@cache
def environment() -> Environment:
    """The templates of this package; every value is escaped."""
    from jinja2 import Environment, PackageLoader

    return Environment(loader=PackageLoader("citecheck.report"), autoescape=True, trim_blocks=True, lstrip_blocks=True)


def _family(finding: Finding) -> str:
    return next((r.family for r in all_rules() if r.code == finding.code), finding.code[:3])


def _finding(
    finding: Finding, places: Places, languages: dict[str, str], evidence: dict[str, Evidence], words: Wording
) -> dict[str, Any]:
    rule = next((r for r in all_rules() if r.code == finding.code), None)
    seen = evidence.get(finding.location.text)
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
        else f"{place.path}, {words('paragraph {n}', n=number)}"
    )
    return {
        "where": where + (", " + words("note {label}", label=place.note) if place.note else ""),
        "label": words.message(message) if message else "",
        "language": languages.get(place.path, ""),
        "before": ("…" if start > AROUND else "") + before,
        "found": line[start:stop],
        "after": after + ("…" if stop + AROUND < len(line) else ""),
    }


def _evidence(seen: Evidence, words: Wording) -> list[tuple[str, str]]:
    rows = [
        (words("Outcome"), f"{words(str(seen.outcome))}: {seen.reason}" if seen.reason else words(str(seen.outcome)))
    ]
    if len(seen.chain) > 1:
        rows.append((words("Redirects"), " → ".join(seen.chain)))
    if seen.facts.title:
        rows.append((words("Title"), seen.facts.title))
    rows += [(words(d.kind), f"{d.value} ({d.found_in}, {words(d.grade)})") for d in seen.facts.dates[:4]]
    if seen.archive:
        rows.append((words("Archived copy"), seen.archive.url))
    if seen.seen:
        rows.append((words("Seen"), seen.seen))
    return rows
