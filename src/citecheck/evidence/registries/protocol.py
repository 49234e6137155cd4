"""How registries and archives are asked, and how they answer.

An adapter never talks to the network itself: it is given a `Fetch`, which the client implements with its guard, its
politeness and its limits. Whatever goes wrong on the way (no network, timeout, refused by the guard, a circuit breaker
that is open) is a `Response` without a status and with a reason, never an exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from citecheck.model import Reference


@dataclass(frozen=True, slots=True)
class Response:
    """The answer of a registry or an archive after all redirects."""

    status: int | None
    """of the last hop; None: no answer at all, see `reason`"""
    headers: Mapping[str, str] = field(default_factory=dict)
    """names in lower case"""
    body: bytes = b""
    """inflated, cut at the client's limit"""
    reason: str = ""
    """why there is no answer, as in `UncheckedReason`: `offline`, `timeout`, `guard`, ..."""
    url: str = ""
    """the address that answered"""


class Fetch(Protocol):
    """One request, politely: per-host limits, Retry-After, guard and size limits are the implementation's."""

    async def __call__(
        self, url: str, *, headers: Mapping[str, str] | None = None, data: Mapping[str, str] | None = None
    ) -> Response:
        """GET `url` (POST the form `data` when it is given) and follow redirects. Never raises."""
        ...


class Verdict(Enum):
    """What a registry's answer amounts to."""

    FOUND = "found"
    MISSING = "missing"
    """the registry itself says that it has no such record"""
    UNCHECKED = "unchecked"
    """anything else: no answer, an error, an answer in another shape"""


@dataclass(frozen=True, slots=True)
class Work:
    """One record of a registry."""

    reference: Reference
    titles: tuple[str, ...] = ()
    """the title in other languages, and with and without its subtitle"""
    notices: tuple[str, ...] = ()
    """`retraction`, `correction`, ... as the registry names them, with the notice's own DOI behind a space"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a registry says to one question."""

    verdict: Verdict
    works: tuple[Work, ...] = ()
    """best first; none when only the existence is known"""
    reason: str = ""
    """in words, where the verdict is not FOUND"""
    chain: tuple[str, ...] = ()
    """the addresses asked"""


class Registry(Protocol):
    """A registry that knows works by an identifier."""

    name: str

    async def by_identifier(self, identifier: str) -> Answer:
        """The record of one DOI or ISBN; never raises."""
        ...


class Catalogue(Protocol):
    """A registry that can be searched for a work."""

    name: str

    async def like(self, reference: Reference) -> Answer:
        """Records that may be the work cited, best first; never raises."""
        ...
