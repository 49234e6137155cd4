"""One file, whatever its format, as a Document."""

from __future__ import annotations

import re

from citecheck.errors import InputError
from citecheck.model import BlockKind, Document
from citecheck.read.front import front_matter
from citecheck.read.parts import Parts
from citecheck.read.source import Format, format_of, is_zip, load, refuse
from citecheck.text.charset import decode
from citecheck.text.language import language_of
from citecheck.text.regex import regex

_META_CHARSET = regex(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.I,
)
_CONTROL = regex(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read(path: str, data: bytes | None = None) -> Document:
    """Read one file, or `data` that would be in it.

    The format is told by content first (`paper.txt` may hold Markdown, `-` anything), the encoding by strict decoding;
    places that do not fit it become `encoding_errors`.

    Raises:
        InputError: missing, empty, a folder, too large, binary, or a broken archive; the text is one line.
    """
    if data is None:
        data = load(path)
    refuse(path, data)
    if is_zip(data):
        from citecheck.read.docx import read_docx

        return read_docx(path, data)
    if path.lower().endswith((".docx", ".docm")):
        raise InputError(f"{path} is a broken DOCX: it is no archive")
    declared = [(m[1] or m[2]).decode("ascii") for m in _META_CHARSET.finditer(data[:4096])]
    decoded = decode(data, declared=declared)
    text = decoded.text
    if len(_CONTROL.findall(text[:1_000_000])) * 50 > min(len(text), 1_000_000) or len(decoded.errors) * 20 > len(text):
        raise InputError(f"{path} is not text")
    kind = format_of(path, text)
    parts = _parts(kind, text)
    return Document(
        path,
        text,
        kind,
        body_language(parts),
        tuple(parts.blocks),
        tuple(parts.markers),
        tuple(parts.notes),
        decoded.encoding,
        metadata=parts.metadata,
        alternates=parts.alternates,
        encoding_errors=decoded.errors,
    )


def _parts(kind: Format, text: str) -> Parts:
    if kind == "html":
        from citecheck.read.html import read_html

        return read_html(text)
    metadata, start = front_matter(text, 1 if text.startswith("\ufeff") else 0)
    if kind == "latex":
        from citecheck.read.latex import read_latex

        return read_latex(text)
    if kind == "plain":
        from citecheck.read.plain import read_plain

        parts = read_plain(text, start)
    else:
        from citecheck.read.markdown import read_markdown

        parts = read_markdown(text, start)
    parts.metadata = metadata
    parts.alternates = {k: v for k, v in metadata.items() if k in {"ja", "en"}}
    return parts


def body_language(parts: Parts) -> str:
    """`ja` or `en`, by the body's text: a Japanese paper may cite nothing but English titles."""
    body, length = [], 0
    for block in parts.blocks:
        if block.kind not in {BlockKind.NOTE, BlockKind.CODE}:
            body.append(block.text[:10_000])
            length += len(body[-1])
            if length > 200_000:
                break
    return language_of("\n".join(body) or "\n".join(n.text for n in parts.notes[:200]))
