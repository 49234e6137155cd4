"""A registry's counter: its address, its pace, and one way of asking it."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citecheck.config import Config
from citecheck.evidence.registries.protocol import Fetch, Response

if TYPE_CHECKING:
    from lxml.etree import _Element

ADDRESSES = {
    "doi": "https://doi.org",
    "crossref": "https://api.crossref.org",
    "datacite": "https://api.datacite.org",
    "jalc": "https://api.japanlinkcenter.org",
    "ndl": "https://ndlsearch.ndl.go.jp",
    "openlibrary": "https://openlibrary.org",
    "cinii": "https://cir.nii.ac.jp",
    "jstage": "https://api.jstage.jst.go.jp",
    "wayback": "https://web.archive.org",
    "wayback-availability": "https://archive.org",
}
"""the public ones; `[registries.addresses]` names others"""

INTERVALS = {
    "doi": 0.34,
    "crossref": 0.34,
    "datacite": 0.6,
    "jalc": 1.0,
    "ndl": 2.0,
    "openlibrary": 1.0,
    "cinii": 1.0,
    "jstage": 1.0,
    "wayback": 1.0,
    "wayback-availability": 1.0,
}
"""seconds between two requests: what each documents, or what is modest where it documents nothing"""

POLITE = {"crossref": 0.1, "datacite": 0.3, "openlibrary": 0.34}
"""seconds where the registry may write to the asker (`[registries] contact`)"""

PATIENCE = 2
"""requests in a row without any answer after which a registry is left alone for the rest of the run"""
LONGEST = 10.0
"""seconds between two requests, whatever a registry states"""
MAX_JSON = 4 << 20
MAX_XML = 4 << 20


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer read: `data` is a JSON value or an XML element, None with a reason when there is none."""

    status: int | None
    data: Any = None
    reason: str = ""
    url: str = ""

    @property
    def missing(self) -> bool:
        return self.status in {404, 410}


class Desk:
    """Asks one registry, one request at a time, no faster than it allows."""

    def __init__(self, name: str, fetch: Fetch, config: Config) -> None:
        self.name = name
        self.base = config.registries.addresses.get(name, ADDRESSES[name]).rstrip("/")
        self.contact = config.registries.contact
        documented = POLITE.get(name, INTERVALS[name]) if self.contact else INTERVALS[name]
        interval = config.registries.interval
        self._interval = documented if interval is None else interval
        self._fetch = fetch
        self._turn = asyncio.Lock()
        self._next = 0.0
        self._silent = 0
        self._given_up: Response | None = None

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> Response:
        """GET `path` (with its leading slash) of this registry."""
        return await self._ask(path, headers, None)

    async def post(self, path: str, data: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Response:
        """POST a form."""
        return await self._ask(path, headers, data)

    async def json(self, path: str, headers: Mapping[str, str] | None = None) -> Reply:
        """A JSON value."""
        response = await self.get(path, {"Accept": "application/json", **(headers or {})})
        return _read(response, read_json)

    async def xml(self, path: str) -> Reply:
        """The root of an XML document."""
        return _read(await self.get(path, {"Accept": "application/xml, text/xml"}), read_xml)

    async def _ask(self, path: str, headers: Mapping[str, str] | None, data: Mapping[str, str] | None) -> Response:
        clock = asyncio.get_running_loop().time
        async with self._turn:
            if self._given_up is not None:
                return self._given_up
            if (wait := self._next - clock()) > 0:
                await asyncio.sleep(wait)
            fields = dict(headers or {}) | ({"From": self.contact} if self.contact else {})
            response = await self._fetch(self.base + path, headers=fields, data=data)
            self._next = clock() + max(self._interval, stated_interval(response.headers))
            self._silent = self._silent + 1 if response.status is None else 0
            if self._silent >= PATIENCE:
                self._given_up = response
            return response


def stated_interval(headers: Mapping[str, str]) -> float:
    """Seconds between two requests as an answer states them (Crossref's `x-rate-limit-limit` and `-interval`); or 0."""
    limit, interval = headers.get("x-rate-limit-limit", ""), headers.get("x-rate-limit-interval", "")
    match = re.fullmatch(r"\s*(\d{1,5})\s*s?\s*", interval)
    if match is None or not limit.strip().isdecimal() or int(limit) < 1:
        return 0.0
    return min(int(match[1]) / int(limit), LONGEST)


def _read(response: Response, reader: Any) -> Reply:
    if response.status is None:
        return Reply(None, None, response.reason or "no answer", response.url)
    try:
        data = reader(response.body)
    except ValueError as error:
        data = None
        if response.status == 200:
            return Reply(None, None, f"the answer cannot be read: {error}", response.url)
    return Reply(response.status, data, "" if response.status == 200 else f"HTTP {response.status}", response.url)


def read_json(body: bytes) -> Any:
    """A JSON value; byte order marks and zero-width characters before it are let pass.

    Raises:
        ValueError: too large, too deep, or no JSON.
    """
    if len(body) > MAX_JSON:
        raise ValueError("too large")
    try:
        return json.loads(body.decode("utf-8", "replace").strip("\ufeff\u200b\u200c\u200d\u2060 \t\r\n"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def read_xml(body: bytes) -> _Element:
    """The root of an XML document.

    None of the registries' answers has a document type; one that has is refused, and with it every entity.

    Raises:
        ValueError: too large, a document type, or no XML.
    """
    from lxml import etree

    if len(body) > MAX_XML:
        raise ValueError("too large")
    if _DECLARATION.search(body):
        raise ValueError("has a document type")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error).partition("\n")[0][:120]) from None
