"""NDL WARP keeps the sites of Japanese public bodies. It has no interface for programs: a link is all."""

from __future__ import annotations

from urllib.parse import urlsplit

SEARCH = "https://warp.ndl.go.jp/"
"""its search by address is on the first page; there is no documented address of a search's result"""


def warp_search(url: str) -> str | None:
    """Where to look for a copy of a Japanese public body's page (`.go.jp`, `.lg.jp`); None for other pages."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return SEARCH if host.endswith((".go.jp", ".lg.jp")) else None
