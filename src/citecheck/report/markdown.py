"""Markdown for a comment on a pull request: a line of numbers, then a table per edition."""

from __future__ import annotations

import re

from citecheck.config import Config
from citecheck.model import Finding, Report, Severity
from citecheck.report.places import Places
from citecheck.report.text import summary
from citecheck.report.wording import Wording

SIGNS = {Severity.ERROR: "🔴", Severity.WARNING: "🟡", Severity.INFO: "🔵"}


def render(report: Report, config: Config) -> str:
    """GitHub-flavoured Markdown."""
    words = Wording(config.lang)
    places = Places(report.papers)
    out = [f"## citecheck\n\n{summary(report, words)}\n"]
    for path in dict.fromkeys(f.location.path for f in report.findings):
        out.append(
            f"\n### {_text(path)}\n\n| | {words('Place')} | {words('Finding')} | {words('Rule')} |\n|---|---|---|---|\n"
        )
        out += [_row(f, places, words) for f in report.findings if f.location.path == path]
    if report.unchecked:
        out.append(f"\n### {words('Unchecked')}\n\n")
        out += [f"- {_text(u.what)}: {_text(words.unchecked(u))}\n" for u in report.unchecked]
    return "".join(out)


def _row(finding: Finding, places: Places, words: Wording) -> str:
    line, _ = places.start(finding.location)
    place = f"{line}" + (
        f"{words(', ')}{words('note {label}', label=finding.location.note)}" if finding.location.note else ""
    )
    cell = _text(words.message(finding.message))
    for related in finding.related:
        number, _ = places.start(related.location)
        cell += f"<br>↔ {_text(related.location.path)}:{number}: {_text(words.message(related.message))}"
    return f"| {SIGNS[finding.severity]} | {place} | {cell} | `{finding.code}` {finding.name} |\n"


def _text(text: str) -> str:
    """Plain text in Markdown: nothing in it is markup, a mention or a row's end."""
    text = re.sub(r"([\\`*_{}\[\]()#+!|~>$])", r"\\\1", text.replace("&", "&amp;").replace("<", "&lt;"))
    text = re.sub(r"(?<![\w`])@(?=\w)", "@\u200b", text)
    return re.sub(r"\s*[\r\n]+\s*", " ", text)
