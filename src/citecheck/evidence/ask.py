"""Single requests through the same client, guard and politeness: registries, archives, papers on the web."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from citecheck.config import Config
from citecheck.errors import InputError
from citecheck.evidence.address import AddressError, SchemeError, parse, public
from citecheck.evidence.follow import Budget, Follower, Query
from citecheck.evidence.outcome import CAUSES, judge
from citecheck.evidence.registries.protocol import Response
from citecheck.model import UncheckedReason

DOCUMENT = 16 << 20
"""bytes of a paper on the web"""
RECORD = 4 << 20
"""bytes of a registry's answer"""


class Asker:
    """`Fetch` of the registries' protocol."""

    def __init__(self, follower: Follower) -> None:
        self.follower = follower

    async def __call__(
        self, url: str, *, headers: Mapping[str, str] | None = None, data: Mapping[str, str] | None = None
    ) -> Response:
        """GET `url`, or POST the form `data`, and follow redirects. Never raises."""
        try:
            address = parse(url)
        except SchemeError:
            return Response(None, reason=str(UncheckedReason.SCHEME), url=public(url))
        except AddressError:
            return Response(None, reason=str(UncheckedReason.PROTOCOL), url=public(url))
        fields = {"Accept": "*/*", "Accept-Encoding": "gzip"} | dict(headers or {})
        content = None if data is None else urlencode(dict(data)).encode("ascii")
        if content is not None:
            fields["Content-Type"] = "application/x-www-form-urlencoded"
        budget = Budget(self.follower.limit)
        answer, _ = await self.follower.follow(address, budget, Query(tuple(fields.items()), content, RECORD))
        reached = public(answer.last.wire)
        if answer.trouble is not None:
            return Response(None, reason=str(CAUSES[answer.trouble.kind]), url=reached)
        if answer.endless or answer.unusable:
            return Response(None, reason=str(UncheckedReason.PROTOCOL), url=reached)
        return Response(answer.status, answer.headers, answer.body.data, url=reached)


class Fetched(NamedTuple):
    """A document on the web."""

    data: bytes
    content_type: str
    url: str
    """where it was found in the end"""


def fetch_document(url: str, config: Config) -> Fetched:
    """Fetch a paper, politely and through the guard.

    Raises:
        InputError: it does not come; the text says why.
    """
    import asyncio

    return asyncio.run(_document(url, config))


async def _document(url: str, config: Config) -> Fetched:
    from citecheck.evidence.run import new_follower

    try:
        address = parse(url)
    except AddressError as error:
        raise InputError(f"{public(url)}: {error}") from None
    follower = new_follower(config, None)
    try:
        query = Query(Query.page("en").headers, most=DOCUMENT)
        answer, _ = await follower.follow(address, Budget(follower.limit), query)
    finally:
        await follower.client.aclose()
    if answer.trouble or answer.endless or answer.unusable or answer.status != 200:
        raise InputError(f"{public(url)}: {judge(answer, None).reason}")
    if not answer.body.complete:
        raise InputError(f"{public(url)}: larger than {DOCUMENT >> 20} MiB")
    return Fetched(answer.body.data, answer.headers.get("content-type", ""), answer.last.wire)
