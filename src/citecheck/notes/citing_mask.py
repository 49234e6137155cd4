"""A note's text with its closed parts covered, so that a stop or `;` inside a title or a bracket cuts nothing.

Each covered character becomes one private-use character that tells what it belongs to; positions stay the same.
A quotation mark or bracket without its partner is left as it is: it encloses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from citecheck.model import Span
from citecheck.text.identifiers import find_urls
from citecheck.text.regex import regex

URL, QUOTED, ARTICLE, WORK, DATED, BRACKET = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
"""address; “title”; 「title」; 『title』; bracket that holds a year; any other bracket, or a quoted phrase"""
COVERED = "\ue000-\ue005"

YEAR = r"(?<!\d)(?:1[4-9]\d\d|20\d\d)(?!\d)|(?:令和|平成|昭和|大正|明治)\s?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})年"
NESTED = (
    r"(?:quoting|citing|quoted in|cited in|as (?:quoted|cited) in|discussing|see(?:,? also)?|cf\.|cited by|quoted by)"
)
"""words after which a bracket holds a citation of its own"""


@cache
def _groups() -> re.Pattern[str]:
    """Quotations and brackets; every quantifier is possessive, so that the search takes linear time."""
    inner = r"[(（][^()（）]{0,300}+[)）]"
    return regex(
        rf"""
        (?P<quoted> “[^“”]{{1,500}}+(?:“[^“”]{{0,200}}+”[^“”]{{0,400}}+){{0,3}}+”
          | ‘(?:[^‘’\n]|’(?=[^\W_])|‘[^‘’\n]{{0,200}}+’){{1,400}}+’(?![^\W_])
          | "[^"\n]{{2,500}}+"(?!\w)
          | '(?<![^\W_]')(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){{2,400}}+'(?![^\W_])
          | «[^«»]{{1,500}}+» )
      | (?P<article> 「[^「」]{{0,400}}+(?:「[^「」]{{0,200}}+」[^「」]{{0,300}}+){{0,4}}+」 )
      | (?P<work> 『[^『』]{{0,400}}+(?:『[^『』]{{0,200}}+』[^『』]{{0,300}}+){{0,4}}+』 )
      | (?P<nested> [(（](?=\s?{NESTED}\s) )
      | (?P<round> [(（][^()（）]{{0,500}}+(?:{inner}[^()（）]{{0,400}}+){{0,6}}+[)）] )
      | (?P<square> \[[^\[\]]{{0,400}}+\] | ［[^［］]{{0,400}}+］ | 〔[^〔〕]{{0,400}}+〕 | 【[^【】]{{0,400}}+】
          | 〈[^〈〉]{{0,400}}+〉 | 《[^《》]{{0,400}}+》 | <[^<>\n]{{0,400}}+> )
        """,
        re.X | re.I,
    )


_YEAR = regex(YEAR)
_REMARK = regex(r"[(（\[]\s?(?:[a-z]{2,}ing|emphasis|hereinafter|on file|same|per|but|where|which|with)\b")
_JA_PHRASE = regex(r"[とをのがはにもで](?!参照|詳)")
_NOTE_NUMBER = regex(r"[(（\[]\s?(?:nn?\.?\s?|注|註)?\d{1,3}\s?[)）\]]")
_PHRASE = regex(r"[“‘\"'«][a-z]")
_ITALIC_TITLE = regex(r"[^\W\d_a-z][\w’'-]*[\s:,]+\S|[\u3040-\u9fff]{3}|[A-ZÀ-Þ][\w’'-]{4,}$")
_NO_TITLE = regex(
    r"[\ue000-\ue005]|\sv\.?\s|^(?:but\s|and\s)?(?:see|cf|compare|contra|accord|ibid|id|supra|infra|op|loc|et\sal|in\sre|ex\sparte|e\.g)\b",
    re.I,
)
"""italics of signals, short forms and cases"""
_GROUP = regex(r"[“‘\"'«「『(（\[［〔【〈《<]")


def mask(text: str, italics: Sequence[Span] = (), links: Sequence[Span] = ()) -> str:
    """The covered copy, of the same length; `links` are covered as addresses, titles in `italics` as if in 『』."""
    if "/" in text or "／" in text or "www." in text:
        for url in reversed(find_urls(text)):
            text = text[: url.span.start] + URL * len(url.span) + text[url.span.end :]
    covered = _groups().sub(_cover, text) if _GROUP.search(text) else text
    for span in links:
        if URL not in covered[span.start : span.end]:
            covered = covered[: span.start] + URL * len(span) + covered[span.end :]
    for span in italics:
        words = covered[span.start : span.end]
        if _ITALIC_TITLE.match(words) and not _NO_TITLE.search(words):
            end = span.start + len(words.rstrip(" .,;:"))
            covered = covered[: span.start] + WORK * (end - span.start) + covered[end:]
    return covered


def _cover(match: re.Match[str]) -> str:
    kind, inside = match.lastgroup, match[0]
    if kind == "nested":
        return inside
    if URL in inside and kind in {"round", "square"}:
        behind_another = match.string[: match.start()].rstrip()[-1:] == URL  # an archived copy of the same page
        return (BRACKET if behind_another else URL) * len(inside)
    if kind in {"round", "square"}:
        if _NOTE_NUMBER.fullmatch(inside):
            return inside
        return (DATED if _YEAR.search(inside) and not _REMARK.match(inside) else BRACKET) * len(inside)
    if kind == "quoted" and _PHRASE.match(inside):
        return BRACKET * len(inside)
    if kind == "article" and len(inside) <= 14 and _JA_PHRASE.match(match.string, match.end()):
        before = match.string[max(0, match.start() - 1) : match.start()]
        if not before or before in "。、" or "\u3041" <= before <= "\u3096":
            return BRACKET * len(inside)
    return {"quoted": QUOTED, "article": ARTICLE, "work": WORK}[kind or ""] * len(inside)
