"""reversed-pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import Range, page_ranges
from citecheck.model import Citation, Severity, say


@rule("REF201", severity=Severity.ERROR)
def reversed_pages(citation: Citation, context: Context) -> Iterator[Problem]:
    """A page range ends before it begins.

    Why: one of the two figures is wrong, and the reader looks in the wrong place.

    Bad:  `pp. 112–15` is fine, `pp. 112–105` and `205-198頁` are not
    Good: `pp. 105–112`

    Shortened second figures (145–9) count as what they stand for. A single page of a manual that numbers by chapter
    (`p. 5-2`) is left alone.
    """
    if context.note is None:
        return
    for pages in page_ranges(context.note, citation):
        if _end(pages) < pages.first and not _chapter_page(pages):
            yield Problem(say("the pages {pages} run backwards", pages=pages.written), pages.span)


def _end(pages: Range) -> int:
    """The last page meant: 145–9 ends at 149."""
    first, last = str(pages.first), str(pages.last)
    if len(last) < len(first) and (full := int(first[: -len(last)] + last)) >= pages.first:
        return full
    return pages.last


def _chapter_page(pages: Range) -> bool:
    """`p. 5-2` with a hyphen and small figures: page 2 of chapter 5, as manuals are numbered."""
    return pages.dash == "-" and pages.first < 30 and re.search(r"(?<!p)p\.?\s?$|\bpage\s$", pages.before) is not None
