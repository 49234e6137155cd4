"""malformed-url."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from citecheck.check.addresses import Address, readdressed
from citecheck.check.context import Context
from citecheck.check.rule import Problem, rule
from citecheck.model import Edit, Fix, Message, Note, Severity, Span, say
from citecheck.text.identifiers import Found, find_urls
from citecheck.text.regex import regex

_WIDE = regex(r"[\uff01-\uff5e]")
_NARROW = {wide: wide - 0xFEE0 for wide in map(ord, "：／－＿？＝＆％＃～")} | {
    wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B) if chr(wide).isalnum()
}
_DATE = regex(r"[０-９]+(?=[年月日頁号巻])")
_CUT = regex(
    r"[。、，．][A-Za-z0-9_\-.~%]*(?:/[A-Za-z0-9_\-.~%/?=&#]+|\.(?:html?|pdf|php|aspx?|jsp)\b)"
    r"|[。．]((?:html?|pdf|php|aspx?|jsp)(?![A-Za-z0-9]))"
)
Rename = Callable[[str], str]
_GLUED = regex(r"(?:[。、，．）」』】]|%E3%80%8[12]|%EF%BC%89)+$", re.I)
_SCHEME = regex(
    r"(?<![A-Za-z])(?:(?:ttps?|h{2,}t+ps?|ht{3,}ps?|htps?|htpps?|httpss|hhtps?|hptts?|htttp)://"
    r"|https?(?:;//|,//|//|:/(?=[A-Za-z0-9])|:(?=www\.))"
    r"|https?://https?:?//)[!-~]*",
    re.I,
)
_HOST = regex(r"(?:[A-Za-z0-9\-_\u00c0-\u024f]+\.)+[A-Za-z0-9\-]{2,}|localhost|\[[0-9A-Fa-f:.]+\]|\d+(?:\.\d+){3}")


@rule("REF304", severity=Severity.ERROR)
def malformed_url(note: Note, context: Context) -> Iterator[Problem]:
    """An address cannot be one: full-width characters, a 。 inside, a broken scheme or host.

    Why: a reader who clicks or copies it gets nowhere.

    Bad:  `https：//www.mofa.go.jp/ｍofaj`, `https://www.mod。go.jp/`, `htps://www.nato.int/`
    Good: `https://www.mofa.go.jp/mofaj`

    Full-width characters can be put right without asking; for the rest see the page.
    """
    text, source = note.text, note.passage.source
    taken: list[Span] = []
    for match in _SCHEME.finditer(text):
        span = Span(match.start(), match.start() + len(match[0].rstrip(".,;:)]。、，）」』")))
        taken.append(span)
        yield Problem(say("{url} does not begin as an address does", url=text[span.start : span.end]), source(span))
    yield from _glued(note)
    for found in find_urls(_narrow(text)):
        if not any(s.overlaps(found.span) for s in taken) and (problem := _problem(text, found)):
            message, span, rename = problem
            links = tuple(n for n in note.passage.links if n.span.overlaps(span))
            address = Address(text[span.start : span.end], span, links)
            edits = readdressed(context.edition.document, note.passage, address, rename) if rename else ()
            fixes = (Fix(say("write it in half width"), edits),) if edits else ()
            yield Problem(message, source(span), fixes=fixes)


def _glued(note: Note) -> Iterator[Problem]:
    """Hyperlinks whose target has swallowed the sentence's punctuation."""
    for link in note.passage.links:
        if glued := _GLUED.search(link.target):
            kept = len(link.target) - len(glued[0])
            straight = len(link.source) == len(link.target)
            place = Span(link.source.start + kept, link.source.end) if straight else link.source
            fixes = (Fix(say("take it out of the address"), (Edit(place, ""),)),) if straight else ()
            yield Problem(say("the link's address ends in {c}", c=glued[0]), place, fixes=fixes)


def _narrow(text: str) -> str:
    """The text with full-width letters, figures and signs that an address may hold in half width; dates stay."""
    kept = {at for m in _DATE.finditer(text) for at in range(m.start(), m.end())}
    return (
        "".join(c if at in kept else c.translate(_NARROW) for at, c in enumerate(text)) if _WIDE.search(text) else text
    )


def _problem(text: str, found: Found) -> tuple[Message, Span, Rename | None] | None:
    """What is wrong with an address, where, and how to put it right if that is certain."""
    written = text[found.span.start : found.span.end]
    if wide := _WIDE.search(written):
        certain = _narrow(written) == found.value
        message = say("the address holds the full-width character {c}", c=wide[0])
        return message, found.span, _narrow if certain else None
    if cut := _CUT.match(text, found.span.end):
        span = Span(found.span.start, cut.end())
        in_host = "/" not in written.partition("://")[2] and cut[0][0] in "。．"
        return say("the address is broken by {c}", c=cut[0][0]), span, _dotted if in_host or cut[1] else None
    rest = re.sub(r"^(?:https?|ftp)://", "", found.value, flags=re.I)
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    host = re.sub(r":\d*$", "", host)
    if not _HOST.fullmatch(host) or ".." in host:
        return say("{host} is no host name", host=host or found.value), found.span, None
    return None


def _dotted(url: str) -> str:
    """With dots where Japanese full stops were typed."""
    return re.sub(r"[。．]|%E3%80%82", ".", url, flags=re.I)
