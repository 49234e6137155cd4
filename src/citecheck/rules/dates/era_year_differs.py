"""era-year-differs."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import BlockKind, Edition, Severity, say
from citecheck.text.dates.japanese import double_years


@rule("DAT105", severity=Severity.ERROR)
def era_year_differs(edition: Edition, context: Context) -> Iterator[Problem]:
    """A year is given in an era and in western style, and the two are not the same year.

    Why: the reader cannot tell which of the two is meant.

    Bad:  `令和4年（2023年）`, `2023（令和4）年`
    Good: `令和4年（2022年）`
    """
    passages = [n.passage for n in edition.notes]
    passages += [b.passage for b in edition.document.blocks if b.kind not in {BlockKind.CODE, BlockKind.NOTE}]
    for passage in passages:
        for years in double_years(passage.text):
            if years.western not in years.era_years:
                span = passage.source(years.span)
                text = passage.text[years.span.start : years.span.end]
                one, *other = years.era_years
                message = say("“{text}”: {era} is {year}", text=text, era=years.era, year=one)
                if other:
                    message = say(
                        "“{text}”: {era} is {one} or {other}", text=text, era=years.era, one=one, other=other[0]
                    )
                yield Problem(message, span)
