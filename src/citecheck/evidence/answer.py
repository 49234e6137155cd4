"""What came of asking for one address: every hop, the last page, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from citecheck.evidence.address import Address
from citecheck.evidence.body import Body
from citecheck.evidence.trouble import TroubleError


@dataclass(slots=True)
class Answer:
    """The way of one address through its redirects."""

    first: Address
    last: Address
    chain: list[str]
    statuses: list[int] = field(default_factory=list)
    moved_to: str | None = None
    """where permanent redirects lead, as long as no temporary one came first"""
    permanent: bool = True
    """every redirect so far was permanent"""
    headers: Mapping[str, str] = field(default_factory=dict)
    """of the last answer, by lower-case name"""
    body: Body = field(default_factory=Body)
    trouble: TroubleError | None = None
    endless: str | None = None
    """the redirects never end: how"""
    unusable: str | None = None
    """a redirect that leads nowhere: why"""
    held: str | None = None
    """the server asked to come back later than this run can wait"""

    @property
    def status(self) -> int | None:
        return self.statuses[-1] if self.statuses and self.trouble is None else None

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()
