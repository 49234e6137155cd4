"""short-form-unresolved."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Citation, Confidence, Message, Severity, say
from citecheck.rules.citations.antecedents import earlier_notes, unresolved
from citecheck.rules.citations.wrong_note_number import misnumbered


@rule("CIT003", severity=Severity.WARNING)
def short_form_unresolved(citation: Citation, context: Context) -> Iterator[Problem]:
    """A short form (op. cit., supra note 3, 前掲書, 前掲注3) leads to no work.

    Why: the full reference was cut, its note got another number, or the author's name is spelled in another way.

    Bad:  `Tanaka, op. cit., 12.` where no note before cites Tanaka
    Good: cite the work in full where it comes first.
    """
    if unresolved(citation) and not misnumbered(citation, context):
        message, confidence = _why(citation, context)
        yield Problem(message, citation.span, confidence=confidence)


def _why(citation: Citation, context: Context) -> tuple[Message, Confidence]:
    words, number, own = citation.short_form, citation.named_note, context.note.label if context.note else ""
    if number is None:
        author = tuple(map(str, citation.reference.author)) or citation.reference.title
        if not author:
            return say("no work is cited before {words}", words=words), Confidence.HIGH
        return say("no work by {author} is cited before {words}", author=author, words=words), Confidence.MEDIUM
    earlier = {n.label: n for n in earlier_notes(context)}
    if number == own:
        return say("{words} names its own note", words=words), Confidence.HIGH
    if number in earlier:
        return say(
            "note {number} does not cite the work that {words} means", number=number, words=words
        ), Confidence.MEDIUM
    if any(n.label == number for n in context.edition.notes):
        return say("{words} names a later note", words=words), Confidence.HIGH
    return say("{words} names a note that is not there", words=words), Confidence.HIGH
