"""One line a finding, as compilers write it: `path:line:column: CODE message`."""

from __future__ import annotations

from citecheck.config import Config
from citecheck.model import Location, Report
from citecheck.report.places import Places
from citecheck.report.wording import Wording


def render(report: Report, config: Config) -> str:
    """The findings, a line each."""
    places, words = Places(report.papers), Wording(config.lang)
    return "".join(
        f"{where(f.location, places)}: {f.code} {words(str(f.severity))}: {words.message(f.message)}\n"
        for f in report.findings
    )


def where(place: Location, places: Places) -> str:
    """`path:line:column`, or `path:paragraph:offset` for formats without lines."""
    line, column = places.start(place)
    return f"{place.path}:{line}:{column}"
