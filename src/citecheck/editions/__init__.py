"""The Japanese and the English edition of a paper: where the other one lies, what answers to what, what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citecheck.editions.alignment import align
    from citecheck.editions.other import find_other
    from citecheck.editions.quantities import find_quantities

__all__ = ["align", "find_other", "find_quantities"]

_HOMES = {
    "align": "citecheck.editions.alignment",
    "find_other": "citecheck.editions.other",
    "find_quantities": "citecheck.editions.quantities",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
