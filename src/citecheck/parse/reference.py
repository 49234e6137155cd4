"""One citation's core text -> the work it cites."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model import Passage, Reference, Span
from citecheck.parse import grammar, lexicon
from citecheck.parse.features import features
from citecheck.parse.fields import read_fields
from citecheck.parse.tagger import tag
from citecheck.parse.tokens import tokenize
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
    marks = lexicon.mark(tokens.items)
    guess = grammar.guess(tokens.items, marks)
    labels, probability = tag(features(tokens, marks, guess))
    fields = read_fields(tokens, labels, language)
    spans = dict(fields.spans)
    locator_span = spans.pop("locator", None)
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
        confidences=dict.fromkeys(spans, probability),
    )
    return Read(reference, fields.locator, fields.label, confidence=probability, locator_span=locator_span)
