"""Dates that a reader of the page sees: behind a label, or standing alone by the title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from citecheck.evidence.pages.candidates import Candidate, Kind, Moment, read_moment
from citecheck.evidence.pages.dated import Dated, dates_in
from citecheck.evidence.pages.labels import LABELS, label_in, label_of
from citecheck.evidence.pages.lines import Line, Seen, TimeElement, speaks_of_update

_CHATTER = re.compile(
    r"\d{1,2}\s?[:時]\s?\d{2}(?:\s?[:分]\s?(?:\d{2}秒?)?)?|\b(?:[ap]\.?m\.?|jst|gmt|utc|est|edt|pst|pdt|cet|et|uhr|at|on|by|um|am|le|el)\b|"
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|[（(]?[月火水木金土日](?:曜日?)?(?:・祝)?[)）]|"
    r"付け?|号|午[前後]|[\s\W_]+",
    re.I,
)
MOST = 200
"""of dates that are weighed: a page of a thousand dates has none of its own"""
_NEAR = 14
"""lines below the title in which a lone date is the page's own"""


def visible_dates(seen: Seen, title: str, *, month_first: bool = False) -> Iterator[Candidate]:
    """Dates that the page shows for itself, the most telling with the highest weight."""
    lines = seen.lines
    found = _headline(lines, title)
    head = found or 0
    for element in seen.times[:MOST]:
        yield from _time(element, element.line - head, len(seen.times))
    for index, line in enumerate(lines):
        if len(line.text) > 400 or not _may_date(line.text):
            continue
        text = unicodedata.normalize("NFKC", line.text)
        dates = list(dates_in(text, month_first=month_first))
        for position, dated in enumerate(dates):
            after = dates[position - 1].end if position else 0
            before = dates[position + 1].start if position + 1 < len(dates) else len(text)
            kind = label_of(text, dated, after, before)
            if kind == "other" or len(dated.value) < 7:
                continue
            if kind is None and index and len(text) - (dated.end - dated.start) < 12:
                kind = label_in(unicodedata.normalize("NFKC", lines[index - 1].text))
                if kind == "other":
                    continue
            weight = _weight(line, text, dated, index - head, kind, len(dates), titled=found is not None)
            if weight <= 0:
                continue
            weight *= 1.0 if len(dated.value) == 10 else 0.5  # a month may be that of the issue, or of what it tells
            if kind is None and speaks_of_update(line.hint):
                kind = "modified"
            yield Candidate(dated.value, "modified" if kind == "modified" else "published", "text", weight)


def _time(element: TimeElement, distance: int, count: int) -> Iterator[Candidate]:
    """What a `<time>` states, and what it shows where that is another day."""
    shown = next((Moment(d.value) for d in dates_in(element.text)), None)
    read = (read_moment(element.stated) if element.stated else None) or shown
    if read is None or len(read.value) < 7:
        return
    updated = re.search(r"updat|modif", element.names) and "publish" not in element.names
    kind: Kind = "modified" if updated else "published"
    near = -4 <= distance <= _NEAR
    pointed = element.pubdate or re.search(r"publish|entry-date|entry-time|post-date|pubdate", element.names)
    weight = (4.0 if pointed else 3.0) if near or count <= 2 else 1.0
    weight -= 2.5 if element.aside else 0
    yield Candidate(read.value, kind, "time", weight - min(abs(distance), 400) * 0.002, read.utc)
    if read.utc is not None and shown is not None:
        yield Candidate(shown.value, kind, "time", weight)


def _weight(line: Line, text: str, dated: Dated, distance: int, kind: str | None, count: int, *, titled: bool) -> float:
    """How likely the date is the page's own; 0: not at all."""
    rest = len(_CHATTER.sub("", LABELS.sub("", text[: dated.start] + " " + text[dated.end :])))
    near = -4 <= distance <= _NEAR
    if line.linked and not near:
        return 0
    if kind in {"published", "modified"}:
        weight = 5.0 if rest < 60 else 3.0
        return weight - (3 if line.aside else 0) + (0.5 if near else 0) - min(max(distance, 0), 400) * 0.001
    if line.aside:
        return 0
    if near and rest <= 40 and count <= 2:
        # without a title to stand by it may be the day on which the page was asked for
        return 4.0 - (0.05 * abs(distance)) - (1.0 if rest > 20 else 0) - (0 if titled else 1.2)
    if line.hint and rest <= 40:
        return 2.2 - min(abs(distance), 400) * 0.002
    if rest <= 4 and count == 1:
        return 1.5 - min(abs(distance), 400) * 0.002
    return 0


def _headline(lines: Sequence[Line], title: str) -> int | None:
    """Index of the line that is the page's title; None if there is none."""
    from citecheck.text.similarity import title_key

    key = title_key(title)
    alike: dict[int, int] = {}
    for index, line in enumerate(lines):
        if len(line.text) > 300 or not (line.heading or len(line.text) > 3):
            continue
        own = title_key(line.text)
        if key and own == key and not line.linked:
            return index
        if line.heading and own and not line.aside and (own in key or key in own):
            alike.setdefault(min(len(own), len(key)), index)
    if alike and key:
        return alike[max(alike)]
    levels = {line.heading: i for i, line in reversed(list(enumerate(lines))) if line.heading and not line.aside}
    return levels.get(1, levels.get(2))


_DATEABLE = re.compile(r"[12１２][09０９]\d\d|[\d〇一二三四五六七八九十元]\s?年|[RHSＲＨＳ][.\s]?\d")


def _may_date(text: str) -> bool:
    return _DATEABLE.search(text) is not None
