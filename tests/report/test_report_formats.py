"""Each format is read back by a reader that somebody else wrote."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from citecheck.model import Severity
from citecheck.report import concise, github, junit, markdown, sarif, text
from citecheck.report import json as json_report
from citecheck.report.outcome import exit_code

ROOT = Path(__file__).parents[2]


def test_sarif_fits_the_official_schema(report, config):
    log = json.loads(sarif.render(report, config))
    jsonschema.Draft4Validator(json.loads((ROOT / "refs/schemas/sarif-2.1.0.json").read_text())).validate(log)
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 14, 18)
    assert first["level"] == "error"
    assert first["partialFingerprints"] == {"citecheck/v1": "aaaa"}
    assert first["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "paper.ja.md"


def test_sarif_of_nothing_fits_too(report, config):
    log = json.loads(sarif.render(replace(report, findings=()), config))
    jsonschema.Draft4Validator(json.loads((ROOT / "refs/schemas/sarif-2.1.0.json").read_text())).validate(log)


def test_junit_counts_what_fails(report, config, tmp_path):
    file = tmp_path / "junit.xml"
    file.write_text(junit.render(report, config), encoding="utf-8")
    xml = JUnitXml.fromfile(str(file))
    cases = {case.name: case.result[0] for suite in xml for case in suite if case.result}
    assert type(cases["EDN404 number-differs"]).__name__ == "Error"
    assert type(cases["URL104 url-with-stop"]).__name__ == "Skipped"
    assert xml.errors == 1
    assert sum(1 for suite in xml for _ in suite) == 5


def test_junit_holds_any_character(report, config):
    odd = replace(report.findings[0], message=replace(report.findings[0].message, values={"a": "\x00\x1b", "b": "&<"}))
    assert "\x1b" not in junit.render(replace(report, findings=(odd,)), config)


def test_github_escapes_and_puts_errors_first(report, config, monkeypatch, tmp_path):
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    odd = replace(report.findings[2], severity=Severity.WARNING)
    lines = github.render(replace(report, findings=(odd, *report.findings[:2])), config).splitlines()
    assert lines[0].startswith("::error file=paper.en.md,line=1,endLine=1,col=14,endColumn=18,title=EDN404")
    assert "title=STY101 style%2C a | b::100%25 <b>" in lines[1]
    assert "STY101" in (tmp_path / "summary.md").read_text(encoding="utf-8")


def test_markdown_shows_no_markup_of_the_paper(report, config):
    html = MarkdownIt("gfm-like", {"linkify": False}).render(markdown.render(report, config))
    assert html.count("<tr>") == 4
    assert "&lt;b&gt;_x_&lt;/b&gt;" in html
    assert "<table>" in html


def test_json_is_the_contract(report, config):
    body = json.loads(json_report.render(report, config))
    assert body["outcome"] == "fail"
    assert body["summary"] == {"error": 1, "warning": 1, "info": 1, "unchecked": 1, "suppressed": 0}
    first = body["findings"][0]
    assert first["start"] == {"line": 1, "column": 14, "offset": 13}
    assert first["related"][0]["message"] == "99 % here"
    assert body["findings"][1]["fix"]["edits"][0]["text"] == ""
    assert body["unchecked"][0]["reason"] == "timeout"


def test_json_lines_are_the_findings(report, config):
    lines = [json.loads(line) for line in json_report.render_lines(report, config)]
    assert [line["code"] for line in lines] == ["EDN404", "URL104", "STY101"]


def test_concise_is_a_line_each(report, config):
    assert concise.render(report, config).splitlines()[0] == "paper.en.md:1:14: EDN404 error: 99 % here, 98％ there"


def test_text_marks_the_place(report, config):
    lines = text.render(report, config).splitlines()
    at = lines.index("error[EDN404] 99 % here, 98％ there")
    assert lines[at + 1] == "  --> paper.en.md:1:14"
    assert lines[at + 2 : at + 4] == [" 1 | Cables carry 99 % of the data.", "   |              ^^^^"]
    assert lines[-1] == "1 error, 1 warning, 1 info; 1 address unchecked"


def test_text_never_sends_control_characters(report, config):
    odd = replace(
        report.findings[0], message=replace(report.findings[0].message, values={"a": "\x1b[2J", "b": "\u202e"})
    )
    shown = text.render(replace(report, findings=(odd,)), config)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    ("settings", "code"),
    [({}, 1), ({"fail_on": "never"}, 0), ({"exit_zero": True, "require_complete": True}, 0)],
)
def test_exit_codes(report, config, settings, code):
    assert exit_code(report, replace(config, **settings)) == code


def test_unchecked_is_incomplete_only_when_asked(report, config):
    clean = replace(report, findings=())
    assert exit_code(clean, config) == 0
    assert exit_code(clean, replace(config, require_complete=True)) == 3
