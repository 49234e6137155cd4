"""What the tool sees of editions: notes, markers, citations, references, quantities, dates (docs/json.md)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from citecheck.bib.csl import to_csl
from citecheck.model import Citation, Edition, Note, Paper, Quantity, Span
from citecheck.report.json import point
from citecheck.report.places import Places
from citecheck.report.wording import Wording


def render_json(editions: Iterable[Edition]) -> str:
    """One object for all editions."""
    return json.dumps({"version": 1, "editions": [edition(e) for e in editions]}, ensure_ascii=False, indent=2) + "\n"


def edition(e: Edition) -> dict[str, Any]:
    """All that was read of one edition."""
    from citecheck.editions import find_quantities

    places = Places([Paper((e,))])
    quantities = [
        (block.passage.source(q.span), q)
        for block in e.document.blocks
        if block.kind not in {"code", "note"}
        for q in find_quantities(block.text, e.language)
    ]
    return {
        "path": e.path,
        "language": e.language,
        "format": e.document.format,
        "notes": [note(n, e, places) for n in e.notes],
        "unanchored-markers": [{"label": m.label} | _ends(e.path, m.span, places) for m in e.unanchored_markers],
        "quantities": [quantity(q) | _ends(e.path, s, places) for s, q in quantities if q.kind != "date"],
        "dates": [
            {"value": q.value, "text": q.text} | _ends(e.path, s, places) for s, q in quantities if q.kind == "date"
        ],
    }


def note(n: Note, e: Edition, places: Places) -> dict[str, Any]:
    """One note with its markers and citations."""
    return {
        "label": n.label,
        "text": n.text,
        **_ends(e.path, n.span, places),
        "markers": [_ends(e.path, m.span, places) for m in n.markers],
        "citations": [citation(c) for c in n.citations],
    }


def citation(c: Citation) -> dict[str, Any]:
    """One citation; its reference is a CSL-JSON item."""
    return {
        "text": c.text,
        "prefix": c.prefix,
        "suffix": c.suffix,
        "locator": c.locator,
        "label": c.label,
        "position": str(c.position),
        "refers-to": c.refers_to,
        "reference": to_csl(c.reference),
        "confidence": round(c.confidence, 3),
    }


def quantity(q: Quantity) -> dict[str, Any]:
    """One quantity; exact values are strings, a range is a list of two."""
    values = [_number(v) for v in q.value] if isinstance(q.value, tuple) else _number(q.value)
    return {"text": q.text, "kind": q.kind, "value": values, "unit": q.unit, "qualifier": q.qualifier, "per": q.per}


def render_text(editions: Iterable[Edition], lang: str | None = None) -> str:
    """For reading: each note with what was understood of it."""
    words = Wording(lang)
    out: list[str] = []
    for e in editions:
        notes = words.count("{n} note", "{n} notes", len(e.notes))
        markers = words.count("{n} marker", "{n} markers", len(e.markers))
        out.append(f"{e.path}  {words(', ').join((words(e.language), notes, markers))}\n")
        for n in e.notes:
            out.append(f"\n[{n.label}] {n.text}\n")
            for c in n.citations:
                out += [f"    {line}\n" for line in citation_lines(c, words)]
        out.append("\n")
    return "".join(out)


def render_csv(editions: Iterable[Edition]) -> str:
    """A row per citation, with a heading row."""
    names = ("author", "editor", "title", "container-title", "publisher", "publisher-place", "issued", "accessed")
    rest = ("volume", "issue", "page", "URL", "DOI", "ISBN")
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    heads = (
        "path",
        "language",
        "note",
        "text",
        "position",
        "refers-to",
        "type",
        *names,
        *rest,
        "locator",
        "confidence",
    )
    writer.writerow(heads)
    for e in editions:
        for n, c in e.citations():
            fields = _fields(c)
            row = [e.path, e.language, n.label, c.text, str(c.position), c.refers_to or "", c.reference.type]
            row += [fields.get(k, "") for k in (*names, *rest)] + [c.locator, f"{c.confidence:.3f}"]
            writer.writerow([_harmless(v) for v in row])
    return stream.getvalue()


def render_html(editions: Iterable[Edition], lang: str | None = None) -> str:
    """The notes with their fields coloured; one self-contained page."""
    from citecheck.report.extract_html import render

    return render(editions, Wording(lang))


def _harmless(value: str) -> str:
    """A cell that a spreadsheet does not take for a formula (OWASP, CSV injection)."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def _fields(c: Citation) -> dict[str, str]:
    """Field -> value as text, in CSL's variable names."""
    reference = c.reference
    fields = {k: "; ".join(map(str, getattr(reference, k))) for k in ("author", "editor", "translator")}
    fields |= dict(reference.variables)
    fields |= {k: str(v) for k in ("issued", "accessed") if (v := getattr(reference, k))}
    return {k: v for k, v in fields.items() if v}


def citation_lines(c: Citation, words: Wording) -> Iterable[str]:
    """What was understood of one citation, a line each."""
    fields = _fields(c)
    kind = words(c.reference.type) if fields else c.short_form or words("comment")
    position = words(str(c.position))
    if c.refers_to:
        position = words("{position} of note {label}", position=position, label=c.refers_to)
    yield f"{kind}{words(', ')}{position} ({c.confidence:.2f})"
    if c.prefix:
        yield f"  {words('prefix')}: {c.prefix}"
    yield from (f"  {words(k)}: {v}" for k, v in fields.items())
    if c.locator:
        yield f"  {words('locator')}: {words(c.label or 'page')} {c.locator}"
    if c.suffix:
        yield f"  {words('suffix')}: {c.suffix}"


def _number(value: Any) -> str:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return value if isinstance(value, str) else f"{value:f}"


def _ends(path: str, span: Span, places: Places) -> dict[str, Any]:
    return {"start": point(path, span.start, places), "end": point(path, span.end, places)}
