"""Whether the place that a fragment names is on the page.

`#id` as the HTML standard finds it (https://html.spec.whatwg.org/#find-a-potential-indicated-element): an id or the
name of an `a`, as written, then decoded. `#:~:text=` as the text fragment draft reads it
(https://wicg.github.io/scroll-to-text-fragment/): the words must be there, in their order.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from citecheck.evidence.look import Look
from citecheck.evidence.quirks import anchors_are_elsewhere

_DIRECTIVE = ":~:"
_OF_SCRIPTS = re.compile(r"[!/]|[^=]*=")
"""`#!/page`, `#/route`, `#key=value`: addresses inside an application, not anchors"""


def missing(fragment: str, look: Look, host: str) -> str | None:
    """What the fragment names and the page does not have; None when nothing is missing or nobody can tell."""
    anchor, directive, words = fragment.partition(_DIRECTIVE)
    if directive:
        for text in (w.removeprefix("text=") for w in words.split("&") if w.startswith("text=")):
            if not _quoted(text, look.text):
                return f"the text {_shown(text)!r} is not on the page"
    if not anchor or anchor.lower() == "top" or _OF_SCRIPTS.match(anchor) or anchors_are_elsewhere(host, anchor):
        return None
    decoded = unquote(anchor)
    names = {anchor, decoded, f"user-content-{decoded}", _mediawiki(decoded)}
    folded = {unicodedata.normalize("NFC", n) for n in names}
    if names & look.anchors or folded & {unicodedata.normalize("NFC", a) for a in look.anchors}:
        return None
    return f"fragment #{decoded} is not on the page"


def _mediawiki(anchor: str) -> str:
    """MediaWiki's older escape of a heading: `.E6.97.A5` for the bytes of 日."""
    return "".join(c if c.isascii() else "".join(f".{b:02X}" for b in c.encode()) for c in anchor)


def _quoted(directive: str, text: str) -> bool:
    """Whether `[prefix-,]start[,end][,-suffix]` is in the text."""
    pieces = directive.split(",")
    words = [_fold(unquote(p.removesuffix("-") if i == 0 and p.endswith("-") else p)) for i, p in enumerate(pieces)]
    words = [w[1:] if i and pieces[i].startswith("-") else w for i, w in enumerate(words)]
    haystack, at = _fold(text), 0
    for word in words:
        found = haystack.find(word, at)
        if found < 0:
            return False
        at = found + len(word)
    return True


def _fold(text: str) -> str:
    """Without white space, since a page breaks lines and elements where a quotation does not."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _shown(directive: str) -> str:
    text = unquote(directive)
    return text if len(text) <= 60 else text[:59] + "…"
