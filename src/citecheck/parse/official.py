"""Acts, EU acts and Japanese judgments, whose forms are fixed, so that nothing has to be guessed.

Forms: 法律編集者懇話会「法律文献等の出典の表示方法」 (最判平成25年3月7日判時2185号64頁); the translations of Japanese
statutes by the Ministry of Justice (Act No. 43 of 2022); the EU's Interinstitutional Style Guide, 2.6 (Regulation (EU)
2024/1252 of the European Parliament and of the Council of 11 April 2024).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from citecheck.model import PartialDate, Span
from citecheck.parse.when import read_date
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_SIGNS = ("Act", "Law", "法", "令", "(E", "（E", "判", "決定", "最高裁", "最決", "大審院", "録", "Court")
"""one of these is in every text that is worth a look"""
_ERA_DAY = r"(?:(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})|\d{4})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
_COURT = (
    r"最(?:高裁)?(?:判所)?(?:第?[一二三]小法廷|[一二三]小|大法廷|大)?|大審院|大(?=判|決)|知財?高裁?(?:判所)?"
    r"|(?!第)[一-龯]{2,4}?(?:高|地|家|簡)等?方?(?:裁|裁判所)?(?:[一-龯]{1,4}支部?)?"
)
_REPORTER = (
    r"(?P<container>民集|刑集|集民|集刑|裁判集民事?|行集|高民集?|高刑集?|下民集?|労民集?|判時|判タ|判例時報|判例タイムズ|裁時"
    r"|労判|訟月|訟務月報|金判|金法|判自|判例地方自治|民録|刑録)"
    r"\s?(?:(?P<volume>\d+)\s?巻)?\s?(?:(?P<issue>\d+)\s?号)?\s?(?P<page>\d+)\s?頁"
)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        (
            "legal_case",
            regex(
                rf"(?P<title>(?:{_COURT})(?:判決|決定|命令|判|決)?)[、,\s]?(?P<issued>{_ERA_DAY})(?:判決|決定)?"
                rf"(?:[、,\s(（]*(?:{_REPORTER}|(?P<number>(?:LEX/DB|D1-Law)\s?(?:文献番号)?\s?\d+))[)）]?)?"
            ),
        ),
        (
            "legal_case",
            regex(
                r"(?P<title>(?:[A-Z][\w’]+\s){0,3}(?:Supreme|High|District|Family|Summary)\sCourt(?:\sof\s[A-Z]\w+)?(?:\s\([^)]*\))?"
                r"(?:,?\s(?i:judgment|decision|ruling))?)(?:\sof)?,?\s"
                r"(?P<issued>[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})"
            ),
        ),
        (
            "hearing",
            regex(
                r"(?P<title>(?:第\s?\d+\s?回\s?国会\s?)?(?:衆議院|参議院|衆院|参院)[^、。「」『』(（\d]{2,30}?"
                r"(?:会議録|議事録|速記録))\s?(?P<number>第\s?\d+\s?号)"
                rf"(?:[、,\s(（]*(?P<issued>{_ERA_DAY})[)）]?)?"
            ),
        ),
        (
            "legislation",
            regex(
                r"(?P<title>[A-Z][^“”\"]*?)[,;]?\s\(?"
                r"(?P<number>(?:Act|Law|Cabinet Order|Ordinance)\s(?:No|№)\.?\s?\d+\sof\s(?P<issued>\d{4}))\)?"
            ),
        ),
        (
            "legislation",
            regex(
                r"(?P<title>(?P<number>(?:(?:Commission|Council)\s)?(?:(?:Delegated|Implementing)\s)?"
                r"(?:Regulation|Directive|Decision)\s\((?:EU|EC|EEC)\)\s(?:No\.?\s)?\d+/\d+)"
                r"(?:(?:\sof\sthe\s[A-Z][\w’ ]+?)?\sof\s(?P<issued>\d{1,2}\s[A-Z][a-z]+\s\d{4})(?:\son\s[^,]+)?)?)"
            ),
        ),
        (
            "legislation",
            regex(
                r"(?P<title>[^「『」』。、,(（\s]{1,90}?(?:法律?|憲法|令|規則|条例|規程))[、,.\s]{0,2}[(]?"
                r"(?P<issued>(?:明治|大正|昭和|平成|令和)\s?(?:元|\d{1,2})\s?年)\s?"
                r"(?P<number>(?:法律|政令|勅令|条約|[^\d\s、,()]{0,8}(?:省|府|庁)?(?:令|規則|告示|訓令))?第\s?\d+\s?号)[)]?"
            ),
        ),
        (
            "legislation",
            regex(
                r"(?P<title>[^「『。、,]{0,24}(?:規則|指令|決定)\s?\((?:EU|EC|EEC)\)\s?(?:第)?(?P<number>\d+/\d+)号?)"
                r"(?:[\s(、]*(?P<issued>\d{4}年\d{1,2}月\d{1,2}日)\)?)?"
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Official:
    """What a fixed form says; spans are in the text that was read."""

    type: str
    """CSL: legislation, legal_case"""
    end: int
    """where the form ends and other fields may follow"""
    issued: PartialDate | None
    variables: dict[str, str] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)


def read_official(text: str) -> Official | None:
    """The act or judgment with which a citation begins, if it begins with one."""
    if not any(sign in text for sign in _SIGNS):
        return None
    copy = shadow(text)
    start = len(copy.text) - len(copy.text.lstrip())
    for kind, pattern in _patterns():
        match = pattern.match(copy.text, start)
        if match is None:
            continue
        found = {name: copy.span(*match.span(name)) for name, value in match.groupdict().items() if value}
        day = found.get("issued")
        names = {"container": "container-title"}
        variables = {
            names.get(n, n): text[s.start : s.end].strip() for n, s in found.items() if n != "issued" and len(s)
        }
        return Official(
            kind,
            copy.span(match.start(), match.end()).end,
            read_date(text[day.start : day.end]) if day else None,
            variables,
            {names.get(n, n): s for n, s in found.items()},
        )
    return None
