"""Title, language and other editions of a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from citecheck.evidence.pages.structured import Structured
from citecheck.text.language import JAPANESE, language_of
from citecheck.text.names import is_corporate
from citecheck.text.similarity import title_key

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TITLE = 500
_SEPARATORS = re.compile(
    r"\s*[|｜]\s*|\s+[-–—―:：«»‹›·•/／<>]\s+|\s*[―—：]\s*|(?<=[^\s\x00-\x7f])\s*[-–/／]\s*(?=[^\s\x00-\x7f])"
)
_SUFFIX = re.compile(r"\s*[(（\[【]\s*(?:PDF|ＰＤＦ)[^)）\]】]{0,20}[)）\]】]\s*$", re.I)


def page_titles(tree: HtmlElement, found: Structured, url: str | None = None) -> list[str]:
    """The page's titles, best first, without its site's name.

    Order: citation_title and other scholarly tags, JSON-LD headline, og:title, h1, title (as Citoid's, with h1 before
    title). A generic h1 (the site's own name) is left out.
    """
    sites = {title_key(name) for name in found.site_names} - {""}
    element = tree.find(".//title")
    plain = _clean(element.text_content()) if element is not None else ""
    headings = [_clean(h.text_content()) for h in tree.xpath("//h1")[:5]]
    last = title_key(_SEPARATORS.split(plain)[-1])
    sites |= {key for h in headings if (key := title_key(h)) == last != title_key(plain) and _is_body(h)}
    site = _Site(sites, "".join(re.findall(r"[a-z0-9]+", site_of(url))), {title_key(h) for h in headings} - {""})
    sources = (found.citation_titles, found.headlines, found.social_titles, headings, [plain])
    named: dict[str, int] = {}
    for number, source in enumerate(sources):
        for text in source:
            if title := site.without(_clean(text), cautious=text != plain):
                named.setdefault(title, number)
    own = [t for t in named if not site.is_named(t)] or list(named)
    keys = [{title_key(t) for t in source} - {""} for source in sources]
    # what only one place knows may be a description (a headline on Wikipedia) or a menu (one h1 of many)
    return sorted(own, key=lambda t: named[t] > 0 and not _confirmed(title_key(t), named[t], keys))


def _confirmed(key: str, number: int, keys: list[set[str]]) -> bool:
    """Whether another source has the title, with more or with less around it."""
    others = (other for n, source in enumerate(keys) if n != number for other in source)
    return any(key in other or (len(other) > 5 and other in key) for other in others)


def site_of(url: str | None) -> str:
    """The host of an address in lower case, without `www.`; empty if there is none."""
    match = re.match(r"[a-z][a-z0-9+.-]*://(?:[^/@]*@)?(?:www\.)?([^/:?#]+)", (url or "").lower())
    return match[1] if match else ""


@dataclass(frozen=True, slots=True)
class _Site:
    """How to tell the site's name from the title beside it."""

    names: set[str]
    """keys of what the page itself calls its site"""
    host: str
    """letters and figures of the host"""
    headings: set[str]
    """keys of the page's own headings"""

    def without(self, title: str, *, cautious: bool) -> str:
        """The title without `| Site` at its end or `Site |` at its beginning.

        `cautious`: only where something else than the bar speaks for it.
        """
        cuts = [m for m in _SEPARATORS.finditer(title) if m.start() and m.end() < len(title)]
        if cuts and _is_body(title[cuts[-1].end() :]) and not _is_body(title[: cuts[-1].start()]):
            return title[: cuts[-1].start()]
        for cut in cuts:
            before, after = title[: cut.start()], title[cut.end() :]
            if self.is_named(after):
                return before
            if self.is_named(before):
                return after
        for cut in cuts:
            for part in (title[: cut.start()], title[cut.end() :]):
                if title_key(part) in self.headings and title_key(part) not in self.names:
                    return part
        bars = [c for c in cuts if "|" in c[0] or "｜" in c[0]]
        if cautious or not bars:
            return title
        before, after = title[: bars[0].start()], title[bars[0].end() :]
        if _is_body(before) and not _is_body(after):  # 防衛省・自衛隊｜令和5年版防衛白書
            return self.without(after, cautious=False)
        return before if len(before) >= 4 else title

    def is_named(self, text: str) -> bool:
        """Whether a text is the site's name."""
        key = title_key(text)
        return key in self.names or (len(key) >= 3 and key.isascii() and key in self.host)


def _is_body(text: str) -> bool:
    """Whether a Japanese text is the name of a body; in English too many titles look like one."""
    return JAPANESE.search(text) is not None and is_corporate(text)


def _clean(text: str) -> str:
    return _SUFFIX.sub("", " ".join(text[: MAX_TITLE * 4].split())[:MAX_TITLE]).strip()


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
