"""What a run comes to: the word in the JSON and the exit code (docs/usage.md)."""

from __future__ import annotations

from citecheck.config import Config
from citecheck.model import Finding, Report, Severity


def failing(finding: Finding, config: Config) -> bool:
    """Whether this finding makes the run fail."""
    return config.fail_on != "never" and not config.exit_zero and finding.severity >= Severity[config.fail_on.upper()]


def failed(report: Report, config: Config) -> bool:
    """Whether a finding is at or above `fail-on`."""
    return any(failing(f, config) for f in report.findings)


def outcome(report: Report, config: Config) -> str:
    """`fail`, `incomplete` or `pass`."""
    if failed(report, config):
        return "fail"
    return "incomplete" if report.unchecked else "pass"


def exit_code(report: Report, config: Config) -> int:
    """1 findings, 3 something unchecked under `require-complete`, else 0."""
    if failed(report, config):
        return 1
    return 3 if config.require_complete and report.unchecked and not config.exit_zero else 0
