"""CiNii Research: Japanese articles and books by their words (https://support.nii.ac.jp/en/cir/r_opensearch)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference


class CiNii:
    """`/opensearch/v2/articles` and `/books`."""

    name = "cinii"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def like(self, reference: Reference) -> Answer:
        """Articles or books with these words."""
        shelf = "books" if reference.type == "book" else "articles"
        query = {"format": "json", "lang": "ja", "title": reference.title, "count": "5", "start": "1"}
        if reference.author:
            name = reference.author[0]
            query["creator"] = name.literal or f"{name.family} {name.given}".strip()
        if reference.issued is not None and reference.issued.year:
            query |= {"from": f"{reference.issued.year - 1}01", "until": f"{reference.issued.year + 1}12"}
        reply = await self._desk.json(f"/opensearch/v2/{shelf}?{urlencode(query)}")
        body = fields.mapping(reply.data)
        if reply.status != 200 or not body:
            return Answer(Verdict.UNCHECKED, reason=reply.reason or "no object in the answer", chain=(reply.url,))
        found = fields.items(body.get("items")) or [
            item for node in fields.items(body.get("@graph")) for item in fields.items(node.get("items"))
        ]
        works = tuple(_work(item, shelf) for item in found if fields.text_of(item.get("title")))
        return Answer(Verdict.FOUND if works else Verdict.MISSING, works, chain=(reply.url,))


def _work(item: Mapping[str, Any], shelf: str) -> Work:
    identifiers = {
        fields.text_of(i.get("@type")).rpartition(":")[2].upper(): fields.text_of(i.get("@value"))
        for i in fields.items(item.get("dc:identifier"))
    }
    first, last = (fields.text_of(item.get(k)) for k in ("prism:startingPage", "prism:endingPage"))
    reference = Reference(
        "book" if shelf == "books" else "article-journal",
        fields.named(fields.texts_of(item.get("dc:creator")), "ja"),
        issued=fields.from_text(item.get("prism:publicationDate") or item.get("dc:date")),
        variables=fields.kept(
            title=fields.text_of(item.get("title")),
            container_title=fields.text_of(item.get("prism:publicationName")),
            publisher=fields.text_of(item.get("dc:publisher")),
            volume=fields.text_of(item.get("prism:volume")),
            issue=fields.text_of(item.get("prism:number")),
            page="-".join(p for p in (first, last) if p),
            DOI=identifiers.get("DOI", ""),
            ISBN=identifiers.get("ISBN", ""),
            URL=fields.text_of(item.get("@id")),
        ),
        language="ja",
    )
    return Work(reference)
