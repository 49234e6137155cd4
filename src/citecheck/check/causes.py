"""One cause is told once: a wrong mark is a mark without a note, a note without a mark and a mark missing at its claim.

Each of these is worth telling where it stands alone. Where several speak of the same mark or note, the one that names
the cause stays and the others become related places of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.model import Finding, Location, Related

_TELLING = (
    *("DAT101", "DAT104", "DAT103"),  # impossible, later than today, accessed before it was published
    *("FNT004", "FNT010", "FNT007"),  # a second note with the label, definition without colon, empty note
    *("EDN101", "FNT002", "EDN103", "FNT003"),  # missing note, mark without note, missing mark, note without mark
    *("FNT006", "EDN205", "EDN210", "EDN401"),  # order of marks, another date in the other edition
)
"""the earlier says more of the cause"""
_NEAR = 3
"""characters between a claim and the mark behind it"""


def joined(findings: Sequence[Finding]) -> list[Finding]:
    """The findings in their order, those of one cause joined."""
    members = [i for i, f in enumerate(findings) if f.code in _TELLING]
    group = {i: i for i in members}
    for at, i in enumerate(members):
        for j in members[at + 1 :]:
            if group[i] != group[j] and _one_cause(findings[i], findings[j]):
                old, new = group[j], group[i]
                group = {k: new if g == old else g for k, g in group.items()}
    out: dict[int, Finding | None] = dict(enumerate(findings))
    for root in set(group.values()):
        alike = [i for i in members if group[i] == root]
        first, *others = sorted(alike, key=lambda i: (-findings[i].severity, _TELLING.index(findings[i].code)))
        places = [*findings[first].related, *(r for i in others for r in _places(findings[i]))]
        out[first] = replace(findings[first], related=tuple(_once(places, findings[first].location)))
        out |= dict.fromkeys(others)
    return [f for f in out.values() if f is not None]


def _one_cause(one: Finding, other: Finding) -> bool:
    codes = {one.code, other.code}
    if codes in _SAME_NOTE:
        if one.location.path != other.location.path:
            return False
        if one.severity is other.severity:
            return bool(one.location.note) and one.location.note == other.location.note
        return not _notes(one).isdisjoint(_notes(other))
    if codes in _SAME_PLACE:
        return any(_beside(a, b) for a in _spots(one) for b in _spots(other))
    return False


_SAME_NOTE = ({"EDN103", "FNT003"}, {"FNT004", "FNT003"}, {"FNT004", "EDN103"}, {"FNT010", "EDN101"})
"""both say of one note that the text does not lead to it"""
_SAME_PLACE = (
    *({a, b} for a in ("DAT101", "DAT103", "DAT104") for b in ("EDN205", "EDN210", "EDN401")),
    {"EDN103", "FNT002"},
    {"EDN101", "FNT002"},
    {"FNT006", "FNT002"},
)
"""both speak of one mark, or of one date"""


def _notes(finding: Finding) -> set[str]:
    """Labels of all notes that it is about."""
    notes = {finding.location.note, *(r.location.note for r in finding.related if finding.code == "FNT003")}
    return {n for n in notes if n}


def _spots(finding: Finding) -> Iterator[Location]:
    yield finding.location
    if finding.code != "EDN103":  # where the other edition has the mark
        yield from (r.location for r in finding.related)


def _beside(one: Location, other: Location) -> bool:
    first, second = sorted((one.span, other.span), key=lambda s: s.start)
    return one.path == other.path and second.start - first.end <= _NEAR


def _places(finding: Finding) -> Iterator[Related]:
    yield Related(finding.location, finding.message)
    yield from finding.related


def _once(places: Sequence[Related], own: Location) -> Iterator[Related]:
    told = {(own.path, own.span)}
    for place in places:
        key = (place.location.path, place.location.span)
        if key not in told:
            told.add(key)
            yield place
