"""Whether a DOI exists, who registered it, and what it says when no registry does.

The Handle API answers for every agency (https://doi-handbook.doi.org, https://www.handle.net/proxy_servlet.html):
`responseCode` 1 is a handle, 100 none, 200 a handle without such a value, 2 an error.
"""

from __future__ import annotations

from urllib.parse import quote

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk, read_json
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference

CSL_JSON = "application/vnd.citationstyles.csl+json"


class Resolver:
    """The DOI proxy: existence, agency, content negotiation."""

    name = "doi"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def exists(self, doi: str) -> Answer:
        """Whether the handle system knows the DOI; only its own code 100 is a no."""
        reply = await self._desk.json(f"/api/handles/{quote(doi, safe='/')}?type=url")
        code = fields.mapping(reply.data).get("responseCode")
        if code in {1, 200}:
            return Answer(Verdict.FOUND, chain=(reply.url,))
        if code == 100:
            return Answer(Verdict.MISSING, reason="DOI does not exist", chain=(reply.url,))
        return Answer(Verdict.UNCHECKED, reason=reply.reason or "no answer of the handle system", chain=(reply.url,))

    async def agency(self, doi: str) -> str:
        """Name of the registration agency (`Crossref`, `JaLC`, ...); empty if it is not told."""
        reply = await self._desk.json(f"/doiRA/{quote(doi, safe='/')}")
        first = reply.data[0] if isinstance(reply.data, list) and reply.data else reply.data
        return fields.text_of(fields.mapping(first).get("RA"))

    async def by_identifier(self, identifier: str) -> Answer:
        """The record by content negotiation; agencies that know only HTML give none."""
        response = await self._desk.get(f"/{quote(identifier, safe='/')}", {"Accept": CSL_JSON})
        if response.status != 200 or "json" not in response.headers.get("content-type", ""):
            return Answer(Verdict.UNCHECKED, reason=response.reason or "no metadata", chain=(response.url,))
        try:
            data = fields.mapping(read_json(response.body))
        except ValueError as error:
            return Answer(Verdict.UNCHECKED, reason=str(error), chain=(response.url,))
        return Answer(Verdict.FOUND, (csl_work(data),), chain=(response.url,))


def csl_work(item: dict[str, object] | object) -> Work:
    """A work from a CSL-JSON item."""
    data = fields.mapping(item)
    title = fields.text_of(data.get("title"))
    variables = fields.kept(
        title=title,
        container_title=fields.text_of(data.get("container-title")),
        publisher=fields.text_of(data.get("publisher")),
        volume=fields.text_of(data.get("volume")),
        issue=fields.text_of(data.get("issue")),
        page=fields.text_of(data.get("page")),
        DOI=fields.text_of(data.get("DOI")),
        ISBN=fields.text_of(data.get("ISBN")),
        URL=fields.text_of(data.get("URL")),
    )
    reference = Reference(
        fields.text_of(data.get("type")) or "document",
        fields.csl_names(data.get("author")),
        fields.csl_names(data.get("editor")),
        issued=fields.from_parts(data.get("issued")),
        variables=variables,
    )
    return Work(reference, tuple(fields.texts_of(data.get("original-title"))))
