"""What a page says of itself to machines: JSON-LD, meta elements, microdata.

Sources: schema.org (datePublished, headline), Open Graph (ogp.me, article:published_time), Highwire Press tags as
Google Scholar takes them (citation_title, citation_publication_date), Dublin Core (dcterms.issued), Parse.ly, Sailthru.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any

from citecheck.evidence.pages.candidates import Candidate, Kind, Moment, read_moment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_SCRIPT = 1 << 20
MAX_NODES = 2000
MAX_DEPTH = 30

_PUBLISHED = """
    article:published_time article:published article:published_date article:publicationdate article:post_date
    article.published article.created article_date_original og:article:published_time og:article:published
    og:published_time og:pubdate og:publish_date og:datepublished og:regdate
    citation_publication_date citation_date citation_online_date citation_cover_date citation_year
    dc.date dc.date.issued dc.date.created dc.date.publication dc.created dc.issued dc:date dc:created dc:date.issued
    dcterms.date dcterms.issued dcterms.created dcterms:issued dcterms:date dcterms:created dcterms.available
    eprints.date bepress_citation_date prism.publicationdate prism.publicationname.date
    date pubdate publishdate publish-date publish_date publish_time publishtime publicationdate publication_date
    publication-date date_published datepublished date.published date-published published_date published-date
    published_time published publisheddate release_date releasedate date_created datecreated date.release created
    creation_date content_create_date originalpublicationdate article_date article-date article_publish_date
    parsely-pub-date sailthru.date shareaholic:article_published_time cxenseparse:recs:publishtime
    cxenseparse:publishtime mediator_published_time displaydate displaydate_display rbpubdate bt:pubdate ptime pdate
    rnews:datepublished vr:published_time dcsext.articlefirstpublished analyticsattributes.articledate gentime
    issued dateposted doc_date news_date post_date field-name-post-date twt-published-at wt.es_pubdate
    """
_MODIFIED = """
    article:modified_time article:modified article:modified_date article:post_modified og:updated_time
    og:modified_time og:article:modified_time dc.date.modified dc.modified dcterms.modified dcterms:modified
    dc.date.reviewed lastmod lastmodified last-modified last_modified lastupdate last-update last_updated lastdate
    modified modified_time modificationdate modified-date date_modified datemodified updated updated_time
    revision_date revised bt:moddate utime update_date
    """
PUBLISHED = frozenset(_PUBLISHED.split())
MODIFIED = frozenset(_MODIFIED.split())
TITLES = ("citation_title", "dc.title", "dcterms.title", "eprints.title", "bepress_citation_title", "parsely-title")
SOCIAL_TITLES = ("og:title", "twitter:title", "sailthru.title")

DOIS = frozenset(("citation_doi", "prism.doi", "bepress_citation_doi", "dc.identifier", "dcterms.identifier"))

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+")
_WORKS = re.compile(
    r"Article|BlogPosting|Posting|Report|Book|Chapter|Thesis|WebPage|AboutPage|ItemPage|CreativeWork|PressRelease|Legislation|"
    r"Dataset|Periodical|Publication|Opinion|Review$|Podcast|Episode|FAQPage|QAPage|Event$"
)
_BEST = re.compile(r"Article|BlogPosting|Report|Book|Thesis|PressRelease|Legislation|Chapter|Dataset|Opinion")
_LOOSE = re.compile(r'"(datePublished|dateCreated|uploadDate|dateModified|headline)"\s*:\s*"((?:[^"\\]|\\.){1,400})"')


@dataclass(slots=True)
class Structured:
    """All that the markup for machines says."""

    dates: list[Candidate] = field(default_factory=list)
    citation_titles: list[str] = field(default_factory=list)
    headlines: list[str] = field(default_factory=list)
    social_titles: list[str] = field(default_factory=list)
    site_names: list[str] = field(default_factory=list)
    locale: str = ""
    doi: str | None = None

    def add(self, kind: Kind, found_in: str, text: str, weight: float) -> None:
        """Take a date if the text is one."""
        read = read_moment(text)
        if read is None:
            from citecheck.evidence.pages.dated import dates_in

            read = next((Moment(d.value) for d in dates_in(text[:100])), None)
        if read is not None:
            self.dates.append(Candidate(read.value, kind, found_in, weight, read.utc))


def read_structured(tree: HtmlElement) -> Structured:
    """JSON-LD, meta elements and microdata of a page."""
    found = Structured()
    _json_ld(tree, found)
    _meta(tree, found)
    _microdata(tree, found)
    return found


def _meta(tree: HtmlElement, found: Structured) -> None:
    for element in islice(tree.iter("meta"), MAX_NODES // 2):
        name = (element.get("name") or element.get("property") or element.get("itemprop") or "").strip().lower()
        content = (element.get("content") or element.get("datetime") or "").strip()
        if not name:
            if (element.get("http-equiv") or "").lower() in {"date", "last-modified"}:
                kind: Kind = "published" if (element.get("http-equiv") or "").lower() == "date" else "modified"
                found.add(kind, "meta", content, 2)
            continue
        if not content:
            continue
        if name in PUBLISHED:
            found.add("published", "meta", content, 4 if name.endswith(("created", "year")) else 5)
        elif name in MODIFIED:
            found.add("modified", "meta", content, 5)
        elif name in TITLES:
            found.citation_titles.append(content)
        elif name in SOCIAL_TITLES:
            found.social_titles.append(content)
        elif name in {
            "og:site_name",
            "application-name",
            "citation_journal_title",
            "citation_publisher",
            "apple-mobile-web-app-title",
        }:
            found.site_names.append(content)
        elif name in DOIS and found.doi is None:
            match = _DOI.search(content)
            found.doi = match[0] if match else None
        elif name in {"og:locale", "content-language", "citation_language", "dc.language"} and not found.locale:
            found.locale = content


def _microdata(tree: HtmlElement, found: Structured) -> None:
    count = 0  # the page's own dates come before those of the pages that it lists
    for element in tree.xpath("//*[@itemprop]")[:MAX_NODES]:
        for name in (element.get("itemprop") or "").lower().split():
            if name in {"datepublished", "datecreated", "datemodified", "dateupdated"}:
                text = element.get("content") or element.get("datetime") or element.text_content()[:80]
                kind: Kind = "published" if name in {"datepublished", "datecreated"} else "modified"
                if element.tag != "meta" or name not in PUBLISHED | MODIFIED:
                    found.add(kind, "microdata", text, (4.5 if name == "datepublished" else 4) - min(count, 10) * 0.2)
                    count += 1
            elif name == "headline" and element.tag != "meta":
                found.headlines.append(" ".join(element.text_content()[:400].split()))


def _json_ld(tree: HtmlElement, found: Structured) -> None:
    for script in tree.xpath('//script[contains(@type, "ld+json")]')[:40]:
        text = (script.text or "")[:MAX_SCRIPT]
        try:
            nodes = list(_nodes(json.loads(text, strict=False)))
        except (ValueError, RecursionError):
            for name, value in _LOOSE.findall(text):
                _property(found, name, value, 4)
            continue
        nodes.sort(key=lambda node: 0 if _BEST.search(_type(node)) else 1)
        for rank, node in enumerate(nodes):
            best = bool(_BEST.search(_type(node)))
            for name in ("datePublished", "dateCreated", "uploadDate", "dateModified", "headline"):
                if isinstance(value := node.get(name), str):
                    _property(found, name, value, (5 if best else 4) - min(rank, 5) * 0.1)
            if not best and isinstance(node.get("name"), str) and "WebPage" in _type(node):
                found.headlines.append(unescape(node["name"]))
            publisher = node.get("publisher")
            if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
                found.site_names.append(unescape(publisher["name"]))


def _property(found: Structured, name: str, value: str, weight: float) -> None:
    if name == "headline":
        found.headlines.insert(0, unescape(value))
    elif name == "dateModified":
        found.add("modified", "json-ld", value, weight)
    else:
        found.add("published", "json-ld", value, weight if name == "datePublished" else weight - 1)


def _type(node: dict[str, Any]) -> str:
    kind = node.get("@type", "")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Objects that are works, outermost first, within bounds."""
    todo: list[tuple[Any, int]] = [(data, 0)]
    for _ in range(MAX_NODES):
        if not todo:
            return
        value, depth = todo.pop(0)
        if depth > MAX_DEPTH:
            continue
        if isinstance(value, list):
            todo += [(v, depth + 1) for v in value]
        elif isinstance(value, dict):
            if _WORKS.search(_type(value)) or "datePublished" in value:
                yield value
            # what else the page lists (related works, comments, breadcrumbs) has dates of its own
            todo += [
                (value[k], depth + 1)
                for k in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
                if k in value and k != "hasPart"
            ]
        if len(todo) > MAX_NODES:
            return
