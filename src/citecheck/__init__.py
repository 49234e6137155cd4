"""citecheck: do the notes of a paper hold, and do its Japanese and English editions say the same?

The names below are stable; each loads what it needs when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citecheck.bib import export
    from citecheck.editions import find_quantities
    from citecheck.evidence import page_facts
    from citecheck.parse import parse_note
    from citecheck.pipeline import compare, extract, verify

__version__ = "0.1.0"
__all__ = ["compare", "export", "extract", "find_quantities", "page_facts", "parse_note", "verify"]

_HOMES = {
    "compare": "citecheck.pipeline",
    "export": "citecheck.bib",
    "extract": "citecheck.pipeline",
    "find_quantities": "citecheck.editions",
    "page_facts": "citecheck.evidence",
    "parse_note": "citecheck.parse",
    "verify": "citecheck.pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
