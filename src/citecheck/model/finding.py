"""What an editor is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from citecheck.model.evidence import Evidence
from citecheck.model.paper import Alignment, Paper
from citecheck.model.places import Span


class Severity(IntEnum):
    """How bad it is; higher is worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Confidence(IntEnum):
    """How sure the tool is."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the editor: an English template with named fields, translated when it is printed.

    Present tense, one fact, quotes the found text, no final stop. Values are texts and numbers as they are found,
    other messages, dates and figures (which a language may write in its own way), and tuples, which are lists.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**{k: _plain(v) for k, v in self.values.items()}) if self.values else self.template


class Figure(str):
    """A number, sum or date in normalised English words, which other languages write in their own: `10 million`."""

    __slots__ = ()


class Reason(str):
    """Why an address is gone, doubtful or unchecked, in the English words that evidence keeps: `404 Not Found`."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What is written, with its normalised value behind it where a reader needs that: `25万発 (250,000)`."""

    text: str
    value: str
    """as a `Figure`; may be empty"""
    adds: bool
    """whether the value tells an English reader more than the text"""

    def __str__(self) -> str:
        return f"{self.text} ({self.value})" if self.adds else self.text


def _plain(value: object) -> object:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


def say(template: str, /, **values: object) -> Message:
    """A message from an English template and its values: `say("note {label} is empty", label="3")`."""
    return Message(template, values)


class Safety(StrEnum):
    """Whether a fix may be applied without asking."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    DISPLAY = "display"


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of `span`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A remedy for a finding, in one document."""

    title: Message
    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document."""

    path: str
    span: Span
    text: str = ""
    """the source under the span"""
    note: str | None = None
    """label of the note in which it lies"""


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding, with what is to be seen there."""

    location: Location
    message: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should look at."""

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    message: Message
    location: Location
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Something that could not be checked, where it is cited, and why."""

    what: str
    reason: str
    """one word: `timeout`, `blocked`, `offline`, ..."""
    location: Location | None = None
    detail: str = ""
    """what happened: `certificate has expired`"""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    suppressed: int = 0
    alignments: tuple[Alignment, ...] = ()
    skipped_rules: int = 0
    """rules that were left out because the run was offline"""

    def count(self, severity: Severity) -> int:
        """How many findings are of exactly this severity."""
        return sum(f.severity is severity for f in self.findings)
