"""Rows of the lexical grammar (see `patterns`): dates in both languages."""

from __future__ import annotations

Row = tuple[str, str, str]
"""kind of token, classes of characters that it may begin with, pattern (verbose)"""

YEAR = r"(?:1[5-9]|20)\d\d"
MONTH = (
    r"(?:Jan(?:uary|uar|vier)?|Feb(?:ruary|ruar)?|Mar(?:ch|s)?|M[aä]rz|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|"
    r"Aug(?:ust)?|Sept?(?:ember|embre)?|O[ck]t(?:ober|obre)?|Nov(?:ember|embre)?|De[cz](?:ember)?|février|avril|juin|"
    r"juillet|août|septembre|octobre|novembre|décembre|mars|mai|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
ERA = r"(?:令和|平成|昭和|大正|明治)\s?(?:元|\d{1,2}|[〇一二三四五六七八九十]{1,4})\s?年"
SEASON = "(?:Spring|Summer|Autumn|Fall|Winter|spring|summer|autumn|fall|winter|Q[1-4]|(?:First|Second)\\sHalf)"
KANJI = "[〇一二三四五六七八九十百]"
MONTH_DAY = rf"(?:\s?(?:\d{{1,2}}・)?(?:\d{{1,2}}|{KANJI}{{1,3}})\s?月(?!刊)(?:\s?(?:\d{{1,2}}|{KANJI}{{1,3}})\s?日)?)?"

DATES: tuple[Row, ...] = (
    (
        "date",
        "d",
        rf"(?<!\d-){DAY}(?:\s?[-/&]\s?{DAY})?\.?\s?(?:of\s)?{MONTH}(?:\s?[-/&]\s?(?:{DAY}\s)?{MONTH})?,?\s?{YEAR}\b",
    ),
    (
        "date",
        "l",
        rf"\b{MONTH}(?:\s?[-/&]\s?{MONTH})?\s?(?:{DAY}(?:\s?[-/&]\s?(?:{MONTH}\s?)?{DAY})?)?,?\s?\(?{YEAR}\b",
    ),
    ("date", "d", rf"{YEAR}[,:;]?\s{MONTH}(?:\s?[-/&]\s?{MONTH})?(?:\s{DAY}(?:\s?-\s?{DAY})?)?(?!\s?\d)"),
    (
        "date",
        "d",
        rf"{YEAR}\s?(?:\({ERA}\)\s?年?|\(?(?:令和|平成|昭和|大正|明治|[RHS])\s?\d{{1,2}}\)?\s?年)度?{MONTH_DAY}",
    ),
    (
        "date",
        "d",
        (
            rf"{YEAR}\s?年度?{MONTH_DAY}(?:\s?[-~]\s?(?:{YEAR}\s?年)?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?<=[年月日]))?"
            r"(?:[春夏秋冬]季?(?=号|[)、,]))?"
        ),
    ),
    (
        "date",
        "d",
        rf"(?<!\d[-.])(?:{YEAR}-\s?\d{{1,2}}-\s?\d{{1,2}}|{YEAR}/\s?\d{{1,2}}/\s?\d{{1,2}}|{YEAR}\.\s?\d{{1,2}}\.\s?\d{{1,2}})(?![\d-])",
    ),
    ("date", "d", rf"(?<!\d[-.]){YEAR}(?:[./]\d{{1,2}}|-0[1-9])(?![\d-]|\.\d)"),
    ("date", "d", rf"(?<!\d[-.])\d{{1,2}}(?:\.\s?\d{{1,2}}\.|/\d{{1,2}}/)\s?{YEAR}(?!\d)"),
    ("date", "c", rf"{ERA}度?{MONTH_DAY} | [一二]{KANJI}{{3}}年{MONTH_DAY}"),
    ("date", "l", rf"\b{SEASON}(?:\s?[-/]\s?{SEASON})?(?:\sof|,)?\s?{YEAR}(?:[-/]\d\d(?:\d\d)?)?\b"),
    (
        "date",
        "dlq",
        (
            rf"(?<![\d/.-])(?:c\.\s|ca\.?\s|©|c(?=\d))?{YEAR}(?:\s?[-/]\s?(?:{YEAR}|\d\d)(?![\d-]))?[a-h]?"
            rf"(?![A-Za-z\d/])(?!-\d)(?!\.\d)(?!\s?[年号巻])(?:\s?\[{YEAR}\])?"
        ),
    ),
    ("monthday", "d", rf"(?<!\d-){DAY}\.?\s{MONTH}(?!\s?\d) | \d{{1,2}}月\d{{1,2}}日"),
    ("monthday", "l", rf"\b{MONTH}\s{DAY}(?![\d/-])(?!\s?年)"),
    ("nodate", "l", r"\bn\.\s?d\.?(?!\w) | \bs\.\s?d\. | \b(?:[Ff]orthcoming|[Ii]n\spress|undated)\b"),
    ("nodate", "c", "近刊 | 刊行予定 | 発行年不明"),
)
