"""The CSL type of a reference, from its fields and the kinds of its tokens."""

from __future__ import annotations

import re

from citecheck.parse import lexicon
from citecheck.parse.fields import Fields
from citecheck.parse.tokens import Tokens
from citecheck.text.regex import regex


def type_of(fields: Fields, tokens: Tokens) -> str:
    """A CSL 1.0.2 type; `document` where nothing tells."""
    text, get = tokens.text, fields.variables.get
    kinds = {t.kind for t in tokens.items}
    container, title, genre = get("container-title", ""), get("title", ""), get("genre", "")
    whole = f"{genre} {get('number', '')}" if container else text
    for words, pattern, kind in _BY_WORDS:
        if any(word in whole for word in words) and pattern.search(whole):
            return kind
    if "newsday" in kinds or (container and _newspaper(container)):
        return "article-newspaper"
    if container:
        if get("volume") or get("issue"):
            return "article-journal" if not _MAGAZINE.search(container) else "article-magazine"
        if (
            fields.names.get("editor")
            or get("publisher-place")
            or re.search(r"\b[Ii]n:?\s", text)
            or (get("publisher") and "kagi" in kinds)
        ):
            return "chapter"
        if _JOURNAL.search(container):
            return "article-journal"
        return (
            "webpage"
            if get("URL")
            else "article-journal"
            if get("page")
            else "article-magazine"
            if fields.dates.get("issued") and fields.dates["issued"].month
            else "chapter"
        )
    if get("number") or get("genre"):
        return "report"
    if (
        get("publisher-place")
        or "book" in kinds
        or (get("publisher") and lexicon.PUBLISHER in lexicon.word_class(get("publisher", "").split()[-1]))
    ):
        literal = all(n.literal for n in fields.names.get("author", ())) and fields.names.get("author")
        return "report" if literal and get("URL") else "book"
    if get("URL"):
        return "report" if get("URL", "").lower().endswith(".pdf") else "webpage"
    if get("publisher") and title:
        return "report" if fields.dates.get("issued") and fields.dates["issued"].month else "book"
    return "document"


def _newspaper(name: str) -> bool:
    bare = re.sub(r"^[Tt]he\s", "", name)
    return lexicon.NEWSPAPER in lexicon.exact().get(
        bare.lower().replace(" ", "").replace("’", "'"), ""
    ) or lexicon.NEWSPAPER in lexicon.word_class(bare.split()[-1] if bare else "")


_MAGAZINE = regex(r"^(?:Time|Newsweek|中央公論|文藝春秋|世界|外交|Wedge)$")
_JOURNAL = regex(
    r"\b(?:Journal|Review|Quarterly|Affairs|Studies|Survey|Proceedings|Transactions|Annals|Bulletin)\b|研究$|論集|論叢|紀要"
)
_BY_WORDS = (
    (("L.", "Law ", "S.C", "USC", "Stat.", "第", " Act of", "C.F.R", "Act", "(E", "（E"), regex(
        r"\bP(?:ub)?(?:lic|\.)?\s?L(?:aw|\.)\s?(?:No\.?\s?)?\d|\bU\.?\s?S\.?\s?C\.?\s?§|\d+ Stat\. \d|"
        r"(?:法律|政令|省令|勅令|条例)第|"
        r"\bAct of \d{4}|\bAct,? No\.? ?\d+ of \d{4}|\bC\.F\.R\.|^\S{0,20}法(?:」|（|第)|"
        r"\b(?:Regulation|Directive|Decision) \((?:EU|EC|EEC)\)|(?:規則|指令|決定)\s?[（(](?:EU|EC|EEC)[）)]"
    ), "legislation"),
    (("U.N.T", "UNTS", "U.S.T", "T.I.A", "条約", "Treaty", "Convention"), regex(
        r"\bU\.?N\.?T\.?S\.?\b|\bU\.S\.T\.|\bT\.I\.A\.S|条約(?:第|（)|\bTreaty (?:of|on|between)\b|\bConvention on\b"
    ), "treaty"),
    ((" v. ", "最", "裁", "民集", "刑集", "地判", "高判", "Reports"), regex(
        r"\bv\.\s[A-Z]|最(?:高裁|判|大判|決)|(?:地|高)裁?判|民集|刑集|\bI\.?C\.?J\.? Reports"
    ), "legal_case"),
    (("H.R.", "H. R.", " S. "), regex(r"\bH\.\s?R\.\s?\d|\bS\.\s\d{2,}"), "bill"),
    (("peech", "ecture", "emarks", "eynote", "ddress", "講演", "演説", "スピーチ"), regex(
        r"\b(?:[Ss]peech|[Ll]ecture|[Rr]emarks|[Kk]eynote|[Aa]ddress)\b(?=,|\s(?:at|delivered|to|given|address)|\))|"
        r"講演|演説|スピーチ"
    ), "speech"),
    (("earing", "Cong", "国会", "委員会", "本会議"), regex(
        r"\bhearing\b.*\bCong|\bHearing\b|,\s\d+(?:st|nd|rd|th) Cong|"
        r"国会会議録|回国会|(?:委員会|本会議)(?:会議録|議事録|第\d+号)"
    ), "hearing"),
    (("iss", "thesis", "論文"), regex(
        r"\b(?:[Pp]h\.?\s?D\.?|doctoral|[Dd]octoral|[Mm]aster[’']?s?|M\.?A\.?)\s(?:diss|thesis|dissertation)|"
        r"(?:博士|修士)(?:学位)?論文"
    ), "thesis"),
    (("nterview", "インタビュー"), regex(r"\b[Ii]nterview (?:by|with)\b|インタビュー"), "interview"),
    (("odcast", "ポッドキャスト"), regex(r"\b[Pp]odcast\b|ポッドキャスト"), "broadcast"),
    (("YouTube", "video", "Video", "動画"), regex(r"\b(?:YouTube|video)\b|動画"), "motion_picture"),
    (("witter", "acebook", "X post", "weet", "ツイート", "の投稿"), regex(
        r"\b(?:Twitter|Facebook|X post|Tweet|tweet)\b|ツイート|の投稿"
    ), "post"),
    (("aper", "rief", "eport", "白書", "ワーキング", "ディスカッション"), regex(
        r"\b(?:[Ww]orking|[Dd]iscussion|[Oo]ccasional|[Pp]olicy) (?:[Pp]aper|[Bb]rief|[Rr]eport)\b|"
        r"\b[Tt]echnical [Rr]eport\b|"
        r"白書|ワーキング|ディスカッション"
    ), "report"),
)  # fmt: skip
"""words of which one must occur for the pattern to be worth trying, pattern, type"""
