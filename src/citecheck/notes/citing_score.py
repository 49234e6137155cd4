"""Which segments make one citation: the segmentation with the best sum of scores, found by dynamic programming.

A citation has about one title, one date, one address, one locator; that is what decides where it ends. The weights are
log-odds set by hand and checked on the hand-labelled notes of `tests/gold`.
"""

from __future__ import annotations

from typing import NamedTuple

from citecheck.notes.citing_segments import DATES, ENDING, NAMED, Segment
from citecheck.notes.citing_starts import only_names
from citecheck.text.regex import regex

LONGEST = 12
"""segments in one citation, at the most"""
BASE = -1.4
"""of any citation, so that a bit of evidence alone makes none"""

PRESENT = {
    "title": 1.6, "date": 1.2, "year": 0.6, "url": 1.4, "access": 0.3, "page": 0.6, "issue": 1.0, "volume": 0.5,
    "reporter": 1.4, "case": 1.0, "law": 1.0, "short": 2.2, "genre": 0.5, "byline": 0.6,
}  # fmt: skip
"""evidence that a citation holds at all (`citing_evidence`)"""
REPEATED = {"title": 0.9, "work": 1.2, "dated": 0.9, "url": 1.2, "case": 1.5, "short": 2.0, "reporter": 0.5}
"""cost of each further one in the same citation"""
OPENING = {
    "listed": 1.2, "initials": 1.2, "author": 1.2, "apa": 1.2, "yeared": 1.2, "shortened": 1.2, "ja": 0.8, "maybe": 0.5,
    "law": 0.5, "case": 0.3, "quote": 0.3, "short": 0.3, "url": 0.2, "digit": -0.6, "lower": -1.0,
}  # fmt: skip
"""how it begins (`citing_starts`)"""
BEFORE = {
    "start": 0.3, "semicolon": 0.4, "signal": 0.2, "nested": 0.4, "line": -0.2, "stop": -0.5, "colon": -0.6,
    "url": -0.8, "within": -0.8, "after": -0.8, "and": -1.0, "comma": -1.4, "clause": -3.0,
}  # fmt: skip
"""what stands before it (`citing_cuts`)"""
INSIDE = {"semicolon": 2.6, "nested": 2.0, "line": 0.4, "clause": 0.3, "stop": 0.15}
"""cost of a cut within it"""
SIGNAL = 1.2
"""a signal at its head"""
INNER_SIGNAL = 2.2
INNER_START = 1.6
"""cost of what looks like the beginning of another work, once the citation has what can end it"""
INNER_UNDATED = 0.3
"""the same where it has no date of its own, but the citation does: an editor, a journal such as `J. ACM`"""
CONTINUES = 1.6
"""cost of beginning with what looks like a publisher, a volume, pages of the work before"""
PROSE = 0.35
"""cost of each word of running sentences"""
REMARK = 1.5
"""cost of thanks, `emphasis added` and the like"""
TITLE_LIKE = 1.3
"""nothing is there but capitalised words, or Japanese nouns"""
UNFINISHED = 0.8
"""cost of a citation without date, address, page: only where there are others in the note"""
ONLY_HEAD = 4.0
"""cost of parting author and year from the title behind them"""
ABRUPT = 2.5
"""cost of beginning behind a weak sign when nothing before it is finished or leads up to a work"""
UNNAMED = 2.0
"""cost of beginning a sentence without a name, or with a title or address when the one before has none"""
COMMENT = {
    "prose": 0.5, "thanks": 2.0, "talk": 1.8, "title": -0.8, "work": -0.6, "dated": -0.8, "date": -0.3, "url": -1.6,
    "reporter": -1.6, "issue": -0.8, "case": -0.8, "law": -0.3, "page": -0.4, "year": -0.4, "short": -2.0,
}  # fmt: skip
"""evidence in a segment of comment"""
COMMENT_BASE, CLAUSE, LEADS_UP, PUBLISHED = -0.3, 1.0, 0.8, 1.0

_WEAK = frozenset(("and", "within", "comma", "colon", "after", "url", "clause"))
_FOUND = frozenset(PRESENT) | {"dated", "work"}
_STARTS = NAMED | {"case", "short", "quote", "url"}
_HEADS = frozenset(("listed", "initials", "apa", "capital"))
_LOWER = regex(r"\b[a-z]{2,}\s[a-z]{2,}$")


class Run(NamedTuple):
    """Segments `first` to `last` (inclusive) that belong together."""

    cited: bool
    first: int
    last: int


def best_runs(parts: list[Segment], covered: str) -> list[Run]:
    """The segmentation of a note: citations, and single segments of comment."""
    count = len(parts)
    remark = [_comment(p, parts[i + 1] if i + 1 < count else None) for i, p in enumerate(parts)]
    best = [0.0] + [float("-inf")] * count
    choice: list[Run] = [Run(False, i - 1, i - 1) for i in range(count + 1)]
    for first in range(count):
        if best[first] + remark[first] > best[first + 1]:
            best[first + 1], choice[first + 1] = best[first] + remark[first], Run(False, first, first)
        for last, score in enumerate(_citations(parts, first, covered), first):
            if best[first] + score > best[last + 1]:
                best[last + 1], choice[last + 1] = best[first] + score, Run(True, first, last)
    runs = []
    at = count
    while at > 0:
        runs.append(choice[at])
        at = choice[at].first
    return runs[::-1]


