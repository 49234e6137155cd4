"""wrong-note-number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Edit, Fix, Note, Safety, Severity, Span, say
from citecheck.parse.works import Work, Works
from citecheck.rules.citations.antecedents import earlier_notes, unresolved
from citecheck.text.shadow import shadow


@rule("CIT005", severity=Severity.ERROR)
def wrong_note_number(citation: Citation, context: Context) -> Iterator[Problem]:
    """A short form names the number of a note that cites another author.

    Why: notes were put in or taken out and the number was not changed with them.

    Bad:  `Mori, supra note 2, at 5.` where Mori is cited in note 3 and note 2 cites Green
    Good: `Mori, supra note 3, at 5.`
    """
    if (found := misnumbered(citation, context)) is None:
        return
    note, work = found
    number = _number(citation, context)
    yield Problem(
        say(
            "note {number} does not cite {author}; note {right} does",
            number=citation.named_note,
            author=tuple(map(str, citation.reference.author)),
            right=work.label,
        ),
        number or citation.span,
        related=(Spot(note.span, say("the note that is named"), note=note.label),),
        fixes=(Fix(say("name note {right}", right=work.label), (Edit(number, work.label),), Safety.UNSAFE),)
        if number
        else (),
    )


def misnumbered(citation: Citation, context: Context) -> tuple[Note, Work] | None:
    """The note that is named and the one work that must be meant, cited in another note before."""
    if citation.named_note is None or not citation.reference.author or not unresolved(citation):
        return None
    earlier = earlier_notes(context)
    named = next((n for n in earlier if n.label == citation.named_note), None)
    if named is None or not any(c.work.author for c in named.citations):
        return None
    works = Works()
    for note in earlier:
        for cited in note.citations:
            if cited.reference and cited.short_form is None and not works.find(cited.reference):
                works.add(cited.reference, note.label)
    found = works.by(citation.reference)
    return (named, found[0]) if len(found) == 1 else None


def _number(citation: Citation, context: Context) -> Span | None:
    """Where the number stands in the source."""
    text = context.edition.document.text[citation.span.start : citation.span.end]
    at = text.find(citation.short_form or "")
    if at < 0 or not citation.short_form:
        return None
    copy = shadow(citation.short_form)
    match = re.search(rf"(?<!\d){citation.named_note}(?!\d)", copy.text)
    return copy.span(*match.span()).shift(citation.span.start + at) if match else None
