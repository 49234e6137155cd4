"""A baseline knows findings by their content."""

from dataclasses import replace

import pytest

from citecheck.check import baseline
from citecheck.errors import ConfigError
from citecheck.model import Span


def test_known_findings_are_left_out_wherever_they_move(report, tmp_path):
    file = tmp_path / "known.json"
    assert baseline.write(file, report.findings) == 3
    moved = [
        replace(f, location=replace(f.location, path=f"drafts/{f.location.path}", span=Span(5, 6)))
        for f in report.findings
    ]
    new, known, stale = baseline.split(moved, baseline.read(file))
    assert (new, len(known), stale) == ([], 3, [])


def test_stale_entries_are_told_and_reasons_are_kept(report, tmp_path):
    file = tmp_path / "known.json"
    baseline.write(file, report.findings)
    text = file.read_text(encoding="utf-8").replace('"reason": ""', '"reason": "agreed with the author"', 1)
    file.write_text(text, encoding="utf-8")
    entries = baseline.read(file)
    _, _, stale = baseline.split(report.findings[:1], entries)
    assert len(stale) == 2
    baseline.write(file, report.findings, entries)
    assert [e.reason for e in baseline.read(file)].count("agreed with the author") == 1


def test_the_file_is_the_same_whatever_the_order(report, tmp_path):
    one, two = tmp_path / "a.json", tmp_path / "b.json"
    baseline.write(one, report.findings)
    baseline.write(two, reversed(report.findings))
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("text", ["", "[]", '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"x": 1}]}'])
def test_what_is_no_baseline_is_told(tmp_path, text):
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"x\.json"):
        baseline.read(tmp_path / "x.json")
