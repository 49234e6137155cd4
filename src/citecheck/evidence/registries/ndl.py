"""National Diet Library: Japanese books by ISBN, and a search by title (SRU).

https://ndlsearch.ndl.go.jp/help/api/specifications: no record comes as the diagnostic `info:srw/diagnostic/1/1`, with
or without `numberOfRecords` 0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk, Reply
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARAMETERS = {
    "operation": "searchRetrieve",
    "version": "1.2",
    "recordSchema": "dcndl",
    "recordPacking": "xml",
    "onlyBib": "true",
    "maximumRecords": "5",
    "startRecord": "1",
}
_NO_RECORD = "info:srw/diagnostic/1/1"


class NDL:
    """`/api/sru`."""

    name = "ndl"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def by_identifier(self, identifier: str) -> Answer:
        """Books with this ISBN."""
        return await self._search(f'isbn="{escape(identifier)}"')

    async def like(self, reference: Reference) -> Answer:
        """Books with this title, and the first author and the year where they are known."""
        terms = [f'title="{escape(reference.title)}"', 'mediatype="books"']
        if reference.author:
            name = reference.author[0]
            terms.append(f'creator="{escape(name.literal or f"{name.family}{name.given}")}"')
        if reference.issued is not None and reference.issued.year:
            terms += [f'from="{reference.issued.year - 1}"', f'until="{reference.issued.year + 1}"']
        return await self._search(" AND ".join(terms))

    async def _search(self, query: str) -> Answer:
        reply = await self._desk.xml(f"/api/sru?{urlencode({**_PARAMETERS, 'query': query})}")
        return read_answer(reply)


def escape(text: str) -> str:
    """A CQL term without its quotation marks."""
    return re.sub(r'([\\"*?^])', r"\\\1", text)


def read_answer(reply: Reply) -> Answer:
    """The books of an SRU answer."""
    if reply.status != 200 or reply.data is None:
        return Answer(Verdict.UNCHECKED, reason=reply.reason or "no answer", chain=(reply.url,))
    root: _Element = reply.data
    works = tuple(w for e in root.iter("{*}BibResource") if (w := _work(e)) is not None)
    if works:
        return Answer(Verdict.FOUND, works, chain=(reply.url,))
    uris = [(e.text or "").strip() for e in root.iter("{*}uri")]
    counts = [(e.text or "").strip() for e in root.iter("{*}numberOfRecords")]
    if _NO_RECORD in uris or (not uris and counts[:1] == ["0"]):
        return Answer(Verdict.MISSING, reason="no record in NDL Search", chain=(reply.url,))
    told = next((fields.text_of(e.text) for e in root.iter("{*}message")), "")
    return Answer(Verdict.UNCHECKED, reason=f"NDL Search: {told or 'no records and no reason'}", chain=(reply.url,))


def _work(record: _Element) -> Work | None:
    title = _first(record, "{*}title")
    if not title:
        return None
    creators = [t for e in record.findall("{*}creator") if (t := _creator(e))]
    names = [t for t in creators if not _responsibility(t)]
    publisher = next((_creator(e) for e in record.findall("{*}publisher")), "")
    isbns = [
        (e.text or "").strip()
        for e in record.findall("{*}identifier")
        if any(str(value).endswith("ISBN") for value in e.attrib.values())
    ]
    issued = _first(record, "{*}issued") or _first(record, "{*}date")
    volume = _first(record, "{*}volume/{*}Description/{*}value") or _first(record, "{*}volume")
    reference = Reference(
        "book",
        fields.named(names or [_without_role(t) for t in creators], "ja"),
        issued=fields.from_text(issued),
        variables=fields.kept(
            title=title, publisher=publisher, ISBN=re.sub(r"[^\dXx]", "", isbns[0]) if isbns else "", volume=volume
        ),
        language=_first(record, "{*}language") or None,
    )
    other = _first(record, "{*}title/{*}Description/{*}value")
    return Work(reference, (other,) if other and other != title else ())


def _first(record: _Element, path: str) -> str:
    return fields.text_in(record.find(path))


def _creator(element: _Element) -> str:
    name = element.find("{*}Agent/{*}name")
    return fields.text_in(name if name is not None else element)


_ROLE = re.compile(r"\s*(?:\[?(?:共)?(?:著|編著|編|訳|監修|監訳|執筆|述)\]?)+\s*$")


def _responsibility(text: str) -> bool:
    """Whether it is a statement of responsibility (北岡伸一 著) rather than a heading (北岡, 伸一, 1948-)."""
    return _ROLE.search(text) is not None


def _without_role(text: str) -> str:
    return _ROLE.sub("", text)
