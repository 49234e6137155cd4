"""What the outcome of a page depends on, seen in one parse: titles, text, anchors, a meta refresh."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

TEXT_KEPT = 400_000
"""characters of visible text that a quoted fragment is looked for in"""
LITTLE = 300
"""characters of visible text: a page that has no more than its message"""
_REFRESH = re.compile(r"\s*([\d.]*)\s*[;,]?\s*(?:url\s*=\s*)?(['\"]?)(.*)", re.I | re.S)
_LONGEST_REFRESH = 30.0
"""seconds; a page that waits longer is read, not passed"""
_UNSEEN = {"script", "style", "noscript", "template", "head", "title", "svg", "math", "select", "option"}
_SHOWN = (
    "img",
    "iframe",
    "frame",
    "embed",
    "object",
    "video",
    "audio",
    "canvas",
    "svg",
    "picture",
    "input",
    "textarea",
)


@dataclass(frozen=True, slots=True)
class Look:
    """One HTML page at a glance."""

    title: str = ""
    headings: tuple[str, ...] = ()
    """texts of the first h1 elements"""
    text: str = ""
    """what a reader sees, white space folded"""
    pieces: tuple[str, ...] = ()
    """the text piece by piece, of a page that has little"""
    anchors: frozenset[str] = frozenset()
    """every id, and the names of a elements"""
    refresh: str | None = None
    """address of a meta refresh that a browser would follow soon"""
    scripts: int = 0
    shown: int = 0
    """images, frames and other things that are seen and are no text"""
    password: bool = False
    described: bool = False
    """the head describes the page (og:title, citation_title, JSON-LD)"""


def look(tree: Any) -> Look:
    """See the tree of a page (`pages.tree.parse_page`)."""
    title, refresh = "", None
    headings: list[str] = []
    anchors: set[str] = set()
    scripts = shown = 0
    password = described = False
    root = tree.getroottree().getroot()
    for element in root.iter():
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if (anchor := element.get("id")) or (anchor := tag == "a" and element.get("name")):
            anchors.add(str(anchor))
        if tag == "title" and not title:
            title = _folded("".join(element.itertext()))
        elif tag == "h1" and len(headings) < 3:
            headings.append(_folded("".join(element.itertext())))
        elif tag == "meta":
            refresh = refresh or _refresh(element)
            name = (element.get("property") or element.get("name") or "").lower()
            described = described or name in {"og:title", "citation_title", "dc.title", "twitter:title"}
        elif tag == "script":
            scripts += 1
            described = described or element.get("type", "").lower() == "application/ld+json"
        elif tag == "input" and element.get("type", "").lower() == "password":
            password = True
        shown += tag in _SHOWN and element.get("type", "").lower() != "hidden"
    pieces = _pieces(root)
    text = " ".join(pieces)
    return Look(
        title,
        tuple(headings),
        text,
        tuple(pieces) if len(text) <= LITTLE else (),
        frozenset(anchors),
        refresh,
        scripts,
        shown,
        password,
        described,
    )


def _refresh(meta: Any) -> str | None:
    if meta.get("http-equiv", "").strip().lower() != "refresh" or _inside_noscript(meta):
        return None
    return refresh_target(meta.get("content", ""))


def refresh_target(content: str) -> str | None:
    """The address in `5; url=next.html`, if a browser goes there soon (HTML standard, shared declarative refresh)."""
    match = _REFRESH.match(content)
    if match is None or not match[1] or not match[3].strip():
        return None
    try:
        soon = float(match[1]) <= _LONGEST_REFRESH
    except ValueError:
        return None
    address = match[3].partition(match[2])[0] if match[2] else match[3]
    return address.strip() if soon else None


def _inside_noscript(element: Any) -> bool:
    return any(parent.tag == "noscript" for parent in element.iterancestors())


def _pieces(root: Any) -> list[str]:
    """The visible text, by a walk without recursion (a hostile page nests deeply)."""
    from lxml import etree

    parts: list[str] = []
    length = 0
    hidden: Any = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if hidden is None and element.tag in _UNSEEN:
                hidden = element
            if hidden is None and element.text:
                parts.append(element.text)
                length += len(element.text)
        else:
            if hidden is element:
                hidden = None
            if hidden is None and element.tail:
                parts.append(element.tail)
                length += len(element.tail)
        if length > TEXT_KEPT:
            break
    return [folded for part in parts if (folded := _folded(part))]


def _folded(text: str) -> str:
    return " ".join(text.split())
