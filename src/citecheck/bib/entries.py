"""Which entry type a CSL type becomes, in BibTeX and in BibLaTeX.

BibTeX: the fourteen standard types (btxdoc). BibLaTeX: section 2.1 of the biblatex manual
(https://ctan.org/pkg/biblatex). What has no type of its own, or only one that the data model gives no fields, is
`@misc`; laws keep BibLaTeX's types for them, which the styles of law know.
"""

from __future__ import annotations

from typing import Literal

from citecheck.model import Reference

Dialect = Literal["bibtex", "biblatex"]

_TYPES: dict[str, tuple[str, str]] = {
    "article": ("misc", "online"),
    "article-journal": ("article", "article"),
    "article-magazine": ("article", "article"),
    "article-newspaper": ("article", "article"),
    "bill": ("misc", "legislation"),
    "book": ("book", "book"),
    "chapter": ("incollection", "incollection"),
    "classic": ("book", "book"),
    "collection": ("book", "collection"),
    "dataset": ("misc", "dataset"),
    "entry": ("incollection", "inreference"),
    "entry-dictionary": ("incollection", "inreference"),
    "entry-encyclopedia": ("incollection", "inreference"),
    "legal_case": ("misc", "jurisdiction"),
    "legislation": ("misc", "legislation"),
    "manuscript": ("unpublished", "unpublished"),
    "pamphlet": ("booklet", "booklet"),
    "paper-conference": ("inproceedings", "inproceedings"),
    "patent": ("misc", "patent"),
    "periodical": ("misc", "periodical"),
    "post": ("misc", "online"),
    "post-weblog": ("misc", "online"),
    "regulation": ("misc", "legislation"),
    "report": ("techreport", "report"),
    "review": ("article", "article"),
    "review-book": ("article", "article"),
    "software": ("misc", "software"),
    "thesis": ("phdthesis", "thesis"),
    "treaty": ("misc", "legal"),
    "webpage": ("misc", "online"),
}
_MASTER = ("master", "修士", "m.a.", "ma thesis", "mphil", "llm")
CONTAINED = frozenset({"incollection", "inbook", "inproceedings", "inreference"})
"""types whose container is a `booktitle`"""


def entry_type(reference: Reference, dialect: Dialect) -> str:
    """The entry type without its `@`.

    What a type cannot do without decides too: an article of no journal is a page or a miscellany, a chapter of no
    book likewise; a book that names only editors is BibLaTeX's `collection`.
    """
    index = 0 if dialect == "bibtex" else 1
    kind = reference.type
    if kind.startswith(("article-", "review", "chapter", "paper-", "entry")) and not reference.container_title:
        kind = "webpage" if reference.url else "report" if reference.publisher else "document"
    if kind == "report" and not reference.publisher and not reference.get("genre"):
        kind = "webpage" if reference.url else "document"
    if kind == "chapter" and reference.author and not reference.editor and reference.get("chapter-number"):
        return "inbook"
    if kind in {"book", "classic", "collection"} and dialect == "biblatex":
        return "collection" if reference.editor and not reference.author else "book"
    if kind == "thesis" and dialect == "bibtex":
        return "mastersthesis" if any(w in reference.get("genre").lower() for w in _MASTER) else "phdthesis"
    if kind in _TYPES:
        return _TYPES[kind][index]
    return "online" if reference.url and dialect == "biblatex" else "misc"
