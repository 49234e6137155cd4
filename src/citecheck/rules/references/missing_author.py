"""missing-author."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Confidence, Severity, say
from citecheck.rules.references.expected import leftover, links, names_itself, set_off, states_a_work, sureness
from citecheck.rules.references.sentence import bodies_named, sentence_at
from citecheck.text.regex import regex

_NAMED = regex(r"\bby\s+(?:the\s+)?[A-Z]|による|著者|著[「『]|[「『]\s?著|\bauthors?\b")
"""words that name an author in a way that the parser may not know"""


@rule("REF101", severity=Severity.WARNING)
def missing_author(citation: Citation, context: Context) -> Iterator[Problem]:
    """A citation names neither an author nor the body that issued the work.

    Why: without either, a reader cannot judge the source, and cannot find it again once its address is gone.

    Bad:  `“Vision of Quantum Future Society,” April 22, 2022.`
    Good: `Cabinet Office, “Vision of Quantum Future Society,” April 22, 2022.`

    Laws, treaties and resolutions are known by their titles, articles by the newspaper or journal that prints them.
    Where an address is given, the finding is only for information.
    """
    reference = citation.reference
    named = reference.author or reference.editor or reference.translator
    if named or reference.publisher or reference.container_title or not reference.title:
        return
    if not states_a_work(citation, context.note) or names_itself(citation):
        return
    if len(leftover(citation, context.note)) > 2 or _NAMED.search(citation.text.replace(reference.title, " ")):
        return
    if not set_off(citation, context.note) or not (reference.issued or _is_whole_note(citation, context)):
        return
    confidence = sureness(citation)
    if reference.url or reference.doi or links(context.note, citation.span):
        confidence = Confidence.LOW
    at_marker = _named_at_marker(citation, context)
    if at_marker is not None:
        body, spot = at_marker
        message = say("no author or issuing body is named, although the sentence at the marker names {body}", body=body)
        yield Problem(message, citation.span, (spot,), confidence=confidence)
    else:
        message = say("no author or issuing body is named for “{title}”", title=reference.title)
        yield Problem(message, citation.span, confidence=confidence)


def _is_whole_note(citation: Citation, context: Context) -> bool:
    """Whether the note says nothing else: then its quoted words are a title and no remark."""
    return context.note is not None and len(citation.text) + 2 >= len(context.note.text.strip())


def _named_at_marker(citation: Citation, context: Context) -> tuple[str, Spot] | None:
    """The body that the sentence at the note's marker makes the source, if it is the note's only work."""
    if context.note is None or sum(bool(c.work) for c in context.note.citations) > 1:
        return None
    for marker in context.note.markers:
        found = sentence_at(context.edition, marker)
        if found is None:
            continue
        for body, span in bodies_named(found[0], context.edition.language)[:1]:
            passage = context.edition.document.blocks[marker.block].passage
            return body, Spot(passage.source(span.shift(found[1])), say("{body} is named here", body=body))
    return None
