"""`page_facts`: from the bytes of a page to what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from typing import TYPE_CHECKING

from citecheck.evidence.pages.address import address_date
from citecheck.evidence.pages.candidates import Candidate, read_moment
from citecheck.evidence.pages.grading import grade
from citecheck.evidence.pages.heuristic import guessed_date
from citecheck.evidence.pages.lines import Seen, read_lines
from citecheck.evidence.pages.structured import Structured, read_structured
from citecheck.evidence.pages.titles import page_alternates, page_language, page_titles, site_of
from citecheck.evidence.pages.tree import MAX_BYTES, decode_page, parse_page
from citecheck.evidence.pages.visible import MOST, visible_dates
from citecheck.model import PageDate, PageFacts

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def page_facts(
    html: bytes,
    *,
    content_type: str | None = None,
    url: str | None = None,
    last_modified: str | None = None,
    today: date | None = None,
) -> PageFacts:
    """What a page or a PDF says of itself; never raises.

    Args:
        html: the body, as far as it was read.
        content_type: the header's value, with the charset if it has one.
        url: the page's own address: its date counts, and alternates become absolute.
        last_modified: the header's value; weak evidence.
        today: later dates are dropped; default: the current day.

    A page can take a second in the worst case: not for an event loop.
    """
    if html[:1024].lstrip().startswith(b"%PDF-"):
        from citecheck.evidence.pages.pdf import pdf_facts

        return pdf_facts(html, _late(last_modified), today or datetime.now(UTC).date())
    tree = parse_page(decode_page(html[:MAX_BYTES], content_type))
    return tree_facts(tree, url=url, last_modified=last_modified, today=today)


def tree_facts(
    tree: HtmlElement | None, *, url: str | None = None, last_modified: str | None = None, today: date | None = None
) -> PageFacts:
    """What a parsed page (`parse_page`) says of itself; None is an empty page. The tree is not changed."""
    today = today or datetime.now(UTC).date()
    late = _late(last_modified)
    if tree is None:
        return PageFacts(dates=grade(late, today))
    structured = read_structured(tree)
    titles = page_titles(tree, structured, url or _canonical(tree))
    seen = read_lines(tree)
    sample = " ".join(line.text for line in seen.lines[:400])[:20_000]
    language = page_language(tree, structured, " ".join([*titles[:1], sample]))
    dates = _dates(tree, structured, seen, titles, language, url, today, late)
    title, others = (titles[0], tuple(titles[1:8])) if titles else ("", ())
    return PageFacts(title, dates, language, page_alternates(tree, url), others, structured.doi)


def _late(last_modified: str | None) -> list[Candidate]:
    read = read_moment(last_modified or "")
    return [Candidate(read.value, "modified", "last-modified", 1.0, read.utc)] if read else []


def _dates(
    tree: HtmlElement,
    structured: Structured,
    seen: Seen,
    titles: list[str],
    language: str | None,
    url: str | None,
    today: date,
    late: list[Candidate],
) -> tuple[PageDate, ...]:
    root = tree.getroottree().getroot()
    month_first = _month_first(
        (root.get("lang") or structured.locale).lower().replace("_", "-"), url or _canonical(tree), seen
    )
    candidates = [
        *structured.dates,
        *islice(visible_dates(seen, titles[0] if titles else "", month_first=month_first), 2 * MOST),
        *_address_dates(tree, url),
        *late,
    ]
    if language == "ja":
        candidates = [c.in_zone(9) for c in candidates]
    dates = grade(candidates, today)
    published = [d for d in dates if d.kind == "published"]
    japanese = language == "ja" or any(
        "年" in line.text for line in seen.lines[:2000] if re.search(r"\d\s?年\s?\d", line.text)
    )
    if japanese or any(d.grade == "strong" for d in published) or not _dateable(tree):
        return dates
    guess = guessed_date(tree, url, today)
    return grade([*candidates, guess], today) if guess else dates


_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d\d(?![\d/])")
_ANYWHERE = frozenset(("us", "ph", "io", "ai", "me", "tv", "co", "fm", "ly"))
"""countries that put the month first, and country codes that the whole world uses"""


def _month_first(language: str, url: str | None, seen: Seen) -> bool:
    """Whether 03/04/2024 is the 4th of March: as another date of the page shows, else by language and country."""
    for line in seen.lines[:2000]:
        for match in _SLASHED.finditer(line.text):
            if (int(match[1]) > 12) != (int(match[2]) > 12):
                return int(match[2]) > 12
    domain = site_of(url).rpartition(".")[2]
    if domain == "int" or (len(domain) == 2 and domain not in _ANYWHERE):  # whatever its template's language says
        return False
    return language in {"en", "en-us", "en-ph"}


_YEAR = re.compile(r"(?:19|20)\d\d|\d[./]\d\d?[./]\d\d")


def _dateable(tree: HtmlElement) -> bool:
    """Whether anything in the page can be a date: the guesser is slow to load."""
    return any(
        (element.text and _YEAR.search(element.text))
        or (element.tail and _YEAR.search(element.tail))
        or any(_YEAR.search(value) for value in element.attrib.values())
        for element in tree.getroottree().getroot().iter()
        if isinstance(element.tag, str)
    )


def _canonical(tree: HtmlElement) -> str | None:
    """The address that the page gives as its own."""
    found = tree.xpath('//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content')
    return str(found[0]) if found else None


def _address_dates(tree: HtmlElement, url: str | None) -> Iterator[Candidate]:
    """The date in the page's address, or else in the one that it calls canonical."""
    for address in dict.fromkeys(filter(None, (url, _canonical(tree)))):
        found = address_date(address)
        if found is not None:
            yield found
            return
