"""Tokens -> Passage."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from citecheck.model import Link, Passage, Span
from citecheck.read.markdown.emphasis import Emphasis
from citecheck.read.markdown.raw import Raw
from citecheck.read.markdown.tokens import Kind, Token
from citecheck.read.passages import PassageBuilder
from citecheck.read.wrapping import joint


@dataclass(slots=True)
class InlineNote:
    """`^[text]`: the whole in the source, and its text."""

    span: Span
    passage: Passage


@dataclass(slots=True)
class Inline:
    """What a leaf block holds."""

    passage: Passage
    footnotes: list[tuple[str, Span]] = field(default_factory=list)
    """labels of `[^label]` and where they stand, in the source"""
    notes: list[InlineNote] = field(default_factory=list)


@dataclass(slots=True)
class Parsed:
    """The tokens of a leaf block and what stands between them; ranges of tokens are half-open."""

    raw: Raw
    tokens: list[Token] = field(default_factory=list)
    emphases: list[Emphasis] = field(default_factory=list)
    links: list[tuple[int, int, str, Span]] = field(default_factory=list)
    """first token, last token, target, where it is written in the source"""
    notes: list[tuple[int, int]] = field(default_factory=list)
    images: list[tuple[int, int]] = field(default_factory=list)


def emit(parsed: Parsed) -> Inline:
    """The passage of all tokens; inline notes become passages of their own, the text of images is left out."""
    tokens, raw = parsed.tokens, parsed.raw
    notes = _outermost(parsed.notes)
    inline = Inline(_passage(parsed, 0, len(tokens), notes + parsed.images))
    for first, last in notes:
        span = Span(raw.at(tokens[first].start), raw.at(tokens[last - 1].end - 1) + 1)
        inner = [r for r in parsed.images if first <= r[0] < last]
        inline.notes.append(InlineNote(span, _passage(parsed, first + 1, last - 1, inner)))
    for token in tokens:
        if token.kind is Kind.FOOTNOTE:
            inline.footnotes.append((token.value, Span(raw.at(token.start), raw.at(token.end - 1) + 1)))
    return inline


def _outermost(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for first, last in sorted(ranges):
        if not out or first >= out[-1][1]:
            out.append((first, last))
    return out


def _passage(parsed: Parsed, first: int, last: int, left_out: list[tuple[int, int]]) -> Passage:
    builder = PassageBuilder()
    skip_to = dict(_outermost(left_out))
    before = [0] * (last - first + 1)
    """length of the text before each token"""
    tags: list[tuple[Token, int]] = []
    index = first
    while index < last:
        stop = skip_to.get(index)
        if stop is not None:
            before[index - first : stop - first] = [builder.length] * (stop - index)
            index = stop
            continue
        before[index - first] = builder.length
        token = parsed.tokens[index]
        if token.kind is Kind.TAG:
            _tag(parsed.raw, builder, tags, token)
        else:
            _emit(parsed.raw, builder, token)
        index += 1
    before[last - first] = builder.length

    def span(start: int, end: int) -> Span | None:
        if not first <= start <= end <= last:
            return None
        a, b = before[start - first], before[end - first]
        return Span(a, b) if b > a else None

    for emphasis in parsed.emphases:
        if not emphasis.strong and (place := span(emphasis.opener + 1, emphasis.closer)):
            builder.italics.append(place)
    for start, end, url, source in parsed.links:
        if place := span(start, end):
            builder.links.append(Link(place, url, source))
    builder.italics.sort()
    builder.links.sort(key=lambda n: n.span)
    return builder.build()


def _emit(raw: Raw, builder: PassageBuilder, token: Token) -> None:
    kind, text = token.kind, raw.text
    if kind in {Kind.TEXT, Kind.FOOTNOTE, Kind.BRACKET}:
        builder.copy(text[token.start : token.end], raw.at(token.start))
    elif kind is Kind.RUN:
        start = token.start + token.taken_left
        if token.left_over:
            builder.copy(text[start : start + token.left_over], raw.at(start))
    elif kind is Kind.SOFT_BREAK:
        after = text[token.end : token.end + 1]
        builder.put(joint(text[token.start - 1 : token.start], after), raw.at(token.start))
    elif kind is Kind.HARD_BREAK:
        builder.put("\n", raw.at(token.start))
    elif kind is Kind.WRITTEN_OTHERWISE:
        builder.put(token.value, raw.at(token.start))
    elif kind is Kind.CODE:
        start = builder.length
        for part in re.finditer(r"[^\n]+|\n", text[token.start : token.end]):
            at = raw.at(token.start + part.start())
            builder.put(" ", at) if part[0] == "\n" else builder.copy(part[0], at)
        builder.code.append(Span(start, builder.length))


def _tag(raw: Raw, builder: PassageBuilder, open_tags: list[tuple[Token, int]], token: Token) -> None:
    """HTML in Markdown: its effect begins at the opening tag and is noted down at the closing one."""
    if not token.value.startswith("/"):
        if len(open_tags) < 100:
            open_tags.append((token, builder.length))
        return
    name = token.value[1:]
    at = next((i for i in range(len(open_tags) - 1, -1, -1) if open_tags[i][0].value == name), None)
    if at is None:
        return
    opener, start = open_tags[at]
    del open_tags[at:]
    place = Span(start, builder.length)
    if not len(place):
        return
    if name == "sup":
        builder.superscripts.append(place)
    elif name == "a":
        if opener.char:
            href = Span(raw.at(opener.start + opener.taken_left), raw.at(opener.start + opener.taken_right))
            builder.links.append(Link(place, opener.char, href))
    elif name == "code":
        builder.code.append(place)
    else:
        builder.italics.append(place)
