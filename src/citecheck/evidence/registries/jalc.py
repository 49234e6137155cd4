"""Japan Link Center: DOIs of Japanese works, with titles and names in both languages.

https://japanlinkcenter.org/top/doc/JaLC_tech_api_manual.pdf; clients disagree on whether the slash of a DOI is sent as
it is or escaped twice, so both are tried.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Name, Reference


class JaLC:
    """`/dois/{doi}`."""

    name = "jalc"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def by_identifier(self, identifier: str) -> Answer:
        """The record of one DOI."""
        reply = await self._desk.json(f"/dois/{quote(identifier, safe='/')}")
        if reply.status in {400, 404}:
            again = await self._desk.json(f"/dois/{quote(quote(identifier, safe=''), safe='')}")
            reply = again if again.status == 200 else reply
        body = fields.mapping(reply.data)
        data = body.get("data")
        record = fields.mapping(data[0] if isinstance(data, list) and data else data)
        if reply.status == 200 and body.get("status") == "OK" and record:
            return Answer(Verdict.FOUND, (_work(record),), chain=(reply.url,))
        if reply.missing:
            return Answer(Verdict.MISSING, reason="not registered with JaLC", chain=(reply.url,))
        return Answer(Verdict.UNCHECKED, reason=reply.reason or "no record in the answer", chain=(reply.url,))


def _work(item: Mapping[str, Any]) -> Work:
    titles = [_title(t) for t in fields.items(item.get("title_list"))]
    by_language = {fields.text_of(t.get("lang")): _title(t) for t in fields.items(item.get("title_list"))}
    journals = {
        fields.text_of(t.get("lang")): fields.text_of(t.get("journal_title_name"))
        for t in fields.items(item.get("journal_title_name_list"))
    }
    language = "ja" if "ja" in by_language else next(iter(by_language), "ja")
    published = fields.mapping(item.get("publication_date"))
    parts = [
        fields.text_of(str(published.get(k) or ""))
        for k in ("publication_year", "publication_month", "publication_day")
    ]
    first, last = (fields.text_of(str(item.get(k) or "")) for k in ("first_page", "last_page"))
    publishers = {
        fields.text_of(p.get("lang")): fields.text_of(p.get("publisher_name"))
        for p in fields.items(item.get("publisher_list"))
    }
    title = by_language.get(language) or next(iter(titles), "")
    reference = Reference(
        "article-journal" if journals else "document",
        tuple(n for c in fields.items(item.get("creator_list")) if (n := _name(c, language))),
        issued=fields.from_text("-".join(p for p in parts if p)),
        variables=fields.kept(
            title=title,
            container_title=journals.get(language) or next(iter(journals.values()), ""),
            publisher=publishers.get(language) or next(iter(publishers.values()), ""),
            volume=fields.text_of(str(item.get("volume") or "")),
            issue=fields.text_of(str(item.get("issue") or "")),
            page="-".join(p for p in (first, last) if p),
            DOI=fields.text_of(item.get("doi")),
            URL=fields.text_of(item.get("url")),
        ),
        language=language,
    )
    return Work(reference, tuple(dict.fromkeys(t for t in titles if t and t != title)))


def _title(item: Mapping[str, Any]) -> str:
    title, subtitle = fields.text_of(item.get("title")), fields.text_of(item.get("subtitle"))
    return f"{title}: {subtitle}" if subtitle else title


def _name(creator: Mapping[str, Any], language: str) -> Name | None:
    names = fields.items(creator.get("names"))
    chosen = next((n for n in names if n.get("lang") == language), names[0] if names else {})
    family, given = fields.text_of(chosen.get("last_name")), fields.text_of(chosen.get("first_name"))
    if family and given:
        return Name(family=family, given=given)
    return Name(literal=family or given) if family or given else None
