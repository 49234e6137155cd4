"""English ordinals: third, 21st, twenty-first, World War II, Pillar II; and bilateral, trilateral."""

from __future__ import annotations

from decimal import Decimal

from citecheck.editions.quantities.found import Found
from citecheck.text.numerals import ENGLISH_TENS, english_value, roman_value
from citecheck.text.regex import regex

ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6, "billionth": 10**9,
}  # fmt: skip
_ORDINALS = "|".join(sorted(ORDINAL_WORDS, key=len, reverse=True))
_TENS = "|".join(ENGLISH_TENS)
_ORDINAL = regex(
    rf"(?i:(?P<figures>\d{{1,4}})(?:st|nd|rd|th)|(?:(?P<tens>{_TENS})-)?(?P<word>{_ORDINALS}))(?![A-Za-z])"
)
IDIOMS = regex(
    r"(?i:(?<=at )first|(?<=split )second|(?<=per )second"
    r"|first(?: of all|[- ]class|[- ]hand|[- ]rate| lady|ly| and foremost"
    r"| name|-ever)"
    r"|(?:first|second|third) millennium|first (?:place|time)(?!s)"
    r"|second (?:only|to none|thought|hand|nature|guess)"
    r"|second-(?:class|hand|guess)|third[- ](?:part(?:y|ies)|world|sector|countr)|seconds?(?= later| ago))"
)
_LATERAL = {"bi": 2, "tri": 3, "quadri": 4}
_LATERALLY = regex(r"(?i:(?P<n>bi|tri|quadri)lateral)(?:ly|s|ism)?(?![A-Za-z])")
_ROMAN = regex(
    r"(?:World War|Part|Pillar|Article|Title|Phase|Chapter|Annex|[Vv]olume|Stage|Tier|Protocol|Book|Resolution)\s"
    r"(?:(?P<roman>[IVX]{1,5})|(?P<word>One|Two|Three|Four|Five)|(?P<figures>\d{1,4}(?![\d.,]\d|%)))(?![A-Za-z\d])"
    r"|WW(?:(?P<roman2>I{1,2})|(?P<figures2>[12]))(?![A-Za-z\d])"
)


def english_ordinal(text: str, at: int) -> Found | None:
    """The ordinal, or the bi- and trilateral, that begins at `at` of a normalised text."""
    return None if IDIOMS.match(text, at) else _ordinal(text, at) or _lateral(text, at)


def _ordinal(text: str, at: int) -> Found | None:
    if match := _ROMAN.match(text, at):
        value = match["figures"] or match["figures2"]
        if value:
            return Found(at, match.end(), "ordinal", Decimal(value))
        if match["word"]:
            return Found(at, match.end(), "ordinal", english_value([match["word"].lower()]) or Decimal(0))
        return Found(at, match.end(), "ordinal", Decimal(roman_value(match["roman"] or match["roman2"])))
    match = _ORDINAL.match(text, at)
    if match is None:
        return None
    if match["figures"]:
        return Found(at, match.end(), "ordinal", Decimal(match["figures"]))
    count = ORDINAL_WORDS[match["word"].lower()] + (ENGLISH_TENS[match["tens"].lower()] if match["tens"] else 0)
    return Found(at, match.end(), "ordinal", Decimal(count))


def _lateral(text: str, at: int) -> Found | None:
    match = _LATERALLY.match(text, at)
    return Found(at, match.end(), "number", Decimal(_LATERAL[match["n"].lower()]), "country") if match else None
