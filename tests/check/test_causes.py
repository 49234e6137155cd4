"""Findings of one cause are one finding."""

from citecheck.check.causes import joined
from citecheck.model import Confidence, Finding, Location, Severity, Span, say


def finding(code, start, end, *, note=None, severity=Severity.ERROR, path="paper.en.md"):
    place = Location(path, Span(start, end), "", note)
    return Finding(code, code.lower(), severity, Confidence.HIGH, say(f"{code} at {start}"), place)


def codes(*findings):
    return [f.code for f in joined(findings)]


def test_a_wrong_mark_is_told_once_with_its_other_sides():
    wrong = finding("FNT002", 40, 44)
    [told] = joined([finding("EDN103", 20, 40, note="1"), wrong, finding("FNT003", 90, 120, note="1")])
    assert told.code == "FNT002"
    assert [(str(r.message), r.location.span.start) for r in told.related] == [
        ("EDN103 at 20", 20),
        ("FNT003 at 90", 90),
    ]


def test_other_notes_other_places_and_other_editions_stay_apart():
    assert codes(finding("EDN103", 20, 40, note="1"), finding("FNT003", 90, 120, note="2")) == ["EDN103", "FNT003"]
    assert codes(finding("EDN103", 20, 40, note="1"), finding("FNT002", 60, 64)) == ["EDN103", "FNT002"]
    assert codes(finding("EDN103", 1, 2, note="1", path="paper.ja.md"), finding("FNT003", 9, 12, note="1")) == [
        "EDN103",
        "FNT003",
    ]


def test_the_graver_finding_stays():
    weak = finding("EDN103", 90, 95, note="7", severity=Severity.WARNING)
    assert codes(weak, finding("FNT003", 90, 120, note="7")) == ["FNT003"]


def test_an_impossible_date_is_no_second_difference():
    assert codes(finding("DAT101", 10, 20, note="1"), finding("EDN205", 10, 20, note="1")) == ["DAT101"]
    assert codes(finding("DAT101", 10, 20, note="1"), finding("EDN205", 60, 70, note="2")) == ["DAT101", "EDN205"]
