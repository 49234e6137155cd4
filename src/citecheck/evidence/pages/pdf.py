"""Title and dates of a PDF, within bounds."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from citecheck.evidence.pages.candidates import Candidate, Kind, iso
from citecheck.evidence.pages.grading import grade
from citecheck.model import PageFacts

MAX_BYTES = 12 << 20
MAX_TEXT = 4000

_MOMENT = re.compile(r"D?:?\s*(\d{4})(\d{2})?(\d{2})?")
_NO_TITLE = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled|無題|.*\.(?:docx?|pptx?|xlsx?|indd|pdf|jtd|ai)|[\s_\d-]*)$",
    re.I,
)


def pdf_facts(data: bytes, late: Sequence[Candidate], today: date) -> PageFacts:
    """What the document information of a PDF says; its dates are those of the file, and weak."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    candidates = list(late)
    title, language = "", None
    try:
        reader = PdfReader(BytesIO(data[:MAX_BYTES]), strict=False)
        information: dict[str, Any] = dict(reader.metadata or {})
        title = " ".join(str(information.get("/Title") or "").split())[:500]
        language = str(reader.root_object.get("/Lang") or "")[:2].lower() or None
        places: tuple[tuple[str, Kind], ...] = (("/CreationDate", "published"), ("/ModDate", "modified"))
        for key, kind in places:
            if match := _MOMENT.match(str(information.get(key) or "")):
                value = iso(*(int(p) if p else None for p in match.groups()))  # type: ignore[arg-type]
                candidates += [Candidate(value, kind, "pdf", 1.0)] if value else []
    except Exception:  # noqa: BLE001 pypdf raises anything on hostile files, RecursionError included
        return PageFacts(dates=grade(candidates, today))
    return PageFacts("" if _NO_TITLE.match(title) else title, grade(candidates, today), language)
