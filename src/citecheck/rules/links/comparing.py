"""What a note says of a page beside what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from citecheck.check.context import Context
from citecheck.model import Evidence, Outcome, PageDate, PartialDate, Reference
from citecheck.text.language import JAPANESE
from citecheck.text.similarity import title_key, title_similarity

READ = frozenset({Outcome.ALIVE, Outcome.MOVED})
"""outcomes with which the page itself was seen"""

OWN_DATE = frozenset(
    {
        "article-newspaper",
        "article-magazine",
        "webpage",
        "post-weblog",
        "post",
        "speech",
        "broadcast",
        "report",
        "article",
    }
)
"""types whose date is the page's; a book, a journal's article or a law has another one than the page that shows it"""


def page_of(reference: Reference, context: Context) -> Evidence | None:
    """Evidence of the cited page, if the page was seen."""
    evidence = context.evidence(reference.url) if reference.url else None
    return evidence if evidence is not None and evidence.outcome in READ else None


def comparable_titles(title: str, evidence: Evidence) -> list[str]:
    """The page's titles in the language of `title`; a title in another one cannot be compared."""
    titles = dict.fromkeys((evidence.facts.title, *evidence.facts.titles))
    return [t for t in titles if title_key(t) and bool(JAPANESE.search(t)) == bool(JAPANESE.search(title))]


def likeness(title: str, titles: Sequence[str]) -> float:
    """How like the most similar of the page's titles is; one that holds the other is the same with additions."""
    key = title_key(title)
    best = 0.0
    for other in titles:
        own = title_key(other)
        short, long = sorted((key, own), key=len)
        held = len(short) >= (5 if JAPANESE.search(short) else 10) and short in long
        best = max(
            best, title_similarity(title, other), 0.9 if held and _figures(short) == _figures_in(long, short) else 0.0
        )
    return best


def _figures(key: str) -> list[str]:
    return re.findall(r"\d+", key)


def _figures_in(long: str, short: str) -> list[str]:
    """The figures of `long` where it holds `short`, whole: 12 is not in 2012."""
    at = long.index(short)
    end = at + len(short)
    while at and long[at].isdigit() and long[at - 1].isdigit():
        at -= 1
    while end < len(long) and long[end - 1].isdigit() and long[end].isdigit():
        end += 1
    return _figures(long[at:end])


def dates_of(evidence: Evidence, kind: str) -> list[PageDate]:
    """The page's dates of one kind, best first."""
    return [d for d in evidence.facts.dates if d.kind == kind]


def agrees(cited: PartialDate, page: PageDate) -> bool:
    """Whether two dates say the same as far as both go; one day off may be a time zone's."""
    given = [int(p) for p in page.value.split("-")]
    parts = cited.parts
    if len(parts) == 3 and len(given) == 3:
        return abs((_day(parts) - _day(given)).days) <= 1
    if tuple(given[: len(parts)]) == parts[: len(given)]:
        return True
    if len(given) == 3:  # the last evening of a month or a year
        around = [_day(given) + timedelta(days=d) for d in (-1, 1)]
        return any((d.year, d.month)[: len(parts)] == parts for d in around)
    return False


def later(page: PageDate, than: PartialDate) -> bool:
    """Whether the page's day is later than a cited day, by more than a time zone explains."""
    given = [int(p) for p in page.value.split("-")]
    if len(than.parts) != 3 or len(given) != 3:
        return False
    return (_day(given) - _day(than.parts)).days > 1


def usable(cited: PartialDate | None) -> PartialDate | None:
    """A date in figures that can be, and no range, season or guess."""
    if cited is None or not cited.parts or cited.end or cited.season or cited.circa or cited.impossible or cited.fiscal:
        return None
    return cited


def _day(parts: Sequence[int]) -> date:
    return date(parts[0], parts[1], parts[2])
