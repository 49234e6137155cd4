"""What the words beside a date on a page say of it: published, modified, or the date of something else."""

from __future__ import annotations

import re
from typing import Literal

from citecheck.evidence.pages.dated import Dated
from citecheck.text.language import JAPANESE

Label = Literal["published", "modified", "other"]

GAP = 14
"""code points between a label and its date"""

# longer words first: 最終更新日 is no 更新日; in a word list the first that fits counts
_JAPANESE: dict[Label, str] = {
    "modified": "最終更新|最終改訂|最終改定|更新|改訂|改定|修正|訂正",
    "other": "開催|日時|会期|期間|期限|期日|締切|締め切り|〆切|募集|受付|申込|実施|施行|適用|撮影|取材|参照|閲覧|"
    "アクセス|リニューアル|開設|設立",
    "published": "初版公開|記事公開|紙面掲載|報道発表|公開|掲載|発表|公表|発行|配信|投稿|登録|作成|刊行|出版|発出|日付|"
    "年月日|プレスリリース",
}
_LATIN: dict[Label, str] = {
    "modified": r"(?:last\s+)?(?:updated?|modified|revised|reviewed|edited|changed)(?:\s+(?:on|at|date))?|"
    r"(?:zuletzt\s+)?aktualisiert|geändert|stand|mis\s+à\s+jour|modifié|actualizado|aggiornat\w{1,2}|bijgewerkt",
    "other": r"(?:event|due|closing|expiry|effective|start|end|meeting|birth)\s+dates?|event|deadline|due|expires?|"
    r"until|through|effective|accessed|retrieved|viewed|born|died|copyright|©|since|from|valid|received|accepted|"
    r"scheduled",
    "published": r"(?:first\s+)?published|posted|publish(?:ed)?\s+date|publication\s+date|released?(?:\s+date)?|"
    r"issued|created|submitted|written|dated?|veröffentlicht|erstellt|datum|publié|mis\s+en\s+ligne|publicado|fecha|"
    r"pubblicato|geplaatst|gepubliceerd",
}
LABELS = re.compile(
    "|".join(f"(?P<{kind}_ja>(?:{words})(?:日付|日時|年月日|日)?)" for kind, words in _JAPANESE.items())
    + "|"
    + "|".join(rf"(?P<{kind}>(?<![^\W_])(?:{words})(?![^\W_]))" for kind, words in _LATIN.items()),
    re.I,
)


def label_of(text: str, dated: Dated, after: int, before: int) -> Label | None:
    """The label of a date.

    Args:
        text: the line, NFKC.
        dated: the date.
        after: where the date before it ends, or 0.
        before: where the next date starts, or the line's end.
    """
    return _in_front(text, dated, after) or _behind(text, dated, before)


def label_in(text: str) -> Label | None:
    """The label that is a whole line, as in the first cell of a table's row; a sentence that holds one is none."""
    match = LABELS.search(text) if len(text) <= 24 else None
    if match is None or len(re.sub(r"[\W_]+", "", text[: match.start()] + text[match.end() :])) > 2:
        return None
    return _kind(match)


def _in_front(text: str, dated: Dated, after: int) -> Label | None:
    start = max(after, dated.start - 40)
    left = text[start : dated.start]
    found = [m for m in LABELS.finditer(left) if len(left) - m.end() <= GAP]
    if found and after and start == after and found[-1].start() == 0 and JAPANESE.match(found[-1][0]):
        return None  # 4月19日掲載　5月1日更新: the word belongs to the date before
    return _kind(found[-1]) if found else None


def _behind(text: str, dated: Dated, before: int) -> Label | None:
    right = text[dated.end : min(before, dated.end + 16)]
    match = LABELS.search(right)
    if match is None or right[: match.start()].strip(" にを(:・付け月火水木金土日)"):
        return None
    follows = text[dated.end + match.end() : before]
    if not JAPANESE.match(match[0]):  # “March 11, 2024 (updated)”, but not “March 11, 2024 Updated 9:14”
        return _kind(match) if before == len(text) and not follows.strip(" ).]") else None
    leads = before < len(text) and match.start() > 0 and len(follows) <= GAP
    return None if leads else _kind(match)


def _kind(match: re.Match[str]) -> Label:
    name = (match.lastgroup or "").removesuffix("_ja")
    return "modified" if name == "modified" else "other" if name == "other" else "published"
