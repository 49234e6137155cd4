"""Labelled tokens -> the fields of a reference: names, dates, numbers and titles in their normal form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from citecheck.model import Name, PartialDate, Span
from citecheck.parse.tokens import Tokens
from citecheck.parse.when import read_date
from citecheck.text.names import is_corporate, parse_names
from citecheck.text.regex import regex

NAMES = ("author", "editor", "translator")
OTHER = "other"


@dataclass(slots=True)
class Fields:
    """What the labels say, before the type is decided; spans are in the passage's text."""

    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    dates: dict[str, PartialDate] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    locator: str = ""
    label: str | None = None


@dataclass(slots=True)
class Run:
    """Neighbouring tokens with one label: first and last index."""

    label: str
    first: int
    last: int


def runs_of(labels: Sequence[str]) -> list[Run]:
    """The runs of equal labels, without those that are no field."""
    runs: list[Run] = []
    for index, label in enumerate(labels):
        if runs and runs[-1].label == label and runs[-1].last == index - 1:
            runs[-1].last = index
        elif label != OTHER:
            runs.append(Run(label, index, index))
    return runs


def read_fields(tokens: Tokens, runs: Sequence[Run], language: str) -> Fields:
    """The fields of one reference."""
    out = Fields()
    for run in runs:
        _READERS.get(run.label, _text)(out, tokens, run, language)
    _settle(out)
    return out


def _span(tokens: Tokens, run: Run) -> Span:
    items = tokens.items
    start, end = items[run.first].start, items[run.last].end
    text = tokens.text
    if text[end : end + 1] in ("?", "!", "？", "！"):
        end += 1
    # brackets that open inside belong whole to the field, as does the stop of an abbreviation at its end
    inside = text[start:end]
    for opening, closing in ("()", "（）", "[]", "〈〉", "《》", "「」", "『』", "【】"):
        if inside.count(opening) > inside.count(closing) and text[end : end + 1] == closing:
            end += 1
        elif inside.count(closing) > inside.count(opening) and start and text[start - 1] == opening:
            start -= 1
    return Span(start, end)


