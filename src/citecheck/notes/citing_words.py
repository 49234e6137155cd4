"""The words by which a citation, its start, or a remark is known, in both languages, as parts of patterns.

Signals after The Bluebook, rule 1.2, and OSCOLA 1.2.1, and the Japanese forms of 法律編集者懇話会「法律文献等の
出典の表示方法」.
"""

from __future__ import annotations

from citecheck.notes.citing_mask import ARTICLE, WORK

MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"

_AND_MORE = (
    r"(?:,?\s(?:e\.\s?g\.|i\.\s?e\.|for\s(?:example|instance)|in\sparticular|inter\salia|generally|especially|esp\.|"
    r"also|further|now|too|again))"
)
_SIGNALS = (
    rf"(?:but|and|also)\s(?=see\b|cf\b|compare\b)(?:see|cf\.?|compare){_AND_MORE}{{0,3}}",
    rf"see{_AND_MORE}{{0,3}}",
    rf"(?:cf\.?|compare){_AND_MORE}{{0,2}}",
    r"contra|accord|contrast|e\.\s?g\.|for\s(?:example|instance)",
    r"(?:as\s)?(?:quoted|cited|discussed|reported|referred\sto)\s(?:in|by)",
    r"quoting|citing|discussing|overruling|overruled\s(?:in\spart\s)?by|departed\sfrom\sin",
)
SIGNAL_EN = rf"(?:(?:{'|'.join(_SIGNALS)})(?![\w’']))"

_LEADING_ADVERBS = (
    "また|なお|ただし|ほかに|他に|さらに|更に|あわせて|併せて|例えば|たとえば|さしあたり|同様に|一方|他方|反対|逆に|とりわけ|特に|これ|"
    "詳しくは|詳細は|具体的には|これに対して?|加えて|そのほか|このほか"
)
_TOPIC = "(?:として|については|に関しては|に関する[^、。「『]{1,8}として|によれば)"
SIGNAL_JA = rf"(?:(?:{_LEADING_ADVERBS})[はも]?、|[^\s、。．；;「」『』（）]{{1,16}}{_TOPIC}[はも]?、)"

_PLACES = "pts?|parts?|(?:sub)?sections?|chapters?|text|notes|figures?|tables?|appendix"
CROSS_REFERENCE = rf"(?:supra|infra)\s(?i:{_PLACES})\b"
INTERNAL = (
    rf"(?i:(?:sub)?sections?\s|chapters?\s\d|parts?\s[ivx\d]|pp?\.\s|tables?\s\d|figures?\s\d|notes?\s\d|"
    rf"(?:infra|above|below)\b|supra\s(?:{_PLACES})\b|appendix|annex|text\sat|accompanying)"
)
"""another place of the same paper, which is no citation"""

SHORT_EN = rf"(?:(?:ibid(?:em)?|id|idem|op\.?\s?cit|loc\.?\s?cit|supra(?!,?\s(?i:{_PLACES})\b))(?![\w’'])\.?)"
SHORT_JA = (
    r"(?:同上|同前|同右|前掲|上掲|前出|同書|同論文|同紙|同誌|同記事|同稿|同資料|同サイト|同報告書|"
    rf"(?<![^\W_])同(?=[、,，\d{ARTICLE}{WORK}]))"
)

PROSE_EN = (
    "is|are|was|were|be|been|has|have|had|does|did|do|will|would|can|could|should|must|cannot|"
    "argues?|argued|suggests?|suggested|notes?|noted|states?|stated|claims?|claimed|shows?|showed|found|finds|"
    "makes?|made|takes?|took|taken|remains?|seems?|appears?|became|becomes?|thanks?|owes?|said|says|told|wrote|writes|"
    "trusts?|represents?|believes?|amounts|increased|rose|fell|reached|means|requires|allows|includes|depends|exists|"
    "lies|needs|differs?|wants|tends|continues|serves|leads|plays|expected|supported|rejected|explains?|challenges|"
    "draws|uses?|used|gives?|gave|follows?|followed|discussed|developed|provides?|offers?|describes?|concerns?|refers?|"
    "I|we|our|my|us|it|its|they|he|she|his|their|them|who|which|that|this|these|those|"
    "because|although|though|however|thus|therefore|here|there|not|but|whether|if|when|while|since|only|"
    "more|most|some|many|such|same|very|also|even"
)
"""verbs, pronouns and conjunctions of sentences; rare in titles, whose words begin in upper case"""
PROSE_JA = (
    "である|であり|ている|ていた|された|している|した。|する。|という|といった|について|に関して|によれば|に対して|とは|"
    "だが|しかし|ただし|べき|ように|おり、|ため、|から、|ので"
)

CITING_END_JA = (
    r"(?:(?:も|を|等を|など)?(?:併せて|あわせて)?(?:参照|見よ|参考)(?:のこと|されたい|せよ|してください|した|する)?|"
    r"(?:が|も|など(?:が|も)?)ある|に詳しい|による|に拠る|に依拠(?:した|する)?|より引用|から引用|より作成|"
    r"を基に(?:筆者)?作成)"
)
"""ends of sentences that only point to a work"""
