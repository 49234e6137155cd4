"""One citation's core text -> the work it cites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from citecheck.model import Passage, Reference, Span
from citecheck.parse import confidence, grammar, lexicon
from citecheck.parse.features import features
from citecheck.parse.fields import Run, read_fields, runs_of
from citecheck.parse.official import Official, read_official
from citecheck.parse.review import review
from citecheck.parse.tagger import Tagging, tag
from citecheck.parse.tokens import Tokens, tokenize
from citecheck.parse.types import type_of
from citecheck.text.language import language_of
from citecheck.text.names import is_corporate, parse_names
from citecheck.text.regex import regex


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of one citation; all spans are in the passage's text."""

    reference: Reference
    locator: str = ""
    label: str | None = None
    """CSL locator type: page, chapter, paragraph, note, ..."""
    prefix: str = ""
    """words before the work that belong to no field"""
    suffix: str = ""
    """words behind it that belong to no field"""
    confidence: float = 0.0
    """from 0 to 1: how likely every field is right"""
    locator_span: Span | None = None
    prefix_span: Span | None = None
    suffix_span: Span | None = None


def read_reference(passage: Passage, language: str) -> Read:
    """The reference in `passage`, one citation without signals; `language` is that of the note (`ja`, `en`).

    Never fails: a text in which nothing is found gives an empty reference with its text as suffix.
    """
    if aside := _ASIDE.search(passage.text):
        read = read_reference(passage.cut(Span(0, aside.start())), language)
        words = Span(aside.start(), aside.end())
        return replace(read, suffix=f"{read.suffix} {aside[0]}".strip(), suffix_span=read.suffix_span or words)
    official = read_official(passage.text)
    if official is None:
        return _read(passage, language)
    rest = passage.text[official.end :]
    behind = (
        _read(passage.cut(Span(official.end, len(passage.text))), language) if _says_more(rest) else Read(Reference())
    )
    return _with_rest(official, behind, passage)


def _says_more(text: str) -> bool:
    return any(c.isalnum() for c in text)


_ASIDE = regex(r"(?<=\S)\s*[〔［\[](?:訳|編|筆)?(?:者|集部)?[注註][^〕］\]]*[〕］\]]\s*[。.]?\s*$")
"""a remark of the translator or editor behind the work: 〔訳注：邦訳は...〕"""
OFFICIAL = 0.9
"""how likely a fixed form is read right"""
_BEHIND = ("URL", "DOI", "container-title", "volume", "issue", "page", "publisher", "publisher-place")
"""what may stand behind an act or a judgment"""


def _with_rest(official: Official, behind: Read, passage: Passage) -> Read:
    """An act or judgment with where it is found, the place in it and the words behind it."""
    other = behind.reference
    found = {name: other.get(name) for name in _BEHIND if other.get(name)}
    spans = {name: span.shift(official.end) for name, span in other.spans.items()}
    if other.title and "container-title" not in found:  # the gazette or collection
        found["container-title"] = other.title
        spans["container-title"] = spans["title"]
    spans = {n: s for n, s in spans.items() if n in found or n == "accessed"} | official.spans
    if official.issued is None and other.issued is not None:
        spans["issued"] = other.spans["issued"].shift(official.end)
    reference = Reference(
        type=official.type,
        issued=official.issued or other.issued,
        accessed=other.accessed,
        variables={**found, **official.variables},
        language=language_of(official.variables.get("title") or passage.text),
        spans=spans,
        confidences=dict.fromkeys(spans, OFFICIAL),
    )
    kept = {name: s.shift(official.end) if s else None for name, s in _places(behind)}
    return Read(
        reference,
        behind.locator,
        behind.label,
        "",
        behind.suffix,
        OFFICIAL if not behind.reference else min(OFFICIAL, max(0.5, behind.confidence)),
        kept["locator"],
        None,
        kept["suffix"],
    )


def _places(read: Read) -> tuple[tuple[str, Span | None], ...]:
    return (("locator", read.locator_span), ("suffix", read.suffix_span))


def _read(passage: Passage, language: str) -> Read:
    """The reference as the model reads it, looked at a second time."""
    tokens = tokenize(passage)
    if not tokens.items:
        return Read(Reference(), suffix=passage.text.strip())
    marks = lexicon.mark(tokens.items)
    guess = grammar.guess(tokens.items, marks)
    tagging = tag(features(tokens, marks, guess))
    labels = review(tokens.items, tagging.labels, guess, marks)
    runs = runs_of(labels)
    fields = read_fields(tokens, runs, language)
    spans = fields.spans
    locator_span = spans.pop("locator", None)
    signals = confidence.reference_signals(tokens.items, guess, tagging, runs)
    whole = confidence.of_reference(signals)
    reference = Reference(
        type=type_of(fields, tokens),
        author=fields.names.get("author", ()),
        editor=fields.names.get("editor", ()),
        translator=fields.names.get("translator", ()),
        issued=fields.dates.get("issued"),
        accessed=fields.dates.get("accessed"),
        variables=fields.variables,
        language=language_of(fields.variables.get("title") or passage.text),
        spans=spans,
        confidences=_confidences(spans, runs, guess, tagging, whole),
    )
    prefix, suffix = _around(tokens, runs)
    deciders = _deciders(passage.text, prefix) if prefix and not reference.author else None
    if deciders is not None:
        reference = replace(
            reference,
            author=parse_names(passage.text[deciders.start : deciders.end], "ja"),
            spans={**reference.spans, "author": deciders},
            confidences={**reference.confidences, "author": whole},
        )
        prefix = None
    return Read(
        reference,
        fields.locator,
        fields.label,
        passage.text[prefix.start : prefix.end] if prefix else "",
        passage.text[suffix.start : suffix.end] if suffix else "",
        whole,
        locator_span,
        prefix,
        suffix,
    )


_DECIDED = regex(r"(.{2,40}?)[・、]?(?:閣議|連絡会議)?(?:決定|了解|申合せ)\s*$")


def _deciders(text: str, prefix: Span) -> Span | None:
    """The bodies whose decision a work is: 国家安全保障会議・閣議決定「国家安全保障戦略」."""
    match = _DECIDED.match(text[prefix.start : prefix.end])
    return Span(prefix.start, prefix.start + match.end(1)) if match and is_corporate(match[1]) else None


def _confidences(
    spans: Mapping[str, Span], runs: Sequence[Run], guess: Sequence[str], tagging: Tagging, whole: float
) -> dict[str, float]:
    """For each variable that was read."""
    known: dict[str, float] = {}
    for run in runs:
        if run.label not in known:
            part = slice(run.first, run.last + 1)
            agreement = guess[part].count(run.label) / (run.last + 1 - run.first)
            known[run.label] = confidence.of_field(tagging.marginals[part], agreement, whole)
    # a variable that was made from another's tokens (issue from `12 (3)`) is as sure as the whole
    return {name: known.get(name, whole) for name in spans}


def _around(tokens: Tokens, runs: Sequence[Run]) -> tuple[Span | None, Span | None]:
    """The words before the first field and behind the last one."""
    items = tokens.items
    if not runs:
        return None, Span(items[0].start, items[-1].end)
    first, last = runs[0].first, runs[-1].last
    before = Span(items[0].start, items[first - 1].end) if first else None
    rest = [t for t in items[last + 1 :] if t.kind not in ("access", "available", "newsday", "role", "etal")]
    after = Span(rest[0].start, rest[-1].end) if rest else None
    return before, after
