"""sentence-missing."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Alignment, Confidence, Severity, Span, say
from citecheck.rules.editions.facing import language
from citecheck.rules.editions.lone import lone_sentences, quoted


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
