"""Names with figures that both languages write alike: F-35, A1:2017, RFC 9110, v1.2, `SLEEP(10)`.

They are no quantities (nobody counts 35 of anything), but a figure that differs in one of them is a slip all the same.
Only a name that has exactly one answer of the same letters in the sentences across counts.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.model import Alignment, Difference, Pair, Sentence, Span
from citecheck.text.shadow import shadow

_WORD = re.compile(r"[A-Za-z0-9][!-~]*[A-Za-z0-9)\]]|[A-Za-z0-9]")
"""a run of visible ASCII that begins and ends in a letter or figure"""
_FIGURES = re.compile(r"\d+")
_LEAST = 0.25
"""worth of a pair of sentences from which its names are compared"""


def designation_differences(alignment: Alignment) -> Iterator[Difference]:
    """Names of aligned sentences that differ in their figures alone, in the order of the first edition."""
    read = tuple(sorted(q.span for q in found) for found in alignment.quantities)
    everywhere = tuple(
        Counter(word for s in sentences for word, _ in _names(s, alignment, side, ()))
        for side, sentences in enumerate(alignment.sentences)
    )
    for pair in alignment.sentence_pairs:
        if pair.left and pair.right and pair.score >= _LEAST:
            yield from _compared(alignment, pair, read, everywhere)


def _compared(
    alignment: Alignment, pair: Pair, read: Sequence[Sequence[Span]], everywhere: Sequence[Counter[str]]
) -> Iterator[Difference]:
    sides = [
        [name for i in indexes for name in _names(alignment.sentences[side][i], alignment, side, read[side])]
        for side, indexes in enumerate((pair.left, pair.right))
    ]
    left = [(w, s) for w, s in sides[0] if w not in everywhere[1]]
    right = [(w, s) for w, s in sides[1] if w not in everywhere[0]]
    counts = Counter(_letters(w) for w, _ in left), Counter(_letters(w) for w, _ in right)
    for word, span in left:
        letters = _letters(word)
        answer = next(((w, s) for w, s in right if _letters(w) == letters), None)
        if answer is not None and counts[0][letters] == counts[1][letters] == 1:
            yield Difference("designation", span, answer[1], (word, answer[0]))


def _names(sentence: Sentence, alignment: Alignment, side: int, read: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Words of letters and figures with their source spans; what was read as a quantity is none."""
    if not sentence.text or not re.search(r"[A-Za-zＡ-Ｚａ-ｚ]", sentence.text):
        return
    copy = shadow(sentence.text)
    edition = (alignment.first, alignment.second)[side]
    passage = edition.document.blocks[sentence.block].passage
    for match in _WORD.finditer(copy.text):
        word = match[0]
        if re.search(r"[A-Za-z]", word) and _FIGURES.search(word):
            span = passage.source(copy.span(*match.span()).shift(sentence.start))
            at = bisect_right(read, span)
            if not any(span.overlaps(q) for q in read[max(0, at - 1) : at + 1]):
                yield word, span


def _letters(word: str) -> str:
    """A name with its figures blotted out."""
    return _FIGURES.sub("#", word).casefold()
