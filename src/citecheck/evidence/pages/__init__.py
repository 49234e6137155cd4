"""What a page says of itself: titles, dates, language, other editions."""

from citecheck.evidence.pages.facts import page_facts

__all__ = ["page_facts"]
