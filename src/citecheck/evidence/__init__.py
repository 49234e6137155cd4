"""What was seen: cited pages, registries and archives, asked politely and kept with the time of asking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citecheck.evidence.ask import fetch_document
    from citecheck.evidence.gather import gather
    from citecheck.evidence.pages import page_facts
    from citecheck.evidence.serial import from_json, to_json

__all__ = ["fetch_document", "from_json", "gather", "page_facts", "to_json"]

_HOMES = {
    "gather": "gather",
    "page_facts": "pages",
    "fetch_document": "ask",
    "from_json": "serial",
    "to_json": "serial",
}


def __getattr__(name: str) -> Any:
    """Each name is loaded when it is first used: asking for pages needs what reading evidence does not."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