def _comment(part: Segment, following: Segment | None) -> float:
    score = COMMENT_BASE + (CLAUSE if part.gap == "clause" else 0.0) - (PUBLISHED if part.continues else 0.0)
    if following and part.opening != "maybe" and following.gap in {"signal", "colon", "within"} and not part.holds:
        score += LEADS_UP
    for kind, n in part.holds.items():
        score += COMMENT.get(kind, 0.0) * (min(n, 5) if kind == "prose" else 1)
    return score


def _citations(parts: list[Segment], first: int, covered: str) -> list[float]:
    """Scores of the citations that begin at `first` and end one, two, ... segments later."""
    head = parts[first]
    score = _beginning(parts, first, covered)
    scores = []
    seen: dict[str, int] = {}
    complete = False
    for last in range(first, min(len(parts), first + LONGEST)):
        part = parts[last]
        if last > first:
            score -= _inside(part) + (INNER_SIGNAL if part.signal else 0.0)
            if complete and _starts_anew(part):
                dated = DATES.isdisjoint(seen) or not DATES.isdisjoint(part.holds)
                score -= INNER_START if dated and not part.continues else INNER_UNDATED
        for kind, n in part.holds.items():
            had = seen.get(kind, 0)
            seen[kind] = had + n
            score -= REPEATED.get(kind, 0.0) * (had + n - max(had, 1))
            if not had:
                score += _first(kind, seen)
            if kind == "prose":
                score -= PROSE * n
            elif kind == "thanks" or (kind == "talk" and head.opening not in _STARTS and head.opening != "maybe"):
                score -= REMARK
        complete = complete or not ENDING.isdisjoint(part.holds)
        total = score
        if not complete and len(parts) > last - first + 1:
            total -= UNFINISHED
        if _is_only_head(parts, first, last, covered):
            total -= ONLY_HEAD
        if "prose" not in seen and _FOUND.isdisjoint(seen) and _title_like(covered, head.start, part.end):
            total += TITLE_LIKE
        scores.append(total)
    return scores


def _inside(part: Segment) -> float:
    """Cost of the cut before a segment, were it within a citation."""
    cost = INSIDE.get(part.gap, 0.0)
    return min(cost, INSIDE["stop"]) if part.continues else cost


def _first(kind: str, seen: dict[str, int]) -> float:
    """What the first evidence of a kind is worth; 『』 is as good as a title, a dated bracket as a date."""
    if kind == "work":
        return 0.0 if "title" in seen else PRESENT["title"]
    if kind == "dated":
        return 0.0 if "date" in seen else PRESENT["date"]
    return PRESENT.get(kind, 0.0)


def _beginning(parts: list[Segment], first: int, covered: str) -> float:
    """What speaks for a citation beginning with segment `first`."""
    head = parts[first]
    before = parts[first - 1] if first else None
    score = (
        BASE
        - (CONTINUES if head.continues else 0.0)
        + BEFORE.get(head.gap, 0.0)
        + OPENING.get(head.opening, 0.0)
        + (SIGNAL if head.signal else 0.0)
    )
    if before is None:
        return score
    ended = not ENDING.isdisjoint(before.holds)
    in_sentence = "prose" in before.holds
    if head.gap in _WEAK and not ended:
        leads_up = in_sentence or (
            head.gap == "within" and _LOWER.search(covered, max(before.start, before.end - 40), before.end) is not None
        )
        if not (leads_up and head.gap in {"colon", "within", "comma"}):
            score -= ABRUPT
    if head.gap == "stop" and not head.signal:
        behind_remark = in_sentence and not ended and head.opening == "maybe"
        named = head.opening in _STARTS or head.opening == "law" or behind_remark
        if not named or (head.opening == "quote" and not head.follows_title):
            score -= UNNAMED
    if head.opening == "url" and head.gap != "semicolon" and not head.follows_url:
        score -= UNNAMED
    return score


def _is_only_head(parts: list[Segment], first: int, last: int, covered: str) -> bool:
    """Whether the citation is only the author and year of a work whose title follows."""
    head = parts[first]
    if head.signal:
        return False
    if last + 1 == len(parts):  # a place: Washington, D.C.
        return last == first and head.opening == "apa" and head.gap == "stop" and not head.holds
    following = parts[last + 1]
    if last == first + 1 and _is_year(parts[last]) and head.holds.keys() <= {"bracket"}:
        return following.gap == "stop" and not following.signal  # Ministry of Finance. 2010. Title
    if last > first:
        return False
    if head.gap == "start" and following.gap == "stop" and not head.holds and head.opening in _HEADS:
        plain = not following.signal and following.opening in {"capital", "digit", "quote", ""}
        if only_names(covered, head.start, head.end):
            return plain
        return plain and head.opening in {"listed", "capital"} and "prose" not in following.holds
    if head.opening not in {"apa", "yeared"}:
        return False
    return (
        head.holds.keys() <= {"dated", "date"}
        and following.gap == "stop"
        and following.opening not in {"apa", "yeared", "initials", "author"}
    )


def _is_year(part: Segment) -> bool:
    """Whether a segment is only a year."""
    return (
        part.opening in {"", "digit"}
        and part.end - part.start <= 8
        and bool(part.holds)
        and part.holds.keys() <= {"date", "dated"}
    )


def _starts_anew(part: Segment) -> bool:
    """Whether a segment looks like the beginning of a work after one that is complete."""
    if part.opening == "quote":
        return part.follows_title
    return part.follows_url if part.opening == "url" else part.opening in _STARTS


def _title_like(covered: str, start: int, end: int) -> bool:
    """Whether words without any other sign look like names and titles: most of them capitalised, or Japanese nouns."""
    words = [w for w in covered[start:end].split() if w[:1].isalpha()]
    return bool(words) and sum(not w[0].islower() for w in words) * 2 > len(words)
