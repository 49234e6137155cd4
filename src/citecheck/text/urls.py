"""Web addresses as they stand in notes: broken over lines, glued to 。 and ）, in angle brackets, without a scheme.

An address is written in ASCII (RFC 3986, https://www.rfc-editor.org/rfc/rfc3986#section-2); letters of other Latin
alphabets are let through as IRIs have them (RFC 3987), Japanese characters end it, since they are the sentence around
it unless percent-encoded. All searches take linear time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.model import Span
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LATIN = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_BODY = rf"[{_LATIN}\-._~:/?#\[\]@!$&'()*+,;=%|^{_INVISIBLE}]"
_GENERIC = (
    "com|org|net|edu|gov|mil|int|info|biz|name|museum|asia|news|online|site|tech|blog|wiki|media|today|world|agency|"
    "international|institute|foundation|academy|law|press|app|dev|cloud|report|policy|global|tokyo|berlin|london"
)
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?"
_START = regex(
    rf"""(?P<open>[<〈＜《]\s?(?:URL\s?[:：]\s?)?)?
    (?:
      (?P<scheme>\b(?:https?|ftp)\s?:\s?/\s?/)(?P<gap>\s*)
    | (?<![\w@./\-])(?P<www>www\.)(?={_LABEL}\.)
    | (?<![\w@./\-])(?P<bare>(?:{_LABEL}\.){{1,6}}(?:{_GENERIC}|[a-z]{{2}}))(?=/[{_LATIN}@~#?%_\-]|:\d{{2,5}}/)
    )""",
    re.X | re.I,
)
_RUN = regex(rf"(?:(?![;,|]https?://){_BODY})*", re.I)
_HOST = regex(
    rf"(?:[A-Za-z0-9\-._~%!$&'*+,;=:]{{1,200}}@)?"  # a user name and password, which an address must not have
    rf"(?:[\w\-{_INVISIBLE}]+(?:\.[\w\-{_INVISIBLE}]+)+|localhost\b|\[[\da-f:.]+\])",
    re.I,
)
_QUICK = regex(r"[:：]\s?[/／]|www\.|ｗｗｗ|\.[a-z]{2,13}/", re.I)
_WIDE = regex(r"[\uff01-\uff5e]{2}")
_BREAK = regex(rf"[ \t]?(?:\r?\n|\r)[ \t\u3000]*|[ \u00a0]|[{_INVISIBLE}]")
_DATE_LIKE = regex(r"\(?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,4})[).,;:]*$")
_FILE_LIKE = regex(
    r"[/_=&%?#~]|\w\.(?:html?|pdf|php|aspx?|jsp|cgi|docx?|xlsx?|pptx?|txt|xml|csv|zip)\b|\d\w*-|-\w*\d", re.I
)
_WORDS = regex(r"[A-Za-z]+(?:[/_][A-Za-z]+)?")
_LOCATOR_LIKE = regex(r"(?:pp?|vol|no|nos|ch|at|and|see|in|accessed|retrieved|last|doi|isbn|https?|www)\b", re.I)
_CLOSERS = {")": "(", "]": "[", "}": "{"}
_ANGLES = {"<": ">", "〈": "〉", "＜": "＞", "《": "》"}


@dataclass(frozen=True, slots=True)
class Found:
    """An identifier: where it is written, and its cleaned value."""

    span: Span
    value: str
    valid: bool | None = None
    """whether the check digit is right; None for kinds that have none"""


def find_urls(text: str) -> list[Found]:
    """Every web address, in order; `span` as written (without brackets around it), `value` joined and in half width.

    An address written without a scheme keeps that form: `www.mod.go.jp`, `apnews.com/article/x`.
    """
    if not _QUICK.search(text):
        return []
    if _WIDE.search(text):
        copy = shadow(text)
        return [Found(copy.span(f.span.start, f.span.end), f.value) for f in _find(copy.text)]
    return _find(text)


def _find(text: str) -> list[Found]:
    found: list[Found] = []
    at = 0
    while match := _START.search(text, at):
        at = match.end()
        if match["scheme"] and not _HOST.match(text, at):
            continue
        start = match.start() + len(match["open"] or "")
        closing = _ANGLES.get((match["open"] or "")[:1])
        end = _end(text, match.end("bare") if match["bare"] else match.end(), closing)
        found.append(Found(Span(start, end), re.sub(rf"[\s{_INVISIBLE}]+", "", text[start:end])))
        at = max(at, end)
    return found


def _end(text: str, at: int, closing: str | None) -> int:
    """Where the address ends that has been read up to `at`."""
    if closing and (stop := text.find(closing, at, at + 2000)) > 0 and _joins_all(text[at:stop]):
        return at + len(text[at:stop].rstrip())
    run = _RUN.match(text, at)
    end = run.end() if run else at
    while joint := _BREAK.match(text, end):
        follows = _RUN.match(text, joint.end())
        if follows is None or not _continues(
            text[at:end], joint[0], follows[0], text[follows.end() : follows.end() + 1]
        ):
            break
        end = follows.end()
    return _trim(text, at, end)


def _joins_all(inside: str) -> bool:
    """Whether what stands in angle brackets is one address, however it is broken."""
    return all(re.fullmatch(rf"{_BODY}+", part) for part in inside.split()) and len(inside.split()) <= 6


def _continues(before: str, joint: str, after: str, behind: str) -> bool:
    """Whether an address goes on behind a break.

    A line break needs a sign on one side (`/`, `-`, `=` ... at the edge), a space needs one before it and a look of
    path or file name behind it, because the next word may be the sentence's.
    """
    chunk = after.rstrip(".,;:)]'")
    if not chunk or _DATE_LIKE.match(chunk) or _LOCATOR_LIKE.match(chunk):
        return False
    if joint in _INVISIBLE:
        return True
    if before.endswith((".", ",", ";", ")")) or chunk.startswith(("(", "[", "'", "http")):
        return False
    ends = before.endswith(("/", "-", "_", "=", "&", "?", "%", "#", "~", "+"))
    if "\n" in joint or "\r" in joint:
        starts = chunk.startswith(("/", "-", "_", "=", "&", "?", "%", "#", "."))
        if starts or (ends and (bool(_FILE_LIKE.search(chunk)) or not chunk.istitle()) and not behind.isalpha()):
            return True
        return "/" in before and len(chunk) > 5 and bool(_FILE_LIKE.search(chunk)) and not _WORDS.fullmatch(chunk)
    return ends and bool(_FILE_LIKE.search(chunk)) and not chunk[0].isupper()


def _trim(text: str, start: int, end: int) -> int:
    """Without the sentence's punctuation and without brackets that were opened outside."""
    surplus = {c: text.count(c, start, end) - text.count(o, start, end) for c, o in _CLOSERS.items()}
    while end > start:
        last = text[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in ".,;:!?'*|^([" + _INVISIBLE:
            break
        end -= 1
    return end
