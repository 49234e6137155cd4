"""Dates in Japanese and English, as far as they are given.

Both languages are read at once, since English dates stand in Japanese notes and the other way round.
"""

from citecheck.text.dates.find import find_dates, find_in_shadow, parse_date

__all__ = ["find_dates", "find_in_shadow", "parse_date"]
