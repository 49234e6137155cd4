"""The bibliography of papers: references out as BibTeX, BibLaTeX, CSL-JSON, RIS or formatted text."""

from citecheck.bib.bibliography import export

__all__ = ["export"]
