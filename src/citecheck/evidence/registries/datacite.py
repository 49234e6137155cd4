"""DataCite: data sets, reports and preprints by DOI (https://support.datacite.org/reference/get_dois-id)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Name, Reference

_TYPES = {"JournalArticle": "article-journal", "Book": "book", "BookChapter": "chapter", "Report": "report",
          "Dataset": "dataset", "Dissertation": "thesis", "Preprint": "article", "Text": "document"}  # fmt: skip


class DataCite:
    """`/dois/{doi}`."""

    name = "datacite"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def by_identifier(self, identifier: str) -> Answer:
        """The record of one DOI."""
        reply = await self._desk.json(f"/dois/{quote(identifier, safe='/')}", {"Accept": "application/vnd.api+json"})
        attributes = fields.mapping(fields.mapping(fields.mapping(reply.data).get("data")).get("attributes"))
        if reply.status == 200 and attributes:
            return Answer(Verdict.FOUND, (_work(attributes),), chain=(reply.url,))
        if reply.missing:
            return Answer(Verdict.MISSING, reason="not registered with DataCite", chain=(reply.url,))
        return Answer(Verdict.UNCHECKED, reason=reply.reason or "no record in the answer", chain=(reply.url,))


def _work(item: Mapping[str, Any]) -> Work:
    titles = fields.items(item.get("titles"))
    main = [fields.text_of(t.get("title")) for t in titles if not t.get("titleType")]
    subtitles = [fields.text_of(t.get("title")) for t in titles if t.get("titleType") == "Subtitle"]
    others = [fields.text_of(t.get("title")) for t in titles if t.get("titleType") not in {None, "Subtitle"}]
    title = ": ".join([*main[:1], *subtitles[:1]])
    publisher = item.get("publisher")
    year = fields.from_text(item.get("publicationYear"))
    issued = [fields.from_text(d.get("date")) for d in fields.items(item.get("dates")) if d.get("dateType") == "Issued"]
    kind = fields.text_of(fields.mapping(item.get("types")).get("resourceTypeGeneral"))
    reference = Reference(
        _TYPES.get(kind, "document"),
        tuple(n for c in fields.items(item.get("creators")) if (n := _name(c))),
        issued=next((d for d in issued if d is not None), year),
        variables=fields.kept(
            title=title,
            publisher=fields.text_of(
                fields.mapping(publisher).get("name") if isinstance(publisher, dict) else publisher
            ),
            DOI=fields.text_of(item.get("doi")),
            URL=fields.text_of(item.get("url")),
        ),
        language=fields.text_of(item.get("language")) or None,
    )
    return Work(reference, tuple(dict.fromkeys(t for t in [*main, *others] if t and t != title)))


def _name(creator: Mapping[str, Any]) -> Name | None:
    if creator.get("familyName"):
        return Name(family=fields.text_of(creator.get("familyName")), given=fields.text_of(creator.get("givenName")))
    name = fields.text_of(creator.get("name"))
    if creator.get("nameType") == "Personal" and "," in name:
        family, _, given = name.partition(",")
        return Name(family=family.strip(), given=given.strip())
    return Name(literal=name) if name else None
