"""Citing and the cited: names, references, citations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from citecheck.model.dates import PartialDate
from citecheck.model.places import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A person (`family`, `given`, particles, suffix) or, as `literal`, a body or a name that is kept whole."""

    family: str = ""
    given: str = ""
    literal: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        parts = (self.given, self.dropping_particle, self.non_dropping_particle, self.family, self.suffix)
        return " ".join(filter(None, parts))


class Position(StrEnum):
    """How a citation stands to those before it (CSL `position`)."""

    FIRST = "first"
    SUBSEQUENT = "subsequent"
    IBID = "ibid"
    IBID_WITH_LOCATOR = "ibid-with-locator"


@dataclass(frozen=True, slots=True)
class Reference:
    """The work cited.

    `variables` holds CSL's text variables (`title`, `container-title`, `publisher`, `publisher-place`, `page`, `URL`,
    `DOI`, `ISBN`, `volume`, `issue`, `number`, `edition`, `genre`, `note`, ...). `spans` and `confidences` are keyed
    by variable, names and dates included (`author`, `issued`, `accessed`, ...); confidences run from 0 to 1.
    """

    type: str = "document"
    """CSL type: article-newspaper, article-journal, book, chapter, report, webpage, legislation, ..."""
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    issued: PartialDate | None = None
    accessed: PartialDate | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    language: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)
    confidences: Mapping[str, float] = field(default_factory=dict)

    def get(self, variable: str) -> str:
        """A text variable, or the empty string."""
        return self.variables.get(variable, "")

    @property
    def title(self) -> str:
        return self.get("title")

    @property
    def container_title(self) -> str:
        return self.get("container-title")

    @property
    def publisher(self) -> str:
        return self.get("publisher")

    @property
    def url(self) -> str:
        return self.get("URL")

    @property
    def doi(self) -> str:
        return self.get("DOI")

    def span_of(self, variable: str) -> Span | None:
        """Where a variable is written in the source, if it is."""
        return self.spans.get(variable)

    def confidence_of(self, variable: str) -> float:
        """From 0 to 1; 0 where the variable was not found."""
        return self.confidences.get(variable, 0.0)

    def __bool__(self) -> bool:
        return bool(self.author or self.editor or self.issued or self.variables)


@dataclass(frozen=True, slots=True)
class Citation:
    """One act of citing inside a note.

    Nothing of a note is lost: its text is the citations' `text` in order with the notes' separators between, and each
    citation's text is covered by prefix, suffix, locator, the reference's spans and punctuation.
    """

    text: str
    span: Span
    reference: Reference
    prefix: str = ""
    """signal or comment before the work: `See also`, `参照`"""
    suffix: str = ""
    """comment after it; for a note without a work, the whole comment"""
    locator: str = ""
    label: str | None = None
    """CSL locator type: page, chapter, paragraph, note, ..."""
    position: Position = Position.FIRST
    refers_to: str | None = None
    """label of the note whose work an Ibid., 同上, 前掲 ... means; None for first citations and when ambiguous"""
    target: Reference | None = None
    """the work that a short form means, once resolved"""
    ambiguous: tuple[str, ...] = ()
    """labels of the notes that a short form could mean, when it could mean several works"""
    short_form: str | None = None
    """the words of the short form as written: `Ibid.`, `前掲注3`"""
    named_note: str | None = None
    """label of the note that a short form names itself (supra note 3, 前掲注3)"""
    confidence: float = 1.0

    @property
    def work(self) -> Reference:
        """The work meant: the resolved one for short forms, else what is written here."""
        return self.target or self.reference
