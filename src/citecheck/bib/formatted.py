"""Formatted text through the CSL processor citeproc-py (extra `csl`)."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from citecheck.bib.csl import Item, to_csl
from citecheck.bib.works import Work
from citecheck.errors import ConfigError
from citecheck.text.language import JAPANESE

STYLES = ("chicago-notes", "sist02")
"""styles that come with citecheck"""


def format_works(works: Sequence[tuple[str, Work]], style: str) -> list[str]:
    """Each work as Markdown on one line, in the order given unless the style sorts its bibliography.

    Raises:
        ConfigError: citeproc-py is not installed, or the style is neither known nor a `.csl` file it can use.
    """
    items = [_item(key, work) for key, work in works]
    if style in STYLES:
        with as_file(files("citecheck.bib") / "styles" / f"{style}.csl") as path:
            return _format(items, path, style)
    if not Path(style).is_file():
        raise ConfigError(f"--style takes {', '.join(STYLES)} or a .csl file, not {style!r}")
    return _format(items, Path(style), style)


def _format(items: Sequence[Item], path: Path, style: str) -> list[str]:
    try:
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
        from citeproc.source.json import CiteProcJSON
    except ImportError:
        raise ConfigError(f"--style {style} needs citeproc-py: install citecheck-editions[csl]") from None
    from citecheck.bib import citeproc_markdown

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of variables that the processor does not know
        try:
            sheet = CitationStylesStyle(str(path), validate=False)
            bibliography = CitationStylesBibliography(sheet, CiteProcJSON(items), citeproc_markdown)
            for item in items:
                bibliography.register(Citation([CitationItem(item["id"])]))
            bibliography.sort()
            american = sheet.root.get("default-locale", "en-US") == "en-US"
            return [_tidy(str(text), american=american) for text in bibliography.bibliography()]
        except Exception as error:  # noqa: BLE001 -- the processor raises whatever a style makes it stumble over
            raise ConfigError(f"{style}: citeproc-py cannot use this style: {type(error).__name__}: {error}") from None


def _item(key: str, work: Work) -> Item:
    """The item as citeproc-py can take it: it mangles Japanese names and stumbles over what it does not know."""
    item = to_csl(work.reference, key=key)
    item.pop("custom", None)
    for role in ("author", "editor", "translator"):
        if role in item:
            item[role] = [_name(n) for n in item[role]]
    for variable in ("issued", "accessed"):
        date = item.get(variable, {})
        if "season" in date or any(len(parts) > 1 for parts in date.get("date-parts", ())[1:]):
            item[variable] = {"literal": getattr(work.reference, variable).raw or _words(date)}
        elif "date-parts" in date:
            date.pop("literal", None)
    return item


_SEASONS = {1: "Spring ", 2: "Summer ", 3: "Autumn ", 4: "Winter "}


def _words(date: Item) -> str:
    """A season, or a range of months or days in figures: citeproc-py knows ranges of years only."""
    figures = "–".join("-".join(f"{p:02d}" for p in parts) for parts in date["date-parts"])
    return _SEASONS.get(date.get("season", 0), "") + figures


def _name(name: dict[str, Any]) -> dict[str, Any]:
    whole = name.get("family", "") + name.get("given", "")
    return {"literal": whole} if JAPANESE.search(whole) else name


def _tidy(text: str, *, american: bool) -> str:
    """On one line, with one stop where the processor writes two; in American English inside the quotation marks."""
    line = re.sub(r"([.?!。]\*?[”’」』]?)\.(?=\s|$)", r"\1", " ".join(text.split()))
    return re.sub(r"([”’]+)([.,])", r"\2\1", line) if american else line


def listed(texts: Iterable[str]) -> str:
    """A Markdown list."""
    return "".join(f"- {text}\n" for text in texts)
