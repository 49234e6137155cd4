"""SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as code scanning services read it.

Columns are code points (`columnKind: unicodeCodePoints`); paths are relative to the working folder where they can be.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

from citecheck import __version__
from citecheck.check.registry import all_rules
from citecheck.check.rule import Rule
from citecheck.config import Config
from citecheck.model import Finding, Location, Related, Report, Severity
from citecheck.report.outcome import exit_code
from citecheck.report.places import Places
from citecheck.report.wording import Wording

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
RANKS = {1: 30.0, 2: 60.0, 3: 90.0}
"""SARIF rank by confidence"""


def render(report: Report, config: Config) -> str:
    """One log with one run."""
    words = Wording(config.lang)
    places = Places(report.papers)
    codes = {f.code for f in report.findings}
    rules = [r for r in all_rules() if r.code in codes]
    index = {r.code: n for n, r in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "citecheck",
                "semanticVersion": __version__,
                "version": __version__,
                "rules": [_rule(r, words) for r in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "exitCode": exit_code(report, config)}],
        "results": [_result(f, index, places, words) for f in report.findings],
        "properties": {"unchecked": [{"what": u.what, "reason": u.reason} for u in report.unchecked]},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, words: Wording) -> dict[str, Any]:
    summary = words(rule.summary)
    sections = [(words(head), words(rule.section(head))) for head in ("Why", "Bad", "Good")]
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": words(rule.section("Why")) or summary},
        "help": {
            "text": "\n\n".join((summary, *(f"{head}: {text}" for head, text in sections))),
            "markdown": "\n\n".join((f"**{summary}**", *(f"**{head}:** {text}" for head, text in sections))),
        },
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _result(finding: Finding, index: dict[str, int], places: Places, words: Wording) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": LEVELS[finding.severity],
        "rank": RANKS[int(finding.confidence)],
        "message": {"text": words.message(finding.message)},
        "locations": [_location(finding.location, places)],
        "partialFingerprints": {"citecheck/v1": finding.fingerprint},
    }
    if finding.code in index:
        result["ruleIndex"] = index[finding.code]
    if finding.related:
        result["relatedLocations"] = [_related(n, r, places, words) for n, r in enumerate(finding.related)]
    return result


def _related(number: int, related: Related, places: Places, words: Wording) -> dict[str, Any]:
    return {"id": number, **_location(related.location, places), "message": {"text": words.message(related.message)}}


def _location(place: Location, places: Places) -> dict[str, Any]:
    region: dict[str, Any] = {"charOffset": place.span.start, "charLength": len(place.span)}
    if places.has_lines(place.path):
        (line, column), (end_line, end_column) = places.start(place), places.end(place)
        region |= {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    if place.text:
        region["snippet"] = {"text": place.text}
    physical = {"artifactLocation": {"uri": address(place.path)}, "region": region}
    location: dict[str, Any] = {"physicalLocation": physical}
    if place.note:
        location["logicalLocations"] = [{"name": place.note, "kind": "note"}]
    return location


def address(path: str) -> str:
    """A path as a URI reference, relative to the working folder where it can be (RFC 3986)."""
    if "://" in path:
        return path
    file = Path(path)
    if file.is_absolute() and file.is_relative_to(Path.cwd()):
        file = file.relative_to(Path.cwd())
    return file.as_uri() if file.is_absolute() else quote(file.as_posix())
