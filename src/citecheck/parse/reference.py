"""One citation's core text -> the work it cites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.model import Passage, Reference, Span
from citecheck.parse import confidence, grammar, lexicon
from citecheck.parse.features import features
from citecheck.parse.fields import Run, read_fields, runs_of
from citecheck.parse.review import review
from citecheck.parse.tagger import Tagging, tag
from citecheck.parse.tokens import Tokens, tokenize
from citecheck.parse.types import type_of
from citecheck.text.language import language_of


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
