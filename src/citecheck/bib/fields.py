"""The fields that both dialects have in common, and how their values are written.

A field takes what is known of one variable; what has no field of its own goes to `note`, so that nothing is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from citecheck.bib.latex import braced, escape, protect, verbatim
from citecheck.model import Name

LANGUAGES: Mapping[str, str] = {
    "ja": "japanese",
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
    "ru": "russian",
    "nl": "dutch",
    "ko": "korean",
    "zh": "chinese",
}
"""ISO 639-1 -> babel's name, as `langid` takes it"""
TITLES = frozenset({"title", "shorttitle", "origtitle"})
"""fields that styles may write in small letters"""
VERBATIM = frozenset({"url", "doi", "eprint", "file"})
_OTHERS = frozenset({"et al", "others", "ほか", "他", "et al."})


def encode(field: str, value: str) -> str:
    """A value as this field writes it."""
    if field in VERBATIM:
        return verbatim(value)
    return protect(value) if field in TITLES else escape(value)


def encode_names(names: Iterable[Name]) -> str:
    """`Family, Given and {Body} and others`; Japanese names keep their order as 姓, 名."""
    return " and ".join(filter(None, map(encode_name, names)))


def encode_name(name: Name) -> str:
    """One name in BibTeX's form `von Last, Jr, First`; a body or a name kept whole in braces."""
    name = Name(*(" ".join(getattr(name, part).split()) for part in Name.__slots__))
    if name.literal:
        return "others" if name.literal.strip().lower() in _OTHERS else braced(name.literal)
    family = _part(name.family)
    if not name.family:
        return braced(str(name)) if str(name) else ""
    if particle := " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle))):
        family = f"{_part(particle)} {family}".strip()
    elif name.family[0].islower():
        family = braced(name.family)
    if not name.given and not name.suffix:
        return braced(str(name)) if " " in family else family
    return ", ".join(filter(None, (family, _part(name.suffix), _part(name.given))))


def _part(text: str) -> str:
    """A part of a name; one that holds a comma or `and`, which would split it, in braces."""
    if not text:
        return ""
    return braced(text) if "," in text or re.search(r"(?:^|\s)and(?:\s|$)", text, re.I) else escape(text)


def page_range(pages: str) -> str:
    """Pages with BibTeX's `--` for any dash: `109--150`; labels (pp., 頁) left as they are written."""
    return re.sub(r"(?<=\w)\s*[-‐‑‒–—―−～〜~]\s*(?=\w)", "--", unicodedata.normalize("NFKC", pages))


def sentence_join(parts: Iterable[str]) -> str:
    """Parts of a note, one after another; the same words only once."""
    return "; ".join(dict.fromkeys(p.strip(" ;") for p in parts if p and p.strip(" ;")))


READY = frozenset(
    {"author", "editor", "translator", "date", "year", "month", "day", "urldate", "langid"} | {"related", "relatedtype"}
)
"""fields whose values come encoded"""


ORDER = (
    *("author", "editor", "translator", "title", "shorttitle", "titleaddon", "origtitle"),
    *(
        "journal",
        "journaltitle",
        "booktitle",
        "eventtitle",
        "venue",
        "edition",
        "series",
        "volume",
        "number",
        "chapter",
    ),
    *("pages", "type", "version", "publisher", "institution", "school", "organization", "howpublished"),
    *("address", "location", "date", "year", "month", "day", "pubstate", "isbn", "issn", "doi", "url", "urldate"),
    *("langid", "related", "relatedtype", "annotation", "annote"),
)
"""fields in the order in which entries list them"""
_PLACE = {field: place for place, field in enumerate(ORDER)}


def collect(fields: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Encoded fields, each once, from (field, value) in order: notes, and what a taken field has no room for, last."""
    taken: dict[str, str] = {}
    notes: list[str] = []
    for field, value in fields:
        text = " ".join(value.split())
        if not text:
            continue
        if field == "note" or field in taken:
            notes.append(text)
        else:
            taken[field] = text
    encoded = [(f, v if f in READY else encode(f, v)) for f, v in sorted(taken.items(), key=lambda e: _PLACE[e[0]])]
    return [*encoded, ("note", encode("note", sentence_join(notes)))] if notes else encoded
