"""What may be a note reference mark in the body's text, by the forms in which marks are typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citecheck.model import Block, BlockKind, Span
from citecheck.text.labels import DIGITS, SUPERSCRIPTS, normal_label
from citecheck.text.regex import regex

_N = rf"[{DIGITS}]{{1,3}}"
_DASH = r"\-‐‑–—−~～〜"
_LIST = rf"{_N}(?:\s?[,，、;；{_DASH}]\s?{_N}){{0,30}}"
_WORD = r"(?:脚注|後注|注釈|註釈|原注|訳注|注|註|[Nn]ote|[Ff]n\.?)"
_UNITS = r"(?:[kcmdµμ]?m|ft|in|yd|mi|km|[xyznrRkσχ]|CO|cm|平方|立方)"

STRONG = {
    "[N]": rf"[\[［]\s?(?:{_WORD}\s?)?(?P<list0>{_LIST})\s?[\]］](?!\(|:\s)",
    "（注N）": rf"[(（]\s?{_WORD}\s?(?P<list1>{_LIST})\s?[)）]",
    "ⁿ": rf"(?P<list2>[{SUPERSCRIPTS}]{{1,3}}(?:[,˒’'⁻–][{SUPERSCRIPTS}]{{1,3}}){{0,10}})",
}
"""forms that hardly mean anything else"""

WEAK = {
    "注N": (
        rf"(?<![前掲同上下脚後訳原補発受関傾留次])(?:注|註)(?P<list3>{_N})(?![{DIGITS}])"
        r"(?![をはにのでがもへと番参年月])"
    ),
    "※N": rf"(?P<star0>※)(?P<list4>{_N})(?![{DIGITS}])",
    "*N": rf"(?<![{DIGITS}*\s])(?P<star1>[*＊])(?P<list5>{_N})(?![{DIGITS}*])",
    "（N）": (
        rf"(?<=[^\s{DIGITS}])[(（](?P<list6>{_N})[)）](?=[。、，．.,」』）)”’\s]|$)"
        rf"|(?<=[。.,”’」』])[(（](?P<list7>{_N})[)）]"
    ),
    "N)": rf"(?<=[^\s{DIGITS}(（.,A-Za-z])(?P<list8>{_N})[)）](?=[。、，．」』]|$)",
    "〔N〕": rf"[〔【](?P<list9>{_N})[〕】]",
    "[a]": r"[\[［](?P<list10>[a-z]|[ivx]{1,6})[\]］](?!\()",
    "N": rf"(?<=[.,;:!?。、，」』”’\"）)])(?P<list11>{_N})(?=\s|$|[A-Z「『“])",
}
"""forms that mean other things too"""

_SIGNS = {
    "[N]": "[［", "（注N）": "(（", "ⁿ": SUPERSCRIPTS, "注N": "注註", "※N": "※", "*N": "*＊", "（N）": "(（",
    "N)": ")）", "〔N〕": "〔【", "[a]": "[［", "N": "123456789",
}  # fmt: skip
"""characters without which a form cannot occur: looking for them first is ten times as fast"""
_WIDE = str.maketrans("[]()*", "［］（）＊")
_NARROW = str.maketrans("（）", "()")
_PATTERNS: dict[str, re.Pattern[str]] = {}
_URL = regex(r"(?:https?|ftp)://[^\s「」『』（）。、]+")
_RAISED = regex(rf"\s*[\[［(（]?\s*(?:{_WORD})?\s*[*＊※]?\s*({_LIST}|[a-z]|[ivx]{{1,6}})\s*[\]］)）.]?\s*")
_BETWEEN = regex(rf"\s?[{_DASH}]\s?")
_POWER = regex(rf"(?:(?<![A-Za-z]){_UNITS}|(?<![{DIGITS}.,])10|[)\]}}])$")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that looks like a mark. `span` is in the block's text."""

    style: str
    label: str
    span: Span
    block: int
    inner: bool = False
    """between the ends of a range: `[1–3]` means 2 as well"""


