"""official-title-differs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.editions.house import Authority, house
from citecheck.model import Confidence, Reference, Severity, Span, say
from citecheck.text.language import language_of
from citecheck.text.similarity import fold_title, title_key

_WORDS = 4
"""content words that a name must share with an official one to be meant for it"""
_SMALL = frozenset(["a", "an", "and", "for", "in", "of", "on", "the", "to"])


@rule("REF401", severity=Severity.INFO)
def official_title_differs(reference: Reference, context: Context) -> Iterator[Problem]:
    """A title or the name of a body differs from the official one in the house bibliography.

    The house bibliography (refs/house, and the folder given with `--refs`) holds strategies, white papers, ministries
    and newspapers with their official titles in Japanese and English. A work counts as meant when its words are almost
    the official ones and its date or its issuing body is the same.

    Why: readers search by the official title, and one paper should not give a document two names.

    Bad:  `Cabinet Office, “Quantum Innovation and Technology Strategy,” January 21, 2020.`
    Good: `Cabinet Office, “Quantum Technology and Innovation Strategy,” January 21, 2020.`
    """
    known = house(context.config.refs)
    title = reference.title
    if title and not any(a.official(title) for a in known if not a.body):
        for authority in known:
            official = authority.titles.get(language_of(title), "")
            if not authority.body and official and _meant(title, official) and _same_work(reference, authority):
                yield _problem(reference.span_of("title"), title, official)
                break
    for name in reference.author:
        if name.literal and not any(a.official(name.literal) for a in known if a.body):
            near = [a.titles.get(language_of(name.literal), "") for a in known if a.body]
            official = next((n for n in near if n and _meant(name.literal, n) and len(_words(n)) >= _WORDS), "")
            if official:
                yield _problem(reference.span_of("author"), name.literal, official)


def _problem(span: Span | None, said: str, official: str) -> Problem:
    return Problem(
        say("official form of “{said}” is “{official}”", said=said, official=official),
        span,
        confidence=Confidence.MEDIUM,
    )


@lru_cache(maxsize=1 << 16)  # a paper names the same bodies again and again
def _meant(title: str, official: str) -> bool:
    """The same words in another order, or all but one of four and more."""
    if language_of(title) == "ja":
        one, other = title_key(title), title_key(official)
        return one != other and len(one) > 5 and sorted(one) == sorted(other)
    mine, theirs = _words(title), _words(official)
    if len(theirs) < _WORDS or title_key(title) == title_key(official):
        return False
    shared = len(set(mine) & set(theirs))
    return sorted(mine) == sorted(theirs) or (
        shared >= len(theirs) - 1 and len(mine) <= len(theirs) and shared >= _WORDS
    )


@lru_cache(maxsize=4096)  # the official names are compared with every reference
def _words(title: str) -> tuple[str, ...]:
    plain = "".join(c if c.isalnum() or c == "'" else " " for c in fold_title(title))
    return tuple(w for w in plain.split() if w not in _SMALL)


def _same_work(reference: Reference, authority: Authority) -> bool:
    """The same date as far as it is given, or the same issuing body."""
    issued = str(reference.issued or "")
    if issued and authority.date and not authority.series:
        return authority.date.startswith(issued) or issued.startswith(authority.date)
    issuers = {title_key(n) for n in (*map(str, reference.author), reference.publisher) if n}
    return bool(issuers & {title_key(i) for i in authority.institutions})
