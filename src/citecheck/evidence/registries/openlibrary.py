"""Open Library: books by ISBN (https://openlibrary.org/dev/docs/api/books). Weak on Japanese books."""

from __future__ import annotations

from urllib.parse import urlencode

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference


class OpenLibrary:
    """`/api/books`: one request with the names of the authors, where `/isbn/` gives only links to them."""

    name = "openlibrary"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def by_identifier(self, identifier: str) -> Answer:
        """The book with this ISBN; an empty object is a miss."""
        key = f"ISBN:{identifier}"
        reply = await self._desk.json(f"/api/books?{urlencode({'bibkeys': key, 'format': 'json', 'jscmd': 'data'})}")
        if reply.status != 200 or not isinstance(reply.data, dict):
            return Answer(Verdict.UNCHECKED, reason=reply.reason or "no object in the answer", chain=(reply.url,))
        item = fields.mapping(reply.data.get(key))
        if not item:
            return Answer(Verdict.MISSING, reason="no record in Open Library", chain=(reply.url,))
        title, subtitle = fields.text_of(item.get("title")), fields.text_of(item.get("subtitle"))
        reference = Reference(
            "book",
            fields.named((fields.text_of(a.get("name")) for a in fields.items(item.get("authors"))), "en"),
            issued=fields.from_text(item.get("publish_date")),
            variables=fields.kept(
                title=f"{title}: {subtitle}" if subtitle else title,
                publisher=next((fields.text_of(p.get("name")) for p in fields.items(item.get("publishers"))), ""),
                ISBN=identifier,
            ),
        )
        return Answer(Verdict.FOUND, (Work(reference, (title,) if subtitle else ()),), chain=(reply.url,))
