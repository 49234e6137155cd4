"""The lexical grammar of references: what a token is.

Certain things (dates, pages, volumes, document numbers, quoted titles ...) become one token each, whatever stands
inside them; what is left are Latin words and runs of one Japanese script. Punctuation is no token: it stands between
two tokens as their gap. The patterns see a copy of the text in which full-width letters, digits and dashes are folded
one to one (`FOLD`), so that offsets stay.

The rows (`lex_dates`, `lex_numbers`, `lex_words`) are tried in order. Each has a kind of token, the classes of
characters that it may begin with (`d` digit, `l` Latin letter, `c` Japanese character, `q` anything else), and a
verbose pattern.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from citecheck.parse.lex_dates import DATES
from citecheck.parse.lex_numbers import NUMBERS
from citecheck.parse.lex_words import LATIN, WORDS
from citecheck.text.regex import regex

URL, DOI = "\ue000", "\ue001"
"""stand for every character of an address or identifier that was found before"""

FOLD: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
FOLD |= {ord(c): "-" for c in "\u2010\u2011\u2012\u2013\u2212\u301c\uff5e\ufe63\uff0d"}
FOLD |= {ord(c): " " for c in "\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\n\r\t"}
FOLD |= {0xFF62: "「", 0xFF63: "」", 0xFF65: "・", ord("〔"): "[", ord("〕"): "]", ord("【"): "[", ord("】"): "]"}
FOLD |= {ord("《"): "『", ord("》"): "』", ord("｡"): "。", ord("､"): "、", ord("﹁"): "「", ord("﹂"): "」"}

ROWS = (*DATES, *NUMBERS, *WORDS)

WORD = regex(rf"[{LATIN}]+(?:(?:['’ʼ\u00ad]|[-&.@](?=\w)(?!\d))[{LATIN}0-9]+)*\d*")
"""a Latin word, as in the row above"""
GAP = regex("[^\\w“\"‘'«„`「『§¶#№©\ue000\ue001]*")
"""what can be no beginning of a token"""


@cache
def pattern(begins: str) -> re.Pattern[str]:
    """All rows for one class of first characters; a group is named kind and row, `page_17`."""
    return regex(
        "|".join(f"(?P<{kind}_{row}>{text})" for row, (kind, classes, text) in enumerate(ROWS) if begins in classes),
        re.VERBOSE,
    )


KINDS = {f"{kind}_{row}": kind for row, (kind, _, _) in enumerate(ROWS)}


@cache
def openers() -> frozenset[str]:
    """Words over three letters with which a token other than a plain word may begin, lower case."""
    lines = (Path(__file__).parent / "data/openers.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


_FUNCTION_WORDS = ("the", "of", "and", "for", "to", "on", "with", "from", "its", "by", "is", "it", "was", "are", "not")
_SHORT_WORDS = ("how", "why", "war", "has", "his", "her", "who", "all", "our", "us", "one", "two")
PLAIN = frozenset((*_FUNCTION_WORDS, *_SHORT_WORDS))
"""short words that begin nothing else"""
