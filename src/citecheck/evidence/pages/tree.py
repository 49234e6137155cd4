"""Bytes of a page to a tree, within bounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_BYTES = 4 << 20
"""of HTML; what comes behind is not looked at"""
CUT = 128 << 10
"""shorter pages are not cut by anybody"""

_DECLARED = re.compile(
    rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w.:-]+)""", re.I
)
_FAULTY = re.compile(r"<!doctype[^>]*>|(<html\b[^>]*?)\s*/>", re.I)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.I)


def decode_page(data: bytes, content_type: str | None = None) -> str:
    """The text of a page: charset by its header, then by its own declaration, then by trying; strict each time."""
    from citecheck.text.charset import decode

    header = _HEADER.search(content_type or "")
    own = _DECLARED.search(data[:4096])
    declared = [header[1]] if header else []
    declared += [(own[1] or own[2]).decode("ascii", "ignore")] if own else []
    return decode(_whole(data), declared=declared).text


def _whole(data: bytes) -> bytes:
    """Without what a cut left of the last character: strict decoding would fail on it."""
    end = data.rfind(b">") + 1
    return data[:end] if len(data) > CUT and end > len(data) - 4096 and b"\x1b" not in data else data


def parse_page(text: str) -> HtmlElement | None:
    """The tree of a page, None when there is nothing in it.

    libxml2's HTML parser resolves no external entities and expands none of its own, and without `huge_tree` it stops
    at its limits of depth and size.
    """
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    if not text.strip("\ufeff \t\r\n\0"):
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    # a broken doctype or an empty <html/> makes libxml2 drop the page; neither tells anything
    head = _FAULTY.sub(lambda m: (m[1] or "") and m[1] + ">", text[:2000])
    try:
        return document_fromstring((head + text[2000:]).replace("\0", "").encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None
