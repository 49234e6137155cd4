"""Japanese words that only look like numerals and counters: 一方, 四国, 三菱; 分野, 人格, 機関."""

from __future__ import annotations

import re

WORDS = re.compile(
    # words that begin with a numeral and count nothing
    r"一枚岩|一[方部般致切定体貫応斉気概括新転層環連員途帯目見挙番言因端助縷瞬律味存向喜生役早助丸流理面画筋様旦昨神角堂翼冊の]|"
    r"一日[もでに]|一人[ひ一で前]|一人一人|一つ(?:ひと|一)つ|一時[的期は停凍保帰金しに、に]|一種の|一度[もはにで]?(?!の)|一本化|一国二|一回り|"
    r"一等|一点張|一点の|一年生|一年中|"
    r"二酸|二重|二極|二次|二元|二の次|二の|二分[すさし化]|二者択|二日酔|二人三脚|二条|二本松|"
    r"三[角菱井鷹浦重島田位脚権宅越木輪河]|三者[択三]|三国[志同協]|三日月|三人称|二人称|一人称|三越|三省堂|三面|"
    r"四[季半角谷球]|四国(?!間)|四日市|四面楚|四川|五[輪島反所]|五日市|五感|六[本ヶ甲]|六本木|七[夕福転]|八百[屋長]|八[王戸幡丈尾]|九州|"
    r"十[分字勝和](?!間|後|前|ほど|程|以)|十人十|百[貨科姓合済]|百日[咳紅]|百人一首|千[葉代手島羽住差]|千歳[市空線]|千代|千載|"
    r"万[一全能博事年里葉国]|数[字学値式理列珠奇名詞え]|半[導島径端面熟額衿信永ば]|倍[率音速加数]|過半(?!数)"
)
"""words that begin with a numeral and count nothing"""

NOT_COUNTERS = {
    "分": re.compile("法|の|野|析|類|布|離|裂|権|担|割|け|散|子|化"),
    "人": re.compile("称|格|間|工|事|材|権|口|種|類|物|気(?!の)|民|体"),
    "機": re.compile("関|能|会|構|械|密|微|器"),
    "回": re.compile("廊|復|答|収|避|路|転|線|帰"),
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
    "年": re.compile("紀|齢|金|代|輪|末|始|報|少|長|次|号|配|頭"),
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
    "大": re.compile("会|学|使|臣|豆|陸|湖|隊|綱|量|型|き|阪|幅|半|[^一-鿿ァ-ヴ]"),
    "ドン": re.compile("ペ|キ"),
}
"""what follows a counter where it is the head of another word"""