def _text(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    label = run.label
    if label in out.variables:
        return
    if label == "container-title" and tokens.items[run.first].kind == "book":
        run = Run(label, run.first, run.first)  # 『日本経済新聞』電子版
    span = _span(tokens, run)
    value = tokens.text[span.start : span.end]
    if run.first == run.last and tokens.items[run.first].kind in _QUOTED:
        span = _unquoted(value, span)
        value = tokens.text[span.start : span.end]
    value = " ".join(value.split())
    if label in ("title", "container-title") and (found := _TRANSLATION.search(value)):
        out.variables["translated-title" if label == "title" else "translated-container-title"] = found[1].strip()
        value = value[: found.start()].rstrip(" ,.")
    if value:
        out.variables[label] = value
        out.spans[label] = span


def _unquoted(value: str, span: Span) -> Span:
    left = 2 if value.startswith("``") else 1
    right = 2 if value.endswith("''") and left == 2 else 1
    inner = value[left:-right]
    start = span.start + left + len(inner) - len(inner.lstrip())
    inner = inner.strip()
    if inner.endswith((",", "，", "、", ";")) or (
        inner.endswith(".") and not inner.endswith("..") and not _ABBREVIATED.search(inner)
    ):
        inner = inner[:-1]
    return Span(start, start + len(inner))


def _names(out: Fields, tokens: Tokens, run: Run, language: str) -> None:
    span = _span(tokens, run)
    text = tokens.text[span.start : span.end]
    found = parse_names(text, language)
    if not found:
        return
    if run.label in out.names:
        out.names[run.label] += found
        return
    out.names[run.label] = found
    out.spans[run.label] = span


def _date(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    span = _span(tokens, run)
    raw = tokens.text[span.start : span.end]
    value = read_date(raw)
    if value is None:
        return
    before = out.dates.get(run.label)
    if before is not None and before.year is not None:
        if value.year is None and value.month is not None and before.month is None:  # (2012) ... 7 March
            value = PartialDate(before.year, value.month, value.day, raw=f"{before.raw} {raw}")
        elif value.year == before.year and len(value.parts) > len(before.parts):
            pass
        else:
            return
    out.dates[run.label] = value
    out.spans[run.label] = span


def _volume(out: Fields, tokens: Tokens, run: Run, language: str) -> None:
    token = tokens.items[run.first]
    if token.kind == "volissue" and (found := _VOLISSUE.search(token.text)):
        out.variables.setdefault("volume", found[1])
        out.variables.setdefault("issue", found[2].strip())
        out.spans.setdefault("volume", Span(token.start, token.end))
        out.spans.setdefault("issue", Span(token.start, token.end))
        return
    _number(out, tokens, run, language)


def _number(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    if run.label in out.variables:
        return
    span = _span(tokens, run)
    value = _copy(tokens, run)
    value = _NUMBER_WORDS.sub("", value).strip(" .,()[]")
    if value:
        out.variables[run.label] = value
        out.spans[run.label] = span


def _page(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    while run.last > run.first and tokens.items[run.last].kind in _WORDS:
        run = Run(run.label, run.first, run.last - 1)  # 15頁（岸田発言）
    first, last = tokens.items[run.first], tokens.items[run.last]
    value = tokens.text[first.start : last.end].translate(_DIGITS)  # dashes stay as they are written
    value = " ".join(_PAGE_WORDS.sub("", value).strip(" .,()[]:;（），、").split())
    if not value:
        return
    if run.label == "page" and "page" in out.variables:
        if not out.locator:
            out.locator, out.label = value, "page"
            out.spans["locator"] = _span(tokens, run)
        return
    out.variables["page"] = value
    out.spans["page"] = _span(tokens, run)


def _locator(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    if out.locator:
        return
    value = _copy(tokens, run).strip(" .,()[]")
    out.label = next((label for pattern, label in _LOCATORS if pattern.search(value)), "section")
    out.locator = _LOCATOR_WORDS.sub("", value).strip(" .") or value
    out.spans["locator"] = _span(tokens, run)


def _address(out: Fields, tokens: Tokens, run: Run, _language: str) -> None:
    for index in range(run.first, run.last + 1):
        token = tokens.items[index]
        found = tokens.found.get(token.start)
        if found is None or run.label in out.variables:
            continue
        out.variables[run.label] = found.value
        out.spans[run.label] = found.span


def _copy(tokens: Tokens, run: Run) -> str:
    """The run as the lexer saw it: folded."""
    first, last = tokens.items[run.first], tokens.items[run.last]
    if run.first == run.last:
        return first.text
    return tokens.text[first.start : last.end]


def _settle(out: Fields) -> None:
    """What the fields say of each other."""
    editors = out.names.get("editor")
    alone = "author" not in out.names and "container-title" not in out.variables
    if editors and alone and all(is_corporate(str(n)) for n in editors):
        # a body that edits its own report is its author: 防衛研究所編『東アジア戦略概観』
        out.names["author"] = out.names.pop("editor")
        out.spans["author"] = out.spans.pop("editor")
    page = out.variables.get("page")
    if page and not out.locator and not _article_pages(out, page):
        out.locator, out.label = page, "page"
        out.spans["locator"] = out.spans.pop("page")
        del out.variables["page"]


def _article_pages(out: Fields, page: str) -> bool:
    """Whether pages are those of the whole article rather than the place cited: a range in a journal or volume."""
    found = re.match(r"[A-Za-z]?\d+\s*[-–—―−‐‑~～〜－_]+\s*[A-Za-z]?\d", page)
    return (
        bool(found) and "container-title" in out.variables and ("volume" in out.variables or "issue" in out.variables)
    )


_WORDS = frozenset(("kanji", "kana", "katakana", "other"))
_DIGITS = {0xFF10 + i: str(i) for i in range(10)}
_QUOTED = frozenset(("quoted", "kagi", "book"))
_TRANSLATION = regex(r"\s*[\[［]([^\[\]［］]{3,})[\]］]\s*$")
_ABBREVIATED = regex(r"\b(?:[A-Z]\.){1,}$|\b(?:Inc|Ltd|Co|Jr|etc)\.$")
_VOLISSUE = regex(r"(\d+)\s*\(\s*(?:no\.?|nos\.?|[Ii]ssue|Pt)?\s*([^)]*)\)")
_NUMBER_WORDS = regex(
    r"^(?:[Vv]ol(?:ume|s|umes)?|VOL|[Bb]d|[Bb]and|[Tt]ome|[Tt]om|[Jj]g|[Jj]ahrgang|[Nn]os?|NO|[Nn]r|[Ii]ssues?|[Hh]eft|[Nn]umbers?|[Nn]um|[Nn][°º]|№|#|通巻|通号)(?![a-z])\.?\s*"
    r"(?=[\dIVXLC第])|^第\s*(?=[\d一二三四五六七八九十百]+\s*[巻号輯集版冊])|(?<=[\d一二三四五六七八九十百])\s*(?:巻|号|輯|集|冊)$"
)
_PAGE_WORDS = regex(r"(?<=\d)pp?\b\.?|\b(?:pp?|pgs?|PP?|[Pp]ages?|SS?|at)\b\.?|頁|ページ|ぺーじ|面|以下")
_LOCATOR_WORDS = regex(
    r"^(?:[Cc]h(?:ap)?(?:ter|ters|s)?|[Ss]ec(?:tion|t)?s?|[Aa]rt(?:icle|s)?|[Pp]ara(?:graph)?s?|[Nn]otes?|[Nn]n?|[Cc]ols?|[Ll]ines?|[Ff]ig(?:ure|s)?|[Tt]able|[Ff]ootnote|at|§+|¶+)\.?\s*(?=[\dIVX])"
    r"|^第|(?:章|節|条|項|段落|部|図|表)$|^(?:脚)?注\s*"
)
_LOCATORS = (
    (regex(r"^[Cc]h|章"), "chapter"),
    (regex(r"^[Pp]ara|¶|段落|項$"), "paragraph"),
    (regex(r"^[Aa]rt|条"), "article"),
    (regex(r"^[Nn]|注|^[Ff]ootnote"), "note"),
    (regex(r"^[Ff]ig|図"), "figure"),
    (regex(r"^[Tt]ab|表"), "table"),
    (regex(r"^[Cc]ol"), "column"),
    (regex(r"^[Ll]ine"), "line"),
    (regex(r"^at\b"), "page"),
    (regex(r"^[Aa]pp|^[Aa]nnex"), "appendix"),
    (regex("部$"), "part"),
    (regex("§|^[Ss]ec|節"), "section"),
)
_READERS = {
    "author": _names,
    "editor": _names,
    "translator": _names,
    "issued": _date,
    "accessed": _date,
    "volume": _volume,
    "issue": _number,
    "number": _text,
    "edition": _text,
    "page": _page,
    "locator": _locator,
    "URL": _address,
    "DOI": _address,
}
