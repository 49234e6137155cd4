"""Bytes -> Document: Markdown, plain text, HTML, DOCX."""

from citecheck.read.reader import read

__all__ = ["read"]
