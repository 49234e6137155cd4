"""What holds figures and is no quantity: addresses, versions, sections, note marks, list numbers, names."""

from __future__ import annotations

import re
from functools import cache

MASK = "\ufffc"
_SUPERSCRIPTS = {ord(c): MASK for c in "⁰¹⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉"}
_CIRCLED = {
    c: MASK
    for first, last in ((0x2460, 0x24FF), (0x2776, 0x2793), (0x3251, 0x325F), (0x32B1, 0x32BF), (0x3220, 0x3229))
    for c in range(first, last + 1)
}
_FRACTIONS = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
BEFORE_FOLDING: dict[int, str] = _SUPERSCRIPTS | _CIRCLED
"""characters that NFKC would make figures of, one for one"""
_POWERS = re.compile(r"(?<![mM])[²³]")


def before_folding(text: str) -> str:
    """The text with circled and raised figures taken out; ² and ³ stay behind m (km²)."""
    if text.isascii():
        return text
    return _POWERS.sub(MASK, text.translate(BEFORE_FOLDING))


_MASKS = (
    r"https?://[!-~]+|www\.[!-~]+|[\w.+-]+@[\w-]+\.[\w.-]+",
    r"\]\([^)\s]*\)|`[^`\n]*`|\[\^[^\]\n]*\]|\[\d{1,3}\]|<[^<>\n]{1,80}>",
    r"(?:[注註](?:釈)?\s?|脚注\s?|※\s?)\d+|[(（](?:\d{1,2}|[ivx]{1,4}|[a-z])[)）]",
    r"(?<![\w$¥€£.])#\s?\d+|№\s?\d+",
    # list numbers at the head of a line
    r"(?m:^[ \t]*(?:[-*+・•][ \t]+)?(?:\d{1,2}[.)](?=[ \t\u3000]|[^\d\s,])|\d{1,2}[、．](?=\D)))",
    # dotted numbers: addresses, versions, sections
    r"(?<![\d.])(?!(?:1[5-9]|20)\d\d\.\d{1,2}\.\d{1,2}(?![.\d]))v?\d+(?:\.\d+){2,}(?:/\d+|:\d+)?[\w-]*",
    r"(?:\d+-){2,}[\dX]+(?<!\d{4}-\d\d-\d\d)(?<!\d{4}-\d-\d\d)(?<!\d{4}-\d-\d)(?<!\d{4}-\d\d-\d)",
    r"(?i:\b(?:ISBN|ISSN|DOI|arXiv|RFC|ISO|IEC|IEEE|NIST|FIPS|JIS|CVE)[:\s-]*(?:[A-Z]{2,4}\s)?\d[\w.:/-]*)",
    r"(?i:\b(?:version|ver\.?|v\.?|release|build|section|sec\.|sect\.|subsection|§+|figure|fig\.|table|box|appendix|exhibit|footnote|note|"
    r"notes|endnote|paragraph|para\.|pp?\.|page|pages|line|step|item|scenario|equation|eq\.|chart|graph|slide|no\.|nos\.|room|flight|route|"
    r"highway|interstate|unit|channel|windows|office|web|industry|society|type|model|mark|mk\.?|class|block|series|boeing|airbus|apollo|"
    r"resolution|formula|catch|psalm|policy paper vol\.)\s?[A-Z]?\d[\d.,–-]*\d|\b(?:version|ver\.?|v\.?|section|sec\.|§+|figure|fig\.|table|box|"
    r"appendix|exhibit|footnote|note|notes|paragraph|para\.|pp?\.|page|step|item|scenario|equation|eq\.|slide|no\.|room|flight|route|highway|"
    r"windows|web|type|model|mark|mk\.?|class|formula|catch|apollo)\s?[A-Z]?\d+(?![\d,]))",
    r"(?:バージョン|図表?|表|式|シナリオ|付録|別表|別紙|資料|ステップ|レベル|フェーズ|ソサエティ|インダストリー|ウェブ)\s?\d+(?:[.-]\d+)*(?!\d|年|月|億|万|人|%|か)",
    r"第?\s?\d+(?:\.\d+)+\s?(?:節|項|章|条|版|図|表)|第[\d一二三四五六七八九十]+[節図表](?:[\d一二三四五六七八九十]+)?",
    # names with figures: F-35, G7, COVID-19, Q-Day, 5G, IP4, PM2.5, Su-57, H5N1, 737-800
    r"(?<![A-Za-z\d_.])(?!(?:FY|JFY|FYE|Q[1-4]|H[12]|[RHSTM]\d{1,2}[./年]|USD|EUR|JPY|GBP|RMB|CNY|AUD|CAD|KRW|US|AD|BC|CE|Mid|mid|mach|Mach)"
    r"(?:\b|[\d\s'’]))[A-Za-z]+(?:\.\d+|\d)[\w.]*(?:-\d[\w]*)*",
    r"(?<![A-Za-z\d_-])(?!Mid-|Pre-|Post-|Early-|Late-|End-|Top-|Sub-|Non-|Over-|Under-|Jan|Feb|Mar-|Apr|May-|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][A-Za-z]*-\d+[A-Za-z]*(?![\d,%]|\s?(?:percent|億|万|円|ドル|人))",
    r"(?<![\w$¥€£.,/])[1-9]D(?![A-Za-z])|(?<![\w$¥€£.,])[2-9]G(?![A-Za-z])|(?<![\w$¥€£.,])[248]K(?![A-Za-z])|(?<![\w.])\d+[A-Z]{1,3}\d\w*|(?<!\w)\d{3}-\d{3}(?!\w)",
    r"(?<![\d/])(?:9[/・]11|24/7|3・11|9\.11(?=同時|テロ|事件|攻撃)|9・11)(?![\d/])",
    # katakana and figures are names: ボーイング737, フォーミュラ1
    r"(?<=[ァ-ヴー])\d{1,4}(?![\d,.]|\s?[%年月日人名か社機隻発件個つ点台基本枚歳倍割円ドユポキメトバ億万兆回度分時秒世週対~、–-])",
    r"[一二三四五六七八九]帯一路|一帯一路",
)


@cache
def _masks() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{m})" for m in _MASKS))


def masked(text: str) -> str:
    """The normalised text, of the same length, with what is no quantity made unreadable."""
    return _masks().sub(lambda m: MASK * len(m[0]), text)
