"""The Wayback Machine: the copy of a page that is nearest to a day.

CDX (https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server) is asked first: the availability API
gives `{}` both where there is no copy and where it is overloaded, so that only what it finds counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from citecheck.config import Config
from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Fetch
from citecheck.model import Archive


@dataclass(frozen=True, slots=True)
class Copies:
    """The answer: a copy, or none (`checked`), or nobody could say."""

    archive: Archive | None = None
    checked: bool = True
    reason: str = ""


class Wayback:
    """Looks for copies. One for each run: it holds the pace."""

    def __init__(self, fetch: Fetch, config: Config) -> None:
        self._cdx = Desk("wayback", fetch, config)
        self._availability = Desk("wayback-availability", fetch, config)

    async def nearest(self, url: str, day: date | None = None) -> Copies:
        """The copy nearest to `day` (the newest if it is None) that was answered with 200; never raises."""
        query = {
            "url": url,
            "output": "json",
            "fl": "timestamp,original,statuscode",
            "filter": "statuscode:200",
        }
        query |= {"closest": f"{day:%Y%m%d}", "sort": "closest", "limit": "5"} if day else {"limit": "-5"}
        reply = await self._cdx.json(f"/cdx/search/cdx?{urlencode(query)}")
        if reply.status == 200 and isinstance(reply.data, list):
            stamps = [str(row[0]) for row in reply.data[1:] if _is_row(row)]
            if stamps:
                best = (
                    min(stamps, key=lambda s: abs(_moment(s) - _moment(f"{day:%Y%m%d}120000"))) if day else max(stamps)
                )
                return Copies(Archive(f"{self._cdx.base}/web/{best}/{url}", best))
        available = await self._available(url, day)
        if available is not None:
            return Copies(available)
        if reply.status == 200 and (reply.data == [] or isinstance(reply.data, list)):
            return Copies(None, checked=True)
        return Copies(None, checked=False, reason=reply.reason or "no list in the answer")

    async def _available(self, url: str, day: date | None) -> Archive | None:
        query = {"url": url} | ({"timestamp": f"{day:%Y%m%d}"} if day else {})
        reply = await self._availability.json(f"/wayback/available?{urlencode(query)}")
        snapshots = fields.mapping(fields.mapping(reply.data).get("archived_snapshots"))
        closest = fields.mapping(snapshots.get("closest"))
        stamp, copy = fields.text_of(closest.get("timestamp")), fields.text_of(closest.get("url"))
        if reply.status == 200 and closest.get("available") is True and str(closest.get("status")) == "200":
            return Archive(re.sub(r"^http:", "https:", copy), stamp) if copy and _STAMP.fullmatch(stamp) else None
        return None


_STAMP = re.compile(r"\d{14}")


def _is_row(row: object) -> bool:
    return (
        isinstance(row, list) and bool(row) and _STAMP.fullmatch(str(row[0])) is not None and _moment(str(row[0])) > 0
    )


def _moment(stamp: str) -> float:
    """Seconds, only to be compared; 0 where the figures are no moment."""
    try:
        return (datetime.strptime(stamp, "%Y%m%d%H%M%S") - datetime(1970, 1, 1)).total_seconds()  # noqa: DTZ001, DTZ007
    except ValueError:
        return 0.0
