"""Findings as comments in a copy of the Word file (python-docx, extra `docx`).

A comment covers whole runs, because a run that is cut in two is another document to Word's own comparison; what is
meant is quoted in the comment. Word allows no comments inside footnotes and endnotes: what is found there stands at
the note's reference mark. Of the package only the body, its comments and the two lists that name them are written anew;
every other part is copied byte for byte.
"""

from __future__ import annotations

import io
import zipfile
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from citecheck.errors import ConfigError, InputError
from citecheck.model import Edition, Finding, Location, Message, Report, Span
from citecheck.read.docx import body_runs
from citecheck.report.wording import Wording
from citecheck.text.regex import regex

AUTHOR = "citecheck"
QUOTED = 200
"""code points of a found text that a comment repeats"""
_UNPRINTABLE = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LISTS = ("[Content_Types].xml", "word/_rels/document.xml.rels")


def annotate(report: Report, out: Path, *, path: str | None = None, lang: str | None = None) -> int:
    """Write the DOCX edition to `out` with a comment for each finding; how many were written.

    `path` says which edition where both are DOCX (default: the first); a finding of the other edition that points at
    this one as well is written too. Comments bear no date, so that the same findings give the same file.

    Raises:
        ConfigError: python-docx is not installed, or no edition is a DOCX.
        InputError: the file cannot be read or written, or was changed since it was checked.
    """
    edition = _edition(report, path)
    source = Path(edition.path)
    if out.exists() and out.samefile(source):
        raise InputError(f"{out}: the annotated copy would replace the paper itself")
    try:
        import docx
    except ImportError:
        raise ConfigError("--annotate needs the extra `docx`: pip install 'citecheck-editions[docx]'") from None
    try:
        data = source.read_bytes()
        word = docx.Document(io.BytesIO(data))
    except OSError as error:
        raise InputError(f"{source}: {error.strerror or error}") from None
    except (KeyError, ValueError, SyntaxError) as error:  # lxml's parse errors are syntax errors
        raise InputError(f"{source}: python-docx cannot read it: {error}") from None
    text, runs = body_runs(edition.path, data, word.element)
    if not edition.document.text.startswith(text):
        raise InputError(f"{source}: changed since it was checked, no comments written")
    written = _comments(report, edition, word, runs, Wording(lang))
    try:
        out.write_bytes(_package(data, word) if written else data)
    except OSError as error:
        raise InputError(f"{out}: {error.strerror or error}") from None
    return written


def _edition(report: Report, path: str | None) -> Edition:
    editions = [e for p in report.papers for e in p.editions if e.document.format == "docx" and Path(e.path).is_file()]
    named = [e for e in editions if e.path == path] or editions
    if not named:
        raise ConfigError("--annotate needs a DOCX: none of the editions is one")
    return named[0]


def _comments(report: Report, edition: Edition, word: Any, runs: Sequence[tuple[Any, Span]], words: Wording) -> int:
    from docx.text.run import Run

    if not runs:
        return 0
    starts, anchors = [span.start for _, span in runs], _Anchors(edition)
    added: list[Any] = []
    for finding in report.findings:
        for place in _places(finding, edition.path):
            first, last = _covered(anchors.of(place.span), runs, starts)
            ends = [Run(runs[at][0], word) for at in (first, last)]
            comment = word.add_comment(ends, _clean(_text(finding, place, words)), AUTHOR, AUTHOR)
            comment._comment_elm.date = None  # noqa: SLF001 - python-docx has no other way to leave the clock out
            parent = comment._comment_elm.getparent()  # noqa: SLF001
            if added:  # only the last one stays for python-docx to count on: it looks through all of them for each id
                parent.remove(added[-1])
            added.append(comment._comment_elm)  # noqa: SLF001
    if added:
        parent.extend(added)
    return len(added)


def _places(finding: Finding, path: str) -> Iterator[Location]:
    """Where a finding stands in this edition: its own place, or the first related one."""
    places = (finding.location, *(r.location for r in finding.related))
    yield from [p for p in places if p.path == path][:1]


class _Anchors:
    """Places of notes moved to their reference marks."""

    def __init__(self, edition: Edition) -> None:
        notes = sorted((n for n in edition.notes if n.style == "docx"), key=lambda n: n.span)
        self.notes = [(n.span, n.markers[0].span if n.markers else None) for n in notes]
        self.starts = [span.start for span, _ in self.notes]

    def of(self, span: Span) -> Span:
        at = bisect_left(self.starts, span.start + 1) - 1
        if at >= 0 and span.start <= self.notes[at][0].end:
            return self.notes[at][1] or span
        return span


def _covered(span: Span, runs: Sequence[tuple[Any, Span]], starts: Sequence[int]) -> tuple[int, int]:
    """First and last of the runs that show a place; the nearest one where none does."""
    first = max(0, bisect_left(starts, span.start + 1) - 1)
    if runs[first][1].end <= span.start and first + 1 < len(runs) and starts[first + 1] < span.end:
        first += 1
    last = max(first, bisect_left(starts, span.end) - 1)
    return first, last


def _text(finding: Finding, place: Location, words: Wording) -> str:
    lines = [words("{message} ({rule})", message=finding.message, rule=f"{finding.code} {finding.name}")]
    spots: list[tuple[Location, Message | None]] = [(finding.location, None)]
    spots += [(r.location, r.message) for r in finding.related]
    for spot, message in spots:
        if not spot.text.strip() and message is None:
            continue
        where = [] if spot.path == place.path else [spot.path]
        where += [words("note {label}", label=spot.note)] if spot.note else []
        said = [words.message(message)] if message else []
        quoted = [words("“{text}”", text=_short(spot.text))] if spot.text.strip() else []
        lines.append(words(": ").join([*([words(", ").join(where)] if where else []), *said, *quoted]))
    lines += [words("fix: {title}", title=words.message(f.title)) for f in finding.fixes]
    return "\n".join(lines)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"


def _clean(text: str) -> str:
    """Without the characters that XML 1.0 does not allow."""
    return _UNPRINTABLE.sub(" ", text)


def _package(data: bytes, word: Any) -> bytes:
    """The file with the body and the comments as they are now in `word`."""
    part = word.part
    comments = part._comments_part  # noqa: SLF001
    name = str(comments.partname).lstrip("/")
    new = {str(part.partname).lstrip("/"): part.blob, name: comments.blob, _LISTS[1]: part.rels.xml}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for item in old.infolist():
            content = new.pop(item.filename, None)
            if content is None:
                content = old.read(item)
                content = _typed(content, name) if item.filename == _LISTS[0] else content
            archive.writestr(item, content)
        for added, content in sorted(new.items()):
            archive.writestr(zipfile.ZipInfo(added), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _typed(content: bytes, name: str) -> bytes:
    """The list of content types with the comments in it (ECMA-376 part 2, 7.2.3)."""
    if f'"/{name}"'.encode() in content:
        return content
    end = content.rindex(b"</")
    prefix = content[end + 2 :].split(b"Types")[0]
    entry = f'Override PartName="/{name}" ContentType="{_CONTENT_TYPE}"/>'
    return content[:end] + b"<" + prefix + entry.encode() + content[end:]
