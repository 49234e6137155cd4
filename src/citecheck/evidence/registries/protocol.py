"""How registries and archives are asked, and how they answer.

An adapter never talks to the network itself: it is given a `Fetch`, which the client implements with its guard, its
politeness and its limits. Whatever goes wrong on the way (no network, timeout, refused by the guard, a circuit breaker
that is open) is a `Response` without a status and with a reason, never an exception.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


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
