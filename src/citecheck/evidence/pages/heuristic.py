"""htmldate as a last resort: it guesses well on European pages and wrongly on Japanese ones."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from citecheck.evidence.pages.candidates import Candidate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lxml.html import HtmlElement

LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "ru", "tr"]
"""whose words for months are tried where htmldate's own patterns end"""


def guessed_date(tree: HtmlElement, url: str | None, today: date) -> Candidate | None:
    """What htmldate guesses, fast mode first; its first of January is a year and no day.

    It reads 2023年4月5日 as 2023-01-01, so that Japanese pages must not be given to it. One page can
    take over a second.
    """
    find_date = _guesser()
    for extensive, weight in ((False, 3.0), (True, 2.0)):
        try:
            found = find_date(
                tree, extensive_search=extensive, original_date=True, url=url or None, max_date=today.isoformat()
            )
        except Exception:  # noqa: BLE001 a page that breaks the guesser is a page without a guess
            return None
        if found is not None:
            year_only = found.endswith("-01-01")
            return Candidate(found[:4] if year_only else found, "published", "htmldate", 1.0 if year_only else weight)
    return None


@cache
def _guesser() -> Callable[..., str | None]:
    """htmldate, silent, and with a date parser that loads ten languages.

    The one that it makes itself loads all two hundred at the first phrase that it does not know: two to four seconds.
    """
    import logging

    from htmldate import extractors, find_date

    @cache
    def parser() -> Any:
        from dateparser import DateDataParser

        settings = {
            "PARSERS": ["custom-formats", "absolute-time"],
            "PREFER_DATES_FROM": "past",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "STRICT_PARSING": True,
        }
        return DateDataParser(languages=LANGUAGES, settings=settings)

    extractors.get_external_parser = parser
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    guess: Callable[..., str | None] = find_date
    return guess
