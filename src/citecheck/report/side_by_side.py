"""Two editions side by side: block by block, note by note, with each difference marked in both and the finding beside.

One self-contained page (jinja2, autoescaped): readable without a script and when printed; `n` and `p` go to the next
and the previous finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from citecheck.config import Config
from citecheck.model import Alignment, Finding, Report, Severity
from citecheck.report.page import environment
from citecheck.report.places import Places
from citecheck.report.rows import beside
from citecheck.report.wording import Wording


def render(report: Report, config: Config) -> str:
    """The whole page of a report on one pair of editions."""
    alignment = report.alignments[0]
    words = Wording(config.lang)
    findings = _in_page_order(alignment, report.findings)
    page = beside(alignment, findings)
    placed = {n for row in (*page.body, *page.notes) for n in row.findings}
    places = Places(report.papers)
    return (
        environment()
        .get_template("side_by_side.html.j2")
        .render(
            words=words,
            editions=[alignment.first, alignment.second],
            title=_title(alignment),
            counts={str(s): report.count(s) for s in Severity},
            page=page,
            findings={n: _told(f, places, words) for n, f in enumerate(findings, 1)},
            unplaced=[n for n in range(1, len(findings) + 1) if n not in placed],
        )
    )


def _in_page_order(alignment: Alignment, findings: Sequence[Finding]) -> list[Finding]:
    """Those that belong to no row first, then as the rows show them, so that the numbers rise down the page."""
    page = beside(alignment, findings)
    shown = [n for row in (*page.body, *page.notes) for n in row.findings]
    rest = [n for n in range(1, len(findings) + 1) if n not in set(shown)]
    return [findings[n - 1] for n in (*rest, *shown)]


def _title(alignment: Alignment) -> str:
    titles = [e.document.metadata.get("title") or e.path for e in (alignment.first, alignment.second)]
    return " / ".join(dict.fromkeys(titles))


def _told(finding: Finding, places: Places, words: Wording) -> dict[str, Any]:
    line, column = places.start(finding.location)
    return {
        "severity": str(finding.severity),
        "code": finding.code,
        "name": finding.name,
        "message": words.message(finding.message),
        "where": f"{finding.location.path}:{line}:{column}",
    }
