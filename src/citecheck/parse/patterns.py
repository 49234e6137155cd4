"""The lexical grammar of references: what a token is.

Certain things (dates, pages, volumes, document numbers, quoted titles ...) become one token each, whatever stands
inside them; what is left are Latin words and runs of one Japanese script. Punctuation is no token: it stands between
two tokens as their gap. The patterns see a copy of the text in which full-width letters, digits and dashes are folded
one to one (`FOLD`), so that offsets stay.

`ROWS` are tried in order: kind of token, the classes of characters that it may begin with (`d` digit, `l` Latin
letter, `c` Japanese character, `q` anything else), pattern (verbose).
"""

from __future__ import annotations

import re
from functools import cache

URL, DOI = "\ue000", "\ue001"
"""stand for every character of an address or identifier that was found before"""

FOLD = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
FOLD |= {ord(c): "-" for c in "\u2010\u2011\u2012\u2013\u2212\u301c\uff5e\ufe63\uff0d"}
FOLD |= {ord(c): " " for c in "\u3000\u00a0\u2002\u2003\u2007\u2009\u202f\n\r\t"}
FOLD |= {0xFF62: "「", 0xFF63: "」", 0xFF65: "・", ord("〔"): "[", ord("〕"): "]", ord("【"): "[", ord("】"): "]"}
FOLD |= {ord("《"): "『", ord("》"): "』", ord("｡"): "。", ord("､"): "、", ord("﹁"): "「", ord("﹂"): "」"}

