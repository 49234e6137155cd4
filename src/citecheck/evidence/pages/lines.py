"""The lines that a reader of a page sees, each with the part of the page in which it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TEXT = 400_000
"""code points of text; what comes behind is not looked at"""
MAX_ELEMENTS = 60_000

_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output q rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr img"
)
_INLINE = frozenset(_INLINE_TAGS.split())
_HIDDEN = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "select",
        "textarea",
        "iframe",
        "object",
        "canvas",
        "video",
        "audio",
        "head",
        "math",
    )
)
_ASIDE_TAGS = frozenset({"nav", "footer", "aside", "form", "dialog"})
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navigation|gnav|menu|footer|sidebar|side|related|relation|recommend\w*|ranking|"
    r"comments?|comment-?list|archives?|breadcrumbs?|pankuzu|topic-?path|widget|pager|pagination|banner|advert\w*|ads?|cookie\w*|"
    r"popular|latest|recent\w*|newslist|news-list|copyright|share|sns|social|calendar|more-?posts|teaser\w*|carousel|slider)(?:$|[\s_-])",
    re.I,
)
_MAIN = re.compile(r"(?:^|[\s_-])(?:main|article|content|entry|post|detail|story|body|hentry)(?:$|[\s_-])", re.I)
_HINT = re.compile(
    r"date|datum|time|publish|posted|byline|meta|info|fecha|parution|nichiji|hiduke|hizuke|day|koukai|kokai|kousin|koushin|update",
    re.I,
)
_UPDATED = re.compile(r"updat|modif|kousin|koushin", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page's text."""

    text: str
    aside: bool
    """in navigation, footer, side column, comments or a list of other pages"""
    hint: str
    """class and id of the nearest elements where they speak of a date"""
    heading: int = 0
    """1 to 6; 0 for no heading"""
    linked: bool = False
    """the whole line is a link: most often to another page"""


def page_lines(tree: HtmlElement) -> list[Line]:
    """What is to be seen of the page, line by line, in its order."""
    from lxml.etree import iterwalk

    body = tree.find("body")
    root = body if body is not None else tree
    lines: list[Line] = []
    parts: list[str] = []
    state: list[tuple[bool, str, int]] = []  # aside, hint, heading of the open elements
    seen = total = linked = 0
    hint = ""

    def flush() -> None:
        nonlocal parts, linked, hint
        text = " ".join("".join(parts).split())
        if text:
            aside, own, heading = state[-1] if state else (False, "", 0)
            lines.append(Line(text, aside, own or hint, heading, linked >= len(text.replace(" ", "")) > 0))
        parts, linked, hint = [], 0, ""

    walker = iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            seen += 1
            if tag in _HIDDEN or seen > MAX_ELEMENTS or total > MAX_TEXT or _invisible(element):
                walker.skip_subtree()
                state.append(state[-1] if state else (False, "", 0))
                continue
            aside, outer, heading = state[-1] if state else (False, "", 0)
            names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
            own = names if names and len(names) < 120 and _HINT.search(names) else ""
            if tag not in _INLINE:
                flush()
            elif own:
                hint = hint or own
            if tag in _ASIDE_TAGS or (
                names
                and _ASIDE.search(names)
                and tag not in {"body", "html", "main", "article"}
                and not _MAIN.search(names)
            ):
                aside = True
            elif tag in {"main", "article"}:
                aside = False
            level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else heading
            state.append((aside, own or (outer if tag in _INLINE else ""), level))
            if element.text:
                parts.append(element.text)
                total += len(element.text)
        else:
            text = element.text or ""
            if tag == "a":
                linked += len("".join("".join(element.itertext()).split())) if len(element) < 20 else 0
            if tag not in _INLINE and tag not in _HIDDEN:
                flush()
            if state:
                state.pop()
            if element is not root and element.tail:
                parts.append(element.tail)
                total += len(element.tail)
            del text
    flush()
    return lines


def _invisible(element: HtmlElement) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and "display:none" in style.replace(" ", "").lower())


def speaks_of_update(hint: str) -> bool:
    """Whether class or id of an element say that its date is one of change."""
    return bool(_UPDATED.search(hint))
