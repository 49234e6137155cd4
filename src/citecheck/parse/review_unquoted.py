"""Japanese titles without brackets, in whose label the parts behind them were caught: `題名，訳者訳，出版社，2018`.

The order is that of SIST 02 and of the journals of engineering: author, title, journal or book, publisher, numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parse.fields import OTHER, Run, runs_of
from citecheck.parse.tokens import Token
from citecheck.text.regex import regex

_SCRIPT = frozenset(("kanji", "kana", "katakana", "word", "date"))
_TRANSLATOR = regex("(?:監|共|編|抄)?訳者?")
_EDITOR = regex("(?:共|責任)?編(?:著|集|者)?|監修")
_SECTION = regex("(?:論文集|論文誌|紀要|報告集|雑誌)[A-Z]")
_PERSON, _BODY = 6, 12
"""characters in the name of a person, of a body that edits"""


def review_unquoted(items: Sequence[Token], labels: list[str]) -> list[str]:
    """The labels, mended."""
    labels = _sections(items, list(labels))
    run = next((r for r in runs_of(labels) if r.label == "title"), None)
    if run is None or not all(items[k].kind in _SCRIPT or _role(items, k) for k in range(run.first, run.last + 1)):
        return labels
    if not any(items[k].kind in ("kanji", "kana") for k in range(run.first, run.last + 1)):
        return labels
    for at in range(run.first + 1, run.last + 1):
        if role := _role(items, at):
            start = _names_before(items, run.first, at)
            if start is None:
                return labels
            labels[start:at] = [role] * (at - start)
            labels[at] = OTHER
            if at < run.last:
                inner = items[at + 1].gap[:1] == ":" and "container-title" not in labels
                labels[at + 1 : run.last + 1] = ["container-title" if inner else "publisher"] * (run.last - at)
            run = Run("title", run.first, start - 1)
            break
    return _published(items, labels, run)


def _sections(items: Sequence[Token], labels: list[str]) -> list[str]:
    """`論文集B編` is a journal's section, nobody's editing."""
    for run in runs_of(labels):
        behind = run.last + 1
        if run.label == "editor" and behind < len(items) and items[behind].text == "編" and not items[behind].gap:
            words = "".join(t.text for t in items[run.first : behind])
            if _SECTION.search(words) and "container-title" not in labels:
                labels[run.first : behind + 1] = ["container-title"] * (behind + 1 - run.first)
    return labels


def _role(items: Sequence[Token], at: int) -> str:
    """The field of those who have the role that stands at a place; the empty string where none stands."""
    if at + 1 < len(items) and not items[at + 1].gap:
        return ""  # the beginning of a longer word
    if _TRANSLATOR.fullmatch(items[at].text):
        return "translator"
    return "editor" if _EDITOR.fullmatch(items[at].text) else ""


def _names_before(items: Sequence[Token], first: int, at: int) -> int | None:
    """Where the names begin that end before a role at `at`; None where they are no names."""
    start = next((k for k in range(at - 1, first, -1) if items[k].gap[:1] == ","), None)
    if start is None or sum(len(t.text) for t in items[start:at]) > _BODY:
        return None
    while start - 1 > first and items[start - 1].gap[:1] == "," and _is_person(items[start - 1]):
        start -= 1
    return start


def _is_person(token: Token) -> bool:
    return token.kind in ("kanji", "katakana") and len(token.text) <= _PERSON


def _published(items: Sequence[Token], labels: list[str], run: Run) -> list[str]:
    """What stands behind the last comma of a title that nothing but numbers follow: its journal or publisher."""
    if "publisher" in labels or "container-title" in labels:
        return labels
    start = next((k for k in range(run.last, run.first, -1) if items[k].gap[:1] == ","), None)
    behind = labels[run.last + 1 :]
    if start is None or items[start].kind not in ("kanji", "katakana") or "issued" not in behind:
        return labels
    serial = "volume" in behind or "issue" in behind
    labels[start : run.last + 1] = ["container-title" if serial else "publisher"] * (run.last + 1 - start)
    return labels
