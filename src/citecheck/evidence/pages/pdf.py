"""Title and dates of a PDF, within bounds: its document information and the text of its first page."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from citecheck.evidence.pages.candidates import Candidate, Kind, iso
from citecheck.evidence.pages.grading import grade
from citecheck.evidence.pages.lines import Line, Seen
from citecheck.evidence.pages.visible import visible_dates
from citecheck.model import PageFacts
from citecheck.text.language import language_of

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_BYTES = 12 << 20
MAX_CONTENT = 400_000
"""bytes of the first page's drawing instructions; what is larger is no text"""
MAX_LINES = 40

_MOMENT = re.compile(r"(?:D:)?\s*(\d{4})(\d{2})?(\d{2})?")
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b.*|untitled|無題.*|(?:document|文書|スライド|slide|presentation) ?\d*|"
    r".*\.(?:docx?|pptx?|xlsx?|indd|pdf|jtdc?|ai|qxd)|[\s_\d-]*)$",
    re.I,
)
"""what programs write in where nobody gave a title"""


def pdf_facts(data: bytes, late: Sequence[Candidate], today: date) -> PageFacts:
    """What a PDF says of itself; the dates of its file are weak, a date on its first page is fair."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    candidates, title, language = list(late), "", None
    lines: list[str] = []
    try:
        reader = PdfReader(BytesIO(data[:MAX_BYTES]), strict=False)
        information: dict[str, Any] = dict(reader.metadata or {})
        title = " ".join(str(information.get("/Title") or "").replace("\0", "").split())[:500]
        language = str(reader.root_object.get("/Lang") or "")[:2].lower() or None
        candidates += _file_dates(information)
        lines = _first_lines(reader)
    except Exception:  # noqa: BLE001, S110 pypdf raises anything on hostile files, RecursionError included
        pass
    title = "" if _NO_TITLE.match(title) else title
    # a first page begins with what it is about
    seen = Seen([Line(text, aside=False, hint="", heading=int(n == 0)) for n, text in enumerate(lines)], [])
    candidates += (replace(c, weight=min(c.weight, 3.0)) for c in visible_dates(seen, title))
    if lines and language is None:
        language = language_of(" ".join(lines))
    return PageFacts(title, grade(candidates, today), language, titles=tuple(_title_lines(lines)))


def _file_dates(information: dict[str, Any]) -> list[Candidate]:
    places: tuple[tuple[str, Kind], ...] = (("/CreationDate", "published"), ("/ModDate", "modified"))
    found = []
    for key, kind in places:
        if match := _MOMENT.match(str(information.get(key) or "")):
            year, month, day = (int(p) if p else None for p in match.groups())
            if year is not None and (value := iso(year, month, day)):
                found.append(Candidate(value, kind, "pdf", 1.0))
    return found


def _first_lines(reader: PdfReader) -> list[str]:
    """The first lines of the first page; none when it is drawn rather than written."""
    page = reader.pages[0]
    content = page.get_contents()
    if content is None or len(content.get_data()) > MAX_CONTENT:
        return []
    lines = (" ".join(line.split()) for line in page.extract_text()[:20_000].splitlines())
    return [line for line in lines if line][:MAX_LINES]


def _title_lines(lines: Sequence[str]) -> list[str]:
    """Lines that may be the title, and pairs of them: a long title stands in two."""
    head = [line for line in lines[:12] if 4 <= len(line) <= 120]
    joint = " " if head and language_of(" ".join(head)) == "en" else ""
    return [*head, *(joint.join(pair) for pair in pairwise(head))]
