"""A paper's bytes, and what format they are in: by content first, by suffix where the content fits several."""

from __future__ import annotations

import os
import re
import stat
from typing import Literal

from citecheck.errors import InputError
from citecheck.text.regex import regex

Format = Literal["markdown", "plain", "html", "docx", "latex"]

LARGEST = 200_000_000
"""bytes; no paper is larger, and reading takes some five times that in memory"""

_MAGIC = (
    (b"%PDF-", "a PDF; give the paper's source or its web page"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file (.doc); save it as .docx"),
    (b"{\\rtf", "RTF; save it as .docx"),
    (b"\x1f\x8b", "compressed; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "compressed; unpack it first"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
)
_HTML_HEAD = regex(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_HTML_TAG = regex(r"</?(?:p|div|body|h[1-6]|ol|ul|li|article|section|table|sup|a|br|em|i|span)\b[^<>]{0,500}>", re.I)
_MARKDOWN = regex(
    r"^(?:#{1,6} \S|\[\^[^\[\]\n]{1,100}\]:|```|~~~|---\s*$|> |={3,}\s*$)"
    r"|\]\((?:https?:|/|#|\.)|\[\^[^\[\]\s]{1,100}\]|\^\[",
    re.M,
)
_LATEX = regex(r"^\s*\\(?:documentclass|begin\{document\}|section\*?\{|chapter\*?\{)", re.M)
_SUFFIXES: dict[str, Format] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".qmd": "markdown", ".rmd": "markdown",
    ".txt": "plain", ".text": "plain",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".docx": "docx", ".tex": "latex", ".ltx": "latex",
}  # fmt: skip


def load(path: str) -> bytes:
    """The file's bytes.

    Raises:
        InputError: it is missing, not a plain file, empty, too large, or may not be read.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a path may also be a pipe's
            mode = os.fstat(file.fileno()).st_mode
            if stat.S_ISDIR(mode):
                raise InputError(f"{path} is a folder")
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError(f"there is no {path}") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot read {path!r}: {reason}") from None
    return data


def refuse(path: str, data: bytes) -> None:
    """Turn down what is no paper.

    Raises:
        InputError: empty, too large, or a format of another kind.
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise InputError(f"{path} is empty")
    if len(data) > LARGEST:
        raise InputError(f"{path} is larger than {LARGEST // 1_000_000} MB")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{path} is {what}")


def is_zip(data: bytes) -> bool:
    """Whether this is a ZIP archive, as DOCX is."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def format_of(path: str, text: str) -> Format:
    """The format of decoded text."""
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - `-` and addresses are no paths
    claimed = _SUFFIXES.get(suffix)
    head = text[:20_000]
    if _HTML_HEAD.match(head):
        return "html"
    if claimed == "html" and len(_HTML_TAG.findall(head)) >= 1:
        return "html"
    if claimed in {"latex", None} and _LATEX.search(head):
        return "latex"
    if claimed == "markdown":
        return "markdown"
    if claimed is None and len(_HTML_TAG.findall(head)) * 100 > len(head):
        return "html"
    if claimed == "latex":
        return "latex"
    return "markdown" if claimed != "plain" or _MARKDOWN.search(text[:200_000]) else "plain"
