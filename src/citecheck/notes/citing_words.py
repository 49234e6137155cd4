"""The words by which a citation, its start, or a remark is known, in both languages.

Signals after The Bluebook, rule 1.2, and OSCOLA 1.2.1, and the Japanese forms of 法律編集者懇話会「法律文献等の
出典の表示方法」; all patterns run on a masked text (`citing_mask`).
"""

from __future__ import annotations

import re
from functools import cache

from citecheck.notes.citing_mask import ARTICLE, BRACKET, COVERED, DATED, QUOTED, URL, WORK, YEAR

MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_EG = r"(?:,?\s(?:e\.\s?g\.|for\s(?:example|instance)|in\sparticular|inter\salia|generally|especially|esp\.|also|further|now|too|again|i\.\s?e\.))"
SIGNAL_EN = rf"""(?:
      (?:but|and|also)\s(?=see\b|cf\b|compare\b) (?:see|cf\.?|compare){_EG}{{0,3}}
    | see{_EG}{{0,3}} | cf\.?{_EG}{{0,2}} | compare{_EG}{{0,2}} | contra | accord | contrast
    | e\.\s?g\. | for\s(?:example|instance)
    | (?:as\s)?(?:quoted|cited|discussed|reported|referred\sto)\s(?:in|by)
    | (?:quoting|citing|discussing|overruled\s(?:in\spart\s)?by|overruling|departed\sfrom\sin) )(?![\w’'])"""
SIGNAL_JA = (
    r"(?:(?:また|なお|ただし|ほかに|他に|さらに|更に|あわせて|併せて|例えば|たとえば|さしあたり|同様に|一方|他方|反対|逆に|とりわけ|特に|これ|"
    r"詳しくは|詳細は|具体的には|最近の[^、。]{2,10}として|これに対し(?:て)?|加えて|そのほか|このほか)(?:は|も)?、|"
    r"[^\s、。．；;「」『』（）]{1,16}(?:として|については|に関しては|に関する[^、。「『]{1,8}として|によれば)(?:は|も)?、)"
)
SHORT_EN = r"(?:ibid(?:em)?|id|idem|op\.?\s?cit|loc\.?\s?cit|supra(?!,?\s(?i:pts?|parts?|(?:sub)?sections?|chapters?|text|notes|figures?|tables?|appendix)\b))(?![\w’'])\.?"
INTERNAL = (
    r"(?i:(?:sub)?sections?\s|chapters?\s\d|parts?\s[ivx\d]|pp?\.\s|infra\b|above\b|below\b|tables?\s\d|figures?\s\d|appendix|annex|"
    r"notes?\s\d|supra\s(?:pts?|parts?|(?:sub)?sections?|chapters?|text|notes|figures?|tables?|appendix)\b|text\sat|accompanying)"
)
"""another place of the same paper, which is no citation"""
SHORT_JA = rf"(?:同上|同前|前掲|上掲|前出|同書|同論文|同紙|同誌|同記事|同稿|同資料|同サイト|同報告書|(?<![^\W_])同(?=[、,，\d{ARTICLE}{WORK}]))"

_PROSE_EN = (
    "is|are|was|were|be|been|has|have|had|does|did|do|will|would|can|could|should|must|cannot|am|"
    "argues?|argued|suggests?|suggested|notes?|noted|states?|stated|claims?|claimed|shows?|showed|found|finds|"
    "makes?|made|make|takes?|take|took|taken|remains?|seems?|appears?|became|becomes?|thanks?|owes?|said|says|told|wrote|writes|"
    "trusts?|represents?|believes?|amounts|increased|rose|fell|reached|means|requires|allows|includes|depends|exists|"
    "lies|needs|differs?|wants|tends|continues|serves|leads|plays|expected|supported|rejected|explains?|challenges|draws|"
    "uses?|used|gives?|gave|follows?|followed|discussed|developed|provides?|offers?|describes?|concerns?|refers?|"
    "I|we|our|my|us|it|its|they|he|she|his|their|them|who|which|that|this|these|those|"
    "because|although|though|however|thus|therefore|here|there|not|but|whether|if|when|while|since|only|"
    "more|most|some|many|such|same|very|also|even"
)
_CITING_END_JA = (
    r"(?:(?:も|を|等を|など)?(?:併せて|あわせて)?(?:参照|見よ|参考)(?:のこと|されたい|せよ|してください|した|する)?|"
    r"(?:が|も|など(?:が|も)?)ある|に詳しい|による|に拠る|に依拠(?:した|する)?|より引用|から引用|より作成|を基に(?:筆者)?作成)"
)
CITING_END_JA = _CITING_END_JA


