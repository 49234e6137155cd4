"""impossible-date."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import BlockKind, Edition, Passage, Severity, Span, say
from citecheck.text.dates import find_dates


@rule("DAT101", severity=Severity.ERROR)
def impossible_date(edition: Edition, context: Context) -> Iterator[Problem]:
    """A date does not exist.

    Why: the reader cannot tell which figure is the wrong one.

    Bad:  `30 February 2024`, `2024年13月5日`, a source of `平成32年` (the era ended in April 2019) or of `令和40年`
    Good: `29 February 2024`, `令和2年`

    Days and months are checked everywhere, years of an era in the dates of sources alone: a plan of 2014 may well
    name 平成32年 as its goal.
    """
    seen: list[Span] = []
    for note, citation in edition.citations():
        for name, date in (("issued", citation.reference.issued), ("accessed", citation.reference.accessed)):
            span = citation.reference.span_of(name)
            if date is None or span is None:
                continue
            why = date.impossible or (date.end.impossible if date.end else None)
            if why is None and date.era == "令和" and (date.year or 0) > context.today.year + 1:
                why = f"it would be {date.year}"
            if why is not None:
                seen.append(span)
                yield _problem(edition, span, why, note.label)
    passages: list[tuple[Passage, str | None]] = [(n.passage, n.label) for n in edition.notes]
    passages += [(b.passage, None) for b in edition.document.blocks if b.kind not in {BlockKind.CODE, BlockKind.NOTE}]
    for passage, label in passages:
        for span, date in find_dates(passage.text):
            why = date.impossible or (date.end.impossible if date.end else None)
            source = passage.source(span)
            if why and "era" not in why and not any(source.overlaps(s) for s in seen):
                seen.append(source)
                yield _problem(edition, source, why, label)


def _problem(edition: Edition, span: Span, why: str, label: str | None) -> Problem:
    text = edition.document.text[span.start : span.end]
    return Problem(say("“{text}” is an impossible date ({why})", text=text, why=why), span, note=label)
