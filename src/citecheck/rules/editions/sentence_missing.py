"""sentence-missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Alignment, Confidence, Sentence, Severity, Span, say
from citecheck.rules.editions.facing import language
from citecheck.rules.editions.lone import in_neighbour, lone_sentences, quoted
from citecheck.text.language import JAPANESE

LONG_JAPANESE, LONG_ENGLISH = 36, 80
"""characters from which a sentence without figures counts; shorter ones are often a clause of their neighbour"""


@rule("EDN303", severity=Severity.WARNING)
def sentence_missing(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """A sentence of one edition has no counterpart in the other.

    Why: something is not said in one edition. Sentences that a translator joined or split are no loss.

    Bad:  `Russia makes 250,000 shells a month.` only in the English paragraph
    Good: the sentence in both editions, alone or as a part of another
    """
    if alignment.partial is not None:
        return
    editions = (alignment.first, alignment.second)
    for side, sentences, place in lone_sentences(alignment):
        spots = (Spot(Span(place, place), say("it would stand here"), editions[1 - side]),)
        if not _telling(alignment, side, sentences):
            continue
        text = quoted(sentences[0].text)
        yield Problem(
            say(
                "“{text}” has no counterpart in the {language} edition",
                text=text,
                language=language(editions[1 - side]),
            ),
            Span(sentences[0].span.start, sentences[-1].span.end),
            related=spots,
            confidence=Confidence.MEDIUM,
            edition=editions[side],
        )


def _telling(alignment: Alignment, side: int, sentences: Sequence[Sentence]) -> bool:
    """Whether the sentences hold figures or are long enough to be missed; asides vanish in translation."""
    first, last = sentences[0].span.start, sentences[-1].span.end
    if any(first <= q.span.start < last for q in alignment.quantities[side]):
        return True
    text = "".join(s.text for s in sentences)
    if any(c.isdigit() for c in text):
        return True
    if in_neighbour(alignment, side, sentences):
        return False
    return len(text) >= (LONG_JAPANESE if JAPANESE.search(text) else LONG_ENGLISH)
