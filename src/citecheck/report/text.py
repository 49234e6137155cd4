"""For a terminal: the place, the source line with the found text marked, related places, one summary line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from citecheck.config import Config
from citecheck.model import Finding, Location, Report, Severity
from citecheck.report.excerpt import cells, window
from citecheck.report.places import Places
from citecheck.report.wording import Wording

Line = list[tuple[str, str]]
"""pieces of one line: (text, style)"""

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
MARGIN = "bold blue"
HARMLESS = dict.fromkeys((*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd")
"""control and direction characters, which could rewrite what the terminal shows"""
MOST_RELATED = 8
"""related places that are shown; the rest is counted"""


def render(report: Report, config: Config, *, colour: bool = False) -> str:
    """The report as text, with ANSI colours if `colour`."""
    words = Wording(config.lang)
    lines = _statistics(report, words) if config.statistics else _lines(report, words)
    if not colour:
        return "".join("".join(text for text, _ in line).translate(HARMLESS) + "\n" for line in lines)
    return _coloured(lines)


def summary(report: Report, words: Wording) -> str:
    """One line: how many of each severity, what was not checked."""
    numbers = [report.count(s) for s in (Severity.ERROR, Severity.WARNING, Severity.INFO)]
    parts = [
        words.count("{n} error", "{n} errors", numbers[0]),
        words.count("{n} warning", "{n} warnings", numbers[1]),
        words.count("{n} info", "{n} infos", numbers[2]),
    ]
    line = words(", ").join(parts) if report.findings else words("nothing found")
    if report.unchecked:
        line += words("; ") + words.count("{n} address unchecked", "{n} addresses unchecked", len(report.unchecked))
    if report.skipped_rules:
        line += words("; ") + words.count(
            "offline, {n} rule left out", "offline, {n} rules left out", report.skipped_rules
        )
    if report.suppressed:
        line += words("; ") + words("{n} suppressed", n=report.suppressed)
    return line


def _lines(report: Report, words: Wording) -> Iterator[Line]:
    places = Places(report.papers)
    for edition in (e for p in report.papers for e in p.editions):
        counts = words(", ").join(
            (
                words.count("{n} note", "{n} notes", len(edition.notes)),
                words.count("{n} marker", "{n} markers", len(edition.markers)),
            )
        )
        yield [(edition.path, "bold"), (f"  {words(edition.language)}{words(', ')}{counts}", "")]
    for finding in report.findings:
        yield []
        yield from _finding(finding, places, words)
    yield []
    for item in report.unchecked:
        where = f" ({_where(item.location, places, words)})" if item.location else ""
        yield [(words("unchecked"), "bold magenta"), (f": {item.what}: {words.unchecked(item)}{where}", "")]
    yield [(summary(report, words), "bold" if report.findings else "")]


def _statistics(report: Report, words: Wording) -> Iterator[Line]:
    """A line per rule, the most frequent first."""
    counts = Counter((f.code, f.name) for f in report.findings)
    width = max((len(str(n)) for n in counts.values()), default=0)
    for (code, name), number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield [(f"{number:{width}}", "bold"), (f"  {code}  {name}", "")]
    yield [(summary(report, words), "")]


def _finding(finding: Finding, places: Places, words: Wording) -> Iterator[Line]:
    style = STYLES[finding.severity]
    yield [
        (words(str(finding.severity)), style),
        (f"[{finding.code}] ", ""),
        (words.message(finding.message), "bold"),
    ]
    yield from _excerpt(finding.location, places, words, style, "")
    for related in finding.related[:MOST_RELATED]:
        yield from _excerpt(related.location, places, words, MARGIN, words.message(related.message))
    if len(finding.related) > MOST_RELATED:
        yield [("   = ", MARGIN), (words("and {n} more places", n=len(finding.related) - MOST_RELATED), "")]
    for fix in finding.fixes[:1]:
        yield [("   = ", MARGIN), (words("fix: {title}", title=fix.title), "")]
    yield [("   = ", MARGIN), (words("help: {command}", command=f"citecheck rule {finding.name}"), "")]


def _where(place: Location, places: Places, words: Wording) -> str:
    line, column = places.start(place)
    note = words(", ") + words("note {label}", label=place.note) if place.note else ""
    if not places.has_lines(place.path):
        return f"{place.path}{words(', ')}{words('paragraph {n}', n=line)}{note}"
    return f"{place.path}:{line}:{column}{note}"


def _excerpt(place: Location, places: Places, words: Wording, style: str, label: str) -> Iterator[Line]:
    """The line of a place with carets under the found text."""
    yield [("  --> ", MARGIN), (_where(place, places, words), "")]
    number, column = places.start(place)
    line = places.lines(place.path).line(number)
    stop = min(len(line), column - 1 + len(place.span))
    before, found, after = window(line, column - 1, stop)
    gutter = " " * (len(str(number)) + 2)
    yield [(f" {number} | ", MARGIN), (before + found + after, "")]
    marks = "^" * max(1, cells(found))
    yield [(f"{gutter}| ", MARGIN), (" " * cells(before), ""), (f"{marks} {label}".rstrip(), style)]


def _coloured(lines: Iterator[Line]) -> str:
    import io

    from rich.console import Console
    from rich.text import Text

    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system="standard", highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((text.translate(HARMLESS), style) for text, style in line)))
    return out.getvalue()