@cache
def evidence() -> re.Pattern[str]:
    """What a citation consists of, and the words of running sentences; `lastgroup` names the kind (figures aside).

    The alternatives are sorted by their first character, so that the inside of a word is passed over at once.
    """
    page_end = rf"(?=[.;,]\s|[.;]?$|\s[{COVERED}])"
    return re.compile(
        rf"""
        (?<![\w’'])(?:
          (?=[a-z]) (?:
              (?P<prose> (?:{_PROSE_EN})(?![\w’'-]) )
            | (?P<page> (?:pages?|pp?\.?|at|chs?\.?|chap\.?|chapters?|paras?\.?|n\.)\s(?:pp?\.?\s)?\d[\d–,-]* | pp?\.\s[ivxlA-Z] )
            | (?P<law> (?:art|arts|s|ss|cl|reg|regs)\.?\s\d+ )
            | (?P<access> (?:last\s)?(?:accessed|retrieved|visited|viewed|checked|updated|modified)\b(?:\s(?:on\s)?[\w\s,.]{{0,20}}?(?:19|20)\d\d)? )
            | (?P<short> {SHORT_EN} | n(?:ote)?\.?\s\d{{1,3}}\s(?:above|below)\b | above,?\sn(?:ote)?\.?\s\d )
            | (?P<volume> (?:vols?|nos?)\.?\s\d )
            | (?P<genre> (?:thesis|dissertation|working\spaper|technical\sreport|press\srelease|white\spaper)\b )
            | (?P<byline> by\s(?=[A-ZÀ-Þ][\w.’'-]+\s[A-ZÀ-Þ]) )
            | (?P<date> n\.d\.|forthcoming\b|in\spress\b )
            | (?P<thanks> (?:supra|infra)\s(?i:pts?|parts?|(?:sub)?sections?|chapters?|text|notes|figures?|tables?|appendix)\b|thanks?\b|grateful\b|gratitude\b|acknowledge|emphasis\s(?:added|in)|italics\sadded|footnotes?\somitted|on\sfile\swith|translation\s(?:by|is)\b )
            | (?P<talk> (?:interviews?|correspondence|conversations?|e-?mails?)\s(?:with|to|from|by)\b|personal\scommunication )
            )
        | (?=[A-Z]) (?:
              (?P<date_> {MONTH}\s(?:\d{{1,2}}(?:[–-]\d{{1,2}})?,?\s)?{YEAR} )
            | (?P<short_> (?i:{SHORT_EN}) )
            | (?P<prose_> I(?=\s) )
            | (?P<page_> (?:Pages?|Pp?\.|Chapters?|Chs?\.)\s\d[\d–,-]* )
            | (?P<law_> Pub\.\sL\. | U\.S\.C\. | (?:Act|Code|Convention|Treaty|Regulations?|Constitution|Order|Rules|Directive|Ordinance|Bill|Charter|Protocol)\s(?=\d{{4}}|No) | Con(?:st|g)\. | Res\.\s\d )
            | (?P<volume_> (?:Vols?|Nos?)\.?\s\d )
            | (?P<access_> (?:Last\s)?(?:Accessed|Retrieved|Visited|Viewed|Updated)\b(?:\s(?:on\s)?[\w\s,.]{{0,20}}?(?:19|20)\d\d)? )
            | (?P<genre_> (?:Proceedings|Journal|Press|Publish(?:ers|ing)|Review|Quarterly|Thesis|Dissertation|Working\sPaper|Technical\sReport)\b )
            | (?P<thanks_> Emphasis\s(?:added|in)|Italics\sadded|Footnotes?\somitted|On\sfile\swith|Translation\s(?:by|is)\b )
            | (?P<talk_> (?:Interviews?|Correspondence|Conversations?|E-?mails?)\s(?:with|to|from|by)\b|Personal\scommunication )
            | (?P<case_> (?:In|Ex)\s(?:re|parte)\s[A-Z] )
            )
        | (?=\d) (?:
              (?P<reporter__> \d{{1,4}}\s(?:[A-Z][\w.’']{{0,8}}\s){{1,4}}at\s\d+ )
            | (?P<reporter> \d{{1,4}}\s(?=[A-Z])(?!{MONTH}\s)(?:[A-Z][\w.’'&]{{0,14}}(?:\s(?:of|the|and|on|in|for|de|d|{BRACKET}+|{DATED}+))?,?\s){{1,7}}?\d[\d,]{{0,6}}(?:[–-]\d+|,\s\d+(?:[–-]\d+)?)* )
            | (?P<date__> \d{{1,2}}\s{MONTH},?\s{YEAR} )
            )
        | (?P<law__> [§¶]+\s?\d )
        )
      | (?=[^\sA-Za-z\u3041-\u3096.]) (?:
          (?P<url> {URL}+ ) | (?P<title> {QUOTED}+|{ARTICLE}+ ) | (?P<work> {WORK}+ )
        | (?P<short___> \(nn?\.?\s?\d{{1,3}}\) ) | (?P<dated> {DATED}+ ) | (?P<bracket> {BRACKET}+ )
        | (?P<page__> [,:]\s?\d{{1,4}}(?:[–-]\d{{1,4}})?(?:,\s\d{{1,4}}(?:[–-]\d{{1,4}})?)*{page_end} )
        | (?=\d) (?:
              (?P<reporter_> \d+巻\d+号(?:\d+頁)? )
            | (?P<page___> (?<!\d)\d+(?:[-–～~]\d+)?(?:頁|ページ|面|枚目) )
            | (?P<volume__> \d+[巻号輯] )
            | (?P<access__> (?:{YEAR})[^、。\s{COVERED}]{{0,10}}?(?:最終)?(?:閲覧|アクセス|確認|取得|更新) )
            | (?P<date___> (?:{YEAR})(?:年?(?:\d{{1,2}}月(?:\d{{1,2}}日)?|[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}})?))? )
            )
        | (?=[\u30a1-\u9fff]) (?:
              (?P<short__> {SHORT_JA} )
            | (?P<date____> (?:令和|平成|昭和|大正|明治)(?:元|\d{{1,2}}|[一二三四五六七八九十]{{1,3}})年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?|近刊|印刷中 )
            | (?P<access___> 最終(?:閲覧|アクセス|確認|更新)|閲覧|アクセス|取得日 )
            | (?P<page____> 第[\d一二三四五六七八九十]+[章節条] )
            | (?P<volume___> 第[\d一二三四五六七八九十]+[巻号輯] )
            | (?P<law___> 法律第[\d〇一二三四五六七八九十百]+号 )
            | (?P<case__> [最大東京阪高地][判決](?:昭和|平成|令和|昭|平|令)?[\d元]+ )
            | (?P<talk__> 筆者(?:による)?[^、。]{{0,20}}(?:インタビュー|聞き取り) )
            | (?P<thanks__> 謝意|感謝|傍点|強調は )
            | (?P<genre__> 出版|書店|書房|博士論文|白書|報告書 )
            | (?P<prose__> 筆者|本稿|拙稿|紙幅 )
            )
        )
      | (?P<case> (?<=[\w.’')])\sv\.?\s(?=[A-Z]) )
      | (?P<prose___> (?=[であしいとについよされべやおたかの])(?:である|であり|ている|ていた|された|している|した。|する。|という|といった|について|に関して|によれば|に対して|とは|だが|しかし|ただし|べき|ように|おり、|ため、|から、|ので) )
        """,
        re.X,
    )


