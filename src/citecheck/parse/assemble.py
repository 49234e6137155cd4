"""Pieces of a note -> citations: each core is read as a reference, with the words around it."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.model import Citation, Name, Passage, Position, Reference, Span
from citecheck.notes.citing import Piece, split_citations
from citecheck.notes.citing_locators import find_locator
from citecheck.notes.citing_shorts import ShortForm
from citecheck.parse.leftovers import leftovers
from citecheck.parse.links import with_link
from citecheck.parse.reference import read_reference
from citecheck.text.language import JAPANESE, language_of
from citecheck.text.names import is_corporate, parse_names
from citecheck.text.regex import regex

SEVERAL = 0.97
"""how often a citation in a note with several is cut as a reader cuts it (`tests/gold/law-notes.jsonl`)"""
KATAKANA = regex(r"[\u30a1-\u30fa\u30fc]+")
_SHORT_TITLE = regex(
    r"(?P<name>[^,“”\"‘’]{2,40}),\s(?!(?:[A-Z]\.|and\s|et\s|&\s))(?P<title>[A-Z][^,“”\"]*(?:,\s[^,“”\"]+)?)"
)
_SURROGATE = regex("[\ud800-\udfff]")

_SEPARATORS = " \t\r\n\u3000,、，;；.。・"


def assemble(passage: Passage, language: str) -> list[Citation]:
    """The citations of one note, unresolved; spans are in the passage's text."""
    if _SURROGATE.search(passage.text):  # halves of characters, which no codec takes
        passage = replace(passage, text=_SURROGATE.sub("\ufffd", passage.text))
    citations = [_citation(passage, piece, language) for piece in split_citations(passage)]
    if len(citations) < 2:
        return citations
    return [replace(c, confidence=c.confidence * SEVERAL) for c in citations]


def _citation(passage: Passage, piece: Piece, language: str) -> Citation:
    if piece.kind == "comment":
        text = passage.text[piece.span.start : piece.span.end]
        return Citation(text, piece.span, Reference(), suffix=text)
    if piece.short is not None and piece.short.same != "author":
        return _short_form(passage, piece, piece.short, language)
    return _full(passage, piece, language)


def _full(passage: Passage, piece: Piece, language: str) -> Citation:
    """A citation that names its work; one by the author cited before (同『...』) is read without that word."""
    core = piece.core if piece.short is None else Span(piece.short.span.end, piece.core.end)
    text = passage.text[core.start : core.end]
    read = read_reference(passage.cut(core), _language(text, language))
    spans = {name: span.shift(core.start) for name, span in read.reference.spans.items()}
    reference = with_link(replace(read.reference, spans=spans), passage, core)
    kept = (s.shift(core.start) for s in (read.locator_span, read.suffix_span, read.prefix_span) if s)
    fields = [*reference.spans.values(), *kept]
    left = leftovers(passage.text, core, fields) if reference or read.locator else ""
    return Citation(
        passage.text[piece.span.start : piece.span.end],
        piece.span,
        reference,
        _joined(_text(passage, piece.prefix), read.prefix),
        _joined(read.suffix, left, _text(passage, piece.suffix)),
        read.locator,
        read.label,
        short_form=_text(passage, piece.short.span).rstrip(" ,") if piece.short else None,
        confidence=read.confidence,
    )


def _short_form(passage: Passage, piece: Piece, short: ShortForm, language: str) -> Citation:
    """Ibid., op. cit., 前掲 ...: only author, title and place are written here."""
    text = passage.text
    reference, confidence = _named(passage, short, language)
    if short.same == "container" and short.rest is not None:
        return replace(
            _full(passage, replace(piece, core=Span(piece.core.start, short.rest.end)), language),
            position=Position.FIRST,
        )
    locator = find_locator(text, short.rest.start, short.rest.end) if short.rest else None
    position = Position.SUBSEQUENT
    if short.refers == "previous" and short.same == "work":
        position = Position.IBID_WITH_LOCATOR if locator else Position.IBID
    return Citation(
        text[piece.span.start : piece.span.end],
        piece.span,
        reference,
        _text(passage, piece.prefix),
        _joined(_left_over(text, short.rest, locator.span if locator else None), _text(passage, piece.suffix)),
        locator.value if locator else "",
        locator.label if locator else None,
        position,
        short_form=text[short.span.start : short.span.end],
        named_note=short.note,
        confidence=confidence,
    )


def _named(passage: Passage, short: ShortForm, language: str) -> tuple[Reference, float]:
    """The author and title that stand with a short form."""
    before, after, text = short.before, short.after, passage.text
    reference, confidence = Reference(), 0.95
    if before is not None:
        words = text[before.start : before.end]
        names, title = _short_names(words, language), _SHORT_TITLE.fullmatch(words)
        if title and not JAPANESE.search(words):
            start = before.start + title.start("title")
            reference = Reference(
                author=parse_names(title["name"], language),
                variables={"title": title["title"]},
                spans={
                    "author": Span(before.start, before.start + title.end("name")),
                    "title": Span(start, before.end),
                },
                confidences={"author": 0.9, "title": 0.8},
            )
        elif names:
            reference = Reference(author=names, spans={"author": before}, confidences={"author": 0.9})
        else:
            read = read_reference(passage.cut(before), _language(words, language))
            spans = {name: span.shift(before.start) for name, span in read.reference.spans.items()}
            reference, confidence = replace(read.reference, spans=spans), read.confidence
    if after is not None:
        inside = Span(after.start + 1, after.end - 1)
        reference = replace(
            reference,
            variables={**reference.variables, "title": text[inside.start : inside.end]},
            spans={**reference.spans, "title": inside},
            confidences={**reference.confidences, "title": 0.9},
        )
    return reference, confidence


def _short_names(words: str, language: str) -> tuple[Name, ...]:
    """The authors as a short form names them: a Japanese one by the family name alone."""
    if any(c in words for c in '「『“"‘') or words.count(",") > 1:
        return ()
    if JAPANESE.search(words) and not is_corporate(words):
        parts = [p for p in re.split(r"[・･、,\s]+|(?<=[^A-Za-z])ほか$|(?<=[^A-Za-z])ら$", words) if p]
        if all(len(p) <= 3 or KATAKANA.fullmatch(p) for p in parts):
            return tuple(Name(family=p) for p in parts)
    return parse_names(words, language)


def _language(text: str, otherwise: str) -> str:
    return language_of(text) if any(c.isalpha() for c in text) else otherwise


def _text(passage: Passage, span: Span | None) -> str:
    return passage.text[span.start : span.end] if span else ""


def _joined(*texts: str) -> str:
    return " ".join(filter(None, texts))


def _left_over(text: str, span: Span | None, without: Span | None) -> str:
    """The words of a span that belong to no field."""
    if span is None:
        return ""
    if without is None:
        return text[span.start : span.end].strip(_SEPARATORS)
    parts = (text[span.start : without.start], text[without.end : span.end])
    return _joined(*(p.strip(_SEPARATORS) for p in parts))
