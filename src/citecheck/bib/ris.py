"""RIS, as reference managers read it.

Tags: https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp; types as Zotero and
EndNote read them. Lines end in CR LF; a record ends with `ER  - `.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.bib.fields import sentence_join
from citecheck.bib.works import Work
from citecheck.model import Name, PartialDate

_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "classic": "BOOK",
    "collection": "EDBOOK",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "map": "MAP",
    "motion_picture": "MPCT",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "regulation": "STAT",
    "report": "RPRT",
    "review": "JOUR",
    "review-book": "JOUR",
    "software": "COMP",
    "song": "SOUND",
    "standard": "STAND",
    "thesis": "THES",
    "treaty": "STAT",
    "webpage": "ELEC",
}


def render(works: Iterable[tuple[str, Work]]) -> str:
    """A record for each (key, work); the key is the `ID`."""
    return "".join("".join(f"{tag}  - {value}\r\n" for tag, value in _record(k, w)) + "\r\n" for k, w in works)


def _record(key: str, work: Work) -> Iterator[tuple[str, str]]:
    reference = work.reference
    kind = _TYPES.get(reference.type, "GEN")
    yield "TY", kind
    yield "ID", key
    roles = (
        ("AU", reference.author),
        ("A2", reference.editor),
        ("A4", reference.translator),
    )
    for tag, names in roles:
        for name in names:
            yield tag, _line(_name(name))
    for tag, variable in (
        ("TI", "title"),
        ("ST", "title-short"),
        ("TT", "translated-title"),
        ("T2", "container-title"),
    ):
        if value := reference.get(variable):
            yield tag, _line(value)
    pairs = [
        ("PB", "publisher"),
        ("CY", "publisher-place"),
        ("VL", "volume"),
        ("T3", "collection-title"),
        ("ET", "edition"),
    ]
    pairs += [("IS", "issue"), ("M1", "number"), ("M3", "genre"), ("DO", "DOI"), ("UR", "URL")]
    used = {"title", "title-short", "translated-title", "container-title", "page", "ISBN", "ISSN", "note"}
    for tag, variable in pairs:
        used.add(variable)
        if value := reference.get(variable):
            yield tag, _line(value)
    first, _, last = reference.get("page").partition("–" if "–" in reference.get("page") else "-")
    if first:
        yield "SP", _line(first)
    if last:
        yield "EP", _line(last)
    for variable in ("ISBN", "ISSN"):
        if value := reference.get(variable):
            yield "SN", _line(value)
    if reference.issued is not None and (day := _date(reference.issued)):
        yield "PY", day[:4] if day[:4].isdigit() else day
        yield "DA", day
    if reference.accessed is not None and (day := _date(reference.accessed)):
        yield "Y2", day
    if reference.language:
        yield "LA", reference.language
    rest = [f"{v}: {t}" for v, t in reference.variables.items() if v not in used]
    if note := sentence_join([*work.locators, reference.get("note"), *rest, *work.comments]):
        yield "N1", _line(note)
    yield "ER", ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _name(name: Name) -> str:
    if name.literal:
        return name.literal
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return ", ".join(filter(None, (family, name.given, name.suffix)))


def _date(date: PartialDate) -> str:
    """`YYYY/MM/DD/other`, parts left empty that are not given."""
    if date.year is None or date.impossible:
        return _line(date.raw or date.literal or "")
    parts = [f"{date.year:04d}", *(f"{p:02d}" for p in date.parts[1:])]
    other = date.raw if date.season or date.end else ""
    return "/".join([*parts, *([""] * (3 - len(parts))), other]) if other else "/".join(parts)
