"""Sentences of an edition's body, with their places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from citecheck.model import Block, BlockKind, Edition, Passage, Sentence, Span
from citecheck.text.language import language_of
from citecheck.text.regex import regex

_URL = regex(r"https?://[!-~]+?(?=[)\]>」』.,;:]*(?:[^!-~]|$))")
_OPEN, _CLOSE = "「『（(【〔［[〈《“", "」』）)】〕］]〉》”"
_JAPANESE_END = regex(r"[。！？!?]+[」』）)】〕］\]〉》”’\"]*\s*")
_ENGLISH_END = regex(r"[.!?。]+[\"”’')\]]*\s+(?=[\"“‘'(\[*]*[A-Z0-9À-Þ$€£¥])")
_ABBREVIATION = regex(
    r"(?:^|[\s(\[“\"'–-])(?:[A-Za-z](?:\.[A-Za-z])*|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Gen|Col|Lt|Maj|Adm|Capt|Sen|Rep|Gov"
    r"|No|Nos|Vol|vol|pp?|ed|eds|trans|ca|cf|al|etc|vs|viz|approx|Inc|Ltd|Co|Corp|Bros|Art|Sec|Fig|Figs|Ch|chap"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)
_NUMBERED = regex(r"\s*[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXivx]{1,5})")
"""the number of a heading or of an item in a list"""


def sentences(edition: Edition, body: Sequence[int]) -> tuple[Sentence, ...]:
    """The sentences of the blocks `body`, in order; marks and addresses are blanked in their text."""
    found = []
    marks: dict[int, list[Span]] = {}
    for marker in edition.markers:
        marks.setdefault(marker.block, []).append(marker.span)
    for index in body:
        block = edition.document.blocks[index]
        text = blank(block.passage, marks.get(index, ()))
        for span in split(text) if block.kind is not BlockKind.CODE else (Span(0, len(text)),):
            source = block.passage.source(span)
            found.append(Sentence(index, source, text[span.start : span.end], span.start))
    return tuple(found)


def body(edition: Edition) -> tuple[int, ...]:
    """Indexes of the blocks that hold the text proper: no notes, nothing empty."""
    notes = sorted(n.span for n in edition.notes if not n.inline)
    starts = [s.start for s in notes]

    def noted(block: Block) -> bool:
        at = bisect_right(starts, block.span.start) - 1
        return block.kind is BlockKind.NOTE or (at >= 0 and notes[at].overlaps(block.span))

    return tuple(i for i, b in enumerate(edition.document.blocks) if b.text.strip() and not noted(b))


def blank(passage: Passage, marks: Sequence[Span]) -> str:
    """The passage's text, marks (source spans) and addresses replaced by spaces."""
    text = passage.text
    for mark in marks:
        for start, source, length in passage.pieces:
            first, last = max(mark.start, source), min(mark.end, source + length)
            if first < last:
                at = start + first - source
                text = text[:at] + " " * (last - first) + text[at + last - first :]
    return _URL.sub(lambda m: " " * len(m[0]), text) if "://" in text else text


def blanked(text: str, spans: Sequence[Span]) -> str:
    """A text with spaces in the place of some spans, which may overlap."""
    parts, at = [], 0
    for span in sorted(spans):
        if span.end > at:
            start = max(at, span.start)
            parts += [text[at:start], " " * (span.end - start)]
            at = span.end
    return "".join([*parts, text[at:]])


def split(text: str) -> Iterator[Span]:
    """The sentences of a text as spans without surrounding space."""
    ends = _japanese(text) if language_of(text) == "ja" else _english(text)
    start = 0
    for end in [*ends, len(text)]:
        piece = text[start:end]
        bare = piece.strip()
        if any(c.isalnum() for c in bare):
            first = start + piece.index(bare[0])
            yield Span(first, first + len(bare))
        start = end


def _japanese(text: str) -> Iterator[int]:
    """Behind each full stop that stands in no open bracket."""
    depth, at = 0, 0
    for match in _JAPANESE_END.finditer(text):
        for character in text[at : match.start()]:
            if character in _OPEN:
                depth += 1
            elif character in _CLOSE:
                depth = max(0, depth - 1)
        at = match.start()
        if depth == 0:
            yield match.end()


def _english(text: str) -> Iterator[int]:
    """Behind each full stop that ends no abbreviation and before which a sentence can end."""
    for match in _ENGLISH_END.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()]
        if match[0].startswith(".") and (_ABBREVIATION.search(before) or _NUMBERED.fullmatch(text, 0, match.start())):
            continue
        yield match.end()


def sentence_at(found: Sequence[Sentence], offset: int) -> int | None:
    """The sentence that a mark at `offset` belongs to: the one it stands in or behind."""
    at = bisect_right(found, offset, key=lambda s: s.span.start) - 1
    return at if at >= 0 else (0 if found else None)
