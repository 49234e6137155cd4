"""sentence-date-contradicts-note."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, Spot, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Confidence, Marker, PartialDate, Severity, Span, say
from citecheck.rules.dates.ordering import comparable
from citecheck.rules.references.sentence import sentence_at
from citecheck.text.dates import find_dates
from citecheck.text.language import language_of
from citecheck.text.regex import regex
from citecheck.text.similarity import title_similarity

_TITLE = regex(r"[「『“‘\"]([^「」『』“”\"]{3,160})[」』”’\"]")
_PUBLISHES = regex(
    r"\b(?:publish|releas|issu|adopt|announc|unveil|present|approv|drew up|drawn up|put out|appear)\w*"
    r"|発表|公表|策定|刊行|公開|発行|採択|決定|打ち出|発出|承認"
)
_ABOUT_IT = frozenset({"article-newspaper", "post-weblog", "broadcast", "interview", "article-magazine"})
"""reports on a document, which appear after it"""
_SAME = 0.7


@rule("DAT107", severity=Severity.WARNING)
def sentence_date_contradicts_note(marker: Marker, context: Context) -> Iterator[Problem]:
    """The sentence says that a document appeared at one time, its note says another.

    Why: both stand on the same page, and one of them is wrong.

    Bad:  `The government published its “Ocean Plan” in January 2021.[2]` with the note `“Ocean Plan,” January 21, 2020`
    Good: the same month in both

    Only at the note's first mark, where the sentence names one title and one date and the note cites one work by
    that title.
    """
    note = context.note
    if note is None or len(note.citations) != 1 or marker.span != note.markers[0].span:
        return
    citation = note.citations[0]
    issued = citation.reference.issued
    if issued is None or not comparable(issued) or citation.short_form:
        return
    found = _statement(marker, context)
    if found is None:
        return
    span, date, title = found
    if not _contradict(date, issued) or not _names(title, citation, date, issued):
        return
    where = citation.reference.span_of("issued")
    spots = (Spot(where, say("{date} here", date=issued), note=note.label),) if where else ()
    message = say("the sentence dates “{title}” {date}, note {label} says {issued}", title=title, date=date,
                  label=note.label, issued=issued)  # fmt: skip
    yield Problem(message, span, spots, confidence=Confidence.MEDIUM)


def _statement(marker: Marker, context: Context) -> tuple[Span, PartialDate, str] | None:
    """The one date and the one title of the words between the last marker before and this one."""
    sentence = sentence_at(context.edition, marker)
    if sentence is None:
        return None
    text, start = sentence
    passage = context.edition.document.blocks[marker.block].passage
    markers = context.edition.markers
    at = bisect_left(markers, marker.span, key=lambda m: m.span)
    before = markers[at - 1] if at and markers[at - 1].block == marker.block else None
    end = offset_in(passage, before.span.end) if before else None
    if end is not None and start < end:
        text, start = text[max(0, end - start) :], max(start, end)
    dates = [(s, d) for s, d in find_dates(text, years=True) if not any(s.overlaps(t) for t in _spans(text))]
    titles = _TITLE.findall(text)
    if len(dates) != 1 or len(titles) != 1 or not _PUBLISHES.search(text) or not comparable(dates[0][1]):
        return None
    span, date = dates[0]
    return passage.source(span.shift(start)), date, titles[0].strip(" ,.、。")


def _spans(text: str) -> list[Span]:
    return [Span(*m.span(1)) for m in _TITLE.finditer(text)]


def _contradict(one: PartialDate, other: PartialDate) -> bool:
    if one.end or other.end:
        return False
    first, second = one.parts, other.parts
    length = min(len(first), len(second))
    return first[:length] != second[:length]


def _names(title: str, citation: Citation, date: PartialDate, issued: PartialDate) -> bool:
    """Whether the sentence's title is the note's.

    Where the two are in different languages, nobody else's report is cited, and the two dates differ in one figure
    as a slip of the pen does.
    """
    cited = citation.reference.title
    if not cited:
        return False
    if language_of(title) == language_of(cited):
        return title_similarity(title, cited) >= _SAME
    one_figure = sum(a != b for a, b in zip(date.parts, issued.parts, strict=False)) == 1
    return (
        len(date.parts) > 1
        and len(issued.parts) > 1
        and one_figure
        and citation.reference.type not in _ABOUT_IT
        and not citation.reference.container_title
    )
