"""J-STAGE: articles of Japanese journals, with both titles: the evidence that two editions cite one work.

https://www.jstage.jst.go.jp/static/pages/JstageServices/TAB3/-char/en: Atom, `result/status` 0 or an error code, of
which ERR_001 means that nothing was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from citecheck.evidence.registries import fields
from citecheck.evidence.registries.desk import Desk
from citecheck.evidence.registries.protocol import Answer, Verdict, Work
from citecheck.model import Reference

if TYPE_CHECKING:
    from lxml.etree import _Element


class JStage:
    """`/searchapi/do`, service 3 (articles)."""

    name = "jstage"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def like(self, reference: Reference) -> Answer:
        """Articles with this title, in either language."""
        query = {"service": "3", "article": reference.title, "count": "5", "start": "1"}
        if reference.author:
            query["author"] = reference.author[0].family or reference.author[0].literal
        if reference.issued is not None and reference.issued.year:
            query |= {"pubyearfrom": str(reference.issued.year - 1), "pubyearto": str(reference.issued.year + 1)}
        reply = await self._desk.xml(f"/searchapi/do?{urlencode(query)}")
        if reply.status != 200 or reply.data is None:
            return Answer(Verdict.UNCHECKED, reason=reply.reason or "no answer", chain=(reply.url,))
        status = next((fields.text_of(e.text) for e in reply.data.iter("{*}status")), "")
        if status == "ERR_001":
            return Answer(Verdict.MISSING, chain=(reply.url,))
        if status != "0":
            return Answer(Verdict.UNCHECKED, reason=f"J-STAGE: {status or 'no status'}", chain=(reply.url,))
        works = tuple(_work(e) for e in reply.data.iter("{*}entry"))
        return Answer(Verdict.FOUND if works else Verdict.MISSING, works, chain=(reply.url,))


def _work(entry: _Element) -> Work:
    ja, en = _both(entry, "article_title")
    names = [t for e in entry.findall("{*}author/{*}ja/{*}name") if (t := fields.text_of(e.text))]
    latin = [t for e in entry.findall("{*}author/{*}en/{*}name") if (t := fields.text_of(e.text))]
    journal_ja, journal_en = _both(entry, "material_title")
    link_ja, link_en = _both(entry, "article_link")
    pages = [_text(entry, "startingPage"), _text(entry, "endingPage")]
    reference = Reference(
        "article-journal",
        fields.named(names, "ja") or fields.named(latin, "en"),
        issued=fields.from_text(_text(entry, "pubyear")),
        variables=fields.kept(
            title=ja or en,
            container_title=journal_ja or journal_en,
            volume=_text(entry, "volume"),
            issue=_text(entry, "number"),
            page="-".join(p for p in pages if p),
            DOI=_text(entry, "doi"),
            URL=link_ja or link_en,
        ),
        language="ja" if ja else "en",
    )
    return Work(reference, (en,) if ja and en else ())


def _both(entry: _Element, name: str) -> tuple[str, str]:
    return _text(entry, f"{name}/{{*}}ja"), _text(entry, f"{name}/{{*}}en")


def _text(entry: _Element, path: str) -> str:
    return fields.text_in(entry.find("{*}" + path))
