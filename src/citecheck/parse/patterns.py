"""The lexical grammar of references: what a token is.

Certain things (dates, pages, volumes, document numbers, quoted titles ...) become one token each, whatever stands
inside them; what is left are Latin words and runs of one Japanese script. Punctuation is no token: it stands between
two tokens as their gap. The patterns see a copy of the text in which full-width letters, digits and dashes are folded
one to one (`FOLD`), so that offsets stay.
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

_MONTH = (
    "(?:Jan(?:uary|uar|vier)?|Feb(?:ruary|ruar)?|Mar(?:ch|s)?|M[aä]rz|Apr(?:il)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust)?|"
    "Sept?(?:ember|embre)?|O[ck]t(?:ober|obre)?|Nov(?:ember|embre)?|De[cz](?:ember)?|février|avril|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d)"
_ERA = r"(?:令和|平成|昭和|大正|明治)\s?(?:元|\d{1,2}|[〇一二三四五六七八九十]{1,4})\s?年"
_SEASON = r"(?:Spring|Summer|Autumn|Fall|Winter|spring|summer|autumn|fall|winter|Q[1-4]|(?:First|Second) Half)"
_KANJI_NUMBER = "[〇一二三四五六七八九十百]"
_MONTH_DAY_JA = (
    rf"(?:\s?(?:\d{{1,2}}|{_KANJI_NUMBER}{{1,3}})\s?月(?!刊)(?:\s?(?:\d{{1,2}}|{_KANJI_NUMBER}{{1,3}})\s?日)?)?"
)

_DATE = rf"""
  (?P<date>
    (?=[\dJFMASONDjfmasond(])(?:
      (?<!\d)(?<!\d-){_DAY}(?:\s?[-/&]\s?{_DAY})?\.?\s?(?:of\s)?{_MONTH}(?:\s?[-/&]\s?(?:{_DAY}\s)?{_MONTH})?,?\s?{_YEAR}\b
    | \b{_MONTH}(?:\s?[-/&]\s?{_MONTH})?\s?(?:{_DAY}(?:\s?[-/&]\s?(?:{_MONTH}\s?)?{_DAY})?)?,?\s?\(?{_YEAR}\b
    )
  | (?=\d)(?<!\d)(?<!\d[-.])(?:
      {_YEAR}[,:;]?\s{_MONTH}(?:\s?[-/&]\s?{_MONTH})?(?:\s{_DAY}(?:\s?-\s?{_DAY})?)?(?!\s?\d)
    | {_YEAR}\s?(?:\({_ERA}\)\s?(?:年)?|\(?(?:令和|平成|昭和|大正|明治|[RHS])\s?\d{{1,2}}\)?\s?年)(?:度)?{_MONTH_DAY_JA}
    | {_YEAR}\s?年(?:度)?{_MONTH_DAY_JA}(?:\s?[-~]\s?(?:{_YEAR}\s?年)?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?(?<=[年月日]))?(?:[春夏秋冬]季?(?=号|[)、,]))?
    | {_YEAR}([-/.])\s?\d{{1,2}}\2\s?\d{{1,2}}(?![\d-])
    | {_YEAR}(?:[./]\d{{1,2}}|-0[1-9])(?![\d-]|\.\d)
    | \d{{1,2}}([./])\s?\d{{1,2}}\3\s?{_YEAR}(?!\d)
    )
  | {_ERA}(?:度)?{_MONTH_DAY_JA}
  | [一二]{_KANJI_NUMBER}{{3}}年{_MONTH_DAY_JA}
  | \b{_SEASON}(?:\s?[-/]\s?{_SEASON})?(?:\sof|,)?\s?{_YEAR}(?:[-/]\d\d(?:\d\d)?)?\b
  | (?<![\d/.-])(?:c\.\s|ca\.?\s|©|c(?=\d))?{_YEAR}(?:\s?[-/]\s?(?:{_YEAR}|\d\d)(?![\d-]))?[a-h]?(?![\w/])(?!-\d)(?!\.\d)(?:\s?\[{_YEAR}\])?
  )
| (?P<monthday>
    (?<![\d-]){_DAY}\.?\s{_MONTH}(?!\s?\d) | \b{_MONTH}\s{_DAY}(?![\d/-])(?!\s?年) | (?<!\d)\d{{1,2}}月\d{{1,2}}日
  )
| (?P<nodate> \bn\.\s?d\.?(?!\w) | \bs\.\s?d\. | \b(?:forthcoming|in\spress|Forthcoming|In\spress|undated)\b | 近刊 | 刊行予定 | 発行年不明 )
"""

_NUMBERS = r"""
| (?P<page>
    \b(?:pp?|pgs?|PP?|[Pp]ages?|fols?|ff)\b\.?\s?[A-Za-z]{0,2}\d+[a-z]?(?:\s?[-_]+\s?[A-Za-z]{0,2}\d+[a-z]?)?(?:\s?(?:,|;|and|&|et|、)\s?(?!(?:1[5-9]|20)\d\d\b)\d+(?:\s?[-_]+\s?\d+)?(?![\d(]|\s?\(|\s?,?\s(?:[JFMASOND][a-z]{2})))*(?:\s?ff?\b\.?)?
  | (?<!,\s)\bSS?\.\s?\d{1,4}(?:\s?-\s?\d{1,4})?\b(?!\s?\() | \bSS?\.\s?\d{1,4}\s?-\s?\d{1,4}\b
  | \b(?:pp?|pages?)\b\.?\s?[ivxlc]+(?:\s?-+\s?[ivxlc]+)?\b
  | (?<![\d-])\d+(?:\s?-+\s?\d+)?(?:\s?[,、・]\s?\d+(?:\s?-+\s?\d+)?)*\s?(?:頁|ページ|ぺーじ|面(?![々積会接白識]))(?:以下)?
  | (?:頁|ページ)\s?\d+(?:\s?-+\s?\d+)?
  | \bN\.\s?[Pp]ag\. | 頁なし
  )
| (?P<volissue>
    \b(?:[Vv]ol(?:ume|\.)?\s?)?\d{1,4}\s?\(\s?(?:no\.?\s?|nos\.?\s?|[Ii]ssue\s?|Pt\s?)?(?!(?:1[5-9]|20)\d\d\))[\d]{1,5}(?:\s?[-/&,]\s?\d{1,5}|-?[A-Z]|\sSuppl\.?(?:\s\d+)?)?\s?\)
  )
| (?P<volume>
    \b(?:[Vv]ol(?:ume|s|umes)?|VOL|[Bb]d|[Bb]and|[Tt]ome|[Tt]om|[Jj]g|[Jj]ahrgang)\b\.?\s?(?:\d+(?:\s?[-/]\s?\d+)?|[IVXLC]+\b)
  | 第\s?(?:\d+|[一二三四五六七八九十百]+)\s?(?:巻|輯|集(?!団)) | (?<!\d)\d+\s?巻 | \b\d+\svols?\b\.? | [上中下]巻
  )
| (?P<issue>
    \b(?:[Nn]o|[Nn]os|NO|[Nn]r|[Ii]ssues?|[Hh]eft|[Nn]umbers?|[Nn]um|[Pp]t|[Pp]art|[Ff]asc)\b\.?\s?(?:\d+[A-Za-z]?(?:\s?[-/&]\s?\d+)*|[IVX]+)\b
  | [Nn][°º]\s?\d+ | [№#]\s?\d+
  | (?:通巻\s?|通号\s?)?第?\s?(?<!\d)(?:\d+(?:\s?[-/・]\s?\d+)*|[〇一二三四五六七八九十百]+)\s?号(?!館|外|室|棟)(?:合併号)?
  | (?<=年)\s?\d{1,2}月(?:号|臨時増刊号|増刊号) | (?<![\d月])\d{1,2}月号 | [春夏秋冬]季?号 | 臨時増刊号?
  )
| (?P<edition>
    \b\d{1,2}(?:st|nd|rd|th)\s(?:[Rr]ev(?:ised|\.)?\s|[Ii]ntern(?:ational|\.)\s)?(?:[Ee]d(?:itio)?ns?|[Ee]ds?)\b\.?
  | \b(?:[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Nn]ew|[Ee]nlarged|[Ee]xpanded|[Uu]pdated|[Pp]aperback)\s(?:and\s(?:enlarged|expanded|updated|revised)\s|enl\.\s)?[Ee]d(?:itio)?n?\b\.?
  | \b\d{1,2}\.\s?Aufl(?:age|\.)?
  | 第\s?(?:\d+|[一二三四五六七八九十]+)\s?版 | (?:増補|改訂|新|新訂|補訂|増訂|改訂増補|増補改訂|決定|完全)版(?=[\s)、,。』「(]|$) | 初版
  )
| (?P<locator>
    \b(?:[Cc]h(?:ap)?(?:ter|ters|s)?|[Ss]ec(?:tion|t)?s?|[Aa]rt(?:icle|s)?|[Pp]ara(?:graph)?s?|[Nn]otes?|[Nn]n?|[Cc]ols?|[Ll]ines?|[Ff]ig(?:ure|s)?|[Tt]ab(?:le)?|[Aa]nnex|[Aa]ppendix|[Ff]ootnote|[Ss]lides?)\b\.?\s?(?:\d+[A-Za-z]?|[IVX]+\b)(?:\s?[-,&]\s?\d+|\(\w{1,3}\))*
  | (?:§|¶)+\s?\d+[\w.]*(?:\([\w]+\))*(?:\s?-\s?\d+)?
  | 第\s?(?:\d+|[一二三四五六七八九十百]+)\s?(?:章|節|条(?:の\d+)?|項|段落|部(?!会|隊)|図|表)(?:第\s?(?:\d+|[一二三四五六七八九十]+)\s?(?:項|節|号))* | (?:脚)?注\s?\d+ | (?:図表|図|表)\s?\d+(?:-\d+)+ | \d+段落
  | \bat\s\d+(?:\s?-\s?\d+)?(?![\d:])
  )
| (?P<number>
    \bPub(?:lic|\.)?\s?L(?:aw|\.)?\s?(?:No\.?\s?)?\d+-\d+
  | \b(?:S|A|E|ST|CD|TD|DP|HRC|WT|INFCIRC|GOV|NPT|CCW|UNEP|TN|JOB|WP|SC|GA|PC)(?:\.\d+)?/[A-Z0-9][\w.]*(?:/[\w.]+)*\d[\w.]*(?:\s?\(\d{4}\))?(?:/\w+)*
  | \b(?:H\.?\s?R|H\.\s?Res|S\.\s?Res|H\.\s?Con\.\s?Res|H\.\s?J\.\s?Res)\.?\s?\d+ | \bS\.\s\d{2,5}\b
  | \b(?:No|NO|no)\.\s?[A-Z]{1,5}[-/]?[\d][\w-]* | \b(?:COM|SWD|JOIN|SEC|CFSP)\s?\(\d{4}\)\s?\d+(?:\sfinal)?
  | \b(?:GAO|RR|RGSHS|PE|TR|CRS|CBO|IF|IN|RL|RS|DE|EO|PERF|WR|MG|DB|CF|OP|CT|NIST|SP|AFI|JP|FM|TP|EUR|EX)-[A-Z]?\d[\w-]* | \b(?:R|IF|IN|LSB|RL|RS|R)\d{4,5}\b
  | \bCase(?:\sNo\.?)?\s[A-Z]?-?\d+/\d+ | \b(?:Executive\sOrder|Exec\.\sOrder|E\.O\.|Regulation\s\((?:EU|EC)\)|Directive|Council\sDecision(?:\s\(CFSP\))?|Council\sRegulation\s\(EU\)|Decision)\s(?:No\.?\s?)?\d+(?:/\d+)*(?:/E[CU])?
  | (?:法律|政令|省令|府令|条約|勅令|規則|告示|条例|訓令|閣令|法|令|防衛省令|外務省告示|外務省令|総務省令|経済産業省令)第\s?(?:\d+|[〇一二三四五六七八九十百千]+)\s?号
  | (?:衆|参)質\s?\d+第\s?\d+号 | (?<=[)\s、,])[甲乙]第\d+号証
  | (?:(?:平成|令和|昭和|平|令|昭)\s?(?:元|\d+)\s?年?)?\s?\([行オ受ワ]\w?[ァ-ヴ]?\)\s?第?\d+号?
  )
| (?P<reporter>
    \b\d+\s(?:Stat|U\.\s?S\.\s?C|U\.\s?S\.\s?T|U\.\s?N\.\s?T\.\s?S|F\.(?:2d|3d|4th)?|F\.\s?Supp\.(?:\s?[23]d)?|U\.\s?S|S\.\s?Ct|L\.\s?Ed\.(?:\s?2d)?|Fed\.\sReg|C\.\s?F\.\s?R|I\.\s?L\.\s?M|T\.\s?I\.\s?A\.\s?S|Cong\.\sRec|USC|UNTS|UST|ILM|CFR|LNTS|L\.\s?N\.\s?T\.\s?S)\b\.?\s?(?:§+\s?)?\d+[\w-]*(?:\([\w]+\))*(?:,\s?\d+(?:-\d+)?)?
  | \bT\.?I\.?A\.?S\.?\s(?:No\.?\s?)?\d+(?:-\d+)? | \[\d{4}\]\s(?:\d+\s)?[A-Z]{2,5}\s\d+ | \bOJ\s[LC]\s?\d+(?:/\d+)?
  | (?:民集|刑集|判時|判タ|集民|裁判集民事|行集|高民集)\s?\d+\s?(?:巻\s?\d+\s?号)?(?:\s?\d+\s?頁)?
  | \b\d{2,3}(?:st|nd|rd|th)\sCong(?:ress|\.)(?:,?\s?(?:\d(?:st|nd|rd|d)|first|second)\s[Ss]ess(?:ion|\.)?)? | 第\s?(?:\d+|[一二三四五六七八九十百]+)\s?回?\s?国会
  )
"""

_QUOTED = r"""
| (?P<quoted>
    “[^“”]{1,400}(?:“[^“”]*”[^“”]*)*”
  | (?<!\w)"[^"“”]{2,400}"(?!\w)
  | „[^“”„]{1,300}[“”]
  | ``[^`]{1,300}''
  | «[^«»]{1,400}»
  | (?<!\w)‘(?=\S)(?:[^‘’]|(?<=\w)’(?=\w)|‘[^‘’]*’){1,300}?(?:(?<=[,.?!])’|’(?=\s?[,.;:()\[\]]|\s(?:in|In|IN)\b|\s?$))
  | (?<!\w)'(?=[A-Z\d])(?:[^']|(?<=\w)'(?=\w)){2,300}?(?:(?<=[,.?!])'(?!\w)|'(?=\s?[,.;:()\[\]]|\s(?:in|In)\b|\s?$))
  )
| (?P<kagi> 「[^「」]*(?:「[^「」]*(?:「[^「」]*」[^「」]*)*」[^「」]*)*」 )
| (?P<book> 『[^『』]*(?:『[^『』]*』[^『』]*)*』 )
"""

_WORDS = r"""
| (?P<access>
    \b(?:(?:[Ll]ast|[Dd]ate)\s)?(?:[Aa]ccess(?:ed)?|[Rr]etrieved|[Vv]isited|[Vv]iewed|[Cc]onsulted|[Cc]ited|[Cc]hecked|[Dd]ownloaded)(?:\s(?:on|at|in|from))?\b(?=[:,]?\s?(?:\ue000|\(|\d|JANFEB|[A-Z][a-z]{2}|on\b|from\b|date))
  | \b(?:[Ll]ast\s)(?:[Mm]odified|[Uu]pdated|[Rr]evised)(?:\son)?\b
  | 最終(?:閲覧|アクセス|確認|検索|参照|訪問)(?:日|年月日)? | アクセス日?(?=[\s::)、。,]|\d|$) | 閲覧日?(?=[\s:)、。,]|\d|$) | 参照日?(?=[\s:)、。,]|\d|$) | (?:確認|検索|取得|採取|訪問)日?(?=[\s:)。]|\d|$) | 最終更新日? | 更新日(?=[\s:])
  )
| (?P<available> \b(?:[Aa]vailable(?:\sonline)?(?:\s(?:at|from|via|on))?|[Oo]nline(?:\sat)?|[Rr]etrieved\sfrom)(?=:?\s?[<\[(]?\s?\ue000) | \b(?:URL|DOI|doi|ISBN|ISSN|PMID|PMCID)\b )
| (?P<role>
    \b(?:[Ee]d(?:ited|\.)?\s?by|[Ee]ds?\b\.?(?!\w)|EDS?\b\.?|[Ee]ditors?\b|[Hh](?:rsg|g)\b\.?|éd\.|dir\.|[Cc]omp(?:iled|\.)\s?by|[Cc]omps?\.(?=\)|,))
  | \b(?:[Tt]rans(?:lated|\.)?\s?(?:and\s(?:ed(?:ited|\.))\s?)?by|[Tt]rans\b\.?|[Tt]ranslators?\b|[Üü]bers\.|trad\.)(?:\sfrom\sthe\s[A-Z]\w+\sby)?
  | (?<=[\w・）)々])\s?(?:共編著|編著|監修|監訳|編訳|共編|共著|共訳|編集|責任編集|編者|訳者|訳編|編|訳|著|述|聞き手|翻訳|記者)(?=[「『、,。.;:\s()\[・]|$)
  )
| (?P<etal> \bet\s?al\b\.? | \band\sothers\b | \bu\.\s?a\. | (?<=\w)ほか(?=[\s「『、,(編著訳)]|$)|(?<=[^\W\d])他(?=[\s「『、,(編著訳)]|$)|、(?:ほか|他)(?=[\s「『、,(編著訳)]|$) )
| (?P<newsday> (?<=[日聞])\s?(?:付|付け)?(?:朝刊|夕刊)(?:\d+版)? | (?<=日)\s?付け?(?![\w]) | (?:朝刊|夕刊) | (?:日曜版|電子版|デジタル版|オンライン版)(?=[、,\s)。]|\d|$) )
| (?P<range> (?<![\w.])[A-Z]?\d+[a-z]?(?:\s?-{1,2}\s?|\s?—\s?|_)[A-Z]?\d+[a-z]?(?![\w]) )
| (?P<ordinal> (?<!\w)\d+(?:st|nd|rd|th)\b )
| (?P<digits> (?<!\w)[A-Z]?\d+(?:[,.]\d{3})*[a-zA-Z]?(?!\w) | \d+ )
| (?P<url> \ue000+ )
| (?P<doi> \ue001+ )
| (?P<word> [A-Za-zÀ-ÖØ-öø-ʯʹ-ͯͰ-ϿЀ-ӿ\u0100-\u024f\u1e00-\u1eff]+(?:(?:['’ʼ\u00ad]|[-&.@](?=\w)(?!\d))[A-Za-z0-9À-ÖØ-öø-ʯͰ-ϿЀ-ӿ\u0100-\u024f\u1e00-\u1eff]+)*\d* )
| (?P<kanji> [一-鿿㐀-䶿豈-﫿々〆〇]+?(?=(?:共編著|編著|監修|監訳|編訳|共編|共著|共訳|責任編集|編|訳|著)(?:[「『、,。.;:\s()\[・]|$)|(?:ほか|他)(?:[\s「『、,(編著訳)]|$)|(?:朝刊|夕刊)(?:\W|\d|$)|[^一-鿿㐀-䶿豈-﫿々〆〇]|$) )
| (?P<kana> [\u3041-\u3096\u309d\u309e]+ )
| (?P<katakana> [\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]+(?:[・=][\u30a1-\u30fa\u30fc-\u30ffA-Z\uff66-\uff9f]+)* )
| (?P<other> \w+ )
"""


@cache
def token_pattern() -> re.Pattern[str]:
    """One alternative per kind of token; the group's name is the kind."""
    return re.compile(_DATE + _NUMBERS + _QUOTED + _WORDS, re.VERBOSE)
