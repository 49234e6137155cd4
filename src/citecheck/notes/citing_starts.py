"""How a citation begins: with a name, a title, a case, a short form ... (patterns over a masked text)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from citecheck.notes.citing_mask import ARTICLE, COVERED, DATED, QUOTED, URL, WORK
from citecheck.notes.citing_words import MONTH, SHORT_EN, SHORT_JA
from citecheck.text.regex import regex

_CAPITAL = "[A-ZÀ-Þ]"
_WORD = rf"{_CAPITAL}[\w’'-]+"
_INITIALS = rf"(?:{_CAPITAL}\.[\s-]?){{1,4}}"
_PARTICLES = r"(?:(?:van|von|der|den|de|da|del|della|di|du|la|le|bin|ibn|al|el|dos|das|do)\s){0,3}"
_GIVEN = rf"(?:{_INITIALS}|(?:{_CAPITAL}[\w’'.-]*\s){{0,3}}?(?:{_CAPITAL}\.\s?){{0,3}})"
_NAME = rf"{_GIVEN}{_PARTICLES}{_WORD}(?:,?\s(?:Jr|Sr|II|III)\.?)?"
_OTHERS = rf"(?:,?\s(?:and|&|with)\s{_NAME}|,?\set\s?al\.?|,?\s(?:and|&)\sothers)?"
_NAMES = rf"{_NAME}(?:,\s(?:and\s|&\s)?{_NAME}){{0,6}}?{_OTHERS}"
_BODY = rf"{_WORD}(?:\s(?:of|on|for|and|the)\s(?:the\s)?{_WORD}|\s{_WORD}){{1,8}}?"
_NO_NAME = r"(?!(?:In|At|On|From|For|See|As)\s|Washington,\sD\.\s?C\.)"
_NO_BODY = r"(?!(?:In|At|On|From|For|The|An?|Proceedings|New|Vol|Chapter)\s)"
_EDS = r"(?:,|\s\(eds?\.\),?)"

_WITH_INITIALS = (
    rf"{_INITIALS}{_PARTICLES}{_WORD}(?:\s{_WORD})?(?:(?:,|,?\sand|\s&)\s{_INITIALS}{_PARTICLES}{_WORD}){{0,5}}"
    rf"(?:\set\sal)?\.?(?:,|:|\s\(?eds?\b|\s[{QUOTED}{WORK}])"
)

_STARTS: Mapping[str, tuple[str, ...]] = {
    "short": (rf"(?i:{SHORT_EN})", SHORT_JA),
    "case": (r"[A-Z][^;\ue000-\uf8ff]{0,90}?\sv\.?\s[A-Z]", r"(?:In|Ex)\s(?:re|parte)\s[A-Z]", "[最大][判決]"),
    "initials": (_WITH_INITIALS,),
    "apa": (rf"{_NO_NAME}{_WORD}(?:\s{_WORD})?,\s{_INITIALS}",),
    "yeared": (
        rf"{_NO_NAME}(?!{MONTH}\s){_WORD}(?:\s(?:and|&)\s{_WORD}|\set\sal\.?)?,?\s(?:19|20)\d\d[a-z]?(?=[.;,]|$)",
    ),
}
_BEHIND_NAMES: Mapping[str, tuple[str, ...]] = {
    "shortened": (rf"(?:,\s{_CAPITAL}[^,;.]{{2,60}})?,?\s(?:op\.?\scit|loc\.?\scit|supra|ibid)\b",),
    "yeared_": (rf"(?<![’']s),?\s{DATED}{{4,22}}(?!{DATED})",),
    "author": (rf"(?:{_EDS}|:)\s(?=[{QUOTED}{WORK}])",),
}
_OTHER_STARTS: Mapping[str, tuple[str, ...]] = {
    "maybe": (rf"{_NO_BODY}(?:{_NAMES}|{_BODY}){_EDS}\s(?!{MONTH}\s|Vol)(?={_CAPITAL})",),
    "ja": (rf"[^\s、。，．,.;；:：（）{COVERED}]{{2,30}}?(?:編著|編|著|監修|訳|ほか)?[、,，]?\s?[{ARTICLE}{WORK}]",),
    "law": (
        r"\d{1,4}\s(?:[A-Z][\w.’']{0,8}\s){1,4}(?:at\s)?\d",
        r"\d+\s(?:U\.\s?S\.\s?C|C\.\s?F\.\s?R|Stat\.|Fed\.)|U\.S\.\sConst|§+\s?\d",
        r"[A-Z][\w\s]{2,60}\s(?:Act|Code|Convention|Treaty|Regulations?)\b",
    ),
    "capital": (_CAPITAL,),
    "kanji": (r"[\u30a1-\u30fa\u3400-\u9fff]",),
    "digit": (r"\d",),
}


_LISTED = (
    rf"{_PARTICLES}{_WORD}(?:\s{_WORD})?,?\s(?:{_INITIALS}|[A-ZÀ-Þ]{{1,3}}(?![\w’'-]))",
    rf"{_INITIALS}{_PARTICLES}{_WORD}(?:\s{_WORD})?(?:(?:,|,?\sand|\s&)\s{_INITIALS}{_PARTICLES}{_WORD}){{0,9}}\.\s",
    rf"{_NAMES}\.\s(?={_CAPITAL})",
    rf"{_WORD}(?:\s(?:and|&|und|et|/)\s{_WORD})?,?\s(?:19|20)\d\d[a-z]?:\s",
    r"[—–―]{1,6}|-{3,6}|_{2,}",
)
"""names as they stand at the head of an entry in a list of references, too weak a sign elsewhere"""


@cache
def _listed() -> re.Pattern[str]:
    return regex("|".join(_LISTED))


def listed(covered: str, at: int) -> bool:
    """Whether the names of an entry in a list of references, or the dash that repeats them, stand at a place."""
    return _listed().match(covered, at) is not None


_IMPRINT = regex(
    rf"{_WORD}(?:[\s/&]{{1,3}}(?:and\s)?{_WORD}|,\s(?:{_WORD}|[A-Z]\.\s?[A-Z]\.))*(?:"
    rf":\s{_CAPITAL}|,?\s(?:19|20)\d\d[a-z]?[.;,]?(?:\s|$))"
)
_APPENDED = regex(
    rf"(?:{_WORD},?\s{_INITIALS},?\s(?:and\s|&\s)?){{1,9}}\(?[Ee]ds?\b\.?\)?(?=[;,]|$)|"
    rf"In(?::\s|\s{_INITIALS}{_WORD}|\s{_NAMES}\s\((?i:eds?|hr?s?gg?)\b)|"
    r"(?:[Vv]ol(?:ume|s?\.)|[Pp]p?\.|[Nn]os?\.|[Aa]rt(?:icle|\.))\s\d|ISBN|ISSN|(?i:doi)\b"
)


def imprint(covered: str, at: int) -> bool:
    """Whether publisher and place, or publisher and year, stand at a place, as behind a title."""
    return _IMPRINT.match(covered, at) is not None


_ONE = rf"(?:{_INITIALS}{_PARTICLES}{_WORD}(?:\s{_WORD})?|{_PARTICLES}{_WORD},?\s{_INITIALS})"
_ONLY_NAMES = regex(rf"{_ONE}(?:(?:,|;|,?\s(?:and|und|et|y|&))\s{_ONE}){{0,20}}(?:,?\set\sal)?\.?\s*")


def only_names(covered: str, start: int, end: int) -> bool:
    """Whether nothing but names with initials stands in a stretch."""
    return _ONLY_NAMES.fullmatch(covered, start, end) is not None


def appended(covered: str, at: int) -> bool:
    """Whether editors, a volume, pages or an identifier stand at a place, which belong to the work before."""
    return _APPENDED.match(covered, at) is not None


@cache
def _pattern() -> re.Pattern[str]:
    def rows(table: Mapping[str, tuple[str, ...]]) -> str:
        return "|".join(f"(?P<{kind}>{'|'.join(patterns)})" for kind, patterns in table.items())

    return regex(f"{rows(_STARTS)}|{_NO_NAME}{_NAMES}(?:{rows(_BEHIND_NAMES)})|{rows(_OTHER_STARTS)}")


@cache
def _short() -> re.Pattern[str]:
    return regex(f"(?i:{SHORT_EN})")


def opening(covered: str, at: int) -> str:
    """The kind of beginning at a place of a masked text.

    One of the tables' rows, `quote`, `url`, `lower` (case), or the empty string.
    """
    first = covered[at : at + 1]
    if first in {QUOTED, ARTICLE, WORK}:
        return "quote"
    if first == URL:
        return "url"
    if first.islower():
        return "short" if _short().match(covered, at) else "lower"
    if not first.isalnum() and first != "§":
        return ""
    match = _pattern().match(covered, at)
    return (match.lastgroup or "").rstrip("_") if match else ""
