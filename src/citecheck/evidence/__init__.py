"""What was seen: cited pages, registries and archives, asked politely and kept with the time of asking."""

from citecheck.evidence.pages import page_facts

__all__ = ["page_facts"]
