"""HTML as a stream of tags, text and comments with their offsets.

Not html.parser: on malformed input it takes quadratic time (200 kB of `<a href="` over and over: 44 s), and it gives
lines and columns where offsets are needed. A tag here ends at the next `>` outside quotes; nothing else of the
standard's tree building matters for text, blocks and links (https://html.spec.whatwg.org/multipage/parsing.html).
"""

from __future__ import annotations

import html
import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field

from citecheck.text.regex import regex

_TAG = regex(r"<(/?)([A-Za-z][\w:-]{0,40})((?:[^<>\"']++|\"[^\"<]{0,4000}+\"|'[^'<]{0,4000}+'|[\"'])*+)>")
_ATTRIBUTE = regex(r"([^\s\"'<>/=]{1,60})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+)))?")
_TEXT = regex(r"[^<&]+")
_ENTITY = regex(r"&(?:[A-Za-z][A-Za-z0-9]{1,31};?|#[0-9]{1,7};?|#[xX][0-9A-Fa-f]{1,6};?)")
RAW = {"script", "style", "textarea", "title", "template", "noscript", "svg", "math", "iframe", "object", "select"}
"""elements whose content is not read as tags and text of the page"""


@dataclass(frozen=True, slots=True)
class Tag:
    """`<name ...>` or `</name>`."""

    name: str
    start: int
    end: int
    closing: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """where each attribute's value is written"""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters between tags. `value` differs from the source for entities."""

    start: int
    end: int
    value: str
    raw: str = ""
    """name of the raw element whose content this is"""


def tokens(text: str, start: int = 0, stop: int | None = None) -> Iterator[Tag | Text]:
    """The tags and texts of `text`; comments, doctypes and what is no HTML at all are left out or come as text."""
    at, stop = start, len(text) if stop is None else stop
    missing: set[str] = set()
    """ends that are not to be found any more"""
    while at < stop:
        if match := _TEXT.match(text, at, stop):
            yield Text(at, match.end(), match[0])
            at = match.end()
        elif text[at] == "&":
            match = _ENTITY.match(text, at, stop)
            end = match.end() if match else at + 1
            yield Text(at, end, html.unescape(text[at:end]))
            at = end
        elif match := _TAG.match(text, at, stop):
            tag = _tag(match)
            yield tag
            at = match.end()
            if tag.name in RAW and not tag.closing and not match[3].endswith("/"):
                end = _raw_end(text, tag.name, at, stop, missing)
                if end > at:
                    yield Text(at, end, text[at:end], tag.name)
                    at = end
        else:
            at = yield from _declaration(text, at, stop, missing)


def _declaration(text: str, at: int, stop: int, missing: set[str]) -> Generator[Text, None, int]:
    """A comment, doctype or processing instruction is skipped; any other `<` is text. Returns where it ends."""
    for opening, closing in (("<!--", "-->"), ("<!", ">"), ("<?", ">")):
        if text.startswith(opening, at) and closing not in missing:
            end = text.find(closing, at + len(opening), stop)
            if end >= 0:
                return end + len(closing)
            missing.add(closing)
    yield Text(at, at + 1, "<")
    return at + 1


def _raw_end(text: str, name: str, at: int, stop: int, missing: set[str]) -> int:
    if name in missing:
        return at
    match = re.compile(rf"</{name}(?=[\s/>])", re.I).search(text, at, stop)
    if match is None:
        missing.add(name)
        return at
    return match.start()


def _tag(match: re.Match[str]) -> Tag:
    attributes: dict[str, str] = {}
    places: dict[str, tuple[int, int]] = {}
    if match[3].strip(" /\n\t\r"):
        for found in _ATTRIBUTE.finditer(match[3]):
            group = next((g for g in (2, 3, 4) if found[g] is not None), 0)
            name = found[1].lower()
            if name not in attributes:
                attributes[name] = html.unescape(found[group]) if group else ""
                first = match.start(3)
                places[name] = (first + found.start(group), first + found.end(group)) if group else (first, first)
    return Tag(match[2].lower(), match.start(), match.end(), bool(match[1]), attributes, places)
