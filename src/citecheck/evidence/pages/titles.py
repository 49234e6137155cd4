"""Title, language and other editions of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citecheck.evidence.pages.structured import Structured
from citecheck.text.language import language_of
from citecheck.text.similarity import title_key

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TITLE = 500
_SEPARATORS = re.compile(
    r"\s*[|｜]\s*|\s+[-–—―:：«»‹›·•/／<>]\s+|\s*[―—：]\s*|(?<=[^\s\x00-\x7f])\s*[-–/／]\s*(?=[^\s\x00-\x7f])"
)
_SUFFIX = re.compile(r"\s*[(（\[【]\s*(?:PDF|ＰＤＦ)[^)）\]】]{0,20}[)）\]】]\s*$", re.I)


def page_titles(tree: HtmlElement, found: Structured) -> list[str]:
    """The page's titles, best first, without its site's name.

    Order: citation_title and other scholarly tags, JSON-LD headline, og:title, h1, title (as Citoid's, with h1 before
    title). A generic h1 (the site's own name) is left out.
    """
    sites = {title_key(name) for name in found.site_names} - {""}
    element = tree.find(".//title")
    plain = _clean(element.text_content()) if element is not None else ""
    headings = [_clean(h.text_content()) for h in tree.xpath("//h1")[:5]]
    raw = [*found.citation_titles, *found.headlines, *found.social_titles, *headings, plain]
    named = list(dict.fromkeys(filter(None, (_without_site(_clean(t), sites, plain, headings) for t in raw))))
    own = [t for t in named if title_key(t) not in sites] or named
    shown = [title_key(t) for t in (plain, *headings)]
    confirmed = [t for t in own if any(title_key(t) in s for s in shown) or t in found.citation_titles]
    # a headline that neither the heading nor the title knows may be a description (as on Wikipedia)
    return confirmed + [t for t in own if t not in confirmed]


def _clean(text: str) -> str:
    return _SUFFIX.sub("", " ".join(text[: MAX_TITLE * 4].split())[:MAX_TITLE]).strip()


def _without_site(title: str, sites: set[str], plain: str, headings: list[str]) -> str:
    """The title without `| Site` at its end (or `Site |` at its beginning)."""
    cuts = [m for m in _SEPARATORS.finditer(title) if m.start() and m.end() < len(title)]
    for cut in cuts:
        before, after = title[: cut.start()], title[cut.end() :]
        if title_key(after) in sites:
            return before
        if title_key(before) in sites:
            return after
    keys = {title_key(h) for h in headings} - {""}
    for cut in cuts:
        before = title[: cut.start()]
        if title_key(before) in keys and title_key(before) not in sites:
            return before
    strong = [c for c in cuts if "|" in c[0] or "｜" in c[0]]
    if strong and title == plain and len(title[: strong[0].start()]) >= 4:
        return title[: strong[0].start()]
    return title


def page_language(tree: HtmlElement, found: Structured, text: str) -> str | None:
    """`ja`, `en` or another ISO 639 code: html lang, og:locale, then script of the text.

    A Japanese page that claims `en` (a template's default) is Japanese all the same.
    """
    root = tree if tree.tag == "html" else tree.getroottree().getroot()
    claimed = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or found.locale).strip()
    code = re.split(r"[-_]", claimed.lower())[0] if claimed else ""
    code = "ja" if code == "jp" else code
    script = language_of(text) if text.strip() else None
    if script == "ja" and code in {"", "en"}:
        return "ja" if re.search(r"[ぁ-ん]", text) else code or None
    return code if re.fullmatch(r"[a-z]{2,3}", code) else script


def page_alternates(tree: HtmlElement, base: str | None) -> dict[str, str]:
    """Other language versions that the page names: hreflang -> absolute address where `base` allows it."""
    from urllib.parse import urljoin

    found: dict[str, str] = {}
    for link in tree.xpath("//link[@hreflang][@href] | //a[@hreflang][@href]")[:200]:
        if link.tag == "link" and "alternate" not in (link.get("rel") or "").lower():
            continue
        language, href = link.get("hreflang").strip().lower(), link.get("href").strip()
        if not language or not href or len(href) > 2000:
            continue
        try:
            found.setdefault(language, urljoin(base, href) if base else href)
        except ValueError:
            continue
    return found
