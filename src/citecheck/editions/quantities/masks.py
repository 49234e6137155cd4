"""What holds figures and is no quantity: addresses, versions, sections, note marks, list numbers, names."""

from __future__ import annotations

import re
from functools import cache

from citecheck.editions.quantities.units import MEASURE_SYMBOLS
from citecheck.text.numerals import ENGLISH_UNITS
from citecheck.text.regex import regex

MASK = "\ufffc"
_RAISED = {ord(c): MASK for c in "⁰¹⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉"}
_CIRCLED = {
    c: MASK
    for first, last in ((0x2460, 0x24FF), (0x2776, 0x2793), (0x3220, 0x3229), (0x3251, 0x325F), (0x32B1, 0x32BF))
    for c in range(first, last + 1)
}
_POWERS = regex(r"(?<![mM])[²³]")
_NUMBERED = regex(r"(?m)^[ \t\u3000]*\d{1,2}．(?=\d)|^[ \t\u3000]*\d{1,2}[.．](?=\d+つ)")
"""a heading's number before a title that begins with a figure: 2．3つの対応; 2.3つ is nothing that can be counted"""


def before_folding(text: str) -> str:
    """The text with circled and raised figures taken out, which NFKC would make plain; ² and ³ stay behind m (km²)."""
    if text.isascii():
        return text
    return _NUMBERED.sub(_blank, _POWERS.sub(MASK, text.translate(_RAISED | _CIRCLED)))


_LABELS = (
    "version|ver\\.?|v\\.?|release|build|section|sec\\.|sect\\.|subsection|§+|figure|fig\\.|table|box|appendix"
    "|exhibit"
    "|footnote|notes?|endnote|paragraph|para\\.|pp?\\.|page|pages|line|step|item|scenario|equation|eq\\.|chart|graph"
    "|slide|nos?\\.|room|flight|route|highway|interstate|unit|channel|windows|office|web|industry|society|type|model"
    "|mark|mk\\.?|class|block|series|boeing|airbus|apollo|formula|catch|psalm|level|tier|phase"
)
_FUNCTION_WORDS = (
    "About|Around|Nearly|Over|Some|Only|Roughly|Almost|Under|At|In|The|Of|By|To|From|With|For|And|Or|But|Just|Another"
    "|All|Approximately|Than|Least|Most|Between|Up|Is|Was|Are|Were|Below|Above|Since|Until|After|Before"
)
_SYMBOLS = "|".join(sorted(map(re.escape, MEASURE_SYMBOLS), key=len, reverse=True))
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_COUNTED = r"\s?(?:%|percent|per cent|million|billion|trillion|万|億|兆|times)"

_ADDRESSES = {
    "://": r"https?://[!-~]+",
    "www.": r"www\.[!-~]+",
    "::": r"(?<![A-Za-z\d])[\da-fA-F:]{0,30}::[\da-fA-F:]{0,30}",
    "@": r"[A-Za-z\d.+-]{1,64}@[A-Za-z\d-]+\.[A-Za-z\d.-]+",
    "](": r"\]\([^)\s]*\)",
    "`": r"`[^`\n]*`",
    "<": r"<[^<>\n]{1,80}>",
}
"""what must be in the text for each to be looked for"""

_AT_LINE_START = r"(?m:^[ \t]*(?:[-*+・•][ \t]+)?(?:\d{1,2}[.)](?=[ \t\u3000]|[^\d\s,])|\d{1,2}[、．](?=\D)))"

