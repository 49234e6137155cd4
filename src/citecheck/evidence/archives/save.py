"""Save Page Now: have the Internet Archive keep a page. Only when the user asks for it (`--archive`).

https://docs.google.com/document/d/1Nsv52MvSjbLb2PCpHlat0gkzw0EvtSgpKHu4mk0MnrA: POST /save gives a `job_id`, GET
/save/status/{job_id} says `pending`, `success` with a timestamp, or `error` with `status_ext`.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

from citecheck.config import Config
from citecheck.evidence.archives.wayback import Copies
from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk, read_json
from citecheck.evidence.registries.protocol import Fetch
from citecheck.model import Archive

KEY, SECRET = "CITECHECK_ARCHIVE_KEY", "CITECHECK_ARCHIVE_SECRET"
"""environment variables with the keys from https://archive.org/account/s3.php; without them, anonymously"""

PATIENCE = 120.0
"""seconds for one page"""


class Saver:
    """Has pages saved, one at a time."""

    def __init__(
        self, fetch: Fetch, config: Config, *, environment: Mapping[str, str] | None = None, pause: float = 5.0
    ) -> None:
        self._desk = Desk("wayback", fetch, config)
        found = os.environ if environment is None else environment
        self._keys = (found.get(KEY, ""), found.get(SECRET, ""))
        self._pause = pause

    def __repr__(self) -> str:
        return "Saver()"  # never the keys

    async def save(self, url: str) -> Copies:
        """A new copy, or one of the last thirty days; never raises."""
        form = {"url": url, "if_not_archived_within": "30d", "skip_first_archive": "1", "delay_wb_availability": "1"}
        response = await self._desk.post("/save", form, self._headers)
        try:
            body = fields.mapping(read_json(response.body)) if response.status is not None else {}
        except ValueError:
            body = {}
        job = fields.text_of(body.get("job_id"))
        if response.status != 200 or not job:
            told = fields.text_of(body.get("message"))
            return Copies(None, checked=False, reason=told or response.reason or f"HTTP {response.status}")
        return await self._wait(url, job)

    async def _wait(self, url: str, job: str) -> Copies:
        clock = asyncio.get_running_loop().time
        end = clock() + PATIENCE
        while clock() < end:
            reply = await self._desk.json(f"/save/status/{job}", self._headers)
            body = fields.mapping(reply.data)
            status = body.get("status")
            stamp = fields.text_of(body.get("timestamp"))
            if status == "success" and stamp:
                original = fields.text_of(body.get("original_url")) or url
                return Copies(Archive(f"{self._desk.base}/web/{stamp}/{original}", stamp))
            if status == "error" or reply.status not in {200, 429, 502, 503}:
                told = fields.text_of(body.get("status_ext")) or fields.text_of(body.get("message"))
                return Copies(None, checked=False, reason=told or reply.reason or "not saved")
            await asyncio.sleep(self._pause)
        return Copies(None, checked=False, reason="still pending")

    @property
    def _headers(self) -> dict[str, str]:
        key, secret = self._keys
        return {"Accept": "application/json"} | ({"Authorization": f"LOW {key}:{secret}"} if key and secret else {})
