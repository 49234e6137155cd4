"""htmldate as a last resort: it guesses well on European pages and wrongly on Japanese ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citecheck.evidence.pages.candidates import Candidate

if TYPE_CHECKING:
    from datetime import date

    from lxml.html import HtmlElement


def guessed_date(tree: HtmlElement, url: str | None, today: date) -> Candidate | None:
    """What htmldate guesses, fast mode first; its first of January is a year and no day.

    It reads 2023年4月5日 as 2023-01-01, so that Japanese pages must not be given to it. One page can
    take over a second.
    """
    import logging

    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    for extensive in (False, True):
        try:
            found = find_date(
                tree, extensive_search=extensive, original_date=True, url=url or None, max_date=today.isoformat()
            )
        except Exception:  # noqa: BLE001 a page that breaks the guesser is a page without a guess
            return None
        if found is not None:
            value = found[:4] if found.endswith("-01-01") else found
            return Candidate(value, "published", "htmldate", 3.0 if not extensive else 2.0)
    return None