_Y = r"(?:1[5-9]|20)\d\d"
_M = (
    r"(?:Jan(?:uary|uar|vier)?|Feb(?:ruary|ruar)?|Mar(?:ch|s)?|M[aä]rz|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|"
    r"Aug(?:ust)?|Sept?(?:ember|embre)?|O[ck]t(?:ober|obre)?|Nov(?:ember|embre)?|De[cz](?:ember)?|février|avril|juin|"
    r"juillet|août|septembre|octobre|novembre|décembre|mars|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_D = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_ERA = r"(?:令和|平成|昭和|大正|明治)\s?(?:元|\d{1,2}|[〇一二三四五六七八九十]{1,4})\s?年"
_SEASON = "(?:Spring|Summer|Autumn|Fall|Winter|spring|summer|autumn|fall|winter|Q[1-4]|(?:First|Second)\\sHalf)"
_K = "[〇一二三四五六七八九十百]"
_MD_JA = rf"(?:\s?(?:\d{{1,2}}・)?(?:\d{{1,2}}|{_K}{{1,3}})\s?月(?!刊)(?:\s?(?:\d{{1,2}}|{_K}{{1,3}})\s?日)?)?"
_LIST = (  # further pages: `, 15-18`, but not a year, a volume or a date
    rf"(?:\s?(?:,|;|and|&|et|、)\s?(?!{_Y}\b)\d+(?:\s?[-_]+\s?\d+)?(?![\d(]|\s?\(|\s?,?\s(?:[JFMASOND][a-z]{{2}})))*"
)
_ROLE_JA = "共編著|編著|監修|監訳|編訳|共編|共著|共訳|責任編集"
_HAN = "一-鿿㐀-䶿豈-﫿々〆〇"
_LATIN = "A-Za-zÀ-ÖØ-öø-ʯͰ-ϿЀ-ӿ\u1e00-\u1eff"
_ENDS = r"[「『、,。.;:\s()\[・]|$"

ROWS: tuple[tuple[str, str, str], ...] = (
    # dates
    ("date", "d", rf"(?<!\d-){_D}(?:\s?[-/&]\s?{_D})?\.?\s?(?:of\s)?{_M}(?:\s?[-/&]\s?(?:{_D}\s)?{_M})?,?\s?{_Y}\b"),
    ("date", "l", rf"\b{_M}(?:\s?[-/&]\s?{_M})?\s?(?:{_D}(?:\s?[-/&]\s?(?:{_M}\s?)?{_D})?)?,?\s?\(?{_Y}\b"),
    ("date", "d", rf"{_Y}[,:;]?\s{_M}(?:\s?[-/&]\s?{_M})?(?:\s{_D}(?:\s?-\s?{_D})?)?(?!\s?\d)"),
    ("date", "d", rf"{_Y}\s?(?:\({_ERA}\)\s?年?|\(?(?:令和|平成|昭和|大正|明治|[RHS])\s?\d{{1,2}}\)?\s?年)度?{_MD_JA}"),
    (
        "date",
        "d",
        rf"{_Y}\s?年度?{_MD_JA}(?:\s?[-~]\s?(?:{_Y}\s?年)?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?<=[年月日]))?"
        r"(?:[春夏秋冬]季?(?=号|[)、,]))?",
    ),
    ("date", "d", rf"(?<!\d[-.])(?:{_Y}-\s?\d{{1,2}}-\s?\d{{1,2}}|{_Y}/\s?\d{{1,2}}/\s?\d{{1,2}}|{_Y}\.\s?\d{{1,2}}\.\s?\d{{1,2}})(?![\d-])"),
    ("date", "d", rf"(?<!\d[-.]){_Y}(?:[./]\d{{1,2}}|-0[1-9])(?![\d-]|\.\d)"),
    ("date", "d", rf"(?<!\d[-.])\d{{1,2}}(?:\.\s?\d{{1,2}}\.|/\d{{1,2}}/)\s?{_Y}(?!\d)"),
    ("date", "c", rf"{_ERA}度?{_MD_JA} | [一二]{_K}{{3}}年{_MD_JA}"),
    ("date", "l", rf"\b{_SEASON}(?:\s?[-/]\s?{_SEASON})?(?:\sof|,)?\s?{_Y}(?:[-/]\d\d(?:\d\d)?)?\b"),
    (
        "date",
        "dlq",
        rf"(?<![\d/.-])(?:c\.\s|ca\.?\s|©|c(?=\d))?{_Y}(?:\s?[-/]\s?(?:{_Y}|\d\d)(?![\d-]))?[a-h]?"
        rf"(?![A-Za-z\d/])(?!-\d)(?!\.\d)(?!\s?[年号巻])(?:\s?\[{_Y}\])?",
    ),
    ("monthday", "d", rf"(?<!\d-){_D}\.?\s{_M}(?!\s?\d) | \d{{1,2}}月\d{{1,2}}日"),
    ("monthday", "l", rf"\b{_M}\s{_D}(?![\d/-])(?!\s?年)"),
    ("nodate", "l", r"\bn\.\s?d\.?(?!\w) | \bs\.\s?d\. | \b(?:[Ff]orthcoming|[Ii]n\spress|undated)\b"),
    ("nodate", "c", "近刊 | 刊行予定 | 発行年不明"),
    # pages
    (
        "page",
        "l",
        rf"\b(?:pp?|pgs?|PP?|[Pp]ages?|fols?|ff)\b\.?\s?[A-Za-z]{{0,2}}\d+[a-z]?(?:\s?[-_]+\s?[A-Za-z]{{0,2}}\d+[a-z]?)?"
        rf"{_LIST}(?:\s?ff?\b\.?)?",
    ),
    ("page", "l", r"\bSS?\.\s?\d{1,4}\s?-\s?\d{1,4}\b | (?<!,\s)(?<!,)\bSS?\.\s?\d{1,3}\b(?!\s?\()"),
    ("page", "l", r"\b(?:pp?|pages?)\b\.?\s?[ivxlc]+(?:\s?-+\s?[ivxlc]+)?\b | \bN\.\s?[Pp]ag\."),
    (
        "page",
        "d",
        r"(?<!\d-)\d+(?:\s?-+\s?\d+)?(?:\s?[,、・]\s?\d+(?:\s?-+\s?\d+)?)*\s?(?:頁|ページ|ぺーじ|面(?![々積会接白識]))(?:以下)?",
    ),
    ("page", "d", r"\d+(?:\s?-\s?\d+)?\s?pp?\b\.?(?!\w)"),
    ("page", "c", r"(?:頁|ページ)\s?\d+(?:\s?-+\s?\d+)? | 頁なし"),
    # volumes, issues, editions
    (
        "volissue",
        "dl",
        rf"\b(?:[Vv]ol(?:ume|\.)?\s?)?\d{{1,4}}\s?\(\s?(?:no\.?\s?|nos\.?\s?|[Ii]ssue\s?|Pt\s?)?(?!{_Y}\))\d{{1,5}}"
        r"(?:\s?[-/&,]\s?\d{1,5}|-?[A-Z]|\sSuppl\.?(?:\s\d+)?)?\s?\)",
    ),
    (
        "volume",
        "l",
        r"\b(?:[Vv]ol(?:ume|s|umes)?|VOL|[Bb]d|[Bb]and|[Tt]ome|[Tt]om|[Jj]g|[Jj]ahrgang)\b\.?\s?(?:\d+(?:\s?[-/]\s?\d+)?|[IVXLC]+\b)",
    ),
    ("volume", "c", rf"第\s?(?:\d+|{_K}+)\s?(?:巻|輯|冊|分冊|集(?!団)) | [上中下]巻"),
    ("volume", "d", r"\d+\s?巻 | \d+\svols?\b\.?"),
    (
        "issue",
        "l",
        r"\b(?:[Nn]o|[Nn]os|NO|[Nn]r|[Ii]ssues?|[Hh]eft|[Nn]umbers?|[Nn]um|[Pp]t|[Pp]art|[Ff]asc)\b\.?\s?"
        r"(?:\d+[A-Za-z]?(?:\s?[-/&]\s?\d+)*|[IVX]+)\b(?!\.\d) | [Nn][°º]\s?\d+",
    ),
    ("issue", "q", r"[№#]\s?\d+"),
    ("issue", "d", r"(?<=年)\s?\d{1,2}月(?:号|臨時増刊号|増刊号) | \d{1,2}月号 | \d+(?:\s?[-/・]\s?\d+)*\s?号(?!館|外|室|棟)(?:合併号)?"),
    (
        "issue",
        "c",
        rf"(?:通巻\s?|通号\s?)?第\s?(?:\d+(?:\s?[-/・]\s?\d+)*|{_K}+)\s?号(?!館|外|室|棟) | 通巻\s?\d+\s?号? | [春夏秋冬]季?号 | 臨時増刊号?",
    ),
    ("edition", "d", r"\d{1,2}(?:st|nd|rd|th|d)\s(?:[Rr]ev(?:ised|\.)?\s|[Ii]ntern(?:ational|\.)\s)?(?:[Ee]d(?:itio)?ns?|[Ee]ds?)\b\.? | \d{1,2}\.\s?Aufl(?:age|\.)?"),
    (
        "edition",
        "l",
        r"\b(?:[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Nn]ew|[Ee]nlarged|[Ee]xpanded|[Uu]pdated|[Pp]aperback)"
        r"\s(?:and\s(?:enlarged|expanded|updated|revised)\s|enl\.\s)?[Ee]d(?:itio)?n?\b\.?",
    ),
    ("edition", "c", rf"第\s?(?:\d+|{_K}+)\s?版 | (?:増補|改訂|新|新訂|補訂|増訂|改訂増補|増補改訂|決定|完全)版(?=[\s)\]、,。』「(]|$) | 初版"),
    # places in a work
    (
        "locator",
        "l",
        r"\b(?:[Cc]h(?:ap)?(?:ter|ters|s)?|[Ss]ec(?:tion|t)?s?|[Aa]rt(?:icle|s)?|[Pp]ara(?:graph)?s?|[Nn]otes?|[Nn]n?|[Cc]ols?|[Ll]ines?|"
        r"[Ff]ig(?:ure|s)?|[Tt]ab(?:le)?|[Aa]nnex|[Aa]ppendix|[Ff]ootnote|[Ss]lides?)\b\.?\s?(?:\d+[A-Za-z]?|[IVX]+\b)(?:\s?[-,&]\s?\d+|\(\w{1,3}\))*",
    ),
    ("locator", "q", r"(?:§|¶)+\s?\d+[\w.]*(?:\([\w]+\))*(?:\s?-\s?\d+)?"),
    (
        "locator",
        "c",
        rf"第\s?(?:\d+|{_K}+)\s?(?:章|節|条(?:の\d+)?|項|段落|部(?!会|隊)|図|表)(?:第\s?(?:\d+|{_K}+)\s?(?:項|節|号))* | (?:脚)?注\s?\d+"
        r" | (?:図表|図|表)\s?\d+(?:-\d+)+",
    ),
    ("locator", "d", r"\d+段落"),
    ("locator", "l", r"\bat\s\d+(?:\s?-\s?\d+)?(?![\d:])"),
    # numbers of documents
    ("number", "l", r"\bP(?:ub)?(?:lic|\.)?\s?L(?:aw|\.)?\s?(?:No\.?\s?)?\d+-\d+"),
    (
        "number",
        "l",
        r"\b(?:S|A|E|ST|CD|TD|DP|HRC|WT|INFCIRC|GOV|NPT|CCW|UNEP|TN|JOB|WP|SC|GA|PC)(?:\.\d+)?/[A-Z0-9][\w.]*(?:/[\w.]+)*(?=[^\w.]|$)"
        r"(?:\s?\(\d{4}\))?(?:/\w+)*",
    ),
    ("number", "l", r"\b(?:H\.?\s?R|H\.\s?Res|S\.\s?Res|H\.\s?Con\.\s?Res|H\.\s?J\.\s?Res)\.?\s?\d+ | \bS\.\s\d{2,5}\b(?!\s?-)(?!\.)"),
    ("number", "l", r"\b(?:No|NO|no)\.\s?[A-Z]{1,5}[-/]?\d[\w-]* | \b(?:COM|SWD|JOIN|SEC|CFSP)\s?\(\d{4}\)\s?\d+(?:\sfinal)?"),
    (
        "number",
        "l",
        r"\b(?:GAO|RR|RGSHS|PE|TR|CRS|CBO|IF|IN|RL|RS|DE|EO|PERF|WR|MG|DB|CF|OP|CT|NIST|SP|AFI|JP|FM|TP|EUR|EX)-[A-Z]?\d[\w-]*"
        r" | \b(?:R|IF|IN|LSB|RL|RS)\d{4,5}\b | \bCase(?:\sNo\.?)?\s[A-Z]?-?\d+/\d+",
    ),
    (
        "number",
        "l",
        r"\b(?:Executive\sOrder|Exec\.\sOrder|E\.O\.|Regulation\s\((?:EU|EC)\)|Directive|Council\sDecision(?:\s\(CFSP\))?|Council\sRegulation\s\(EU\)|Decision)"
        r"\s(?:No\.?\s?)?\d+(?:/\d+)*(?:/E[CU])?",
    ),
    (
        "number",
        "c",
        r"(?:法律|政令|省令|府令|条約|勅令|規則|告示|条例|訓令|閣令|法|令|防衛省令|外務省告示|外務省令|総務省令|経済産業省令)第\s?"
        r"(?:\d+|[〇一二三四五六七八九十百千]+)\s?号 | (?:衆|参)質\s?\d+第\s?\d+号 | [甲乙]第\d+号証",
    ),
    (
        "reporter",
        "d",
        r"\d+\s(?:Stat|U\.\s?S\.\s?C|U\.\s?S\.\s?T|U\.\s?N\.\s?T\.\s?S|F\.(?:2d|3d|4th)?|F\.\s?Supp\.(?:\s?[23]d)?|U\.\s?S|S\.\s?Ct|L\.\s?Ed\.(?:\s?2d)?|"
        r"Fed\.\sReg|C\.\s?F\.\s?R|I\.\s?L\.\s?M|T\.\s?I\.\s?A\.\s?S|Cong\.\sRec|USC|UNTS|UST|ILM|CFR|LNTS|L\.\s?N\.\s?T\.\s?S)\b\.?\s?"
        r"(?:§+\s?)?\d+[\w-]*(?:\([\w]+\))*(?:,\s?\d+(?:-\d+)?)?",
    ),
    ("reporter", "d", r"\d{2,3}(?:st|nd|rd|th)\sCong(?:ress|\.)(?:,?\s?(?:\d(?:st|nd|rd|d)|first|second)\s[Ss]ess(?:ion|\.)?)?"),
    ("reporter", "l", r"\bT\.?I\.?A\.?S\.?\s(?:No\.?\s?)?\d+(?:-\d+)? | \bOJ\s[LC]\s?\d+(?:/\d+)?"),
    (
        "reporter",
        "c",
        rf"(?:民集|刑集|判時|判タ|集民|裁判集民事|行集|高民集)\s?\d+\s?(?:巻\s?\d+\s?号)?(?:\s?\d+\s?頁)? | 第\s?(?:\d+|{_K}+)\s?回?\s?国会",
    ),
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
        r"\b(?:(?:[Ll]ast|[Dd]ate)\s)?(?:[Aa]ccess(?:ed)?|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted|[Cc]ited|[Cc]hecked|[Dd]ownloaded)"
        r"(?:\s(?:on|at|in|from))?\b(?=[:,]?\s?(?:\ue000|\(|\d|[A-Z][a-z]{2}|on\b|from\b|date))",
    ),
    ("access", "l", r"\b[Ll]ast\s(?:[Mm]odified|[Uu]pdated|[Rr]evised)(?:\son)?\b"),
    (
        "access",
        "c",
        r"最終(?:閲覧|アクセス|確認|検索|参照|訪問)(?:日|年月日)? | (?:アクセス|閲覧|参照)日?(?=[\s::)\]、。,]|\d|$)"
        r" | (?:確認|検索|取得|採取|訪問)日?(?=[\s:)\]。]|\d|$) | 最終更新日? | 更新日(?=[\s:])",
    ),
    (
        "available",
        "l",
        r"\b(?:[Aa]vailable(?:\sonline)?(?:\s(?:at|from|via|on))?|[Oo]nline(?:\sat)?|[Rr]etrieved\sfrom)(?=:?\s?[<\[(]?\s?\ue000)"
        r" | \b(?:URL|DOI|doi|ISBN|ISSN|PMID|PMCID)\b",
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
    ("role", "c", rf"(?:(?<=[\w・)）々])|(?<=[\w々]\s))(?:{_ROLE_JA}|編集|編者|訳者|訳編|編|訳|著|述|聞き手|翻訳|記者)(?={_ENDS})"),
    ("etal", "l", r"\bet\s?al\b\.? | \band\sothers\b | \bu\.\s?a\."),
    ("etal", "c", r"(?<=[\w、,])(?:ほか|他)(?=[\s「『、,(編著訳)]|$)"),
    ("newsday", "c", r"(?:付け?)?(?:朝刊|夕刊)(?:\d+版)? | (?<=日)付け?(?!\w) | (?:日曜|電子|デジタル|オンライン)版(?=[、,\s)。]|\d|$)"),
    # the rest
    ("range", "dl", r"(?<![\w.])[A-Z]?\d+[a-z]?(?:\s?-{1,2}\s?|\s?—\s?|_)[A-Z]?\d+[a-z]?(?!\w)"),
    ("ordinal", "d", r"\d+(?:st|nd|rd|th)\b"),
    ("digits", "dl", r"[A-Z]?\d+(?:[,.]\d{3})*[a-zA-Z]?(?![A-Za-z\d]) | \d+"),
    (
        "word",
        "l",
        rf"[{_LATIN}]+(?:(?:['’ʼ\u00ad]|[-&.@](?=\w)(?!\d))[{_LATIN}0-9]+)*\d*",
    ),
    (
        "kanji",
        "c",
        rf"[{_HAN}]+?(?=(?:{_ROLE_JA}|編|訳|著)(?:{_ENDS})|(?:ほか|他)(?:[\s「『、,(編著訳)]|$)|(?:朝刊|夕刊)(?:\W|\d|$)|第\s?(?:\d|[一二三四五六七八九十]+[号巻回章版条])|[^{_HAN}]|$)",
    ),
    ("kana", "c", "[\u3041-\u3096\u309d\u309e]+"),
    ("katakana", "c", "[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]+(?:[・=][\u30a1-\u30fa\u30fc-\u30ffA-Z\uff66-\uff9f]+)*"),
    ("other", "dlcq", r"\w+"),
)  # fmt: skip

WORD = re.compile(rf"[{_LATIN}]+(?:(?:['’ʼ\u00ad]|[-&.@](?=\w)(?!\d))[{_LATIN}0-9]+)*\d*")
"""a Latin word, as in the row above"""
GAP = re.compile("[^\\w“\"‘'«„`「『§¶#№©\ue000\ue001]*")
"""what can be no beginning of a token"""


@cache
def pattern(begins: str) -> re.Pattern[str]:
    """All rows for one class of first characters; a group is named kind and row, `page_17`."""
    return re.compile(
        "|".join(f"(?P<{kind}_{row}>{text})" for row, (kind, classes, text) in enumerate(ROWS) if begins in classes),
        re.VERBOSE,
    )


KINDS = {f"{kind}_{row}": kind for row, (kind, _, _) in enumerate(ROWS)}

MEANING = frozenset(
    [
        "january",
        "januar",
        "janvier",
        "february",
        "februar",
        "march",
        "mars",
        "märz",
        "april",
        "may",
        "mai",
        "june",
        "juni",
        "july",
        "juli",
        "august",
        "september",
        "septembre",
        "october",
        "oktober",
        "octobre",
        "november",
        "novembre",
        "december",
        "dezember",
        "février",
        "avril",
        "juin",
        "juillet",
        "août",
        "décembre",
        "sept",
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "forthcoming",
        "undated",
        "page",
        "pages",
        "fols",
        "volume",
        "volumes",
        "vols",
        "band",
        "tome",
        "jahrgang",
        "issue",
        "issues",
        "heft",
        "number",
        "numbers",
        "part",
        "fasc",
        "revised",
        "enlarged",
        "expanded",
        "updated",
        "paperback",
        "chap",
        "chapter",
        "chapters",
        "chaps",
        "section",
        "sections",
        "sect",
        "secs",
        "article",
        "articles",
        "arts",
        "para",
        "paras",
        "paragraph",
        "paragraphs",
        "note",
        "notes",
        "cols",
        "line",
        "lines",
        "figure",
        "figures",
        "figs",
        "table",
        "annex",
        "appendix",
        "footnote",
        "slide",
        "slides",
        "public",
        "infcirc",
        "unep",
        "cfsp",
        "join",
        "rgshs",
        "perf",
        "nist",
        "case",
        "executive",
        "exec",
        "regulation",
        "directive",
        "council",
        "decision",
        "last",
        "date",
        "access",
        "accessed",
        "retrieved",
        "visited",
        "viewed",
        "consulted",
        "cited",
        "checked",
        "downloaded",
        "available",
        "online",
        "edited",
        "editor",
        "editors",
        "hrsg",
        "compiled",
        "comp",
        "comps",
        "trans",
        "trans.",
        "translated",
        "translator",
        "translators",
        "übers",
        "trad",
        "issn",
        "isbn",
        "pmid",
        "pmcid",
        "others",
        "press",
    ]
)
"""long words (over three letters) with which another token than a word may begin, lower case"""
PLAIN = frozenset(
    [
        "the",
        "of",
        "and",
        "for",
        "to",
        "on",
        "with",
        "from",
        "its",
        "how",
        "why",
        "war",
        "was",
        "are",
        "not",
        "has",
        "his",
        "her",
        "who",
        "all",
        "our",
        "us",
        "one",
        "two",
        "by",
        "is",
        "it",
    ]
)
"""short words that begin nothing else"""
