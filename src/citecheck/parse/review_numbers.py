"""Numbers, years and editors that the order of a reference tells apart, where a chain of labels mixes them up.

The orders are those of author-date and numbered lists: `Journal 12(3): 45-67`, `Journal 114: 341, 1987`,
`In: Mori & Holt (Hg.), Title`, `Mori, Aiko (1913). Title, 1815-1909`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from citecheck.parse.fields import OTHER, Run, runs_of
from citecheck.parse.tokens import Token
from citecheck.text.regex import regex

_EDITORS = regex(r"(?i)(?:eds?|editors?|hr?s?gg?|herausgeber(?:in)?|coords?|dirs?)\.?")
_YEARS = regex(r"(?:[5-9]\d\d|1\d{3}|20\d\d)\s?[-–]\s?(?:1\d{3}|20\d\d)")
_EDITION = regex("年?度?版")
_PART = regex(r"[Pp](?:art|t)\s?[A-Z]?")


def review_numbers(items: Sequence[Token], labels: list[str]) -> list[str]:
    """The labels, mended."""
    labels = _editors(items, _dated(items, _edition_years(items, list(labels))))
    for index in range(1, len(items)):
        _number(items, labels, index)
    _volume(items, labels)
    return _title_years(items, labels)


def _number(items: Sequence[Token], labels: list[str], index: int) -> None:
    """Pages behind volume and issue; the year of a work that has no other."""
    token, before = items[index], items[index - 1]
    behind_volume = before.kind == "volissue" or (before.kind == "digits" and labels[index - 1] == "volume")
    if behind_volume and "page" not in labels and token.gap[:1] in (":", ",", "_"):
        colon = token.gap[:1] == ":" and labels[index] in ("volume", "issue", OTHER)
        dated = labels[index] == "issued" and "issued" in labels[index + 1 :]
        if (token.kind in ("digits", "range") and colon) or (dated and _YEARS.fullmatch(token.text)):
            labels[index] = "page"
    if token.kind == "date" and labels[index] == "page" and "issued" not in labels:
        labels[index] = "issued"


def _volume(items: Sequence[Token], labels: list[str]) -> None:
    """Of two numbers behind a journal the first is its volume: `114: 341`, `347 (1995), 2235-2243`."""
    if "volume" in labels or "container-title" not in labels:
        return
    pages = [k for k, label in enumerate(labels) if label == "page"]
    behind = [k for k in pages if k and labels[k - 1] == "container-title"]
    if behind and items[behind[0]].kind == "digits" and pages[-1] > behind[0]:
        following = items[behind[0] + 1]
        if following.gap[:1] == ":" or labels[behind[0] + 1] == "issued":
            labels[behind[0]] = "volume"


def _title_years(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Years at the end of a title: `A History of the Port, 950-1100. Oslo: Fjord, 2004`."""
    for run in runs_of(labels):
        at = run.first
        if run.label == "page" and run.last == at and 0 < at < len(items) - 1 and "container-title" not in labels:
            if labels[at - 1] == "title" and labels[at + 1] in ("publisher", "publisher-place"):
                labels[at] = "title" if _YEARS.fullmatch(items[at].text) else "page"
        elif run.label in ("collection-title", "container-title") and at and labels[at - 1] == "volume":
            words = " ".join(t.text for t in items[run.first : run.last + 1])
            if _PART.fullmatch(words):  # Vol. 3, Part C
                labels[run.first : run.last + 1] = [OTHER] * (run.last + 1 - run.first)
    return labels


def _edition_years(items: Sequence[Token], labels: list[str]) -> list[str]:
    """The year of a white paper stands in its title, that of its printing at the end (平成30年版白書，2018)."""
    for at in range(1, len(items)):
        dated = items[at - 1].kind == "date" and labels[at - 1] in (OTHER, "issued", "author")
        if dated and labels[at] == "title" and not items[at].gap and _EDITION.match(items[at].text):
            labels[at - 1] = "title"
    last = len(items) - 1
    ending = last > 0 and items[last].kind == "date" and items[last].gap[:1] in (",", "、", "(")
    if ending and labels[last] == "title" and "issued" not in labels:
        labels[last] = "issued"
    return labels


def _dated(items: Sequence[Token], labels: list[str]) -> list[str]:
    """A year in brackets near the beginning parts the author from the title, if nothing else is dated."""
    if "issued" in labels or labels[:1] != ["author"]:
        return labels
    for at, token in enumerate(items[:-1]):
        if token.kind == "date" and labels[at] == "title" and token.gap[-1:] == "(" and items[at + 1].gap[:1] == ")":
            between = [k for k in range(at) if labels[k] != "author"]
            if len(between) <= 3 and all(labels[k] == "title" and items[k].kind == "word" for k in between):
                labels[:at] = ["author"] * at
                labels[at] = "issued"
            break
    return labels


def _editors(items: Sequence[Token], labels: list[str]) -> list[str]:
    """Names between `in` and `(Hg.)` are editors, where the volume's title follows."""
    runs: list[Run] = runs_of(labels)
    for one, other in pairwise(runs):
        if (one.label, other.label) != ("container-title", "container-title") or other.first != one.last + 2:
            continue
        role, before = items[one.last + 1], items[one.first - 1] if one.first else None
        led = before is not None and before.text.lower() in ("in", "dans", "en")
        if led and role.kind == "role" and _EDITORS.fullmatch(role.text) and "editor" not in labels:
            labels[one.first : one.last + 1] = ["editor"] * (one.last + 1 - one.first)
    return labels
