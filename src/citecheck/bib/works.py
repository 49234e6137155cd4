"""Works to be listed: citations of the same work put together, within a paper, across papers and across editions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from citecheck.model import Citation, PartialDate, Reference
from citecheck.text.similarity import title_key


@dataclass(frozen=True, slots=True)
class Work:
    """One work with what was said each time it was cited."""

    reference: Reference
    locators: tuple[str, ...] = ()
    """places cited in it, as written: `25–26`, `第6章`"""
    comments: tuple[str, ...] = ()
    """signals and comments around the citations"""
    related: str = ""
    """key of the entry whose translation this is; `#3` while it is only known which one of a list it is"""
    edition: str = field(default="", compare=False)
    """path of the edition that cites it first"""

    def relating(self, keys: Sequence[str]) -> Work:
        """With the key instead of the place (`#3`) of the related work."""
        return replace(self, related=keys[int(self.related[1:])]) if self.related.startswith("#") else self


def work_of(citation: Citation, edition: str = "") -> Work:
    """The work that one citation means (for a short form: what it refers to), with its locator and comments."""
    comments = tuple(dict.fromkeys(c for c in (citation.prefix.strip(), citation.suffix.strip()) if c))
    locator = locator_text(citation)
    return Work(citation.work, (locator,) if locator else (), comments, edition=edition)


_LABELS = {
    "book": "bk.",
    "chapter": "chap.",
    "column": "col.",
    "figure": "fig.",
    "folio": "fol.",
    "issue": "no.",
    "line": "l.",
    "note": "n.",
    "page": "p.",
    "paragraph": "para.",
    "part": "pt.",
    "section": "sec.",
    "table": "table",
    "verse": "v.",
    "volume": "vol.",
    "article": "art.",
}
_PLURALS = {"page": "pp.", "note": "nn.", "paragraph": "paras.", "chapter": "chaps.", "section": "secs."}


_JAPANESE_LABELS = {
    "page": ("", "頁"),
    "chapter": ("第", "章"),
    "section": ("第", "節"),
    "paragraph": ("第", "段落"),
    "article": ("第", "条"),
    "volume": ("第", "巻"),
    "issue": ("第", "号"),
    "part": ("第", "部"),
    "note": ("注", ""),
    "column": ("", "段"),
    "line": ("", "行"),
    "table": ("表", ""),
    "figure": ("図", ""),
}


def locator_text(citation: Citation) -> str:
    """The locator with its label, as the work's language writes it: `pp. 25–26`, `25-26頁`, `第6章`."""
    locator, label = citation.locator.strip(), citation.label or ""
    if not re.fullmatch(r"[0-9０-９A-Za-z][0-9０-９A-Za-z.,、‐‑–—〜～~\s-]*", locator) or not label:
        return locator
    if citation.work.language == "ja":
        before, after = _JAPANESE_LABELS.get(label, ("", ""))
        return f"{before}{locator}{after}"
    several = re.search(r"[-‐‑–—,、〜～~]", locator)
    short = (_PLURALS.get(label) if several else None) or _LABELS.get(label, "")
    return f"{short} {locator}" if short else locator


def same_work(one: Reference, other: Reference) -> bool:
    """Whether two references mean one work.

    A shared DOI or ISBN with the same title decides; else titles must be the same (an empty key is like nothing), and
    nothing else that both give may differ: address, year, first author, container, volume, issue, page.
    """
    if one.doi and other.doi:
        return one.doi.lower() == other.doi.lower()
    key = title_key(one.title)
    if key != title_key(other.title):
        return False
    if not key and not (one.url and one.url == other.url):
        return _bare(one) == _bare(other)
    return _compatible(one, other)


def _bare(reference: Reference) -> Reference:
    """What a reference says, without where it says so."""
    return replace(reference, spans={}, confidences={})


def _compatible(one: Reference, other: Reference) -> bool:
    for variable in ("URL", "ISBN", "container-title", "volume", "issue", "edition", "number"):
        left, right = one.get(variable), other.get(variable)
        if left and right and _plain(left) != _plain(right):
            return False
    if one.issued and other.issued:
        shorter = min(len(one.issued.parts), len(other.issued.parts))
        if one.issued.parts[:shorter] != other.issued.parts[:shorter]:
            return False
    return not (one.author and other.author) or _first(one) == _first(other)


def _plain(value: str) -> str:
    return title_key(value) or value


def _first(reference: Reference) -> str:
    name = reference.author[0]
    return title_key(name.literal or name.family + name.given)


def bucket(reference: Reference) -> str:
    """References that mean the same work have the same bucket (most that have it do)."""
    return title_key(reference.title) or reference.url


def merged(one: Work, other: Work) -> Work:
    """Both as one: what the first does not say is taken from the second; locators and comments of both."""
    first, second = one.reference, other.reference
    reference = replace(
        first,
        author=first.author or second.author,
        editor=first.editor or second.editor,
        translator=first.translator or second.translator,
        issued=_fuller(first.issued, second.issued),
        accessed=first.accessed or second.accessed,
        variables={**second.variables, **first.variables},
        language=first.language or second.language,
        type=second.type if first.type == "document" else first.type,
    )
    return replace(
        one,
        reference=reference,
        locators=tuple(dict.fromkeys(one.locators + other.locators)),
        comments=tuple(dict.fromkeys(one.comments + other.comments)),
    )


def _fuller(left: PartialDate | None, right: PartialDate | None) -> PartialDate | None:
    return right if left is None or (right is not None and len(right.parts) > len(left.parts)) else left


def distinct(works: Iterable[Work]) -> list[Work]:
    """Works in the order of their first citation, each once."""
    out: list[Work] = []
    buckets: dict[str, list[int]] = {}
    for work in works:
        places = buckets.setdefault(bucket(work.reference), [])
        for place in places:
            if same_work(out[place].reference, work.reference):
                out[place] = merged(out[place], work)
                break
        else:
            places.append(len(out))
            out.append(work)
    return out
