"""edition-incomplete."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Alignment, Severity, say
from citecheck.rules.editions.facing import language


@rule("EDN301", severity=Severity.ERROR)
def edition_incomplete(alignment: Alignment, context: Context) -> Iterator[Problem]:
    """One edition is empty, a stub, or only partly translated.

    Nothing else is said of such a pair: all that is missing is missing for one reason.

    Why: the readers of one edition do not get the paper.

    Bad:  fifty paragraphs in one edition, the first ten of them in the other
    Good: the whole paper in both editions
    """
    edition = alignment.partial
    if edition is None:
        return
    side = 0 if edition is alignment.first else 1
    other = alignment.second if side == 0 else alignment.first
    lone = [
        alignment.sentences[1 - side][i]
        for p in alignment.sentence_pairs
        if not (p.right if side else p.left)
        for i in (p.left if side else p.right)
    ]
    spots = (Spot(lone[0].span, say("the first sentence without a translation"), other),) if lone else ()
    message = say("the {language} edition is still partly in the other language", language=language(edition))
    if lone:
        message = say(
            "the {language} edition is not a whole translation: {n} of {all} sentences have no counterpart",
            language=language(edition),
            n=len(lone),
            all=len(alignment.sentences[1 - side]),
        )
    yield Problem(
        message,
        alignment.sentences[side][0].span if alignment.sentences[side] else None,
        related=spots,
        edition=edition,
    )
