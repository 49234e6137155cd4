"""Fixes put into files, or shown as a diff."""

from citecheck.fix.apply import apply_fixes
from citecheck.fix.diff import diff

__all__ = ["apply_fixes", "diff"]
