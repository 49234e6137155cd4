"""The sentence at a note's marker, and the bodies that it names."""

from __future__ import annotations

import re
from functools import cache

from citecheck.check.written import offset_in
from citecheck.model import Edition, Marker, Span
from citecheck.text.names import is_corporate
from citecheck.text.regex import regex

LONGEST = 2000
"""code points of a sentence that are looked at"""
_STOP = regex(r"[。！？!?]|(?<![A-Z])\.(?=\s+[A-Z“\"'「]|\s*$)")


def sentence_at(edition: Edition, marker: Marker) -> tuple[str, int] | None:
    """The words before a marker, back to the sentence's beginning, and where in the block's text they begin."""
    if not 0 <= marker.block < len(edition.document.blocks):
        return None
    passage = edition.document.blocks[marker.block].passage
    at = offset_in(passage, marker.span.start)
    if at is None:
        return None
    first = max(0, at - LONGEST)
    text = passage.text[first:at]
    end = len(text.rstrip("。.．,、，!?！？”’」』）) \t\u3000"))
    if end == 0:
        return None
    start = max((m.end() for m in _STOP.finditer(text[:end])), default=0)
    start += len(text[start:end]) - len(text[start:end].lstrip(" \t\u3000”’」』）)"))
    return text[start:end], first + start


_NAME = (
    r"([A-Z][\w’'&.\-]*(?:(?:,\s|,?\s(?:and|of|for|on|the|in|to|&)\s|\s)(?:(?:and|of|for|on|the|in|to|&)\s){0,2}"
    r"[A-Z][\w’'&.\-]*){0,14})"
)
_VERBS = "published|released|issued|adopted|announced|compiled|prepared|unveiled|drew up|put out|approved"
_BODY = (
    "省|庁|府|局|院|委員会|研究所|研究機構|研究センター|センター|機構|協会|連盟|連合|財団|法人|会議|事務局|本部|官房|"
    "銀行|大学|新聞社?|通信社?|総研|政府|内閣|理事会|事務所|当局|企業|会社|フォーラム|シンクタンク"
)
_PART = "局|部|課|室|事務局|委員会|推進室|センター|研究所"


@cache
def _by() -> re.Pattern[str]:
    return regex(rf"\b(?:by|from|[Aa]ccording to)\s+(?:the\s+)?{_NAME}")


@cache
def _subject() -> re.Pattern[str]:
    return regex(rf"\b{_NAME}\s+(?:(?:has|have|had|also|then|jointly)\s+){{0,2}}(?:{_VERBS})\b")


@cache
def _japanese() -> re.Pattern[str]:
    letters = "一-鿿々ァ-ヺーA-Za-z0-9・＆&"
    return regex(
        rf"([{letters}]{{1,40}}?(?:{_BODY})(?:[一-鿿々ァ-ヺー・]{{1,30}}(?:{_PART}))?)"
        r"(?:（[^）]{1,30}）|\([^)]{1,30}\))?(?:が|は|も|から|より|による|の|により|によって)"
    )


_PUBLISHES = regex(
    r"発表|公表|策定|刊行|公開|作成|まとめ|採択|決定|発行|出した|打ち出|発出|報告|調査|白書|推計|試算|によると|によれば"
)


def bodies_named(sentence: str, language: str) -> list[tuple[str, Span]]:
    """Bodies that a sentence makes the source of something, nearest to its end first; spans are in the sentence."""
    found: dict[Span, str] = {}
    if language == "ja":
        for match in _japanese().finditer(sentence):
            if _PUBLISHES.search(sentence, match.end()):
                found[Span(match.start(1), match.end(1))] = match[1]
    else:
        for pattern in (_by(), _subject()):
            for match in pattern.finditer(sentence):
                name = match[1].rstrip(".,")
                if is_corporate(name):
                    found[Span(match.start(1), match.start(1) + len(name))] = name
    return [(name, span) for span, name in sorted(found.items(), reverse=True)]