_NAME = (
    r"(?:(?:[A-ZÀ-Þ]\.[\s-]?)+|(?:[A-ZÀ-Þ][\w’'.-]*\s){0,3}?(?:[A-ZÀ-Þ]\.\s?){0,3})"
    r"(?:(?:van|von|der|den|de|da|del|della|di|du|la|le|bin|ibn|al|el|dos|das|do)\s){0,3}[A-ZÀ-Þ][\w’'-]+(?:,?\s(?:Jr|Sr|II|III)\.?)?"
)
_NAMES = (
    rf"{_NAME}(?:,\s(?:and\s|&\s)?{_NAME}){{0,6}}?(?:,?\s(?:and|&|with)\s{_NAME}|,?\set\s?al\.?|,?\s(?:and|&)\sothers)?"
)
_JA_NAME = rf"[^\s、。，．,.;；:：（）{COVERED}]"


@cache
def start() -> re.Pattern[str]:
    """How a citation begins; `lastgroup` names the kind."""
    no = r"(?!(?:In|At|On|From|For|See|As)\s)"
    return re.compile(
        rf"""
        (?P<short> (?i:{SHORT_EN}) | {SHORT_JA} )
      | (?P<quote> [{QUOTED}{ARTICLE}{WORK}] )
      | (?P<url> {URL} )
      | (?P<case> (?:[A-Z][^;\ue000-\uf8ff]{{0,90}}?\sv\.?\s[A-Z]) | (?:In|Ex)\s(?:re|parte)\s[A-Z] | [最大][判決] )
      | (?P<short2> {no}{_NAMES}(?:,\s[A-ZÀ-Þ][^,;.]{{2,60}})?,?\s(?:op\.?\scit|loc\.?\scit|supra|ibid)\b )
      | (?P<initials> (?:[A-ZÀ-Þ]\.[\s-]?){{1,4}}(?:(?:van|von|de|da|le|la|du|der)\s){{0,2}}[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)? (?:(?:,|\sand|,\sand|\s&)\s(?:[A-ZÀ-Þ]\.[\s-]?){{1,4}}[A-ZÀ-Þ][\w’'-]+){{0,5}} (?:\set\sal)?\.? (?:,|:|\s\(?eds?\b|\s[{QUOTED}{WORK}]) )
      | (?P<apa> {no}[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?,\s(?:[A-ZÀ-Þ]\.[\s-]?){{1,3}} )
      | (?P<yeared> {no}{_NAMES},?\s(?:{DATED}{{4,22}}(?!{DATED})) | {no}(?!{MONTH}\s)[A-ZÀ-Þ][\w’'-]+(?:\s(?:and|&)\s[A-ZÀ-Þ][\w’'-]+|\set\sal\.?)?,?\s(?:19|20)\d\d[a-z]?(?=[.;,:]|$) )
      | (?P<author> {no}{_NAMES}(?:,|:|\s\(eds?\.\),?)\s(?=[{QUOTED}{WORK}]) )
      | (?P<maybe> (?!(?:In|At|On|From|For|The|An?|Proceedings|New|Vol|Chapter)\s)(?:{_NAMES}|[A-ZÀ-Þ][\w’'-]+(?:\s(?:of|on|for|and|the)\s(?:the\s)?[A-ZÀ-Þ][\w’'-]+|\s[A-ZÀ-Þ][\w’'-]+){{1,8}}?)(?:,|\s\(eds?\.\),?)\s(?!{MONTH}\s|Vol)(?=[A-ZÀ-Þ]) )
      | (?P<ja> {_JA_NAME}{{2,30}}?(?:編著|編|著|監修|訳|ほか)?[、,，]?\s?[{ARTICLE}{WORK}] )
      | (?P<law> \d{{1,4}}\s(?:[A-Z][\w.’']{{0,8}}\s){{1,4}}(?:at\s)?\d | \d+\s(?:U\.\s?S\.\s?C|C\.\s?F\.\s?R|Stat\.|Fed\.) | U\.S\.\sConst | [A-Z][\w\s]{{2,60}}\s(?:Act|Code|Convention|Treaty|Regulations?)\b | §+\s?\d )
      | (?P<capital> [A-ZÀ-Þ] ) | (?P<kanji> [\u30a1-\u30fa\u3400-\u9fff] ) | (?P<digit> \d ) | (?P<lower> [a-z] )
        """,
        re.X,
    )
