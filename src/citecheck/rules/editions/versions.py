"""Pages that are versions of one page in two languages, by what they say themselves (hreflang)."""

from __future__ import annotations

from urllib.parse import urlsplit

from citecheck.model import Evidence


def version(evidence: Evidence, language: str) -> str | None:
    """The address that a page names as its version in a language."""
    fits = (address for code, address in evidence.facts.alternates.items() if code.split("-")[0] == language)
    return next(fits, None)


def are_versions(first: Evidence, second: Evidence) -> bool:
    """Whether one of two pages names the other as its version in any language, or both lead to one page."""
    if same_address(first.final_url, second.final_url):
        return True
    return any(
        same_address(address, own)
        for one, other in ((first, second), (second, first))
        for address in one.facts.alternates.values()
        for own in (other.url, other.final_url)
    )


def same_address(first: str, second: str) -> bool:
    """The same page: scheme, `www.`, a closing slash and the fragment do not matter."""
    return _bare(first) == _bare(second)


def site(address: str) -> str:
    """Host without `www.`; empty where the address is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _bare(address: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address, "", ""
    return site(address), parts.path.removesuffix("/index.html").rstrip("/"), parts.query
