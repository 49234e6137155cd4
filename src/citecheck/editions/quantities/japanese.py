"""Japanese quantities: numeral and counter, shares, multiples, ordinals, rates."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache

from citecheck.editions.quantities.found import Found, scaled
from citecheck.editions.quantities.japanese_numerals import NUMERAL, Numeral, numeral, single
from citecheck.editions.quantities.units import (
    CURRENCY_SIGNS,
    JAPANESE_COUNTERS,
    JAPANESE_CURRENCIES,
    JAPANESE_MEASURES,
    JAPANESE_TIME,
    KANJI_COUNTERS,
    MEASURE_SYMBOLS,
    MINOR_CURRENCIES,
    TIMES_OF_TIME,
)

STARTS = r"[一二三四五六七八九十百千〇壱弐参数何半倍過第]|百?分の"
_WORDS = re.compile(
    # words that begin with a numeral and count nothing
    r"一[方部般致切定体貫応斉気概括新転層環連員途帯目見挙番言因端助縷瞬律味存向喜生役早助丸流理面画筋様旦昨神角堂翼冊の]|"
    r"一日[もでに]|一人[ひ一で前]|一人一人|一つ(?:ひと|一)つ|一時[的期は停凍保帰金しに、に]|一種の|一度[もはにで]?(?!の)|一本化|一国二|一回り|"
    r"一等|一点張|一点の|一年生|一年中|"
    r"二酸|二重|二極|二次|二元|二の次|二の|二分[すさし化]|二者|二日酔|二人三脚|二条|二本松|"
    r"三[角菱井鷹浦重島田位脚権宅原越木輪河]|三者[択三]|三国[志同協]|三日月|三人称|二人称|一人称|三越|三省堂|三面|"
    r"四[国季日半角谷球]|四日市|四面楚|四川|五[輪輪島反輪所]|五日市|五感|六[本ヶ甲]|六本木|七[夕福転]|八[百王戸幡丈尾]百?屋?|九州|"
    r"十[分字勝和](?!間|後|前|ほど|程|以)|十人十|百[貨科姓合日済]|百人一首|千[葉代手歳島羽住差]|千代|千載|"
    r"万[一全能博事年里葉国]|数[字学値式理列珠奇名詞え]|半[導島径端面熟額衿信永ば]|倍[率音速加数]|過半(?!数)"
)
_COUNTED = (
    JAPANESE_CURRENCIES.keys()
    | JAPANESE_MEASURES.keys()
    | JAPANESE_TIME.keys()
    | JAPANESE_COUNTERS.keys()
    | MEASURE_SYMBOLS.keys()
    | {"%", "パーセント", "ポイント", "%ポイント", "パーセントポイント", "割", "分", "倍", "セント", "銭", "ドル", "円"}
)


@cache
def _suffixes() -> re.Pattern[str]:
    names = sorted(_COUNTED, key=len, reverse=True)
    latin = [re.escape(n) + (r"(?![A-Za-z])" if n[-1].isascii() and n[-1].isalpha() else "") for n in names]
    return re.compile(r"\s?(" + "|".join(latin) + ")")


_SIGN = re.compile(
    r"(?:" + "|".join(re.escape(s) for s in sorted(CURRENCY_SIGNS, key=len, reverse=True)) + r")\s?(?=\d)"
)
_FRACTION = re.compile(rf"(?P<whole>{NUMERAL})分の(?P<part>{NUMERAL})")
_OUT_OF = re.compile(
    rf"(?P<all>{NUMERAL})\s?(?P<counter>人|名|社|件|か国|世帯|台|個|つ|校|機|隻|回|組|割)(?:に|中|のうち|の内)、?(?:約|の)?"
    rf"(?P<some>{NUMERAL})\s?(?P=counter)(?!当)"
)
_RATIO = re.compile(r"(\d+(?:\.\d+)?)\s?対\s?(\d+(?:\.\d+)?)")
_TENTHS = re.compile(rf"({NUMERAL})\s?割(?:({NUMERAL})分)?(?:({NUMERAL})厘)?(?![合当りれ])")
_HALF_WORDS = re.compile(
    r"(?P<most>過半数)|(?P<half>半数|半分|2分の1)|(?P<halved>半減|半額)|(?P<doubled>倍増|倍化|倍加|(?<![\d一二三四五六七八九十百千万億数何~])倍(?=[に以と]))"
    r"|半(?P<time>世紀|年|月|日|時間|か年)(?![度期号々目])|(?P<quarter>四半世紀)"
)
_ORDINAL = re.compile(
    rf"第\s?(?P<n>{NUMERAL})(?![.\d]|者|国[^会]|世界|三共|生命|[一二]?線|義|六感|人者|種|セクター|報|角|勧)"
    r"(?P<c>回目?|次|位|番目?|[章条節項号巻版部期世代弾段階の歩に師団軍]|[-–]\d)?"
)
_ORDINAL_SUFFIX = re.compile(
    r"\s?(か国目|番目|人目|回目|年目|日目|か月目|例目|社目|か所目|度目|つ目|代目|本目|件目|位(?!一体|置|相)|周年|等(?=賞))"
)
_RANK = re.compile(rf"ベスト\s?({NUMERAL})")
_BETWEEN = re.compile(
    r"(国間)|(国)(?!内|際|家|民|会|籍|旗|道|立|土|境|債|防|産|外|費|益|連|営|勢|史|語|葬|鉄|有|公|政|策|論|志|同|協)"
)
_HALF_AFTER = re.compile(r"半(?![数分減額島期導世径])")
_ROMAN = re.compile(r"第\s?(I{1,3}|IV|VI{0,3}|IX|X)(?![A-Za-z])")
_PER_PERSON = re.compile(r"(?:当たり|あたり|につき|当り)")


def japanese_quantity(text: str, at: int) -> Found | None:
    """The quantity that begins at `at` of a normalised text."""
    head = text[at]
    if head in "半過倍四2":
        if match := _HALF_WORDS.match(text, at):
            return _half(match)
        if head in "半過倍":
            return None
    if head == "第":
        return _ordinal(text, at)
    if _WORDS.match(text, at) or (head == "一" and text[at - 1 : at] in tuple("統唯均随専画同逐単万")):
        return None
    if head.isdecimal() or head in "一二三四五六七八九十百千":
        for pattern, read in ((_FRACTION, _fraction), (_OUT_OF, _out_of), (_RATIO, _ratio), (_TENTHS, _tenths)):
            if (match := pattern.match(text, at)) and (found := read(match)):
                return found
    sign = _SIGN.match(text, at)
    read_ = numeral(text, sign.end() if sign else at)
    if read_ is None:
        return None
    if sign:
        return Found(at, _skip_currency(text, read_.end), "money", read_.value, CURRENCY_SIGNS[sign[0].strip()])
    return _counted(text, at, read_)


def _skip_currency(text: str, at: int) -> int:
    match = re.compile(r"\s?(?:米ドル|ドル|円|ユーロ)").match(text, at)
    return match.end() if match else at


def _counted(text: str, at: int, number: Numeral) -> Found | None:
    """A numeral with what it counts."""
    value, end = number.value, number.end
    qualifier = "several" if number.vague else None
    if match := _ORDINAL_SUFFIX.match(text, end):
        if number.vague:
            return None
        return Found(at, match.end(), "ordinal", value, None)
    if match := _BETWEEN.match(text, end):
        if match[1] or (not number.kanji and not number.vague):
            return Found(at, match.end(), "number", value, "country", qualifier)
        return None
    match = _suffixes().match(text, end)
    while match and _not_here(text, match, number):
        match = _shorter(text, match)
    if match is None:
        if number.kanji or (number.vague and end - at < 2):
            return None
        if number.vague and not any(c in "十百千万億兆" for c in text[at:end]):
            return None
        return Found(at, end, "number", value, None, qualifier)
    name, end = match[1], match.end()
    if number.ranged and text[at:end].count("から") and _again(text, end):
        first = single(text, at)
        if first is None:
            return None
    return _measured(text, at, end, name, value, qualifier)


def _again(text: str, end: int) -> bool:
    return text[end : end + 1] in {"へ"}


def _shorter(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """A counter inside a longer one that did not fit."""
    for length in range(len(match[1]) - 1, 0, -1):
        if match[1][:length] in _COUNTED:
            return re.compile(r"\s?(" + re.escape(match[1][:length]) + ")").match(text, match.start())
    return None


_NOT_COUNTERS = {
    "分": re.compile("の|野|析|類|布|離|裂|権|担|割|け|散|子|化"),
    "人": re.compile("称|格|間|工|事|材|権|口|種|類|物|気(?!の)|民|体"),
    "機": re.compile("関|能|会|構|械|密|微|器"),
    "回": re.compile("復|答|収|避|路|転|線|帰"),
    "発": re.compile("表|展|電|生|言|売|足|見|信|行|注|射|効|達|想|起|症"),
    "社": re.compile("会|員|長|説"),
    "名": re.compile("前|義|称|古|指|目|誉|人|作"),
    "国": re.compile("際|家"),
    "度": re.compile("合"),
    "点": re.compile("検|灯|滅"),
    "本": re.compile("部|社|格|質|当|人|国|土|書|件|稿|来|州|法|音|能|木"),
    "件": re.compile("名"),
    "校": re.compile("長|正|庭|舎"),
    "条": re.compile("件|約|例"),
    "項": re.compile("目"),
    "部": re.compile("."),
    "日": re.compile("本|米|中|韓|露|ロ|英|欧|豪|印|市|常|付|程|刊|系|産"),
    "年": re.compile("齢|金|代|輪|末|始|報|少|長|次|号|配|頭"),
    "元": re.compile("[々首来素気年日に]"),
    "党": re.compile("員|首|派|内"),
    "州": re.compile("知|都|立|政|兵"),
    "県": re.compile("知|庁|立|民|議"),
    "市": re.compile("場|長|民|議|町"),
    "町": re.compile("長|内|民"),
    "都市": re.compile("圏"),
    "区": re.compile("分|間|別|長"),
    "代": re.compile("わ|表|理|替|金|償"),
    "台": re.compile("湾|風|頭|詞|北|数|に(?:乗|入)|[をのにへでまとか]?(?:突破|回復|割)"),
    "通": re.compile("貨|信|過|常|商|じ|し|り|訳|知|行"),
    "行": re.compile("政|動|為|き|く|わ|う|い|っ|程"),
    "店": re.compile("長|員|頭"),
    "組": re.compile("織|み|ん|合"),
    "席": re.compile("巻"),
    "語": re.compile("[るりっ]|彙"),
    "着": re.compile("[くいけ]|実|手|目|陸|工"),
    "話": re.compile("[すしさ]|題|者"),
    "局": re.compile("長|面|所"),
    "体": re.compile("制|系|験|力|重|現"),
    "式": re.compile("典|場"),
    "面": re.compile("積|会|接|談|し|白|倒"),
    "派": re.compile("遣|兵|閥|生"),
    "床": re.compile("面"),
    "案件": re.compile("名"),
    "例": re.compile("え|外|年|示|文"),
    "勝": re.compile("[つちっ]|利|者|敗"),
    "敗": re.compile("[れ]|北|戦"),
    "字": re.compile("幕"),
    "束": re.compile("縛"),
    "層": re.compile("状"),
    "門": re.compile("戸|前|出"),
    "株": re.compile("価|主|式"),
    "口": re.compile("座|頭|径|述"),
    "便": re.compile("利|宜"),
    "玉": re.compile("砕"),
    "版": re.compile("権"),
    "種": re.compile("族|子|別|苗|々"),
    "丁": re.compile("目|寧"),
    "頭": re.compile("部|痛|取"),
    "両": re.compile("国|者|方|国|岸|立|国間|政府|首|軍|陣|党|院|市|氏|面|論|輪"),
    "歩": re.compile("[くいみ]|道|行|兵"),
    "元年": re.compile(""),
    "週": re.compile("末|刊"),
    "秒": re.compile("速|読"),
    "票": re.compile("田"),
    "割": re.compile("合|当|り|れ"),
    "章": re.compile("典"),
    "巻": re.compile("き|末"),
    "号": re.compile("令|泣"),
    "足": re.compile("ら|り|す|し|元|場"),
    "杯": re.compile("優"),
    "ドン": re.compile("ペ|キ"),
}


def _not_here(text: str, match: re.Match[str], number: Numeral) -> bool:
    """Whether the characters after the numeral only look like a counter."""
    name, end = match[1], match.end()
    stop = _NOT_COUNTERS.get(name)
    if stop and stop.match(text, end) and not _PER_PERSON.match(text, end):
        return True
    if name == "月" or (name in {"分"} and number.kanji and number.value == 10):
        return True
    if number.kanji and not _kanji_counts(name):
        return True
    return False


def _kanji_counts(name: str) -> bool:
    return (
        name in KANJI_COUNTERS
        or name in JAPANESE_CURRENCIES
        or name in JAPANESE_MEASURES
        or name in JAPANESE_TIME
        or name in {"%", "パーセント", "ポイント", "倍", "割", "度", "分", "回"}
    )


def _measured(
    text: str, at: int, end: int, name: str, value: Decimal | tuple[Decimal, Decimal], qualifier: str | None
) -> Found | None:
    if name in JAPANESE_CURRENCIES:
        return Found(at, end, "money", value, JAPANESE_CURRENCIES[name], qualifier)
    if name in MINOR_CURRENCIES:
        return Found(at, end, "money", scaled(value, Decimal("0.01")), MINOR_CURRENCIES[name], qualifier)
    if name in {"%", "パーセント"}:
        return Found(at, end, "percent", value, "%", qualifier)
    if name.endswith("ポイント") and name != "ベーシスポイント":
        return Found(at, end, "percent", value, "percentage-point", qualifier)
    if name == "割":
        return Found(at, end, "percent", scaled(value, 10), "%", qualifier)
    if name == "倍":
        return Found(at, end, "multiple", value, None, qualifier)
    if name in JAPANESE_TIME:
        return _duration(text, at, end, JAPANESE_TIME[name], value, qualifier)
    if name in {"歳", "才"}:
        return Found(at, end, "age", value, "year", qualifier)
    if name in JAPANESE_MEASURES or name in MEASURE_SYMBOLS:
        unit = JAPANESE_MEASURES.get(name) or MEASURE_SYMBOLS[name]
        return Found(at, end, "number", value, unit, qualifier)
    return Found(at, end, "number", value, JAPANESE_COUNTERS.get(name), qualifier)


def _duration(
    text: str, at: int, end: int, unit: str, value: Decimal | tuple[Decimal, Decimal], qualifier: str | None
) -> Found:
    if match := _HALF_AFTER.match(text, end):
        half = Decimal("0.5")
        value = (value[0] + half, value[1] + half) if isinstance(value, tuple) else value + half
        end = match.end()
    times, unit = TIMES_OF_TIME.get(unit, (1, unit))
    return Found(at, end, "duration", scaled(value, times), unit, qualifier)


def _half(match: re.Match[str]) -> Found:
    start, end = match.span()
    if match["most"]:
        return Found(start, end, "fraction", Fraction(1, 2), None, "over")
    if match["half"]:
        return Found(start, end, "fraction", Fraction(1, 2))
    if match["halved"]:
        return Found(start, end, "multiple", Decimal("0.5"))
    if match["doubled"]:
        return Found(start, end, "multiple", Decimal(2))
    if match["quarter"]:
        return Found(start, end, "duration", Decimal(25), "year")
    spans = {
        "世紀": (Decimal(50), "year"), "年": (Decimal(6), "month"), "か年": (Decimal(6), "month"),
        "月": (Decimal("0.5"), "month"), "日": (Decimal(12), "hour"), "時間": (Decimal(30), "minute"),
    }  # fmt: skip
    value, unit = spans[match["time"]]
    return Found(start, end, "duration", value, unit)


def _exact(text: str) -> Decimal:
    read = single(text, 0)
    return read.value if read and isinstance(read.value, Decimal) else Decimal(0)


def _fraction(match: re.Match[str]) -> Found | None:
    whole, part = _exact(match["whole"]), _exact(match["part"])
    if not whole or whole % 1 or part % 1:
        return None
    return Found(match.start(), match.end(), "fraction", Fraction(int(part), int(whole)))


def _out_of(match: re.Match[str]) -> Found | None:
    whole, some = _exact(match["all"]), _exact(match["some"])
    if not whole or some > whole or whole % 1 or some % 1:
        return None
    return Found(match.start(), match.end(), "fraction", Fraction(int(some), int(whole)))


def _ratio(match: re.Match[str]) -> Found:
    return Found(match.start(), match.end(), "ratio", (Decimal(match[1]), Decimal(match[2])))


def _tenths(match: re.Match[str]) -> Found | None:
    tenths = single(match[1], 0)
    if tenths is None or isinstance(tenths.value, tuple):
        return None
    value = tenths.value * 10
    value += _exact(match[2]) if match[2] else 0
    value += _exact(match[3]) / 10 if match[3] else 0
    return Found(match.start(), match.end(), "percent", value, "%")


def _ordinal(text: str, at: int) -> Found | None:
    if match := _ROMAN.match(text, at):
        return Found(at, match.end(), "ordinal", Decimal(roman(match[1])))
    match = _ORDINAL.match(text, at)
    if match is None or (match["c"] or "").startswith(("節", "-", "–")):
        return None
    end = match.end("n") if match["c"] in {"の", "に"} else match.end()
    return Found(at, end, "ordinal", _exact(match["n"]))


def roman(numeral_: str) -> int:
    """The value of a small Roman numeral: IV is 4."""
    values = {"I": 1, "V": 5, "X": 10}
    figures = [values[c] for c in numeral_]
    return sum(-v if v < max(figures[i:]) else v for i, v in enumerate(figures))
