"""What a note says, piece by piece, so that two notes can be laid side by side whatever their language.

Addresses, identifiers, dates and numbers keep their value in translation; Latin words keep their spelling where the
note is not translated. Each piece knows its place and which field of the parsed reference it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from citecheck.editions.quantities import find_quantities
from citecheck.editions.shown import shown, shown_date
from citecheck.model import Note, Quantity, Span
from citecheck.text.dates import find_dates
from citecheck.text.identifiers import find_dois, find_urls
from citecheck.text.kana import KATAKANA_WORD
from citecheck.text.language import language_of
from citecheck.text.regex import regex
from citecheck.text.shadow import Shadow, shadow

_NUMBER = regex(r"(?<![A-Za-z\d.])\d(?:[\d,]*\d)?(?:\.\d+)?(?![\d])")
_FIGURES = regex(r"[\d\s,.–—~〜～-]+")
"""bare numbers and ranges: pages and volumes, which are compared one by one"""
_WORD = regex(r"[A-Za-zÀ-ſ][A-Za-zÀ-ſ'’]*(?:-[A-Za-zÀ-ſ'’]+)*")
_PAGE_BEFORE = regex(r"(?:\bpp?\.?|\b[Pp]ages?|頁|\d\)?:)\s*(?:\d+\s*[-–—~〜～,]\s*)?$")
_PAGE_AFTER = regex(r"\s*(?:[-–—~〜～]\s*\d+\s*)?(?:頁|ページ|[Pp]p\b)")
_VOLUME_BEFORE = regex(r"(?:\b[Vv]ol(?:ume|s)?\.?|巻|Bd\.)\s*$")
_ISSUE_BEFORE = regex(r"(?:\b[Nn]os?\.?|\b[Ii]ssue|\d\s?\()\s*$")
UNSURE = 0.4
"""confidence of a reading below which its names are no names"""
_ACCESS = regex(r"(?i)access|retriev|閲覧|アクセス|確認|参照日|最終")


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of a note."""

    kind: str
    """`URL`, `DOI`, `date`, `number`, `word`, `kana`"""
    key: str
    """what is compared"""
    span: Span
    """in the note's text"""
    field: str
    """CSL variable to which it belongs, or empty"""
    shown: str
    quantity: Quantity | None = None


def items(note: Note) -> list[Item]:
    """The pieces of a note, in order of their kinds and places."""
    text = note.text
    found: list[Item] = []
    rest = text
    fields = _fields(note)

    def field_at(span: Span) -> str:
        source = note.passage.source(span)
        return next((name for name, place in fields if place.overlaps(source)), "")

    def take(kind: str, key: str, span: Span, field: str, shown: str, quantity: Quantity | None = None) -> None:
        nonlocal rest
        found.append(Item(kind, key, span, field, shown, quantity))
        rest = rest[: span.start] + " " * len(span) + rest[span.end :]

    for doi in find_dois(rest):
        take("DOI", doi.value.lower(), doi.span, "DOI", doi.value)
    for url in find_urls(rest):
        take("URL", url.value, url.span, "URL", url.value)
    for link in note.passage.links:
        if "://" in link.target and not any(i.kind in {"URL", "DOI"} and i.span.overlaps(link.span) for i in found):
            kind = "DOI" if "doi.org/10." in link.target else "URL"
            key = link.target.partition("doi.org/")[2].lower() if kind == "DOI" else link.target
            found.append(Item(kind, key, link.span, kind, link.target))
    for span, date in find_dates(rest):
        if date.year is not None:
            own = field_at(span)
            before = text[max(0, span.start - 24) : span.start] + text[span.end : span.end + 10]
            field = own if own in {"issued", "accessed"} else ("accessed" if _ACCESS.search(before) else "issued")
            take("date", str(date), span, field, shown_date(date))
    for quantity in find_quantities(rest, language_of(text)):
        pages = quantity.text.endswith(("頁", "ページ"))
        telling = quantity.unit or quantity.kind in {"money", "percent"} or not _FIGURES.fullmatch(quantity.text)
        if telling and not pages and not isinstance(quantity.value, str):
            take("number", str(quantity.value), quantity.span, field_at(quantity.span), shown(quantity), quantity)
    copy = shadow(rest)
    for match in _NUMBER.finditer(copy.text):
        span = copy.span(match.start(), match.end())
        key = match[0].replace(",", "").rstrip(".")
        if re.fullmatch(r"(?:1[5-9]|20)\d\d", key) and not _PAGE_BEFORE.search(copy.text[: match.start()]):
            found.append(Item("date", key, span, field_at(span) or "issued", key))
        else:
            field = _number_field(copy.text, match) or field_at(span) or _located(note, match[0], span)
            found.append(Item("number", str(Decimal(key)), span, field, match[0]))
    found += _words(copy, rest, field_at)
    return found


def _words(copy: Shadow, rest: str, field_at: Callable[[Span], str]) -> Iterator[Item]:
    for kind, pattern in (("word", _WORD), ("kana", KATAKANA_WORD)):
        for match in pattern.finditer(copy.text):
            span = copy.span(match.start(), match.end())
            key = match[0].replace("’", "'").removesuffix("'s").casefold()
            yield Item(kind, key, span, field_at(span), rest[span.start : span.end])


def _number_field(text: str, match: re.Match[str]) -> str:
    before, after = text[: match.start()][-24:], text[match.end() :][:16]
    if _PAGE_BEFORE.search(before) or _PAGE_AFTER.match(after):
        return "page"
    if _VOLUME_BEFORE.search(before) or after.startswith("巻"):
        return "volume"
    if _ISSUE_BEFORE.search(before) or after.startswith("号"):
        return "issue"
    return ""


def _located(note: Note, number: str, span: Span) -> str:
    """`page` where the number is (a part of) the place that its citation names."""
    source = note.passage.source(span)
    citation = next((c for c in note.citations if source in c.span), None)
    known = citation is not None and citation.label == "page" and number in re.findall(r"\d+", citation.locator)
    return "page" if known else ""


def _fields(note: Note) -> list[tuple[str, Span]]:
    """Where the parsed references of a note have their fields, the narrow ones first."""
    found = [
        (name, span)
        for c in note.citations
        for name, span in c.reference.spans.items()
        if c.confidence >= UNSURE or name not in ("author", "editor", "translator")
    ]
    return sorted(found, key=lambda f: len(f[1]))
