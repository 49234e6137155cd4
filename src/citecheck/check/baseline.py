"""A baseline: findings that are known and left out until they change.

A JSON file, sorted, one entry per finding, made to be committed and reviewed. An entry is keyed by rule and content
fingerprint, so moved lines do not bring a finding back; `reason` is for the people who look after the paper.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from citecheck.errors import ConfigError
from citecheck.model import Finding

VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One known finding."""

    code: str
    path: str
    fingerprint: str
    message: str
    reason: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.code, PurePath(self.path).name, self.fingerprint


def _key(finding: Finding) -> tuple[str, str, str]:
    """The file's name counts, its folder does not: papers move."""
    return finding.code, PurePath(finding.location.path).name, finding.fingerprint


def read(path: Path) -> list[Entry]:
    """The entries of a baseline file.

    Raises:
        ConfigError: the file is missing or is no baseline.
    """
    try:
        body = json.loads(path.read_text(encoding="utf-8"))
        if body["version"] != VERSION:
            raise ConfigError(f"{path}: a baseline of version {body['version']}, this citecheck reads {VERSION}")
        return [Entry(**entry) for entry in body["findings"]]
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise ConfigError(f"{path}: not a citecheck baseline") from None


def split(findings: Sequence[Finding], entries: Iterable[Entry]) -> tuple[list[Finding], list[Finding], list[Entry]]:
    """(new findings, known findings, stale entries that no finding answers to)."""
    known = {e.key: e for e in entries}
    new = [f for f in findings if _key(f) not in known]
    old = [f for f in findings if _key(f) in known]
    met = {_key(f) for f in old}
    return new, old, [e for key, e in known.items() if key not in met]


def write(path: Path, findings: Iterable[Finding], before: Iterable[Entry] = ()) -> int:
    """Write a baseline of exactly these findings; reasons of entries that stay are kept. How many there are."""
    reasons = {e.key: e.reason for e in before}
    entries = [
        Entry(f.code, f.location.path, f.fingerprint, str(f.message), reasons.get(_key(f), "")) for f in findings
    ]
    entries.sort(key=lambda e: (e.path, e.code, e.fingerprint))
    body: dict[str, Any] = {
        "version": VERSION,
        "findings": [
            {"code": e.code, "path": e.path, "fingerprint": e.fingerprint, "message": e.message, "reason": e.reason}
            for e in entries
        ],
    }
    path.write_text(json.dumps(body, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return len(entries)
