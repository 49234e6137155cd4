"""Rows of the lexical grammar (see `patterns`): quoted titles, words with a meaning, plain words."""

from __future__ import annotations

from citecheck.parse.lex_dates import Row

ROLES = "共編著|編著|監修|監訳|編訳|共編|共著|共訳|責任編集"
HAN = "一-鿿㐀-䶿豈-﫿々〆〇"
LATIN = "A-Za-zÀ-ÖØ-öø-ʯ\u0300-\u036fͰ-ϿЀ-ӿ\u1e00-\u1eff"  # with combining accents
BEHIND = r"[「『、,。.;:\s()\[・]|$"

WORDS: tuple[Row, ...] = (
    # titles
    ("quoted", "q", r"“[^“”]{1,400}(?:“[^“”]*”[^“”]*)*”"),
    ("quoted", "q", r'(?<!\w)"[^"“”]{2,400}"(?!\w)'),
    ("quoted", "q", "„[^“”„]{1,300}[“”] | ``[^`]{1,300}'' | «[^«»]{1,400}»"),
    (
        "quoted",
        "q",
        r"(?<!\w)‘(?=\S)(?:[^‘’]|(?<=\w)’(?=\w)|‘[^‘’]*’){1,300}?(?:(?<=[,.?!])’|’(?=\s?[,.;:()\[\]]|\s(?:in|In|IN)\b|\s?$))",
    ),
    (
        "quoted",
        "q",
        r"(?<!\w)'(?=[A-Z\d])(?:[^']|(?<=\w)'(?=\w)){2,300}?(?:(?<=[,.?!])'(?!\w)|'(?=\s?[,.;:()\[\]]|\s(?:in|In)\b|\s?$))",
    ),
    ("kagi", "q", "「[^「」]*(?:「[^「」]*(?:「[^「」]*」[^「」]*)*」[^「」]*)*」"),
    ("book", "q", "『[^『』]*(?:『[^『』]*』[^『』]*)*』"),
    # words with a meaning
    (
        "access",
        "l",
        (
            r"\b(?:(?:[Ll]ast|[Dd]ate)\s)?(?:[Aa]ccess(?:ed)?|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted|[Cc]ited|[Cc]hecked|[Dd]ownloaded)"
            r"(?:\s(?:on|at|in|from))?\b(?=[:,]?\s?(?:\ue000|\(|\d|[A-Z][a-z]{2}|on\b|from\b|date))"
        ),
    ),
    ("access", "l", r"\b[Ll]ast\s(?:[Mm]odified|[Uu]pdated|[Rr]evised)(?:\son)?\b"),
    (
        "access",
        "c",
        (
            r"最終(?:閲覧|アクセス|確認|検索|参照|訪問)(?:日|年月日)? | (?:アクセス|閲覧|参照)日?(?=[\s::)\]、。,]|\d|$)"
            r" | (?:確認|検索|取得|採取|訪問)日?(?=[\s:)\]。]|\d|$) | 最終更新日? | 更新日(?=[\s:])"
        ),
    ),
    (
        "available",
        "l",
        (
            r"\b(?:[Aa]vailable(?:\sonline)?(?:\s(?:at|from|via|on))?|[Oo]nline(?:\sat)?|[Rr]etrieved\sfrom)(?=:?\s?[<\[(]?\s?\ue000)"
            r" | \b(?:URL|DOI|doi|ISBN|ISSN|PMID|PMCID)\b"
        ),
    ),
    (
        "role",
        "l",
        r"\b(?:[Ee]d(?:ited|\.)?\s?by|[Ee]ds?\b\.?(?!\w)|EDS?\b\.?|[Ee]ditors?\b|[Hh](?:rsg|g)\b\.?|éd\.|dir\.|[Cc]omp(?:iled|\.)\s?by|[Cc]omps?\.(?=\)|,))",
    ),
    (
        "role",
        "l",
        r"\b(?:[Tt]rans(?:lated|\.)?\s?(?:and\s(?:ed(?:ited|\.))\s?)?by|[Tt]rans\b\.?|[Tt]ranslators?\b|[Üü]bers\.|trad\.)(?:\sfrom\sthe\s[A-Z]\w+\sby)?",
    ),
    (
        "role",
        "c",
        rf"(?:(?<=[\w・)）々])|(?<=[\w々]\s))(?:{ROLES}|編集|編者|訳者|訳編|編|訳|著|述|聞き手|翻訳|記者)(?={BEHIND})",
    ),
    ("etal", "l", r"\bet\s?al\b\.? | \band\sothers\b | \bu\.\s?a\."),
    ("etal", "c", r"(?<=[\w、,])(?:ほか|他)(?=[\s「『、,(編著訳)]|$)"),
    (
        "newsday",
        "c",
        r"(?:付け?)?(?:朝刊|夕刊)(?:\d+版)? | (?<=日)付け?(?!\w) | (?:日曜|電子|デジタル|オンライン)版(?=[、,\s)。]|\d|$)",
    ),
    # the rest
    ("range", "dl", r"(?<![\w.])[A-Z]?\d+[a-z]?(?:\s?-{1,2}\s?|\s?—\s?|_)[A-Z]?\d+[a-z]?(?!\w)"),
    ("ordinal", "d", r"\d+(?:st|nd|rd|th)\b"),
    # 73，234-241 is a volume and pages
    ("digits", "dl", r"[A-Z]?\d+(?:[,.]\d{3})*[a-zA-Z]?(?![A-Za-z\d])(?!(?<=[,.]\d{3})\s?-+\s?\d) | \d+"),
    (
        "word",
        "l",
        rf"[{LATIN}]+(?:(?:['’ʼ\u00ad]|[-&.@](?=\w)(?!\d))[{LATIN}0-9]+)*\d*",
    ),
    (
        "kanji",
        "c",
        rf"[{HAN}]+?(?=(?:{ROLES}|編|訳|著)(?:{BEHIND})|(?:ほか|他)(?:[\s「『、,(編著訳)]|$)|(?:朝刊|夕刊)(?:\W|\d|$)|第\s?(?:\d|[一二三四五六七八九十]+[号巻回章版条冊])|(?:令和|平成|昭和|大正|明治)\s?(?:元年|\d)|[^{HAN}]|$)",
    ),
    ("kana", "c", "[\u3041-\u3096\u309d\u309e]+"),
    (
        "katakana",
        "c",
        "[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]+(?:[・=][\u30a1-\u30fa\u30fc-\u30ffA-Z\uff66-\uff9f]+)*",
    ),
    ("other", "dlcq", r"\w+"),
)
