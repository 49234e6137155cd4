"""What a first citation can be expected to say, and how sure a rule can be that it does not."""

from __future__ import annotations

import re

from citecheck.check.context import Context
from citecheck.check.written import offset_in
from citecheck.model import Citation, Confidence, Note, Position, Span
from citecheck.text.regex import regex

SELF_TITLED = frozenset(
    {"bill", "legislation", "regulation", "treaty", "legal_case", "hearing", "patent", "standard", "classic"}
)
"""CSL types that name no author: a law, a treaty and a judgment are known by their title"""
SPOKEN = frozenset({"interview", "personal_communication", "event", "performance"})
_ENTRIES = frozenset({"entry", "entry-dictionary", "entry-encyclopedia"})
_INSTRUMENT = regex(
    r"(?:法律|法|条約|憲法|協定|議定書|決議|宣言|規約|規程|規則|政令|省令|条例|憲章|共同声明|覚書|指令)(?:$|[（(第])"
    r"|\b(?:Act|Treaty|Convention|Constitution|Agreement|Protocol|Resolution|Charter|Declaration|Code|Regulations?|"
    r"Directive|Statute|Covenant|Joint (?:Statement|Declaration)|Communiqu[eé]|Memorandum of \w+|Articles of \w+)\b"
)


def states_a_work(citation: Citation, note: Note | None) -> bool:
    """Whether a citation is one that ought to say in full what it cites.

    No short form, no interview, no hyperlink that is its own reference, no sentence in which a work is only mentioned.
    """
    reference = citation.reference
    if citation.position is not Position.FIRST or citation.short_form or citation.refers_to or not reference:
        return False
    if reference.type in SPOKEN or not (reference.title or reference.url or reference.container_title):
        return False
    letters = len(_LETTER.findall(citation.text))
    return len(leftover(citation, note)) * 3 <= letters and not _is_link(note, citation)


def _is_link(note: Note | None, citation: Citation) -> bool:
    """Whether hyperlinks make up most of the citation's words."""
    if note is None:
        return False
    linked = [note.passage.source(link.span) for link in note.passage.links if not link.target.startswith("#")]
    covered = sum(
        max(0, min(s.end, citation.span.end) - max(s.start, citation.span.start))
        for s in linked
        if s.overlaps(citation.span)
    )
    return covered * 2 > len(citation.text)


_SENTENCE = regex(r"(?:です|ます|でした|ました|である|ください)。?$|。.")
"""a title that is a sentence is a quotation"""


def set_off(citation: Citation, note: Note | None) -> bool:
    """Whether the title stands in quotation marks, 「」『』 or italics, so that it surely is one."""
    span = citation.reference.span_of("title")
    if span is None or note is None or _SENTENCE.search(citation.reference.title):
        return False
    at = offset_in(note.passage, span.start)
    if at and note.text[at - 1] in "“\"‘'«「『〈《":
        return True
    return any(note.passage.source(s).overlaps(span) for s in note.passage.italics)


def short_by_look(citation: Citation, context: Context) -> bool:
    """Whether author and title alone are given, with a page or of an author whom other notes cite: a short form."""
    reference = citation.reference
    if any(reference.get(v) for v in ("container-title", "publisher", "URL", "DOI", "volume")) or not reference.author:
        return False
    first = reference.author[0]
    name = first.literal or first.family
    return bool(citation.locator) or any(
        name in {n.literal or n.family for n in c.reference.author}
        for _, c in context.edition.citations()
        if c is not citation
    )


def names_itself(citation: Citation) -> bool:
    """Whether the work is known by its title: a law, a treaty, a resolution, an entry of a reference work."""
    reference = citation.reference
    if reference.type in SELF_TITLED | _ENTRIES or reference.get("authority"):
        return True
    return bool(_INSTRUMENT.search(reference.title))


def sureness(citation: Citation) -> Confidence:
    """LOW where the parser is unsure of the citation."""
    return Confidence.LOW if citation.confidence < UNSURE else Confidence.MEDIUM


def leftover(citation: Citation, note: Note | None) -> str:
    """Letters of the citation's text that no field, prefix, suffix or locator accounts for."""
    start = -1 if note is None else note.text.find(citation.text)
    if note is None or start < 0 or not citation.reference.spans:
        return ""
    text = list(citation.text)
    for span in citation.reference.spans.values():
        first, last = offset_in(note.passage, span.start), offset_in(note.passage, span.end)
        for at in range(max(0, (first or 0) - start), min(len(text), (last or 0) - start)):
            text[at] = " "
    rest = "".join(text)
    for known in (citation.prefix, citation.suffix, citation.locator):
        rest = rest.replace(known, " ", 1) if known else rest
    return "".join(_LETTER.findall(_CONNECTING.sub(" ", rest)))


UNSURE = 0.4
"""a citation that is parsed with less confidence gives information, no warning"""
_LETTER = regex(r"[^\W\d_]")
_CONNECTING = regex(
    r"\b(?:pp?|vol|nos?|in|and|the|eds?|at|available|online|from|retrieved|accessed|last|on|by|see|also)\b"
    r"|[頁巻号年月日第付編訳]|閲覧|最終|参照|アクセス|入手可能|より",
    re.I,
)


def links(note: Note | None, span: Span) -> bool:
    """Whether the note's format puts a hyperlink on or in this place."""
    if note is None:
        return False
    return any(
        link.source.overlaps(span) or note.passage.source(link.span).overlaps(span) for link in note.passage.links
    )
