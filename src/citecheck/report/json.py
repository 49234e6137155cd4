"""JSON, version 1: keys are added, never renamed (docs/json.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from citecheck import __version__
from citecheck.config import Config
from citecheck.model import Edition, Evidence, Finding, Location, Report, Severity, Span, Unchecked
from citecheck.report.outcome import outcome
from citecheck.report.places import Places
from citecheck.report.wording import Wording


def render(report: Report, config: Config) -> str:
    """The whole report as one object, with a line feed at the end."""
    places, words = Places(report.papers), Wording(config.lang)
    counts = {str(s): report.count(s) for s in sorted(Severity, reverse=True)}
    body = {
        "version": 1,
        "tool": {"name": "citecheck", "version": __version__},
        "outcome": outcome(report, config),
        "papers": [{"editions": [edition(e) for e in p.editions]} for p in report.papers],
        "findings": [finding(f, places, words) for f in report.findings],
        "evidence": [evidence(e) for e in report.evidence],
        "unchecked": [_unchecked(u, places) for u in report.unchecked],
        "summary": counts | {"unchecked": len(report.unchecked), "suppressed": report.suppressed},
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def render_lines(report: Report, config: Config) -> Iterator[str]:
    """One finding a line."""
    places, words = Places(report.papers), Wording(config.lang)
    for item in report.findings:
        yield json.dumps(finding(item, places, words), ensure_ascii=False) + "\n"


def edition(e: Edition) -> dict[str, Any]:
    """What was read of one edition, in numbers."""
    citations = [c for _, c in e.citations()]
    return {
        "path": e.path,
        "language": e.language,
        "format": e.document.format,
        "notes": len(e.notes),
        "markers": len(e.markers),
        "citations": len(citations),
        "urls": sum(bool(c.reference.url) for c in citations),
    }


def finding(f: Finding, places: Places, words: Wording) -> dict[str, Any]:
    """One finding with its places."""
    fix = f.fixes[0] if f.fixes else None
    return {
        "code": f.code,
        "name": f.name,
        "severity": str(f.severity),
        "confidence": str(f.confidence),
        "message": words.message(f.message),
        **_place(f.location, places),
        "related": [_place(r.location, places) | {"message": words.message(r.message)} for r in f.related],
        "fix": fix
        and {
            "title": words.message(fix.title),
            "safety": str(fix.safety),
            "edits": [_ends(f.location.path, edit.span, places) | {"text": edit.text} for edit in fix.edits],
        },
        "fingerprint": f.fingerprint,
    }


def evidence(e: Evidence) -> dict[str, Any]:
    """What was seen for one address."""
    return {
        "url": e.url,
        "outcome": str(e.outcome),
        "reason": e.reason,
        "cause": e.cause and str(e.cause),
        "status": e.status,
        "chain": list(e.chain),
        "moved-to": e.moved_to,
        "title": e.facts.title or None,
        "language": e.facts.language,
        "dates": [{"value": d.value, "kind": d.kind, "found-in": d.found_in, "grade": d.grade} for d in e.facts.dates],
        "archive": e.archive and e.archive.url,
        "first-failed": e.first_failed,
        "seen": e.seen,
    }


def point(path: str, offset: int, places: Places) -> dict[str, int]:
    """Line, column and offset; for formats without lines paragraph and offset in it."""
    line, column = places.lines(path).position(offset)
    if places.has_lines(path):
        return {"line": line, "column": column, "offset": offset}
    return {"paragraph": line, "offset": column - 1}


def _ends(path: str, span: Span, places: Places) -> dict[str, Any]:
    return {"start": point(path, span.start, places), "end": point(path, span.end, places)}


def _place(place: Location, places: Places) -> dict[str, Any]:
    return {"path": place.path, **_ends(place.path, place.span, places), "text": place.text, "note": place.note}


def _unchecked(u: Unchecked, places: Places) -> dict[str, Any]:
    at = {} if u.location is None else {"path": u.location.path, **_ends(u.location.path, u.location.span, places)}
    return {"what": u.what, "reason": u.reason, **at}
