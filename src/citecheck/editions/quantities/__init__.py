"""Numbers, sums, shares, dates and durations in Japanese and English prose, with their exact values."""

from citecheck.editions.quantities.find import find_quantities

__all__ = ["find_quantities"]
