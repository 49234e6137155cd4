"""How notes are numbered: the head of an entry in a list of notes, headings of such lists, labels made comparable."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from citecheck.text.regex import regex

DIGITS = "0-9０-９"
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SYMBOLS = "†‡§¶"
_NUMBER = rf"[{DIGITS}]{{1,3}}(?![{DIGITS}])"
_LETTER = r"[a-z](?![A-Za-z])|[ivx]{1,6}(?![A-Za-z])"
_NOTE_WORD = r"(?:脚注|後注|尾注|原注|訳注|注釈|註釈|注|註|[Ff]ootnote|[Ee]ndnote|[Nn]ote|fn\.?|n\.)"

_SHAPES = (
    ("[N]", rf"[\[［]\s*(?:{_NOTE_WORD}\s*)?({_NUMBER}|{_LETTER})\s*[\]］]\s*[:：.]?"),
    ("[^N]", r"\[\^([^\[\]\s]{1,100})\]"),
    ("（注N）", rf"[(（]\s*{_NOTE_WORD}\s*({_NUMBER})\s*[)）]\s*[:：]?"),
    ("（N）", rf"[(（]\s*({_NUMBER}|{_LETTER})\s*[)）]"),
    ("注N", rf"{_NOTE_WORD}\s*({_NUMBER})(?:\s*[)）.．:：、]|(?=\s))"),
    ("*N", rf"[*＊]({_NUMBER})\s*[)）.．:：]?"),
    ("※N", rf"※({_NUMBER})\s*[)）.．:：]?"),
    ("N)", rf"({_NUMBER})\s*[)）]"),
    ("N.", rf"({_NUMBER})(?:．|\.(?![{DIGITS}]))(?=\s|[^\x00-\x7f“”‘’]|[A-Z“‘\"'])"),
    ("N:", rf"({_NUMBER})\s?[:：](?![{DIGITS}])(?=\s|[^\x00-\x7f])"),
    ("ⁿ", rf"([{SUPERSCRIPTS}]{{1,3}})"),
    ("†", rf"([{SYMBOLS}])"),
    ("N", rf"({_NUMBER})(?=[ \t\u3000\u00a0])"),
)

HEADINGS = frozenset({
    "脚注", "後注", "尾注", "文末注", "文末脚注", "注", "註", "注釈", "註釈", "注記", "原注", "訳注", "補注",
    "参考文献", "引用文献", "参照文献", "参考資料", "引用・参考文献", "参考文献・資料", "出典", "参照",
    "注・参考文献", "注および参考文献", "注と参考文献", "脚注・参考文献", "文献", "主要参考文献",
    "参考文献一覧", "引用文献一覧", "主な参考文献", "参考", "参考リンク", "出所", "notes", "footnotes",
    "endnotes", "end notes", "foot notes", "references", "notes and references", "sources",
    "references and notes", "bibliography", "works cited", "citations", "reference list", "further references",
    "notes and sources", "select bibliography", "selected bibliography", "reference", "footnote", "endnote",
    "sources and notes",
})  # fmt: skip
"""headings of lists of notes, folded"""

SINGULAR = frozenset({"note", "source"})
"""headings only where they are marked up as such: as a bare line they are ordinary words"""


@dataclass(frozen=True, slots=True)
class Entry:
    """The head of a note in a list of notes."""

    label: str
    style: str
    end: int
    """where the note's text begins"""


@cache
def _entry_pattern() -> re.Pattern[str]:
    heads = "|".join(f"(?P<s{i}>{pattern})" for i, (_, pattern) in enumerate(_SHAPES))
    return regex(rf"\s*(?:{heads})\s*")


def entry(text: str) -> Entry | None:
    """The label at the head of a note's text (`1. `, `[1] `, `注1 `, `（1）`, `*1 `, ...), if there is one."""
    match = _entry_pattern().match(text)
    if match is None or match.end() == len(text) == 0:
        return None
    index = next(i for i in range(len(_SHAPES)) if match.group(f"s{i}") is not None)
    inner = re.compile(_SHAPES[index][1]).match(text, match.start(f"s{index}"))
    assert inner is not None
    return Entry(normal_label(inner[1]), _SHAPES[index][0], match.end())


def normal_label(label: str) -> str:
    """A label made comparable: ASCII digits, no leading zeros, NFC; case is kept."""
    folded = unicodedata.normalize("NFKC", label).strip()
    return str(int(folded)) if folded.isdecimal() and folded.isascii() else folded


_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii")


def follows(before: str, after: str) -> bool:
    """Whether a label is the next one: 3 after 2, c after b, iv after iii."""
    if before.isdecimal() and after.isdecimal():
        return int(after) == int(before) + 1
    if before in _ROMANS[:-1] and after == _ROMANS[_ROMANS.index(before) + 1]:
        return True
    return len(before) == len(after) == 1 and before.isalpha() and ord(after) == ord(before) + 1


def is_notes_heading(text: str, *, bare: bool = False) -> bool:
    """Whether a heading (or, `bare`, a line that stands alone) names a list of notes."""
    folded = unicodedata.normalize("NFKC", text).strip().casefold()
    folded = re.sub(r"^(?:[0-9]{1,2}|[ivx]{1,5})[.)、]?\s+", "", folded) if not bare else folded
    folded = folded.strip(" \t[]【】〔〕<>〈〉《》「」()■□◆◇●○▼▽*＊#:：-—―=_.。")
    folded = re.sub(r"(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])", "", folded)
    return folded in HEADINGS or (not bare and folded in SINGULAR)


@cache
def _label_pattern() -> re.Pattern[str]:
    return regex(
        rf"\s*[\[［(（〔]?\s*(?:{_NOTE_WORD})?\s*[*＊※]?\s*({_NUMBER}|[a-z]|[ivx]{{1,6}}|[{SYMBOLS}*])\s*[\]］)）〕.]?\s*"
    )


def label_of(text: str) -> str | None:
    """The label that a text is as a whole, brackets left out: `[1]`, `(注3)`, `iv`, `*`."""
    match = _label_pattern().fullmatch(text) if len(text) <= 20 else None
    return normal_label(match[1]) if match else None
