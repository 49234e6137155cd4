"""Where the words around a work end and the work itself begins, within the text of one citation."""

from __future__ import annotations

import re
from functools import cache

from citecheck.notes.citing_mask import ARTICLE, BRACKET, COVERED, DATED, QUOTED, URL, WORK
from citecheck.notes.citing_segments import ENDING, Segment
from citecheck.notes.citing_words import CITING_END_JA, SIGNAL_EN, SIGNAL_JA
from citecheck.text.regex import regex

_SPACE = " \t\r\n\u3000"


@cache
def _lead() -> re.Pattern[str]:
    """Signals and joining words before a work."""
    words = rf"(?:and|or|also|with|&)\s+|(?i:{SIGNAL_EN})[,:]?\s+"
    japanese = rf"{SIGNAL_JA}\s?|(?:及び|および|ならびに|並びに|また)(?=[^\s\u3041-\u3096])"
    return regex(f"(?:{words}|{japanese})+")


@cache
def _tail() -> re.Pattern[str]:
    """What is said of a work behind it: a bracket, a request to look it up, `and others`, the rest of a sentence."""
    verbs = "is|are|was|were|has|have|remains?|provides?|offers?|gives?|shows?|argues?|contains?|makes?"
    tails = (
        rf"[,、]?\s*(?P<remark>{BRACKET}{{4,}})",
        rf"[、,]?\s?(?:{CITING_END_JA}|を?(?:一例|代表例)として(?:挙げ|あげ)[^。]{{0,10}}|ほか|など|等|他)",
        rf"(?:を|は|も|が|に|で|より|から|によ|と)[\u3041-\u3096][^{COVERED}\d]*",
        rf"(?<=[\d{COVERED}])\s+(?:{verbs})\s[^\d{COVERED}]*",
        rf"(?<=[\d{COVERED}]),?\s+(?:and|but|or|as|for|in|on|which|who|where)\b[a-z\s,’'-]*",
    )
    return regex(rf"(?:{'|'.join(tails)})[\s.。、,)）]*$")


_REMARKS = (
    "emphasis|on\\sfile|same|per|opinion|plurality|majority|en\\sbanc|italics|translation|my|original|as|but|see|which|where|"
    "who|this|these|the|with|not|also"
)
_REMARK = regex(
    rf"[(（\[]\s?(?:[a-z]{{2,}}(?:ing|ed)\b(?!\s(?:(?:in|on)\s)?\d)|[“\"]|(?:{_REMARKS})\b|e\.g|i\.e|"
    r"以下|なお|ただし|強調|傍点|筆者|邦訳|訳は|ここで|本稿)"
)
"""how a bracket begins that says something of the work; others belong to it"""
_ENDED = regex(rf"[\d{URL}{QUOTED}{ARTICLE}{WORK}{DATED}頁年日][\s.。、,)）]*$")
"""ends of works behind which nothing more is said"""
_EVIDENCE = ENDING | {"title", "work", "case", "law", "volume", "genre", "access"}


def bounds(text: str, covered: str, parts: list[Segment]) -> tuple[int, int]:
    """Start and end of the work in a citation made of these segments."""
    first = 0
    while first + 1 < len(parts) and _leads_up(parts[first], parts[first + 1]):
        first += 1
    start, end = parts[first].start, parts[-1].end
    if lead := _lead().match(covered, start, end):
        start = lead.end()
    start = _behind_sentence(covered, start, end)
    inside = covered[start:end]
    if "(" in inside or ")" in inside or "）" in inside:
        end = start + _balanced(inside)
    while not _ENDED.search(covered, max(start, end - 4), end):
        tail = _tail().search(covered, max(start, end - 200), end)
        if tail is None or tail.start() <= start:
            break
        if tail["remark"] and not _REMARK.match(text, tail.start("remark")):
            break
        end = tail.start()
    while end > start and covered[end - 1] in _SPACE + ",、":
        end -= 1
    return start, end


_HIRAGANA = regex(r"[\u3041-\u3096]")
_JA_LEAD = regex(
    rf"[^{URL}{QUOTED}{ARTICLE}{WORK}{DATED}]{{2,80}}(?:は|が|も|を|に|で|た|る|では|には|とは|また)"
    rf"(?=[^\s\u3041-\u3096、。,{COVERED}]{{2,30}}[、,]?[{ARTICLE}{WORK}])"
)
"""the beginning of a Japanese sentence up to the author, who stands right before the title"""


def _behind_sentence(covered: str, start: int, end: int) -> int:
    """Where the author begins in a Japanese sentence that leads up to the work (`この点は森『...』`)."""
    if _HIRAGANA.search(covered, start, min(end, start + 90)) is None:
        return start
    lead = _JA_LEAD.match(covered, start, end)
    return lead.end() if lead else start


def _balanced(inside: str) -> int:
    """Length without a bracket that is closed or opened outside."""
    end = len(inside.rstrip("(（" + _SPACE))
    if inside.count(")") + inside.count("）") > inside.count("(") + inside.count("（"):
        return max(inside.rfind(")"), inside.rfind("）"))
    return end


def _leads_up(part: Segment, following: Segment) -> bool:
    """Whether a segment only leads up to the work that begins in the next one."""
    if following.gap not in {"colon", "within", "signal"} or not part.holds.keys().isdisjoint(_EVIDENCE):
        return False
    return "prose" in part.holds or (bool(part.signal) and part.opening == "lower")
