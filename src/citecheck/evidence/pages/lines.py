"""The lines that a reader of a page sees, each with the part of the page in which it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TEXT = 400_000
"""code points of text; what comes behind is not looked at"""
MAX_ELEMENTS = 30_000

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
_MAIN_TAGS = frozenset({"body", "html", "main", "article"})
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


@dataclass(frozen=True, slots=True)
class TimeElement:
    """A `<time>`, or an element with a date class of microformats (`published`, `dt-published`)."""

    stated: str
    """its datetime or title attribute"""
    text: str
    aside: bool
    names: str
    """class, id and itemprop of itself and its parent, in lower case"""
    line: int
    """index of the line that it belongs to"""
    pubdate: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be seen of a page, in its order."""

    lines: list[Line]
    times: list[TimeElement]


class _Reader:
    """Gathers text into lines while the tree is walked."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.times: list[TimeElement] = []
        self.open: list[tuple[bool, str, int]] = [(False, "", 0)]
        """aside, hint and heading of the open elements"""
        self._parts: list[str] = []
        self._linked = 0
        self._hint = ""
        self.size = 0

    def add(self, text: str | None) -> None:
        if text:
            self._parts.append(text)
            self.size += len(text)

    def flush(self) -> None:
        if not self._parts:
            return
        text = " ".join("".join(self._parts).split())
        if text:
            aside, own, heading = self.open[-1]
            solid = len(text.replace(" ", ""))
            self.lines.append(Line(text, aside, own or self._hint, heading, self._linked >= solid))
        self._parts, self._linked, self._hint = [], 0, ""

    def enter(self, element: HtmlElement, tag: str) -> None:
        aside, outer, heading = self.open[-1]
        names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
        named_aside, own = _role(names) if names else (False, "")
        if tag not in _INLINE:
            self.flush()
        elif own:
            self._hint = self._hint or own
        if tag in _ASIDE_TAGS or (named_aside and tag not in _MAIN_TAGS):
            aside = True
        elif tag in {"main", "article"}:
            aside = False
        level = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else heading
        self.open.append((aside, own or (outer if tag in _INLINE else ""), level))
        if tag == "time" or "published" in names:
            self._time(element, tag, aside)
        self.add(element.text)

    def leave(self, element: HtmlElement, tag: str) -> None:
        if tag == "a" and len(element) < 20:
            self._linked += len("".join("".join(element.itertext()).split()))
        if tag not in _INLINE:
            self.flush()
        self.open.pop()

    def _time(self, element: HtmlElement, tag: str, aside: bool) -> None:
        if tag != "time" and not re.search(r"(?:^|\s)(?:dt-)?published(?:\s|$)", element.get("class") or ""):
            return
        around = [e for e in (element, element.getparent()) if e is not None]
        names = " ".join(e.get(key) or "" for e in around for key in ("class", "id", "itemprop")).lower()
        stated = element.get("datetime") or element.get("title") or ""
        text = " ".join("".join(element.itertext())[:120].split())
        pubdate = element.get("pubdate") is not None
        self.times.append(TimeElement(stated, text, aside, names, len(self.lines), pubdate))


def read_lines(tree: HtmlElement) -> Seen:
    """What is to be seen of the page, line by line."""
    from lxml.etree import iterwalk

    body = tree.find("body")
    root = body if body is not None else tree
    reader, count = _Reader(), 0
    walker = iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            count += 1
            if tag in _HIDDEN or count > MAX_ELEMENTS or reader.size > MAX_TEXT or _invisible(element):
                walker.skip_subtree()
                reader.open.append(reader.open[-1])
            else:
                reader.enter(element, tag)
            continue
        if tag in _HIDDEN:
            reader.open.pop()
        else:
            reader.leave(element, tag)
        if element is not root:
            reader.add(element.tail)
    reader.flush()
    return Seen(reader.lines, reader.times)


@lru_cache(4096)
def _role(names: str) -> tuple[bool, str]:
    """What class and id say of an element: whether it is aside, and themselves where they speak of a date."""
    aside = _ASIDE.search(names) is not None and _MAIN.search(names) is None
    return aside, names if len(names) < 120 and _HINT.search(names) else ""


def _invisible(element: HtmlElement) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and "display:none" in style.replace(" ", "").lower())


def speaks_of_update(hint: str) -> bool:
    """Whether class or id of an element say that its date is one of change."""
    return bool(_UPDATED.search(hint))
