"""English shares and multiples: two-thirds, one in five, half of, a majority, doubled, threefold, half a century."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from citecheck.editions.quantities.english_ordinals import ORDINAL_WORDS
from citecheck.editions.quantities.found import Found
from citecheck.editions.quantities.units import TIMES_OF_TIME
from citecheck.text.numerals import ENGLISH_TENS, ENGLISH_UNITS, english_value
from citecheck.text.regex import regex

_SMALL = "|".join(sorted([*ENGLISH_UNITS, *ENGLISH_TENS], key=len, reverse=True))
_NUM = rf"(?:\d{{1,9}}|{_SMALL})"
_ORDINALS = "|".join(sorted(ORDINAL_WORDS, key=len, reverse=True))
_WHOLES = "|".join(word for word in sorted(ORDINAL_WORDS, key=len, reverse=True) if ORDINAL_WORDS[word] > 2)
_FRACTION = regex(
    rf"(?i:(?P<part>an?|one|two|three|four|five|six|seven|eight|nine|\d{1, 9})[ -](?P<whole>half|halves"
    rf"|quarters?|(?:{_WHOLES})s?))(?![A-Za-z]|[ -](?:century|hour|year|of (?:the )?(?:{_ORDINALS}|century)"
    rf"|party|world|countr))"
)
_SLASH = regex(r"(?P<part>\d{1,2})[/⁄](?P<whole>\d{1,3})(?![\d/])")
_IN = regex(
    rf"(?i:(?P<some>{_NUM}) (?:in|out of(?: every)?|of every)(?: every)? (?P<all>{_NUM}))(?![A-Za-z,.%-]?[\dA-Za-z%]|"
    r" (?:years?|months?|weeks?|days?|hours?|percent|per cent|million|billion|hundred|thousand))"
)
_HALF_SPAN = regex(
    r"(?i:(?:a )?half (?:an? )?(?P<unit>century|decade|year|month|day|hour|minute)s?|half-(?P<unit2>century|decade"
    r"|year|day|hour)|(?:a )?quarter[- ](?:of a )?century)(?![A-Za-z])"
)
_HALF = regex(r"(?i:(?:one |a )?half(?= of | the | its | their | our | his | her | that | those | these |[.,;:)]|\Z))")
_QUARTER = regex(r"(?i:(?:a |one )?quarter(?= of (?!fiscal|FY|\d{4})))")
_MAJORITY = regex(r"(?i:an? (?:(?:absolute|simple|clear|slim|narrow) )?majority)(?![A-Za-z])")
_FOLD = regex(rf"(?i:(?P<n>\d+(?:\.\d+)?|{_SMALL})[- ]?fold)(?![A-Za-z])")
_MULTIPLES = regex(
    r"(?i:(?P<two>doubl(?:ed|es|ing)(?! down)|twice|double(?= (?:the|its|their|that|in|by|to|from|what|as)\b|[.,;]"
    r"|\Z)|(?<=to )double)|(?P<three>tripl(?:ed|es|ing)|"
    r"triple(?= (?:the|its|their|that|in|by|to)\b|[.,;]|\Z)|thrice|trebled)|(?P<four>quadrupl(?:ed|es|ing|e))"
    r"|(?P<five>quintupl(?:ed|es|ing|e))|(?P<halved>halv(?:ed|es|ing|e)))(?![A-Za-z])"
)
_AND_A_HALF = regex(
    r"(?i:(?:(?P<n>an?|one) )?(?P<unit>century|decade|year|month|week|day|hour|minute) and a half)(?![A-Za-z])"
)
_HALF_PERCENT = regex(
    r"(?i:(?:(?P<half>half an?|half)|an?|one) (?P<unit>percentage point|percent(?:age)?|per cent))(?![A-Za-z])"
)
_FORTNIGHT = regex(r"(?i:a fortnight)(?![A-Za-z])")


def english_share(text: str, at: int) -> Found | None:
    """The longest share, multiple or half of a span of time that begins at `at` of a normalised text."""
    readings = [read(text, at) for read in (_half_span, _and_a_half, _shares, _multiple)]
    return max((r for r in readings if r), key=lambda r: r.end, default=None)


def _half_span(text: str, at: int) -> Found | None:
    match = _HALF_SPAN.match(text, at)
    if match is None:
        return None
    unit = (match["unit"] or match["unit2"] or "").lower()
    if not unit:
        return Found(at, match.end(), "duration", Decimal(25), "year")
    spans: dict[str, tuple[int | Decimal, str]] = {
        "century": (50, "year"), "decade": (5, "year"), "year": (6, "month"), "month": (Decimal("0.5"), "month"),
        "day": (12, "hour"), "hour": (30, "minute"), "minute": (30, "second"),
    }  # fmt: skip
    value, name = spans[unit]
    return Found(at, match.end(), "duration", Decimal(value), name)


def _and_a_half(text: str, at: int) -> Found | None:
    if match := _FORTNIGHT.match(text, at):
        return Found(at, match.end(), "duration", Decimal(14), "day")
    match = _AND_A_HALF.match(text, at)
    if match is None:
        return None
    times, unit = TIMES_OF_TIME.get(match["unit"].lower(), (1, match["unit"].lower()))
    return Found(at, match.end(), "duration", Decimal("1.5") * times, unit)


def _shares(text: str, at: int) -> Found | None:
    if match := _HALF_PERCENT.match(text, at):
        unit = "percentage-point" if "point" in match["unit"].lower() else "%"
        if match["unit"].lower() != "percentage":
            return Found(at, match.end(), "percent", Decimal("0.5") if match["half"] else Decimal(1), unit)
    if match := _IN.match(text, at):
        some, whole = small_number(match["some"]), small_number(match["all"])
        if 0 < some < whole and (whole <= 10 or whole % 10 == 0) and match["some"].lower() != "zero":
            return Found(at, match.end(), "fraction", Fraction(some, whole))
    if match := _FRACTION.match(text, at):
        part = {"a": 1, "an": 1}.get(match["part"].lower()) or small_number(match["part"])
        whole = _whole(match["whole"].lower())
        plural = match["whole"].lower() not in ORDINAL_WORDS | {"half": 2, "quarter": 4}
        if part < whole and (part == 1 or plural):
            return Found(at, match.end(), "fraction", Fraction(part, whole))
    if match := _SLASH.match(text, at):
        part, whole = int(match["part"]), int(match["whole"])
        if 0 < part < whole <= 100:
            return Found(at, match.end(), "fraction", Fraction(part, whole))
    if match := _HALF.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 2))
    if match := _QUARTER.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 4))
    if match := _MAJORITY.match(text, at):
        return Found(at, match.end(), "fraction", Fraction(1, 2), None, "over")
    return None


def _whole(word: str) -> int:
    if word.startswith(("half", "halv")):
        return 2
    if word.startswith("quarter"):
        return 4
    return ORDINAL_WORDS.get(word) or ORDINAL_WORDS[word.removesuffix("s")]


def _multiple(text: str, at: int) -> Found | None:
    if match := _FOLD.match(text, at):
        return Found(at, match.end(), "multiple", decimal_number(match["n"]))
    if match := _MULTIPLES.match(text, at):
        name = match.lastgroup or ""
        value = {
            "two": Decimal(2),
            "three": Decimal(3),
            "four": Decimal(4),
            "five": Decimal(5),
            "halved": Decimal("0.5"),
        }
        return Found(at, match.end(), "multiple", value[name])
    return None


def small_number(word: str) -> int:
    """A whole number in figures or as one word."""
    return int(word) if word.isdecimal() else int(english_value([word.lower()]) or 0)


def decimal_number(word: str) -> Decimal:
    """A number in figures or as one word."""
    return Decimal(word) if word[0].isdecimal() else Decimal(small_number(word))
