"""`citecheck parse`: one note a line in, one result a line out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Optional

import typer

from citecheck.cli import completion


def parse(
    file: Annotated[str, typer.Argument(metavar="[FILE|-]", help="Notes, one a line.")] = "-",
    output_format: Annotated[
        Optional[str],
        typer.Option(
            "--output-format",
            help="json-lines, bibtex, csl-json or text.",
            autocompletion=completion.values("json-lines", "bibtex", "csl-json", "text"),
            show_default=False,
        ),
    ] = None,
    language: Annotated[
        Optional[str],
        typer.Option(
            "--language",
            help="ja or en; default: each line's own.",
            autocompletion=completion.values("ja", "en"),
            show_default=False,
        ),
    ] = None,
) -> None:
    """Parse notes; every line stands alone. In a terminal the result is laid out for reading."""
    from citecheck.errors import ConfigError

    chosen = output_format or ("text" if sys.stdout.isatty() else "json-lines")
    writers = {"json-lines": _json_lines, "bibtex": _bibtex, "csl-json": _csl_json, "text": _text}
    if chosen not in writers:
        raise ConfigError(f"--output-format takes {', '.join(writers)} here, not {chosen!r}")
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    for text in writers[chosen](_lines(file), language):
        sys.stdout.write(text)
        if chosen == "json-lines":
            sys.stdout.flush()


def _lines(file: str) -> Iterator[str]:
    """The lines of a file without their ends; a line is parted by LF alone, so that none is lost or won."""
    from citecheck.errors import InputError

    try:
        with sys.stdin.buffer if file == "-" else Path(file).open("rb") as stream:
            for line in stream:
                yield line.decode("utf-8", "replace").rstrip("\r\n").lstrip("\ufeff")
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}") from None


def _json_lines(lines: Iterable[str], language: str | None) -> Iterator[str]:
    from citecheck.bib.bibtex import BibtexWriter
    from citecheck.bib.csl import to_csl
    from citecheck.parse import parse_note

    bibtex = BibtexWriter()
    for number, line in enumerate(lines, 1):
        citations: list[dict[str, Any]] = [
            {
                "text": c.text,
                "prefix": c.prefix,
                "suffix": c.suffix,
                "locator": c.locator,
                "label": c.label,
                "position": str(c.position),
                "reference": to_csl(c.reference),
                "bibtex": bibtex.entry(c) if c.reference else "",
                "confidence": round(c.confidence, 3),
                "confidences": {k: round(v, 3) for k, v in c.reference.confidences.items()},
                "spans": {k: [s.start, s.end] for k, s in c.reference.spans.items()},
            }
            for c in parse_note(line, language=language)
        ]
        yield json.dumps({"id": number, "text": line, "citations": citations}, ensure_ascii=False) + "\n"


def _bibtex(lines: Iterable[str], language: str | None) -> Iterator[str]:
    from citecheck.bib.bibtex import BibtexWriter
    from citecheck.parse import parse_note

    writer = BibtexWriter(unique=True)
    for line in lines:
        yield from (writer.entry(c) + "\n" for c in parse_note(line, language=language) if c.reference)


def _csl_json(lines: Iterable[str], language: str | None) -> Iterator[str]:
    from citecheck.bib.csl import to_csl
    from citecheck.parse import parse_note

    items = [to_csl(c.reference) for line in lines for c in parse_note(line, language=language) if c.reference]
    yield json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _text(lines: Iterable[str], language: str | None) -> Iterator[str]:
    from citecheck.parse import parse_note
    from citecheck.report.extract import citation_lines
    from citecheck.report.wording import Wording

    words = Wording("en")

    for line in lines:
        yield f"{line}\n"
        for citation in parse_note(line, language=language):
            yield from (f"    {text}\n" for text in citation_lines(citation, words))
