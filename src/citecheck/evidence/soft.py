"""Pages that answer 200 and are not what they say: soft 404, log-in wall, parked domain, bot wall, server error.

Judged by titles only, and only where a whole part of one is such a phrase: "has been removed" in a changelog, or an
article about 404 pages, is a page like any other. A password field alone says nothing (9 % of all pages have one).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from citecheck.evidence.address import Address
from citecheck.evidence.look import Look
from citecheck.evidence.soft_phrases import KINDS, Phrases
from citecheck.model import DoubtReason

_PART = re.compile(
    r"\s*[|｜»«‖•]\s*|\s+[-–—―~/<>]\s+|\s+::?\s+|\s*[―—：】【「」『』]\s*|(?<=[^\x00-\x7f])\s*[-–:／・]\s*|\s*[-–:／]\s*(?=[^\x00-\x7f])|\s*[()（）［］\[\]]\s*"
)
"""a colon behind an English word begins a subtitle, not a site's name: it parts nothing"""
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|[。！？]")
_OWN_WORDS = {
    DoubtReason.SOFT_404: re.compile(r"404|410|not[-_+]?found|missing|error|(?:%E3%82%A8%E3%83%A9%E3%83%BC)", re.I),
    DoubtReason.LOG_IN: re.compile(r"log[-_]?[io]n|sign[-_]?[io]n|auth|sso|account|member|mypage", re.I),
    DoubtReason.PARKED: re.compile(r"parked|parking|for-?sale|domain", re.I),
    DoubtReason.BOT_WALL: re.compile(
        r"403|forbidden|denied|captcha|robot|block|wait|moment|limit|loading|security", re.I
    ),
    DoubtReason.ERROR_PAGE: re.compile(r"50\d|error|maintenance|construction|wrong", re.I),
}
"""words in the cited address that say that such a page is what is cited: an article on status 404"""
OF_AN_ARTICLE = 800
"""characters of visible text that an error page rarely has"""
_ERROR_PATH = re.compile(
    r"(?:^|[/_.-])(?:404|not[-_]?found|page[-_]?not[-_]?found|error(?:[-_]?page)?|err404)(?:\.\w{2,5})?/?$", re.I
)
_LOG_IN_PATH = re.compile(
    r"(?:^|/)(?:log-?[io]n|sign-?[io]n|sso|cas|auth|idp|saml2?|oauth2?|wp-login\.php|login_form)(?:[/.]|$)", re.I
)


def soft_kind(look: Look, first: Address, last: Address) -> tuple[DoubtReason, str] | None:
    """What a page is instead of the one that is cited: the kind, and the words or the address that say so."""
    texts = [(words, parts(words)) for words in dict.fromkeys((look.title, *look.headings[:1])) if words]
    for phrases in KINDS:
        if len(look.text) > OF_AN_ARTICLE and _OWN_WORDS[phrases.kind].search(first.target):
            continue
        for words, found in texts:
            own = phrases.headings or words == look.title
            if own and any(_matches(phrases, part, len(look.text)) for part in found):
                return phrases.kind, words
    if (said := _said(look.pieces)) is not None:
        return said
    if first.wire != last.wire:
        if _ERROR_PATH.search(last.path) and not _ERROR_PATH.search(first.path):
            return DoubtReason.SOFT_404, last.text
        if look.password and _LOG_IN_PATH.search(last.path) and not _LOG_IN_PATH.search(first.path):
            return DoubtReason.LOG_IN, last.text
    return None


def _said(pieces: tuple[str, ...]) -> tuple[DoubtReason, str] | None:
    """What a page of a few sentences says of itself in one whole sentence, under whatever title."""
    for piece in pieces:
        folded = unicodedata.normalize("NFKC", piece).casefold().replace("’", "'")
        sentences = [s.strip(" \"'“”「」") for s in (folded, *_SENTENCE_END.split(folded))]
        for phrases in KINDS:
            if any(_compiled(phrases.kind)[0].fullmatch(s) for s in sentences if s):
                return phrases.kind, piece
    return None


def _matches(phrases: Phrases, part: str, length: int) -> bool:
    sure, few = _compiled(phrases.kind)
    return bool(sure.fullmatch(part) or (length <= phrases.most and few.fullmatch(part)))


def parts(title: str) -> list[str]:
    """A title and what stands between its separators, folded for comparison."""
    folded = unicodedata.normalize("NFKC", title[:300]).casefold().replace("’", "'")
    found = [folded, *_PART.split(folded)]
    if not folded.isascii():  # Japanese sentences have no spaces: one stands before the site's name
        found += folded.split()
    trimmed = (p.strip(" .。!！?？…・、,;\"'“”*:：-") for p in found)
    return list(dict.fromkeys(p for p in trimmed if p))[:16]


@cache
def _compiled(kind: DoubtReason) -> tuple[re.Pattern[str], re.Pattern[str]]:
    phrases = next(p for p in KINDS if p.kind == kind)
    sure, few = ("|".join(f"(?:{p})" for p in ps) or r"(?!)" for ps in (phrases.sure, phrases.few))
    return re.compile(sure), re.compile(few)
