"""Short forms: words that stand for a work cited before, with the author or title beside them, a note number, a page.

Forms: The Chicago Manual of Style 13.30-39 (Ibid., short titles), The Bluebook rule 4 (id., supra note 3, at 5), OSCOLA
1.2 (n 3), Journal of Law and Society (op. cit., n. 3, p. 5), 法律編集者懇話会「法律文献等の出典の表示方法」 and SIST 02
(同上, 前掲注3, 前掲書).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from citecheck.model import Span
from citecheck.notes.citing_mask import ARTICLE, COVERED, QUOTED, WORK
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

Refers = Literal["previous", "author", "note"]
"""to the work cited last (Ibid.), to a work of the author named (op. cit.), that of a numbered note (supra note 3)"""


@dataclass(frozen=True, slots=True)
class ShortForm:
    """A short form in a stretch of text; all spans are in that text."""

    span: Span
    """the words themselves: `Ibid.`, `supra note 3`, `前掲注3`"""
    refers: Refers
    before: Span | None = None
    """author and title before it"""
    after: Span | None = None
    """a title behind it: 前掲『国際政治』"""
    note: str | None = None
    """the note that it names itself, digits in half width"""
    same: str = "work"
    """`work`; `container`: 同紙 means the same newspaper, not the same article; `author`: 同『...』, Idem, another by
    the same author"""
    rest: Span | None = None
    """what stands behind: locator and remarks"""


_EN = r"""
    (?P<previous> (?i:ibid(?:em)?)(?![\w’'])\.? | (?i:id(?:em)?)(?![\w’'])\.?(?!,?\s[\ue001A-Z]) )
  | (?P<author> (?i:op\.?\s?cit|loc\.?\s?cit)\b\.? (?:,?\s?(?:\(|\b)n(?:ote|n)?\.?\s?(?P<note1>\d{1,4})\b\)?)? )
  | (?P<note> (?i:supra|above)\b\.?,?\s?(?:at\s)?\(?(?:foot)?n(?:ote|n)?s?\.?\s?(?P<note2>\d{1,4})\b\)?
      | \(?\b(?:foot)?n(?:ote|n)?\.?\s(?P<note3>\d{1,4})\s(?:above|supra)\)? | \(n\.?\s?(?P<note4>\d{1,4})\)
      | (?<=[,\s])n\.\s(?P<note5>\d{1,4})\sabove )
  | (?P<author_> (?i:supra)\b\.? )
"""
_NUMBER = r"[(（\[［〔]?\s?(?P<note{0}>\d{{1,4}})\s?[)）\]］〕]?"
_WORKS = "(?:書|論文|文献|稿|記事|論考|資料|報告書|サイト)"
_BACK = "(?:前掲|上掲|に?前出|前記)"
_JA = rf"""
    (?P<note_> {_BACK}\s?[(（]?[脚後]?[注註]\s?{_NUMBER.format(6)}[)）]?の?{_WORKS}?
      | {_BACK}{_WORKS}?\s?[(（][脚後]?[注註]?\s?(?P<note8>\d{{1,4}})[)）]
      | {_BACK}\s?(?P<note9>\d{{1,3}})(?=[)）]|[、,，。](?!\d{3})|\.\s|\.?\s*$)
      | [注註]\s?{_NUMBER.format(7)}\s?の?{_BACK}{_WORKS}? )
  | (?P<previous_> 同上(?:書|論文)? | 同前 | 同右 | 同(?:{_WORKS}|頁)(?![^\s、。，,.\d(（「『第注])
      | (?<![^\s、。，,])同(?=[、,，]\s?(?:\d|第|p)|\s\d|\d) )
  | (?P<container> 同[紙誌](?=[、,，\s\d年]|$) )
  | (?P<idem> 同(?:氏|著者)?(?=[、,]?[{ARTICLE}{WORK}]) | \b[Ii]d(?:em|\.)?,?\s(?=[{QUOTED}A-Z]) )
  | (?P<author__> {_BACK}{_WORKS}? )
"""


@cache
def _pattern() -> re.Pattern[str]:
    return regex(_EN + "|" + _JA, re.X)


_TITLE = regex(rf"[\s、,]?[{ARTICLE}{WORK}{QUOTED}]+")
_NAME_AND_TITLE = regex(rf"[\s、,]{{1,2}}(?P<name>[^\s、。,，(（\d{COVERED}]{{1,12}})(?P<title>[{ARTICLE}{WORK}]+)")
_NAME_BEHIND = regex(r"[・･、,\s]{0,2}(?P<name>[^\W\d_]{1,12}?)(?:論文|書|論考|評釈)?(?=[、,\s]{0,2}(?:第?\d|$))")
_EDGE = " \t\n\u3000,、，.。;；:：・"


def find_short_form(text: str, covered: str, start: int, end: int) -> ShortForm | None:
    """The short form in `text[start:end]`, one citation, if it is one; `covered` is the masked text."""
    copy = shadow(covered[start:end])
    match = _pattern().search(copy.text)
    if match is None:
        return None
    found = {name: value for name, value in match.groupdict().items() if value}
    note = next((value for name, value in found.items() if name[4:].isdigit()), None)
    kind = next(name.rstrip("_") for name in found if not name[4:].isdigit())
    words = copy.span(match.start(), match.end()).shift(start)
    before = _trim(text, start, words.start)
    if before and (kind in {"container", "idem"} or (kind == "previous" and match[0].isascii())):
        return None  # the word belongs to something else: `Roe, id est`
    title = _TITLE.match(covered, words.end, end)
    behind = title.end() if title else words.end
    after = _trim(text, *title.span()) if title else None
    if title is None and (titled := _NAME_AND_TITLE.match(covered, words.end, end)):  # 前掲、森『港の記録』
        before, after, behind = Span(*titled.span("name")), Span(*titled.span("title")), titled.end()
    named = _NAME_BEHIND.match(text, behind, end) if note and not before and not after else None
    if named is not None:  # 前掲注3・森12頁
        before, behind = Span(*named.span("name")), named.end()
    refers: Refers = "note" if note else "previous" if kind in {"previous", "container", "idem"} else "author"
    if refers == "author" and before is None and after is None:
        refers = "previous"
    same = {"container": "container", "idem": "author"}.get(kind, "work")
    return ShortForm(words, refers, before, after, note, same, _trim(text, behind, end))


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end) if end > start else None
