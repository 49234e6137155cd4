"""Rows of the lexical grammar (see `patterns`): pages, volumes, issues, editions, locators, numbers of documents."""

from __future__ import annotations

from citecheck.parse.lex_dates import KANJI, YEAR, Row

MORE_PAGES = (  # further pages: `, 15-18`, but not a year, a volume or a date
    rf"(?:\s?(?:,|;|and|&|et|、)\s?(?!{YEAR}\b)\d+(?:\s?[-_]+\s?\d+)?(?![\d(]|\s?\(|\s?,?\s(?:[JFMASOND][a-z]{{2}})))*"
)

NUMBERS: tuple[Row, ...] = (
    # pages
    (
        "page",
        "l",
        (
            # P. may be an initial before the year: Holt, Anna P. 1997.
            rf"\b(?!P\.\s{YEAR}\b)(?:pp?|pgs?|PP?|[Pp]ages?|fols?|ff)\b\.?\s?[A-Za-z]{{0,2}}\d+[a-z]?(?:\s?[-_]+\s?[A-Za-z]{{0,2}}\d+[a-z]?)?"
            rf"{MORE_PAGES}(?:\s?ff?\b\.?)?"
        ),
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
        (
            rf"\b(?:[Vv]ol(?:ume|\.)?\s?)?\d{{1,4}}\s?\(\s?(?:no\.?\s?|nos\.?\s?|[Ii]ssue\s?|Pt\s?)?(?!{YEAR}\))\d{{1,5}}"
            r"(?:\s?[-/&,]\s?\d{1,5}|-?[A-Z]|\sSuppl\.?(?:\s\d+)?)?\s?\)"
        ),
    ),
    (
        "volume",
        "l",
        r"\b(?:[Vv]ol(?:ume|s|umes)?|VOL|[Bb]d|[Bb]and|[Tt]ome|[Tt]om|[Jj]g|[Jj]ahrgang)\b\.?\s?(?:\d+(?:\s?[-/]\s?\d+)?|[IVXLC]+\b)",
    ),
    ("volume", "c", rf"第\s?(?:\d+|{KANJI}+)\s?(?:巻|輯|冊|分冊|集(?!団)) | [上中下]巻"),
    ("volume", "d", r"\d+\s?巻 | \d+\svols?\b\.?"),
    (
        "issue",
        "l",
        (
            r"\b(?:[Nn]o|[Nn]os|NO|[Nn]r|[Ii]ssues?|[Hh]eft|[Nn]umbers?|[Nn]um|[Pp]t|[Pp]art|[Ff]asc)\b\.?\s?"
            r"(?:\d+[A-Za-z]?(?:\s?[-/&]\s?\d+)*|[IVX]+)\b(?!\.\d) | [Nn][°º]\s?\d+"
        ),
    ),
    ("issue", "q", r"[№#]\s?\d+"),
    (
        "issue",
        "d",
        r"(?<=年)\s?\d{1,2}月(?:号|臨時増刊号|増刊号) | \d{1,2}月号 | \d+(?:\s?[-/・]\s?\d+)*\s?号(?!館|外|室|棟)(?:合併号)?",
    ),
    (
        "issue",
        "c",
        rf"(?:通巻\s?|通号\s?)?第\s?(?:\d+(?:\s?[-/・]\s?\d+)*|{KANJI}+)\s?号(?!館|外|室|棟) | 通巻\s?\d+\s?号? | [春夏秋冬]季?号 | 臨時増刊号?",
    ),
    (
        "edition",
        "d",
        r"\d{1,2}(?:st|nd|rd|th|d)\s(?:[Rr]ev(?:ised|\.)?\s|[Ii]ntern(?:ational|\.)\s)?(?:[Ee]d(?:itio)?ns?|[Ee]ds?)\b\.? | \d{1,2}\.\s?Aufl(?:age|\.)?",
    ),
    (
        "edition",
        "l",
        (
            r"\b(?:[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Nn]ew|[Ee]nlarged|[Ee]xpanded|[Uu]pdated|[Pp]aperback)"
            r"\s(?:and\s(?:enlarged|expanded|updated|revised)\s|enl\.\s)?[Ee]d(?:itio)?n?\b\.?"
        ),
    ),
    (
        "edition",
        "c",
        rf"第\s?(?:\d+|{KANJI}+)\s?版 | (?:増補|改訂|新|新訂|補訂|増訂|改訂増補|増補改訂|決定|完全)版(?=[\s)\]、,。』「(]|$) | 初版",
    ),
    # places in a work
    (
        "locator",
        "l",
        (
            rf"\b(?!N\.\s{YEAR}\b)(?:[Cc]h(?:ap)?(?:ter|ters|s)?|[Ss]ec(?:tion|t)?s?|[Aa]rt(?:icle|s)?|[Pp]ara(?:graph)?s?|[Nn]otes?|[Nn]n?|[Cc]ols?|[Ll]ines?|"
            r"[Ff]ig(?:ure|s)?|[Tt]ab(?:le)?|[Aa]nnex|[Aa]ppendix|[Ff]ootnote|[Ss]lides?)\b\.?\s?(?:\d+[A-Za-z]?|[IVX]+\b)(?:\s?[-,&]\s?\d+|\(\w{1,3}\))*"
        ),
    ),
    ("locator", "q", r"(?:§|¶)+\s?\d+[\w.]*(?:\([\w]+\))*(?:\s?-\s?\d+)?"),
    (
        "locator",
        "c",
        (
            rf"第\s?(?:\d+|{KANJI}+)\s?(?:章|節|条(?:の\d+)?|項|段落|部(?!会|隊)|図|表)(?:第\s?(?:\d+|{KANJI}+)\s?(?:項|節|号))* | (?:脚)?注\s?\d+"
            r" | (?:図表|図|表)\s?\d+(?:-\d+)+"
        ),
    ),
    ("locator", "d", r"\d+段落"),
    ("locator", "l", r"\bat\s\d+(?:\s?-\s?\d+)?(?![\d:])"),
    # numbers of documents
    ("number", "l", r"\bP(?:ub)?(?:lic|\.)?\s?L(?:aw|\.)?\s?(?:No\.?\s?)?\d+-\d+"),
    (
        "number",
        "l",
        (
            r"\b(?:S|A|E|ST|CD|TD|DP|HRC|WT|INFCIRC|GOV|NPT|CCW|UNEP|TN|JOB|WP|SC|GA|PC)(?:\.\d+)?/[A-Z0-9][\w.]*(?:/[\w.]+)*(?=[^\w.]|$)"
            r"(?:\s?\(\d{4}\))?(?:/\w+)*"
        ),
    ),
    (
        "number",
        "l",
        rf"\b(?:H\.?\s?R|H\.\s?Res|S\.\s?Res|H\.\s?Con\.\s?Res|H\.\s?J\.\s?Res)\.?\s?\d+ | \bS\.\s(?!{YEAR}\b)\d{{2,5}}\b(?!\s?-)(?!\.)",
    ),
    (
        "number",
        "l",
        r"\b(?:No|NO|no)\.\s?[A-Z]{1,5}[-/]?\d[\w-]* | \b(?:COM|SWD|JOIN|SEC|CFSP)\s?\(\d{4}\)\s?\d+(?:\sfinal)?",
    ),
    (
        "number",
        "l",
        (
            r"\b(?:GAO|RR|RGSHS|PE|TR|CRS|CBO|IF|IN|RL|RS|DE|EO|PERF|WR|MG|DB|CF|OP|CT|NIST|SP|AFI|JP|FM|TP|EUR|EX)-[A-Z]?\d[\w-]*"
            r" | \b(?:R|IF|IN|LSB|RL|RS)\d{4,5}\b | \bCase(?:\sNo\.?)?\s[A-Z]?-?\d+/\d+"
        ),
    ),
    (
        "number",
        "l",
        (
            r"\b(?:Executive\sOrder|Exec\.\sOrder|E\.O\.|Regulation\s\((?:EU|EC)\)|Directive|Council\sDecision(?:\s\(CFSP\))?|Council\sRegulation\s\(EU\)|Decision)"
            r"\s(?:No\.?\s?)?\d+(?:/\d+)*(?:/E[CU])?"
        ),
    ),
    (
        "number",
        "c",
        (
            r"(?:法律|政令|省令|府令|条約|勅令|規則|告示|条例|訓令|閣令|法|令|防衛省令|外務省告示|外務省令|総務省令|経済産業省令)第\s?"
            r"(?:\d+|[〇一二三四五六七八九十百千]+)\s?号 | (?:衆|参)質\s?\d+第\s?\d+号 | [甲乙]第\d+号証"
        ),
    ),
    (
        "reporter",
        "d",
        (
            r"\d+\s(?:Stat|U\.\s?S\.\s?C|U\.\s?S\.\s?T|U\.\s?N\.\s?T\.\s?S|F\.(?:2d|3d|4th)?|F\.\s?Supp\.(?:\s?[23]d)?|U\.\s?S|S\.\s?Ct|L\.\s?Ed\.(?:\s?2d)?|"
            r"Fed\.\sReg|C\.\s?F\.\s?R|I\.\s?L\.\s?M|T\.\s?I\.\s?A\.\s?S|Cong\.\sRec|USC|UNTS|UST|ILM|CFR|LNTS|L\.\s?N\.\s?T\.\s?S)\b\.?\s?"
            r"(?:§+\s?)?\d+[\w-]*(?:\([\w]+\))*(?:,\s?\d+(?:-\d+)?)?"
        ),
    ),
    (
        "reporter",
        "d",
        r"\d{2,3}(?:st|nd|rd|th)\sCong(?:ress|\.)(?:,?\s?(?:\d(?:st|nd|rd|d)|first|second)\s[Ss]ess(?:ion|\.)?)?",
    ),
    ("reporter", "l", r"\bT\.?I\.?A\.?S\.?\s(?:No\.?\s?)?\d+(?:-\d+)? | \bOJ\s[LC]\s?\d+(?:/\d+)?"),
    (
        "reporter",
        "c",
        rf"(?:民集|刑集|判時|判タ|集民|裁判集民事|行集|高民集)\s?\d+\s?(?:巻\s?\d+\s?号)?(?:\s?\d+\s?頁)? | 第\s?(?:\d+|{KANJI}+)\s?回?\s?国会",
    ),
)
