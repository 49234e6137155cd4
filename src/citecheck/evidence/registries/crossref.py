"""Crossref: works by DOI with retractions and corrections, and a search by the words of a citation.

https://www.crossref.org/documentation/retrieve-metadata/rest-api/; what was done to a work stands in its `updated-by`
(publishers' and Retraction Watch's statements alike), not in `update-to`, which is the notice's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference

_FIELDS = "DOI,title,subtitle,author,editor,issued,container-title,publisher,type,volume,issue,page,updated-by,score"
_TYPES = {
    "journal-article": "article-journal",
    "book-chapter": "chapter",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "proceedings-article": "paper-conference",
    "posted-content": "article",
    "dissertation": "thesis",
}


class Crossref:
    """`/works`."""

    name = "crossref"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def by_identifier(self, identifier: str) -> Answer:
        """The work with this DOI."""
        query = f"?{urlencode({'mailto': self._desk.contact})}" if self._desk.contact else ""
        reply = await self._desk.json(f"/works/{quote(identifier, safe='')}{query}")
        message = fields.mapping(fields.mapping(reply.data).get("message"))
        if reply.status == 200 and message:
            return Answer(Verdict.FOUND, (_work(message),), chain=(reply.url,))
        if reply.missing:
            return Answer(Verdict.MISSING, reason="not registered with Crossref", chain=(reply.url,))
        return Answer(Verdict.UNCHECKED, reason=reply.reason or "no record in the answer", chain=(reply.url,))

    async def like(self, reference: Reference) -> Answer:
        """The works that fit a citation best."""
        author = reference.author[0] if reference.author else None
        words = [
            reference.title,
            reference.container_title,
            str(reference.issued.year or "") if reference.issued else "",
        ]
        query = {
            "query.bibliographic": " ".join(filter(None, words)),
            "query.author": (author.family or author.literal) if author else "",
            "rows": "5",
            "select": _FIELDS,
            "mailto": self._desk.contact or "",
        }
        reply = await self._desk.json(f"/works?{urlencode({k: v for k, v in query.items() if v})}")
        found = fields.mapping(fields.mapping(reply.data).get("message")).get("items")
        if reply.status != 200 or not isinstance(found, list):
            return Answer(Verdict.UNCHECKED, reason=reply.reason or "no list in the answer", chain=(reply.url,))
        works = tuple(_work(item) for item in fields.items(found))
        return Answer(Verdict.FOUND if works else Verdict.MISSING, works, chain=(reply.url,))


def _work(item: Mapping[str, Any]) -> Work:
    title, subtitle = fields.text_of(item.get("title")), fields.text_of(item.get("subtitle"))
    full = f"{title}: {subtitle}" if subtitle and subtitle.casefold() not in title.casefold() else title
    dates = [fields.from_parts(item.get(k)) for k in ("published-print", "published-online", "issued", "published")]
    years = sorted({d.year for d in dates if d is not None and d.year is not None})
    issued = next((d for d in dates if d is not None), None)
    kind = fields.text_of(item.get("type"))
    reference = Reference(
        _TYPES.get(kind, kind or "document"),
        fields.csl_names(item.get("author")),
        fields.csl_names(item.get("editor")),
        issued=issued,
        variables=fields.kept(
            title=full,
            container_title=fields.text_of(item.get("container-title")),
            publisher=fields.text_of(item.get("publisher")),
            volume=fields.text_of(item.get("volume")),
            issue=fields.text_of(item.get("issue")),
            page=fields.text_of(item.get("page")),
            DOI=fields.text_of(item.get("DOI")),
            ISBN=fields.text_of(item.get("ISBN")),
            # print and online may fall into two years, and either may be cited
            available_date=next((str(y) for y in years if issued and y != issued.year), ""),
        ),
        language=fields.text_of(item.get("language")) or None,
    )
    others = [
        title if full != title else "",
        *fields.texts_of(item.get("original-title")),
        *fields.texts_of(item.get("title"))[1:],
    ]
    return Work(reference, tuple(dict.fromkeys(t for t in others if t)), _notices(item))


def _notices(item: Mapping[str, Any]) -> tuple[str, ...]:
    """`retraction 10.1000/notice`, each kind and notice once."""
    updates = fields.items(item.get("updated-by"))
    told = (f"{fields.text_of(u.get('type'))} {fields.text_of(u.get('DOI'))}".strip() for u in updates)
    return tuple(dict.fromkeys(t for t in told if t))