def marks(blocks: Iterable[tuple[int, Block]], style: str) -> Iterator[Mark]:
    """Everything in the blocks that has this form, in order."""
    if style not in _PATTERNS:
        _PATTERNS[style] = regex({**STRONG, **WEAK}[style])
    pattern, signs = _PATTERNS[style], _SIGNS[style]
    for index, block in blocks:
        if block.kind is BlockKind.CODE or not any(sign in block.text for sign in signs):
            continue
        hidden: list[Span] | None = None
        before: Mark | None = None
        for match in pattern.finditer(block.text):
            if hidden is None:
                hidden = _hidden(block)
            span = Span(*match.span())
            if any(span.overlaps(h) for h in hidden) or (style == "ⁿ" and _is_power(block.text, match)):
                continue
            group = next(g for g, value in match.groupdict().items() if value is not None and g.startswith("list"))
            form = style.translate(_WIDE) if match[0][0] in "［（＊" else style.translate(_NARROW)
            for mark in _each(form, match[group], match.start(group), span, index):
                if before and _BETWEEN.fullmatch(block.text, before.span.end, mark.span.start):
                    yield from _inner(form, before, mark)
                yield mark
                before = mark


def _inner(style: str, first: Mark, last: Mark) -> Iterator[Mark]:
    """The notes meant by the dash in `[1]–[3]`."""
    if first.label.isdecimal() and last.label.isdecimal():
        between = Span(first.span.end, last.span.start)
        for number in range(int(first.label) + 1, min(int(last.label), int(first.label) + 50)):
            yield Mark(style, str(number), between, first.block, inner=True)


def raised_marks(blocks: Iterable[tuple[int, Block]]) -> Iterator[Mark]:
    """Numbers set as superscripts by the format, and links that lead to a place in the same document."""
    for index, block in blocks:
        passage = block.passage
        seen: list[Span] = []
        for raised in passage.superscripts:
            match = _RAISED.fullmatch(block.text, raised.start, raised.end)
            if match and not _POWER.search(block.text[max(0, raised.start - 4) : raised.start]):
                seen.append(raised)
                yield from _each("<sup>N</sup>", match[1], match.start(1), raised, index)
        for link in passage.links:
            if not link.target.startswith("#") or any(link.span.overlaps(s) for s in seen):
                continue
            match = _RAISED.fullmatch(block.text, link.span.start, link.span.end)
            if match and link.span.start:
                yield from _each("[N](#)", match[1], match.start(1), link.span, index)


def _hidden(block: Block) -> list[Span]:
    """Where a form means nothing: code spans, addresses, the text of links that lead out of the document."""
    out = [*block.passage.code]
    out += (n.span for n in block.passage.links if "#" not in n.target)
    if "://" in block.text:
        out += (Span(*m.span()) for m in _URL.finditer(block.text))
    return out


def _is_power(text: str, match: re.Match[str]) -> bool:
    """m², 10⁶, x²: a mark stands behind a word, a power behind a unit or a variable."""
    return _POWER.search(text[max(0, match.start() - 4) : match.start()]) is not None


def _each(style: str, numbers: str, start: int, whole: Span, block: int) -> Iterator[Mark]:
    """A mark for each number of a list: `[1, 3–5]`; one alone takes the brackets with it."""
    parts = [(m[0], m.start(), m.end()) for m in re.finditer(rf"[{DIGITS}{SUPERSCRIPTS}]+|[a-z]+", numbers)]
    if len(parts) == 1:
        yield Mark(style, normal_label(numbers), whole, block)
        return
    if any(normal_label(text) == "0" for text, _, _ in parts):
        return  # an interval
    previous: tuple[int, int] | None = None
    for text, first, last in parts:
        label = normal_label(text)
        if previous and re.search(rf"[{_DASH}⁻]", numbers[previous[1] : first]) and label.isdecimal():
            between = Span(start + previous[1], start + first)
            for inner in range(previous[0] + 1, min(int(label), previous[0] + 50)):
                yield Mark(style, str(inner), between, block, inner=True)
        yield Mark(style, label, Span(start + first, start + last), block)
        previous = (int(label) if label.isdecimal() else 0, last)
