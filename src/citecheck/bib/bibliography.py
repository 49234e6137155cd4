"""One bibliography of any number of editions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Literal

from citecheck.bib import bibtex, formatted, markdown, ris
from citecheck.bib.csl import to_csl
from citecheck.bib.editions import EditionsMode, works_of
from citecheck.bib.keys import Keys
from citecheck.bib.works import Work
from citecheck.errors import ConfigError
from citecheck.model import Alignment, Edition

Target = Literal["bibtex", "biblatex", "csl-json", "ris", "markdown"]
Order = Literal["cited", "author", "date", "title", "key"]
TARGETS: tuple[Target, ...] = ("bibtex", "biblatex", "csl-json", "ris", "markdown")
ORDERS: tuple[Order, ...] = ("cited", "author", "date", "title", "key")
MODES: tuple[EditionsMode, ...] = ("merge", "relate", "separate")


def export(
    editions: Edition | Iterable[Edition],
    to: str = "bibtex",
    *,
    editions_mode: str = "merge",
    order: str = "cited",
    style: str | None = None,
    alignments: Sequence[Alignment] = (),
) -> str:
    """All works that the editions cite, each once, as text that ends in a line feed.

    `to` is one of TARGETS. Works are the same when an identifier or all that both give says so; which note of one
    edition answers to which of the other is taken from `alignments`, and `editions_mode` says what becomes of such
    twins in two languages: `merge` makes one work with both titles, `relate` two entries that BibLaTeX joins by
    `related`, `separate` two entries. `style` has a CSL processor format `markdown`: `chicago-notes`, `sist02` or the
    path of a `.csl` file; without it the list is set as the module `markdown` says.

    Raises:
        ConfigError: a target, mode, order or style that does not exist, or no CSL processor is installed.
    """
    for name, value, choices in (("to", to, TARGETS), ("editions", editions_mode, MODES), ("order", order, ORDERS)):
        if value not in choices:
            raise ConfigError(f"--{name} takes one of {', '.join(choices)}, not {value!r}")
    if style is not None and to != "markdown":
        raise ConfigError(f"--style goes with --to markdown, not with {to}")
    given = [editions] if isinstance(editions, Edition) else list(editions)
    entries = keyed(works_of(given, editions_mode, alignments), order)  # type: ignore[arg-type]
    if to == "csl-json":
        items = [to_csl(w.reference, key=k) for k, w in entries]
        return json.dumps(items, ensure_ascii=False, indent=2) + "\n"
    if to == "ris":
        return ris.render(entries)
    if to == "markdown":
        return markdown.render(entries) if style is None else formatted.listed(formatted.format_works(entries, style))
    return bibtex.render(entries, to)  # type: ignore[arg-type]


def keyed(works: Sequence[Work], order: Order = "cited") -> list[tuple[str, Work]]:
    """Works with their keys, in the order asked for.

    Keys are handed out in the order of citing, whatever the order of the list; `related` is the place of the other
    work among `works` until then and becomes its key.
    """
    keys = Keys()
    names = [keys.key(w.reference) for w in works]
    entries = [(name, work.relating(names)) for name, work in zip(names, works, strict=True)]
    if order == "cited":
        return entries
    return sorted(entries, key=lambda e: _sorting(e[0], e[1], order))


def _sorting(key: str, work: Work, order: Order) -> tuple[str, ...]:
    reference = work.reference
    author = " ".join(n.literal or f"{n.family} {n.given}" for n in (*reference.author, *reference.editor)).casefold()
    date = str(reference.issued or "9999")
    title = reference.title.casefold()
    return {
        "author": (author or title, date, title, key),
        "date": (date, author, title, key),
        "title": (title, author, date, key),
        "key": (key,),
    }[order]
