"""What was seen for a URL or an identifier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from citecheck.model.reference import Reference


class Outcome(StrEnum):
    """What a URL or identifier answered. `UNCHECKED` is neither wrong nor fine."""

    ALIVE = "alive"
    MOVED = "moved"
    GONE = "gone"
    DOUBTFUL = "doubtful"
    UNCHECKED = "unchecked"


class UncheckedReason(StrEnum):
    """Why something could not be checked; the value is what JSON says."""

    OFFLINE = "offline"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate-limited"
    SERVER_ERROR = "server-error"
    REFUSED = "refused"
    RESET = "reset"
    TIMEOUT = "timeout"
    TLS = "tls"
    GUARD = "guard"
    SCHEME = "scheme"
    PROTOCOL = "protocol"
    NOT_STORED = "not-stored"


class DoubtReason(StrEnum):
    """Why a page that answers is perhaps not the one that is cited."""

    SOFT_404 = "soft-404"
    LOG_IN = "log-in"
    PARKED = "parked"
    BOT_WALL = "bot-wall"
    ERROR_PAGE = "error-page"
    HOME_PAGE = "home-page"
    FRAGMENT = "fragment"
    EMPTY = "empty"
    OTHER_FILE = "other-file"


@dataclass(frozen=True, slots=True)
class PageDate:
    """A date that a page gives for itself."""

    value: str
    """ISO 8601, as precise as the page says"""
    kind: Literal["published", "modified"]
    found_in: str
    """json-ld, meta, microdata, time, url, text, htmldate, last-modified, pdf; several are joined by `+`"""
    grade: Literal["strong", "fair", "weak"]


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says of itself."""

    title: str = ""
    dates: tuple[PageDate, ...] = ()
    """best first"""
    language: str | None = None
    alternates: Mapping[str, str] = field(default_factory=dict)
    """hreflang -> address"""
    titles: tuple[str, ...] = ()
    """other titles that the page gives (og:title, h1, title, ...)"""
    doi: str | None = None
    """that the page gives for the work which it shows"""


@dataclass(frozen=True, slots=True)
class Archive:
    """A kept copy of a page."""

    url: str
    timestamp: str
    """YYYYMMDDhhmmss, UTC"""
    source: str = "wayback"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen for one URL or identifier, and when."""

    url: str
    """as written in the note"""
    outcome: Outcome
    reason: str = ""
    """in words: `404 Not Found`, `timeout`, `log-in page`"""
    status: int | None = None
    chain: tuple[str, ...] = ()
    """every address asked, the first one included"""
    statuses: tuple[int, ...] = ()
    """of each hop"""
    facts: PageFacts = PageFacts()
    archive: Archive | None = None
    seen: str = ""
    """ISO 8601, UTC, whole seconds"""
    first_failed: str | None = None
    """since when it has failed without a success between"""
    metadata: Reference | None = None
    """what a registry says of the identifier"""
    notices: tuple[str, ...] = ()
    """retraction, correction, expression-of-concern, as the registry names them"""
    suggestions: tuple[Reference, ...] = ()
    """works that a registry takes for the one cited"""
    cause: UncheckedReason | DoubtReason | None = None
    """of what is unchecked or doubtful, as a word; `reason` says more"""
    moved_to: str | None = None
    """where permanent redirects lead"""
    content_hash: str | None = None
    """of the body's first part, to see whether a page has changed"""

    @property
    def final_url(self) -> str:
        return self.chain[-1] if self.chain else self.url
