"""For a terminal: the place, the source line with the found text marked, related places, one summary line."""

from __future__ import annotations

import io
from unicodedata import east_asian_width

from rich.console import Console
from rich.text import Text

from citecheck.config import Config
from citecheck.model import Finding, Location, Report, Severity
from citecheck.report.places import Places

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
WINDOW = 100
"""terminal cells of a source line that are shown around the found text"""


def render(report: Report, config: Config, *, colour: bool = False, width: int = 100) -> str:
    """The report as text, with ANSI colours if `colour`."""
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=colour, no_color=not colour, width=max(40, width), highlight=False, soft_wrap=True
    )
    places = Places(report.papers)
    for paper in report.papers:
        for edition in paper.editions:
            notes, markers = len(edition.notes), len(edition.markers)
            console.print(
                Text.assemble(
                    (edition.path, "bold"), f"  {edition.language}, {count(notes, 'note')}, {count(markers, 'marker')}"
                )
            )
    for finding in report.findings:
        console.print()
        _finding(console, finding, places)
    console.print()
    for item in report.unchecked:
        where = f" ({_where(item.location, places)})" if item.location else ""
        console.print(Text.assemble(("unchecked", "bold magenta"), f": {item.what}: {item.reason}{where}"))
    console.print(Text(summary(report)))
    return out.getvalue()


def summary(report: Report) -> str:
    """One line: how many of each severity, what was not checked."""
    parts = [count(report.count(s), str(s)) for s in (Severity.ERROR, Severity.WARNING)]
    line = ", ".join(parts) + f", {report.count(Severity.INFO)} info"
    line = line if report.findings else "Nothing found"
    if report.unchecked:
        line += f"; {count(len(report.unchecked), 'address', 'addresses')} unchecked"
    if report.skipped_rules:
        line += f"; offline: {count(report.skipped_rules, 'rule')} left out"
    if report.suppressed:
        line += f"; {report.suppressed} suppressed"
    return line + "."


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 note`, `4 notes`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _finding(console: Console, finding: Finding, places: Places) -> None:
    head = Text.assemble(
        (str(finding.severity), COLOURS[finding.severity]), f"[{finding.code}] ", (str(finding.message), "bold")
    )
    console.print(head)
    _excerpt(console, finding.location, places, COLOURS[finding.severity], "")
    for related in finding.related:
        _excerpt(console, related.location, places, "bold blue", str(related.message))
    for fix in finding.fixes[:1]:
        console.print(Text.assemble(("   = ", "bold blue"), "fix: ", str(fix.title)))
    console.print(Text.assemble(("   = ", "bold blue"), "help: ", f"citecheck rule {finding.name}"))


def _where(place: Location, places: Places) -> str:
    line, column = places.start(place)
    note = f", note {place.note}" if place.note else ""
    if not places.has_lines(place.path):
        return f"{place.path}, paragraph {line}{note}"
    return f"{place.path}:{line}:{column}{note}"


def _excerpt(console: Console, place: Location, places: Places, style: str, label: str) -> None:
    """The line of a place with carets under the found text."""
    console.print(Text.assemble(("  --> ", "bold blue"), _where(place, places)))
    number, column = places.start(place)
    line = places.lines(place.path).line(number)
    stop = min(len(line), column - 1 + max(1, place.span.end - place.span.start))
    before, found, after = _window(line, column - 1, stop)
    gutter = len(str(number))
    console.print(Text.assemble((f" {number} | ", "bold blue"), f"{before}{found}{after}"))
    marks = "^" * max(1, cells(found))
    console.print(
        Text.assemble(
            (" " * (gutter + 2) + "| ", "bold blue"), " " * cells(before), (f"{marks} {label}".rstrip(), style)
        )
    )


def _window(line: str, start: int, stop: int) -> tuple[str, str, str]:
    """The line cut to what fits: before, found, after."""
    found = line[start:stop]
    if cells(found) > WINDOW:
        cut = found
        while cells(cut) > WINDOW - 1:
            cut = cut[: max(1, len(cut) - max(1, (cells(cut) - WINDOW) // 2))]
        found = cut + "…"
    room = max(0, WINDOW - cells(found))
    before, after = line[:start], line[stop:]
    short = _fit(before[::-1], room // 2)[::-1]
    before = short if short == before else "…" + short
    short = _fit(after, room - cells(before))
    after = short if short == after else short + "…"
    return before.replace("\t", " "), found.replace("\t", " "), after.replace("\t", " ")


def _fit(text: str, room: int) -> str:
    used = 0
    for index, character in enumerate(text):
        used += cells(character)
        if used > room:
            return text[:index]
    return text


def cells(text: str) -> int:
    """Terminal columns that a text takes: East Asian wide characters take two (Unicode Standard Annex 11)."""
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)
