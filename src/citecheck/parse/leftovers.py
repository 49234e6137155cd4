"""What stands in a citation but belongs to no field: kept as its suffix, so that nothing of a note is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from citecheck.model import Span
from citecheck.text.regex import regex

_EDGES = " \t\r\n\u3000,、，;；.。:：-–—()（）[]“”‘’\"'「」『』<>〈〉"


_ENGLISH = """
    in on at by of the a an and with from for et al others eds? edn edited editors? trans tr translated translators?
    vols? volumes? nos? numbers? issues? pp? pages? chaps? chs? chapters? paras? paragraphs? secs? sections?
    articles? arts? parts? lines? figs? figures? accessed retrieved available last visited viewed modified updated url
    doi isbn issn https? www n d
"""
_JAPANESE = """
    最終閲覧日? 閲覧日? 最終アクセス日? アクセス日? 最終更新日? 最終確認日? 取得日? 参照日? 参照 所収
    共編著 共編 共著 共訳
    編著 編集 監修 監訳 翻訳 編訳 編者 著者 訳者 編 著 訳 ほか 他 等 第 巻 号 頁 ページ 面 版 刷 輯 章 節 条 項 年度? 月
    日付け? 付け? 日 以下 より および 及び と の に を は
"""


@cache
def _labels() -> re.Pattern[str]:
    """Words that only say what the field beside them is, in both languages."""
    japanese = sorted(_JAPANESE.split(), key=len, reverse=True)
    return regex(rf"(?<![^\W_])(?:{'|'.join(_ENGLISH.split())})(?![^\W_])|{'|'.join(japanese)}", re.I)


def leftovers(text: str, core: Span, fields: Iterable[Span]) -> str:
    """The words of `core` outside the fields and their labels, in order; empty if all is understood."""
    found = []
    at = core.start
    for field in [*sorted(fields), Span(core.end, core.end)]:
        if field.start > at:
            gap = text[at : field.start]
            if any(c.isalnum() for c in gap) and any(c.isalnum() for c in _labels().sub("", gap)):
                found.append(gap.strip(_EDGES))
        at = max(at, field.end)
    return ", ".join(found)
