"""Which segments make one citation: the segmentation with the best sum of scores, found by dynamic programming.

A citation has about one title, one date, one address, one locator; that is what decides where it ends. The weights are
log-odds set by hand and checked on the hand-labelled notes of `tests/gold`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from citecheck.notes.citing_segments import ENDING, Segment

LONGEST = 12
"""segments in one citation, at the most"""

PRESENT = {
    "date": 1.2, "url": 1.4, "access": 0.3, "page": 0.6, "volume": 0.5, "reporter": 1.4, "case": 1.0, "law": 1.0,
    "short": 2.2, "title": 1.6, "genre": 0.5, "byline": 0.6,
}  # fmt: skip
REPEATED = {"title": 0.9, "work": 1.2, "dated": 0.9, "url": 1.2, "case": 1.5, "short": 2.0, "reporter": 0.5}
OPENING = {
    "initials": 1.2, "author": 1.2, "maybe": 0.5, "apa": 1.2, "yeared": 1.2, "case": 0.3, "quote": 0.3, "short": 0.3, "shortened": 1.2, "ja": 0.8,
    "law": 0.5, "url": 0.2, "digit": -0.6, "lower": -1.0,
}  # fmt: skip
BEFORE = {
    "start": 0.3, "semicolon": 0.4, "stop": -0.5, "line": -0.2, "comma": -1.4, "and": -1.0, "colon": -0.6, "signal": 0.2,
    "url": -0.8, "clause": -3.0, "within": -0.8, "nested": 0.4, "after": -0.8,
}  # fmt: skip
INSIDE = {"semicolon": 2.6, "stop": 0.15, "line": 0.4, "nested": 2.0, "clause": 0.3}
BASE, SIGNAL, INNER_SIGNAL, PROSE, THANKS, INNER_START, TITLE_LIKE = -1.4, 1.2, 2.2, 0.35, 1.5, 1.6, 1.3
COMMENT = {
    "prose": 0.5, "thanks": 2.0, "talk": 1.8, "title": -0.8, "work": -0.6, "dated": -0.8, "date": -0.3, "url": -1.6,
    "reporter": -1.6, "case": -0.8, "law": -0.3, "page": -0.4, "short": -2.0,
}  # fmt: skip
WEAK = frozenset(("and", "within", "comma", "colon", "after", "url", "clause"))
ABRUPT, UNFINISHED, HEAD = 2.5, 0.8, 4.0
_LOWER = re.compile(r"\b[a-z]{2,}\s[a-z]{2,}$")
_FOUND = frozenset(PRESENT) | {"dated", "work"}
_STARTS = frozenset(("initials", "author", "apa", "yeared", "case", "short", "shortened", "ja", "quote", "url"))


class Run(NamedTuple):
    """Segments `first` to `last` (inclusive) that belong together."""

    cited: bool
    first: int
    last: int


def best_runs(parts: list[Segment], covered: str) -> list[Run]:
    """The segmentation of a note: citations, and single segments of comment."""
    count = len(parts)
    best = [0.0] * (count + 1)
    remark = [_comment(p, parts[i + 1] if i + 1 < count else None) for i, p in enumerate(parts)]
    choice: list[Run | None] = [None] * (count + 1)
    for end in range(1, count + 1):
        best[end] = best[end - 1] + remark[end - 1]
        choice[end] = Run(False, end - 1, end - 1)
    # forwards: every citation that begins at `first` improves what it can
    for first in range(count):
        if first:  # the comment alone may have become better by a citation that ended before it
            alone = best[first - 1] + remark[first - 1]
            if alone > best[first]:
                best[first], choice[first] = alone, Run(False, first - 1, first - 1)
        for last, score in enumerate(_citations(parts, first, covered), first):
            if best[first] + score > best[last + 1]:
                best[last + 1], choice[last + 1] = best[first] + score, Run(True, first, last)
    if count:
        alone = best[count - 1] + remark[count - 1]
        if alone > best[count]:
            choice[count] = Run(False, count - 1, count - 1)
    runs = []
    at = count
    while at > 0:
        run = choice[at]
        assert run is not None
        runs.append(run)
        at = run.first
    return runs[::-1]


def _comment(part: Segment, following: Segment | None) -> float:
    score = -0.3 + (1.0 if part.gap == "clause" else 0.0)
    if following and following.gap in {"signal", "colon", "within"} and not part.holds:
        score += 0.8
    for kind, n in part.holds.items():
        score += COMMENT.get(kind, 0.0) * (min(n, 5) if kind == "prose" else 1)
    return score


def _citations(parts: list[Segment], first: int, covered: str) -> list[float]:
    """Scores of the citations that begin at `first` and end one, two, ... segments later."""
    head = parts[first]
    before = parts[first - 1] if first else None
    base = BASE + BEFORE.get(head.gap, 0.0) + OPENING.get(head.opening, 0.0) + (SIGNAL if head.signal else 0.0)
    if before is not None and head.gap in WEAK:
        ended = not before.holds.keys().isdisjoint(ENDING)
        led_up = head.gap in {"colon", "within", "comma"} and (
            "prose" in before.holds
            or (head.gap == "within" and _LOWER.search(covered, before.start, before.end) is not None)
        )
        if not (ended or led_up):
            base -= ABRUPT
    if head.gap == "stop" and not head.signal:
        after_remark = before is not None and "prose" in before.holds and before.holds.keys().isdisjoint(ENDING)
        if after_remark and head.opening in {"maybe", "law"}:
            pass
        elif head.opening not in _STARTS and head.opening != "law":
            base -= 2.0
        elif head.opening == "quote" and not head.follows_title:
            base -= 2.0
    if head.opening == "url" and head.gap != "semicolon" and not head.follows_url and first:
        base -= 2.0
    scores = []
    seen: dict[str, int] = {}
    complete = False
    for last in range(first, min(len(parts), first + LONGEST)):
        part = parts[last]
        if last > first:
            base -= INSIDE.get(part.gap, 0.0) + (INNER_SIGNAL if part.signal else 0.0)
            if complete and _starts_anew(part):
                base -= INNER_START
        for kind, n in part.holds.items():
            had = seen.get(kind, 0)
            seen[kind] = had + n
            if not had and kind in PRESENT:
                base += PRESENT[kind]
            elif not had and kind == "work" and not seen.get("title"):
                base += PRESENT["title"]
            elif not had and kind == "dated" and not seen.get("date"):
                base += PRESENT["date"]
            base -= REPEATED.get(kind, 0.0) * (had + n - max(had, 1))
            if kind == "prose":
                base -= PROSE * n
            elif kind == "thanks" or (kind == "talk" and head.opening not in _STARTS and head.opening != "maybe"):
                base -= THANKS
            complete = complete or kind in ENDING
        scores.append(
            base
            - (HEAD if _only_head(parts, first, last) else 0.0)
            - (0.0 if complete or len(parts) == last - first + 1 else UNFINISHED)
            + (
                TITLE_LIKE
                if "prose" not in seen and not seen.keys() & _FOUND and _title_like(covered, head.start, part.end)
                else 0.0
            )
        )
    return scores


def _only_head(parts: list[Segment], first: int, last: int) -> bool:
    """Whether the citation is only the author and year of a work whose title follows."""
    if last > first or last + 1 == len(parts) or parts[first].signal or parts[first].opening not in {"apa", "yeared"}:
        return False
    following = parts[last + 1]
    return (
        parts[first].holds.keys() <= {"dated", "date"}
        and following.gap == "stop"
        and following.opening not in {"apa", "yeared", "initials", "author"}
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
