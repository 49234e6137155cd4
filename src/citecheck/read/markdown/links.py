"""Link destinations, titles and reference definitions (CommonMark 0.31, sections 4.7 and 6.3)."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from citecheck.model import Span
from citecheck.text.regex import regex

_TITLE = r"""(?:"(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|\((?:[^()\\]|\\.){0,1000}\))"""
_INLINE = regex(r"\([ \t\n]*(?:(<(?:[^<>\n\\]|\\.){0,3000}>)|)", re.S)
_PLAIN = r"(?:[^\s()\\\x00-\x1f]|\\\S)"
_BARE = regex(rf"(?!<)(?:{_PLAIN}|\((?:{_PLAIN}|\((?:{_PLAIN}|\({_PLAIN}*+\))*+\))*+\)){{1,3000}}+")
"""a destination without angle brackets: parentheses in it are balanced, three deep at the most"""
_AFTER = regex(rf"(?:[ \t\n]+{_TITLE})?[ \t\n]*\)", re.S)
_DEFINITION = regex(
    rf" {{0,3}}\[((?:[^\[\]\\]|\\.){{1,999}})\]:[ \t]*\n?[ \t]*(<[^<>\n]{{0,3000}}>|[^\s<]\S{{0,3000}})"
    rf"((?:[ \t]+|[ \t]*\n[ \t]*){_TITLE})?[ \t]*(?:\n|$)",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Target:
    """A link's destination, where it is written (in the raw text), and where the whole construct ends."""

    url: str
    span: Span
    end: int


def inline_target(text: str, at: int) -> Target | None:
    """`(destination "title")` at `at`, the position of the opening parenthesis."""
    match = _INLINE.match(text, at)
    if match is None:
        return None
    if match[1] is not None:
        start, end = match.start(1) + 1, match.end(1) - 1
        stop = match.end()
    else:
        start = match.end()
        bare = _BARE.match(text, start)
        end = stop = bare.end() if bare else start
    after = _AFTER.match(text, stop)
    if after is None:
        return None
    return Target(unescape(text[start:end]), Span(start, end), after.end())


def definition(text: str, at: int = 0) -> tuple[str, Target] | None:
    """`[label]: destination "title"` at `at`: its label, folded for look-up, and its target."""
    match = _DEFINITION.match(text, at)
    if match is None or match[1].startswith("^") or not match[1].strip():
        return None
    start, end = match.span(2)
    if text[start] == "<":
        start, end = start + 1, end - 1
    return folded(match[1]), Target(unescape(text[start:end]), Span(start, end), match.end())


def folded(label: str) -> str:
    """A link label as it is compared."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", label).strip()).casefold()


def unescape(text: str) -> str:
    """Backslash escapes and entities resolved."""
    if "\\" in text:
        text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    return html.unescape(text) if "&" in text else text
