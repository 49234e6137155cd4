"""What stands around a number: about, over, at least, under, at most; and what a rate is per."""

from __future__ import annotations

from dataclasses import replace

from citecheck.editions.quantities.found import Found
from citecheck.text.regex import regex

_JA_BEFORE = regex(
    r"(?:(?P<about>約|およそ|おおよそ|おおむね|概ね|凡そ|ほぼ|推定|ざっと)|(?P<most>最大で?|最高で?|最長で?|多くても|高々)|(?P<least>少なくとも|最低でも?|最低限|最小で?)"
    r"|(?P<over>優に)|(?P<nearly>ほとんど))(?:[、は]|計|合計)?\s?\Z"
)
_JA_AFTER = regex(
    r"\s?(?:分(?=以|未満|超|程度))?(?:(?P<least>以上)|(?P<most>以下|以内)|(?P<under>未満|のうちに|を下回|弱(?![いか点])|に満た[なず]|足らず|を切)"
    r"|(?P<over>超(?!え?な)|を超|を上回|余り?(?![地剰裕])|あまり(?!に)|強(?![いかく化力制])|を突破|を越え|より多)"
    r"|(?P<about>程度|前後|ほど|くらい|ぐらい|頃|ごろ|近く|内外|前後|規模|見当|台(?![湾])))"
)
_EN_BEFORE = regex(
    r"(?i:(?P<about>about|around|approximately|approx\.|roughly|some|nearly|almost|close to|circa|c\.|ca\."
    r"|an estimated|estimated|in the region of|on the order of|just about|~|≈|≒|∼)"
    r"|(?P<over>over|more than|above|exceed(?:ing|s|ed)?|in excess of|upwards? of|north of|surpass(?:ing|es|ed)?"
    r"|topp(?:ing|ed)|well over|greater than|>|beyond|older than)"
    r"|(?P<least>at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum of|≥|no later than)"
    r"|(?P<under>under|below|less than|fewer than|short of|just under|<|within|younger than)"
    r"|(?P<most>up to|at most|no more than|not more than|a maximum of|maximum of|as (?:many|much) as|≤)"
    r")\s?(?:the |a |an )?\Z"
)
_EN_AFTER = regex(
    r"(?i:[ ,]*(?P<least>or (?:more|above|over|higher|greater|longer|older)|and (?:over|above|older|up)"
    r"|at (?:the )?least|\+(?!\d)|-plus)|[ ,]*(?P<most>or (?:less|fewer|below|lower|under|younger)|at (?:the )?most)"
    r"|[ ,]*(?P<about>or so|or thereabouts|-odd|-ish))(?![A-Za-z])"
)
_JA_PER = regex(
    r"(?:(?P<month>月間|月産|月額|毎月|(?:1|一|ひと)[かカヵヶケ]?月(?:当たり|あたり|に)?"
    r"|(?<![\d〇一二三四五六七八九十今先来毎同翌年々正歳かカヵヶケ])月)|(?P<year>年間|年産|年額|毎年|年率|年平均"
    r"|(?<![\d〇一二三四五六七八九十年前後今去来昨翌同毎近生学少青中定長])年|(?:1|一)年(?:当たり|あたり|に))"
    r"|(?P<day>日量|日産|毎日|(?:1|一)日(?:当たり|あたり|に|平均)?|(?<![\d〇一二三四五六七八九十])日に)|(?P<hour>毎時|時速|(?:1|一)時間(?:当たり|あたり|に))|(?P<minute>毎分|分速)"
    r"|(?P<second>秒速|毎秒)"
    r"|(?P<week>週(?!間|末|刊)|毎週|(?:1|一)週間(?:当たり|あたり|に))|(?P<person>(?:1|一)人(?:当たり|あたり)?)"
    r"|(?P<barrel>1バレル(?:当たり|あたり|=|は)?)|(?P<ton>1トン(?:当たり|あたり)?))の?[、約]?(?:およそ)?(?:最大)?\s?\Z"
)
_JA_PER_AFTER = regex(r"\s?[/毎](?P<unit>月|年|日|時|秒|週|人)")
_JA_UNITS = {"月": "month", "年": "year", "日": "day", "時": "hour", "秒": "second", "週": "week", "人": "person"}
_EN_PER = regex(
    r"(?:(?:[ -][a-z][a-z’'-]*){0,4}? ?(?:(?:\b(?:per|each|every)|/) ?(?P<unit>month|year|day|week|hour|minute"
    r"|second|person|capita|annum|barrel|ton|tonne|share|household|vehicle|kilogram|liter|litre|gallon|mile)"
    r"|\b(?:a|an) (?P<unit2>month|year|day|week|hour|minute|second|person|barrel|ton|tonne|share)))(?![A-Za-z-])"
    r"|(?:(?: [a-z][a-z’'-]*){0,3}? (?P<adverb>monthly|annually|yearly|daily|weekly|hourly))(?![A-Za-z])"
)
_ADVERBS = {"monthly": "month", "annually": "year", "yearly": "year", "daily": "day", "weekly": "week",
            "hourly": "hour", "annum": "year", "capita": "person"}  # fmt: skip
_NAMES = {"about": "about", "nearly": "about", "over": "over", "least": "at-least", "under": "under", "most": "at-most"}
RATED = frozenset({"number", "money", "percent"})


def qualified(found: Found, text: str, language: str) -> Found:
    """The quantity with the qualifier and the rate that its surroundings give it."""
    before = text[max(0, found.start - 24) : found.start]
    after, behind = (_JA_AFTER, _JA_BEFORE) if language == "ja" else (_EN_AFTER, _EN_BEFORE)
    qualifier = found.qualifier
    if qualifier is None or (found.kind == "time" and qualifier == "clock"):
        match = after.match(text, found.end) or behind.search(before)
        if match and match.lastgroup in _NAMES and not (found.kind == "date" and match.lastgroup != "about"):
            qualifier = _NAMES[match.lastgroup]
        elif match:
            name = next((n for n, v in match.groupdict().items() if v), "")
            if name in _NAMES and found.kind != "date":
                qualifier = _NAMES[name]
    per = _rate(found, text, before, language) if found.kind in RATED else None
    if qualifier == found.qualifier and per is None:
        return found
    return replace(found, qualifier=qualifier, per=per)


def _rate(found: Found, text: str, before: str, language: str) -> str | None:
    if language == "ja":
        if match := _JA_PER.search(before):
            return next(n for n, v in match.groupdict().items() if v)
        after = _JA_PER_AFTER.match(text, found.end)
        return _JA_UNITS[after["unit"]] if after else None
    match = _EN_PER.match(text, found.end)
    if match is None:
        return None
    unit = match["unit"] or match["unit2"] or match["adverb"]
    return _ADVERBS.get(unit, unit)
