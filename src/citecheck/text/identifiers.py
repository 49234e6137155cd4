"""Identifiers in running text: URL, DOI, ISBN, ISSN, arXiv, Handle, CiNii and NDL numbers.

Forms: DOI Handbook (https://doi.org/10.1000/182), ISBN Users' Manual, ISO 3297 (ISSN),
https://info.arxiv.org/help/arxiv_identifier.html, RFC 3651 (Handle), https://support.nii.ac.jp/en/cir/ (CRID, NAID).
Check digits are python-stdnum's work.
"""

from __future__ import annotations

import re
from functools import cache

from citecheck.model import Span
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow
from citecheck.text.urls import Found, find_urls

__all__ = [
    "Found",
    "find_arxiv",
    "find_cinii",
    "find_dois",
    "find_handles",
    "find_isbns",
    "find_issns",
    "find_ndl",
    "find_urls",
]

_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_DOI = r"""(?:(?:https?://)?(?:(?:dx|www)\.)?doi\.org/\s?|\b(?:JaLC\s)?doi\s?(?:[:：]\s?|\s)|info:doi/)?
    (?<![\d.])(10\.\d{4,9}(?:\.\d{1,9}){0,3}/[^\s"<>“”‘’«»\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+)"""
_ISBN = (
    r"\bISBN(?:[-\s]?1[03])?\s?[:：]?\s?"
    r"(97[89](?:[-\s]?\d){10}(?!\d)|\d(?:[-\s]?\d){8}[-\s]?[\dX](?!\d)|\d[-\d]{6,16}[\dX])"
    r"|\b(97[89][-\s]\d{1,5}[-\s]\d{1,7}[-\s]\d{1,6}[-\s]\d)\b"
)
_ISSN = r"\b(?:e-?|p-?|online\s|print\s)?ISSN(?:-L)?\s?(?:\((?:online|print)\)\s?)?[:：]?\s?(\d{4}-?\d{3}[\dX])\b"
_ARXIV = (
    r"(?:\barxiv\s?[:：]\s?|\barxiv\.org/(?:abs|pdf)/)"
    r"(\d{4}\.\d{4,5}(?:v\d{1,2})?|[a-z\-]{2,12}(?:\.[A-Z]{2})?/\d{7}(?:v\d{1,2})?)"
)
_HANDLE = r"(?:\bhdl\s?[:：]\s?|\bhdl\.handle\.net/)(\d[\d.]{0,20}/[A-Za-z0-9._\-]{1,80})"
_CINII = (
    r"(?:\bCRID\s?[:：]?\s?|\bcir\.nii\.ac\.jp/crid/)(\d{19})\b"
    r"|(?:\bNAID\s?[:：]?\s?|\bci\.nii\.ac\.jp/naid/)(\d{10,12})\b"
)
_NDL = r"(?:\binfo:ndljp/pid/|\bdl\.ndl\.go\.jp/(?:info:ndljp/)?(?:ja/)?pid/)(\d{5,9})\b"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source, re.I | re.X if source is _DOI else re.I)


def _matches(text: str, source: str) -> list[tuple[Span, str]]:
    """Where a pattern stands in the text, and its first group that took part (half width, plain hyphens)."""
    copy = shadow(text, _DASHES)
    return [
        (copy.span(m.start(), m.end()), next(g for g in m.groups() if g)) for m in _pattern(source).finditer(copy.text)
    ]


def find_dois(text: str) -> list[Found]:
    """Every DOI, bare or behind `doi:` or a resolver's address; the value is the DOI alone, as written."""
    if "10." not in text and "１０" not in text:
        return []
    found = []
    for span, value in _matches(text, _DOI):
        kept = _without_punctuation(value)
        found.append(Found(Span(span.start, span.end - (len(value) - len(kept))), kept))
    return found


def _without_punctuation(doi: str) -> str:
    """Without the sentence's punctuation; brackets stay when they are opened inside (10.1016/S0140-6736(05)67889-0)."""
    while doi and (
        doi[-1] in ".,;:!?'*|" or (doi[-1] in ")]}" and doi.count(doi[-1]) > doi.count("([{"[")]}".index(doi[-1])]))
    ):
        doi = doi[:-1]
    return doi


def find_isbns(text: str) -> list[Found]:
    """Every ISBN behind its name, and every grouped 13-digit one; `valid` tells whether the check digit is right."""
    if "ISBN" not in text and "isbn" not in text and "97" not in text and "ＩＳＢＮ" not in text:
        return []
    from stdnum import isbn

    found = []
    for span, raw in _matches(text, _ISBN):
        digits = re.sub(r"[^\dXx]", "", raw).upper()
        found.append(Found(span, digits, bool(isbn.is_valid(digits))))
    return found


def find_issns(text: str) -> list[Found]:
    """Every ISSN behind its name, as NNNN-NNNC; `valid` tells whether the check digit is right."""
    if not re.search("ISSN|ＩＳＳＮ", text, re.I):
        return []
    from stdnum import issn

    return [
        Found(span, issn.format(raw.upper().replace("-", "")), bool(issn.is_valid(raw)))
        for span, raw in _matches(text, _ISSN)
    ]


def find_arxiv(text: str) -> list[Found]:
    """Every arXiv identifier, with its version if one is given."""
    return [Found(*m) for m in _matches(text, _ARXIV)] if re.search("arxiv", text, re.I) else []


def find_handles(text: str) -> list[Found]:
    """Every Handle: prefix/suffix."""
    return [Found(*m) for m in _matches(text, _HANDLE)] if "hdl" in text else []


def find_cinii(text: str) -> list[Found]:
    """Every CiNii number: CRID (19 digits) or NAID."""
    return [Found(*m) for m in _matches(text, _CINII)] if re.search("CRID|NAID|nii\\.ac\\.jp", text, re.I) else []


def find_ndl(text: str) -> list[Found]:
    """Every persistent identifier of the National Diet Library's digital collections."""
    return [Found(*m) for m in _matches(text, _NDL)] if "ndl" in text else []
