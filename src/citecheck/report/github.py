"""GitHub workflow commands: annotations on the changed lines, the whole list in the step's summary.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. Only some annotations of a step are
shown, so the most severe come first.
"""

from __future__ import annotations

import os
from pathlib import Path

from citecheck.config import Config
from citecheck.model import Finding, Report, Severity
from citecheck.report import markdown
from citecheck.report.places import Places
from citecheck.report.text import summary
from citecheck.report.wording import Wording

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report, config: Config) -> str:
    """A workflow command per finding; the summary goes to GITHUB_STEP_SUMMARY where that is set."""
    words = Wording(config.lang)
    places = Places(report.papers)
    if file := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(file).open("a", encoding="utf-8") as stream:
            stream.write(markdown.render(report, config))
    ordered = sorted(report.findings, key=lambda f: -f.severity)
    return "".join(f"{_command(f, places, words)}\n" for f in ordered) + f"{_data(summary(report, words))}\n"


def _command(finding: Finding, places: Places, words: Wording) -> str:
    place = finding.location
    line, column = places.start(place)
    end_line, end_column = places.end(place)
    fields = {"file": place.path}
    if places.has_lines(place.path):
        fields |= {"line": str(line), "endLine": str(end_line)}
        if line == end_line:  # columns are for one line only
            fields |= {"col": str(column), "endColumn": str(end_column)}
    fields["title"] = f"{finding.code} {finding.name}"
    text = words.message(finding.message)
    for related in finding.related:
        number, _ = places.start(related.location)
        text += f"\n{related.location.path}:{number}: {words.message(related.message)}"
    properties = ",".join(f"{k}={_property(v)}" for k, v in fields.items())
    return f"::{COMMANDS[finding.severity]} {properties}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