_AT_BRACKET = (
    r"\[\^[^\]\n]*\]|\[\d{1,3}\]",
    r"[(（](?:\d{1,2}|[ivx]{1,4}|[a-z])[)）]",
    r"(?<![A-Za-z\d$¥€£.])#\s?\d+|№\s?\d+",
)
_AT_FIGURE = (
    # IP addresses, versions, sections; 2024.3.11 is a date
    r"(?<![\d.RHSTM])(?!(?:1[5-9]|20)\d\d\.\d{1,2}\.\d{1,2}(?![.\d]))\d+(?:\.\d+){2,}(?:/\d+|:\d+)?[A-Za-z\d-]*",
    r"(?<!\d)\d+(?:[.-]\d+)+\s?(?:節|項|章|条|版|図|表)",
    r"(?<!\d)(?:\d+-){2,}[\dX]+(?<!\d{4}-\d\d-\d\d)(?<!\d{4}-\d-\d\d)(?<!\d{4}-\d-\d)(?<!\d{4}-\d\d-\d)",
    r"(?<!\d)7\d7-\d{3}(?!\d)",
    # figures then letters: 5G, 4Chan, 3D, B2B, unless the letters are a unit, a scale or the ending of an ordinal
    (
        rf"(?<![A-Za-z\d$¥€£.,])(?!\d+(?:{_SYMBOLS}|st|nd|rd|th|s|[KkMBT]|bn|mn|tn|x|[AaPp]\.?[Mm]"
        r"|[QH](?=[\s\d]))(?![A-Za-z]))"
        r"\d+[A-Za-z][A-Za-z\d]*"
    ),
    r"(?<![A-Za-z\d$¥€£.,])(?:[1-9]D|[248]K|[2-9]G|[1-9]T)(?![A-Za-z])",
    r"(?<![\d/.])(?:9[/・]11|24/7|3・11|9\.11|3\.11)(?![\d/%])(?!\s?(?:percent|million|billion|万|億|兆|倍))",
    # katakana then figures: ボーイング737
    r"(?<=[ァ-ヴー])(?<!マッハ)(?<!トップ)(?<!ベスト)(?<!ワースト)\d{1,4}(?![\d,.]|\s?[%年月日人名か社機隻発件個つ点台基本枚歳倍割円ドユポキメトバ億万兆回度分時秒世週対~、–-])",
    r"\d{4}/\d{1,4}/[A-Z]{2,}|7-Eleven",
    r"(?<![第\d])4半期|[1-3]千年紀",
    r"1\s?(?:人|日|年|か月|[カヵヶケ]月|時間|台|件|回|世帯|社|株|つ)(?:当たり|あたり|につき|当り)",
    r"(?<![\d.,月年])1\s?(?:人|日|年(?!\d{1,2}月)|か月|[カヵヶケ]月|時間|バレル|トン|株|台|世帯|リットル)(?=[=は]?約?(?:[2-9]|1[\d,.万億]))|(?<![\d.,])1(?:ドル|ユーロ|ポンド)(?=\s?=)",
)
_AT_LETTER = (
    r"(?i:(?:ISBN|ISSN|OCLC|DOI|arXiv|RFC|ISO|IEC|IEEE|NIST|FIPS|JIS|CVE)[:\s-]*(?:[A-Z]{2,4}\s)?\d[A-Za-z\d.:/-]*)",
    # the label before the figure says that it names and does not count
    rf"(?i:(?:{_LABELS})\s?[A-Z]?\d+(?:[.,–-]\d+)*(?!\d|[.,–-]\d|{_COUNTED}))",
    r"Chapter \d+-\d+",
    r"(?i:units?\s?:\s?[^)\n]{1,40})",
    # letters then figures: F35, G7, IP4, PM2.5, H5N1; dates, currencies and eras begin so as well
    (
        r"(?!(?:J?FYE?|[QH][1-4]|[RHSTM]\d{1,2}[./年]|USD|EUR|JPY|GBP|RMB|CNY|AUD|CAD|KRW|US|AD|BC|CE|[Mm]id|[Mm]ach)"
        r"(?:\b|[\d\s'’./年]))[A-Za-z]+(?:\.\d+|\d)[A-Za-z\d.]*(?:-\d[A-Za-z\d]*)*(?::\d{4})?"
    ),
    # with a hyphen: F-35, COVID-19, Su-57
    (
        rf"(?<!-)(?!(?:Mid|Pre|Post|Early|Late|End|Top|Sub|Non|Over|Under)-|{_MONTHS})[A-Z][A-Za-z]*-\d+[A-Za-z]*"
        r"(?!\d|,\d|%|\s?(?:percent|億|万|円|ドル|人))"
    ),
    # capital word and decimal: Python 3.11, Industry 4.0
    rf"(?!(?:{_FUNCTION_WORDS})\s|CPI|GDP|FY|USD|RMB)[A-Z][A-Za-z]*\s\d+\.\d+(?!\d|,\d|{_COUNTED})",
    # a name that holds a capital inside: iPhone 15
    rf"[A-Za-z]*[a-z][A-Z][A-Za-z]*\s\d+(?!\d|[.,]\d|{_COUNTED})",
)
_AT_KANJI = (
    r"(?:[注註](?:釈)?\s?|脚注\s?|※\s?)\d+",
    r"第\s?\d+(?:[.-]\d+)+\s?(?:節|項|章|条|版|図|表)",
    r"第[\d一二三四五六七八九十]+[節図表](?:[\d一二三四五六七八九十]+)?",
    (
        r"(?:バージョン|図表?|表|シナリオ|付録|別表|別紙|ステップ|レベル|フェーズ|ソサエティ|インダストリー|ウェブ|ルート)"
        r"\s?\d+(?:[.-]\d+)*(?![\d年月億万人%か])"
    ),
    r"単位\s?[:は]?\s?[十百千万億兆]+(?:円|ドル|人|台|トン|ユーロ)|[(（][十百千万億兆]+(?:円|ドル|ユーロ|人)[)）]",
    r"(?:第[\d一二三]+)?千年紀|一帯一路|一国二制度|(?<![第\d一二三四・])四半期",
    r"(?:一|ひと)\s?(?:人|日|年|か月|[カヵヶケ]月|時間|台|件|回|世帯|社|株|つ)(?:当たり|あたり|につき|当り)",
)


def _any(parts: tuple[str, ...]) -> str:
    return "(?:" + "|".join(f"(?:{part})" for part in parts) + ")"


@cache
def _addresses() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((sign, regex(pattern)) for sign, pattern in _ADDRESSES.items())


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Each begins with a cheap condition, so that the alternatives are tried at few places."""
    return (
        regex(_AT_LINE_START),
        regex(r"(?=[\[(（#№])" + _any(_AT_BRACKET)),
        regex(rf"(?<![A-Za-z])(?i:sections? (?:{'|'.join(ENGLISH_UNITS)})(?![A-Za-z-]))"),
        regex(r"(?<![A-Za-z\d_.])(?=[A-Za-z§][A-Za-z .§:-]{0,24}\d)" + _any(_AT_LETTER)),
        regex(r"(?=\d)" + _any(_AT_FIGURE)),
    )


@cache
def _japanese() -> re.Pattern[str]:
    return regex(r"(?=[注註脚※第一四ひ単千(（バ図表シ付別スレフソイウル])" + _any(_AT_KANJI))


def masked(text: str) -> str:
    """The normalised text, of the same length, with what is no quantity made unreadable."""
    for sign, pattern in _addresses():
        if sign in text:
            text = pattern.sub(_blank, text)
    for pattern in _patterns():
        text = pattern.sub(_blank, text)
    return text if text.isascii() else _japanese().sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return MASK * len(match[0])
