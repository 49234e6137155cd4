"""Where in a text a quantity can begin, so that the grammars are tried at few places."""

from __future__ import annotations

import re
from functools import cache

from citecheck.editions.quantities.english_ordinals import ORDINAL_WORDS
from citecheck.text.numerals import ENGLISH_SCALES, ENGLISH_TENS, ENGLISH_UNITS
from citecheck.text.regex import regex

_FIGURES = r"(?<!\d)(?<!\d[.,])\d|[$¥€£₩₹]|(?<![A-Za-z\d\-–~)])-(?=[\d$€£¥])"
_MONTHS = "(?=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]"
_CAPITALS = "(?=JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]"
_CURRENCIES = r"US\$|U\.S\.\$|[ACS]\$|[AC]U\$|CA\$|HK\$|NZ\$|NT\$|JP¥|CN¥|R\$|Rs\.|[A-Z]{3}(?=\s?\d)"
_TIMES_OF_YEAR = "spring|summer|autumn|fall|winter|fiscal|financial"
_PARTS = "early|mid|late|beginning|start|middle|end|turn"
_SHARES = "half|quarter|doubl|tripl|quadr|quintupl|halv|twice|thrice|trebl"
_VAGUE = "several|many|tens|dozens?|scores|hundreds|thousands|millions|billions|trillions|decades?"
_OTHER = (
    "bilateral|trilateral|noon|midnight|minus|negative|volume|single|double"
    "|(?:twen|thir|for|fif|six|seven|eigh|nine)ties"
)
_AFTER_A = (
    "hundred|thousand|million|billion|trillion|dozen|quarter|half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    "|(?:(?:absolute|simple|clear|slim|narrow) )?majority|couple|(?:good )?few|decade|century|fortnight|percent"
    "|(?:year|month|week|day|hour|minute)(?![a-z-])"
)
_LABELS = (
    "World War|Part |Pillar |Article |Title |Phase |Chapter |Annex |Volume |Stage |Tier |Protocol |Book |Resolution "
)


@cache
def starts(language: str) -> re.Pattern[str]:
    """The places to look at, in a normalised text of the language."""
    return _japanese() if language == "ja" else _english()


def _japanese() -> re.Pattern[str]:
    kanji = "〇一二三四五六七八九十百千"
    return regex(
        rf"{_FIGURES}|(?<![{kanji}])[{kanji}]|[数何半倍第](?=.)|過半|令和|平成|昭和|大正|明治|西暦|紀元|午[前後]|正午"
        r"|ゼロ|マイナス|[△▲](?=\d)|-(?=\d)|前(?=\d)|世紀の変|世紀転|(?:(?<=^)|(?<=[^A-Za-z]))[RHSTM](?=\d)|['’]\d"
        rf"|(?<![A-Za-z])(?:{_MONTHS}|{_CURRENCIES}|FY|Q[1-4])"
    )


def _english() -> re.Pattern[str]:
    ordinals = sorted(ORDINAL_WORDS, key=len, reverse=True)
    numbers = "|".join([*ENGLISH_UNITS, *ENGLISH_TENS, *ENGLISH_SCALES, *ordinals])
    the = rf"the(?= (?:[\d'’]|past|last|{_PARTS}|{_TIMES_OF_YEAR}|{numbers}))"
    words = "|".join((numbers, rf"an?(?= (?:{_AFTER_A}))", the, _SHARES, _VAGUE, _OTHER, _PARTS, _TIMES_OF_YEAR))
    return regex(
        rf"{_FIGURES}|['’]\d|(?<![A-Za-z\d])(?:(?i:{words})|{_MONTHS}|{_CAPITALS}|[QH](?=[1-4])|J?FY|WW(?=[I12])"
        rf"|{_LABELS}|{_CURRENCIES}|A\.?D\.? (?=\d)|c(?=irca|a?\.))"
    )
