"""Numerals as words: kanji (三千二百三十八億, 二〇二四, 3億5千万) and English (one hundred and five)."""

from __future__ import annotations

from decimal import Decimal

KANJI_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0, "壱": 1, "弐": 2, "参": 3, "○": 0, "◯": 0,
}  # fmt: skip
KANJI_TENS = {"十": 10, "百": 100, "千": 1000, "拾": 10}
KANJI_SCALES = {"万": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16, "萬": 10**4}

ENGLISH_UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
ENGLISH_TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
ENGLISH_SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15,
}  # fmt: skip


def kanji_value(text: str) -> Decimal | None:
    """The value of digits, kanji numerals and scales mixed as Japanese does; None if it is no numeral.

    `1兆2,000億` is 1.2 trillion, `123百万` 123 million, `二〇二四` 2024, `三・五` 3.5.
    """
    total, section = Decimal(0), ""
    last = 10**20
    for char in text:
        scale = KANJI_SCALES.get(char)
        if scale is None:
            section += char
            continue
        value = _below_ten_thousand(section) if section else None
        if value is None or scale >= last:
            return None
        total, section, last = total + value * scale, "", scale
    if not section:
        return total if text else None
    value = _below_ten_thousand(section)
    return None if value is None else total + value


def _below_ten_thousand(text: str) -> Decimal | None:
    text = text.replace(",", "").replace(" ", "")
    if not text:
        return None
    whole, _, decimals = text.replace("・", ".").partition(".")
    if decimals or not any(c in KANJI_TENS for c in whole):
        figures = "".join(str(KANJI_DIGITS.get(c, c)) for c in whole)
        after = "".join(str(KANJI_DIGITS.get(c, c)) for c in decimals)
        tail = ""
        while after and after[-1] in KANJI_TENS:  # 1.5千
            after, tail = after[:-1], after[-1] + tail
        if not (figures.isdecimal() and (after.isdecimal() or not decimals)):
            return None
        value = Decimal(f"{figures}.{after}" if after else figures)
        for char in tail:
            value *= KANJI_TENS[char]
        return value
    total, digits, last = Decimal(0), "", 10**5
    for char in whole:
        tens = KANJI_TENS.get(char)
        if tens is None:
            digit = KANJI_DIGITS.get(char)
            if digit is None and not char.isdecimal():
                return None
            digits += str(digit) if digit is not None else char
            continue
        if tens >= last:
            return None
        total, digits, last = total + Decimal(digits or 1) * tens, "", tens
    return total + Decimal(digits) if digits else total


def to_kanji(number: int) -> str:
    """A whole number from 0 below 10**20 in kanji: 3238 is 三千二百三十八."""
    if number == 0:
        return "〇"
    out, rest = "", number
    for name, scale in (("京", 10**16), ("兆", 10**12), ("億", 10**8), ("万", 10**4), ("", 1)):
        section, rest = divmod(rest, scale)
        if not section:
            continue
        for sign, tens in (("千", 1000), ("百", 100), ("十", 10)):
            digit, section = divmod(section, tens)
            if digit:
                # 一千万, but 千 at the head of a number
                out += ("" if digit == 1 and not (tens == 1000 and name) else "〇一二三四五六七八九"[digit]) + sign
        out += ("〇一二三四五六七八九"[section] if section else "") + name
    return out


def english_value(words: list[str]) -> Decimal | None:
    """The value of English number words (`two hundred and five`, one word an item); None if they are no numeral."""
    total, current, last = 0, 0, 10**18
    room = 10**18  # what may still be added below: 100 after a hundred, 10 after twenty
    seen = False
    for word in words:
        if word == "and":
            continue
        if word in ENGLISH_UNITS or word in ENGLISH_TENS:
            value = ENGLISH_UNITS.get(word, ENGLISH_TENS.get(word, 0))
            if value >= room or (word == "zero" and seen):
                return None
            current += value
            room = 10 if word in ENGLISH_TENS else 0
        elif word == "hundred":
            if not 0 < current < 100:
                return None
            current *= 100
            room = 100
        elif word in ENGLISH_SCALES:
            scale = ENGLISH_SCALES[word]
            if scale >= last or not current:
                return None
            total, current, last, room = total + current * scale, 0, scale, 1000
        else:
            return None
        seen = True
    return Decimal(total + current) if seen else None


def roman_value(text: str) -> int:
    """The value of a Roman numeral in I, V and X: IV is 4."""
    values = {"I": 1, "V": 5, "X": 10}
    figures = [values[c] for c in text]
    return sum(-v if v < max(figures[i:]) else v for i, v in enumerate(figures))
