"""JUnit XML, a test case per finding and one for each edition without any (written by junitparser)."""

from __future__ import annotations

from citecheck.config import Config
from citecheck.model import Finding, Report, Severity
from citecheck.report.outcome import failing
from citecheck.report.places import Places
from citecheck.report.wording import Wording
from citecheck.text.regex import regex

_NOT_XML = regex(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""characters that XML 1.0 cannot hold, section 2.2"""


def render(report: Report, config: Config) -> str:
    """A suite per edition; findings below `fail-on` are skipped cases, so that they show without failing."""
    from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

    words = Wording(config.lang)
    places = Places(report.papers)
    xml = JUnitXml("citecheck")
    for edition in (e for p in report.papers for e in p.editions):
        suite = TestSuite(_clean(edition.path))
        own = [f for f in report.findings if f.location.path == edition.path]
        cases = []
        for finding in own:
            case = TestCase(_clean(f"{finding.code} {finding.name}"), _clean(_where(finding, places)), 0)
            text = _clean(words.message(finding.message))
            fails = failing(finding, config)
            kind = Skipped if not fails else Error if finding.severity is Severity.ERROR else Failure
            result = kind(text, str(finding.severity))
            if fails:
                result.text = _clean(_detail(finding, places, words))
            case.result = [result]
            cases.append(case)
        if not own:
            cases.append(TestCase("notes", _clean(edition.path), 0))
        for item in (u for u in report.unchecked if u.location and u.location.path == edition.path):
            case = TestCase("unchecked", _clean(item.what), 0)
            case.result = [Skipped(_clean(words.unchecked(item)), "unchecked")]
            cases.append(case)
        suite.add_testcases(cases)  # at once: each call counts all cases anew
        xml.add_testsuite(suite)
    text = xml.tostring()  # type: ignore[no-untyped-call]  # junitparser leaves it untyped
    return str(text, "utf-8").rstrip("\n") + "\n"


def _where(finding: Finding, places: Places) -> str:
    line, column = places.start(finding.location)
    return f"{finding.location.path}:{line}:{column}"


def _detail(finding: Finding, places: Places, words: Wording) -> str:
    lines = [f"{_where(finding, places)}: {finding.location.text}"]
    for related in finding.related:
        line, column = places.start(related.location)
        lines.append(f"{related.location.path}:{line}:{column}: {words.message(related.message)}")
    return "\n".join(lines)


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
