"""mixed-source-names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.check.written import offset_in
from citecheck.model import Citation, Edition, Message, Reference, Severity, say
from citecheck.rules.style.habit import Place, judge
from citecheck.text.regex import regex

_NEWSPAPERS = {"日経": "日本経済新聞", "日経新聞": "日本経済新聞"} | {
    name: f"{name}新聞" for name in ("読売", "朝日", "毎日", "産経", "東京", "北海道", "中日", "西日本", "信濃毎日")
}
_SMALL = frozenset({"of", "and", "for", "the", "on", "in", "to", "&"})
_ACRONYM = regex(r"[A-Z][A-Za-z]*[A-Z]")


@rule("STY106", severity=Severity.INFO)
def mixed_source_names(edition: Edition, context: Context) -> Iterator[Problem]:
    """One newspaper, ministry or institute is named in several ways.

    Why: a reader who looks for METI does not find the Ministry of Economy, Trade and Industry, nor does a search.

    Bad:  `New York Times` beside `The New York Times`, `経産省` beside `経済産業省`
    Good: one name throughout, in each language
    """
    named = [
        (name, note, citation, variable)
        for note, citation in edition.citations()
        for name, variable in _names(citation)
    ]
    keys = keys_of(name for name, _, _, _ in named)
    groups: dict[str, list[Place]] = {}
    for name, note, citation, variable in named:
        span = citation.reference.span_of(variable) or citation.span
        if offset_in(note.passage, span.start) is not None:
            groups.setdefault(keys[name], []).append(Place(name, span, note))
    for places in groups.values():
        yield from judge(places, None, _wording)


def _wording(form: str, notes: Message) -> Message:
    return say("“{name}” is the name in {notes}", name=form, notes=notes)


def _names(citation: Citation) -> Iterator[tuple[str, str]]:
    """Bodies and newspapers that a full citation names, with the variable in which each stands."""
    reference: Reference = citation.reference
    if citation.short_form is None:
        yield from ((name.literal, "author") for name in reference.author[:1] if name.literal)
        for variable in ("container-title", "publisher"):
            value = reference.get(variable)
            if value and not (variable == "publisher" and _is_own(value, reference)):
                yield value, variable


def _is_own(publisher: str, reference: Reference) -> bool:
    """Whether a body that is named as the author publishes under its short name, as is usual: (Paris: IEA, 2021)."""
    names = [publisher, *(n.literal for n in reference.author if n.literal)]
    keys = keys_of(names)
    return any(keys[name] == keys[publisher] for name in names[1:])


def keys_of(names: Iterable[str]) -> dict[str, str]:
    """Name -> what all names of the same source have in common."""
    given = list(dict.fromkeys(names))
    plain = {name: _plain(name) for name in given}
    initials: dict[str, str] = {}
    for name in given:
        words = re.findall(r"[A-Za-z][\w’'-]*|&", name)
        if len(words) > 2:
            initials["".join(w[0] for w in words if w.lower() not in _SMALL).upper()] = plain[name]
            initials["".join(w[0] for w in words).upper()] = plain[name]
    offices = [p for p in plain.values() if p.endswith(("省", "庁"))]
    for name, key in plain.items():
        if _ACRONYM.fullmatch(name) and name.upper() in initials:
            plain[name] = initials[name.upper()]
        elif key.endswith(("省", "庁")):
            plain[name] = max((o for o in offices if _abbreviates(key, o)), key=len, default=key)
    return plain


def _plain(name: str) -> str:
    text = " ".join(unicodedata.normalize("NFKC", name).casefold().split()).removeprefix("the ")
    text = text.removesuffix("社") if text.endswith("新聞社") else text
    return _NEWSPAPERS.get(text, text)


def _abbreviates(short: str, long: str) -> bool:
    """Whether a ministry's short name is made of characters of its long one: 経産省, 経済産業省."""
    rest = iter(long)
    return (
        short[0] == long[0] and short[-1] == long[-1] and len(long) >= len(short) + 2 and all(c in rest for c in short)
    )
