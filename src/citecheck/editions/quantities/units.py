"""Units: currencies (ISO 4217), measures, spans of time and counters, with their names in both languages."""

from __future__ import annotations

from citecheck.model.measures import MEASURES

CURRENCY_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "USD": "USD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "C$": "CAD", "CA$": "CAD",
    "CAD": "CAD", "HK$": "HKD", "HKD": "HKD", "NZ$": "NZD", "NZD": "NZD", "NT$": "TWD", "TWD": "TWD", "S$": "SGD",
    "SGD": "SGD", "R$": "BRL", "BRL": "BRL", "$": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP",
    "JP¥": "JPY", "JPY": "JPY", "CN¥": "CNY", "CNY": "CNY", "RMB": "CNY", "¥": "JPY", "₩": "KRW", "KRW": "KRW",
    "₽": "RUB", "RUB": "RUB", "₹": "INR", "INR": "INR", "CHF": "CHF", "₺": "TRY", "TRY": "TRY", "₴": "UAH",
    "UAH": "UAH", "฿": "THB", "THB": "THB", "₫": "VND", "₪": "ILS", "₱": "PHP", "PHP": "PHP", "SEK": "SEK",
    "NOK": "NOK", "DKK": "DKK", "PLN": "PLN", "SAR": "SAR", "IDR": "IDR", "Rs.": "INR",
}  # fmt: skip

JAPANESE_CURRENCIES = {
    "円": "JPY", "ドル": "USD", "米ドル": "USD", "アメリカドル": "USD", "USドル": "USD", "豪ドル": "AUD",
    "オーストラリアドル": "AUD", "カナダドル": "CAD", "加ドル": "CAD", "香港ドル": "HKD", "台湾ドル": "TWD",
    "ニュー台湾ドル": "TWD", "台湾元": "TWD", "シンガポールドル": "SGD", "ニュージーランドドル": "NZD",
    "NZドル": "NZD",
    "ユーロ": "EUR", "ポンド": "GBP", "英ポンド": "GBP", "元": "CNY", "人民元": "CNY", "中国元": "CNY",
    "ウォン": "KRW",
    "韓国ウォン": "KRW", "ルーブル": "RUB", "ルピー": "INR", "インドルピー": "INR", "スイスフラン": "CHF",
    "バーツ": "THB",
    "タイバーツ": "THB", "フィリピンペソ": "PHP", "トルコリラ": "TRY", "ドン": "VND", "ベトナムドン": "VND",
    "ルピア": "IDR", "リンギット": "MYR", "レアル": "BRL", "フリヴニャ": "UAH", "フリブナ": "UAH", "シェケル": "ILS",
    "ズウォティ": "PLN", "リヤル": "SAR", "ディルハム": "AED", "マルク": "DEM",
}  # fmt: skip

ENGLISH_CURRENCIES = {
    "yen": "JPY", "dollar": "USD", "dollars": "USD", "US dollars": "USD", "U.S. dollars": "USD",
    "American dollars": "USD", "Australian dollars": "AUD", "Canadian dollars": "CAD", "Hong Kong dollars": "HKD",
    "New Taiwan dollars": "TWD", "Taiwan dollars": "TWD", "Singapore dollars": "SGD", "New Zealand dollars": "NZD",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP",
    "British pounds": "GBP", "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "South Korean won": "KRW",
    "Korean won": "KRW", "ruble": "RUB", "rubles": "RUB", "roubles": "RUB", "rupees": "INR", "Indian rupees": "INR",
    "Swiss francs": "CHF", "baht": "THB", "Philippine pesos": "PHP", "Turkish lira": "TRY", "dong": "VND",
    "rupiah": "IDR", "ringgit": "MYR", "reais": "BRL", "hryvnia": "UAH", "hryvnias": "UAH", "shekels": "ILS",
    "zlotys": "PLN", "zloty": "PLN", "riyals": "SAR", "dirhams": "AED", "Deutschmarks": "DEM",
}  # fmt: skip

MINOR_CURRENCIES = {"セント": "USD", "cents": "USD", "cent": "USD", "銭": "JPY", "pence": "GBP"}
"""a hundredth of the currency named"""

JAPANESE_TIME = {
    "年間": "year", "か年": "year", "年": "year", "か月間": "month", "か月": "month", "週間": "week", "週": "week",
    "日間": "day", "日": "day", "時間": "hour", "分間": "minute", "分": "minute", "秒間": "second", "秒": "second",
    "世紀": "century",
}  # fmt: skip
"""after か, カ, ヵ, ヶ, ケ, ヵ and 箇 are made one"""

ENGLISH_TIME = {
    "year": "year", "yr": "year", "month": "month", "week": "week", "day": "day", "hour": "hour", "hr": "hour",
    "minute": "minute", "min": "minute", "second": "second", "sec": "second", "decade": "decade",
    "century": "century", "centurie": "century", "fortnight": "fortnight", "quarter-century": "quarter-century",
    "millennium": "millennium",
}  # fmt: skip
"""singular; `centurie` is what is left of centuries without its s"""

TIMES_OF_TIME = {
    "decade": (10, "year"), "century": (100, "year"), "fortnight": (14, "day"), "quarter-century": (25, "year"),
    "millennium": (1000, "year"),
}  # fmt: skip

MEASURE_SYMBOLS = {
    **{unit: unit for unit in MEASURES if not ("-" in unit or unit in {"mile", "degree", "barrel", "acre", "in", "Mach",
                                                                       "qubit", "bit"})},
    "km²": "km2", "m²": "m2", "m³": "m3", "L": "l", "mL": "ml", "kL": "kl", "μm": "µm", "sq km": "km2",
    "sq. km": "km2", "sq mi": "sq-mile", "kph": "km/h", "kmh": "km/h", "kw": "kW", "kwh": "kWh", "Kg": "kg",
    "KM": "km",
    "mi": "mile", "nmi": "nautical-mile", "μSv": "µSv", "kB": "KB", "bps": "bp", "lbs": "lb", "M": "M",
}  # fmt: skip
MEASURE_SYMBOLS.pop("M")

JAPANESE_MEASURES = {
    "メートル": "m", "キロメートル": "km", "センチメートル": "cm", "センチ": "cm", "ミリメートル": "mm",
    "ナノメートル": "nm",
    "マイクロメートル": "µm", "マイル": "mile", "海里": "nautical-mile", "カイリ": "nautical-mile", "フィート": "ft",
    "インチ": "in", "ヤード": "yd", "光年": "light-year", "平方キロメートル": "km2", "平方キロ": "km2",
    "平方メートル": "m2",
    "ヘクタール": "ha", "エーカー": "acre", "平方マイル": "sq-mile", "平米": "m2", "立方メートル": "m3",
    "リットル": "l", "キロリットル": "kl", "ミリリットル": "ml", "バレル": "barrel", "ガロン": "gal", "トン": "t",
    "キログラム": "kg", "グラム": "g", "ミリグラム": "mg", "オンス": "oz", "キロトン": "kt", "メガトン": "Mt",
    "ギガトン": "Gt", "ワット": "W", "キロワット": "kW", "メガワット": "MW", "ギガワット": "GW", "テラワット": "TW",
    "ワット時": "Wh", "キロワット時": "kWh", "キロワットアワー": "kWh", "メガワット時": "MWh", "ギガワット時": "GWh",
    "テラワット時": "TWh", "馬力": "hp", "ボルト": "V", "キロボルト": "kV", "ヘルツ": "Hz", "キロヘルツ": "kHz",
    "メガヘルツ": "MHz", "ギガヘルツ": "GHz", "テラヘルツ": "THz", "ビット": "bit", "バイト": "B", "キロバイト": "KB",
    "メガバイト": "MB", "ギガバイト": "GB", "テラバイト": "TB", "ペタバイト": "PB", "量子ビット": "qubit",
    "ノット": "kn",
    "カロリー": "cal", "キロカロリー": "kcal", "ジュール": "J", "ヘクトパスカル": "hPa", "シーベルト": "Sv",
    "ミリシーベルト": "mSv", "マイクロシーベルト": "µSv", "ベクレル": "Bq", "デシベル": "dB",
    "ベーシスポイント": "bp",
}  # fmt: skip

ENGLISH_MEASURES = {
    "meter": "m", "metre": "m", "kilometer": "km", "kilometre": "km", "centimeter": "cm", "centimetre": "cm",
    "millimeter": "mm", "millimetre": "mm", "nanometer": "nm", "nanometre": "nm", "micrometer": "µm", "micron": "µm",
    "mile": "mile", "nautical mile": "nautical-mile", "foot": "ft", "feet": "ft", "inch": "in", "inche": "in",
    "yard": "yd", "light-year": "light-year", "light year": "light-year", "square kilometer": "km2",
    "square kilometre": "km2", "square meter": "m2", "square metre": "m2", "hectare": "ha", "acre": "acre",
    "square mile": "sq-mile", "square feet": "sq-ft", "square foot": "sq-ft", "cubic meter": "m3",
    "cubic metre": "m3",
    "liter": "l", "litre": "l", "kiloliter": "kl", "kilolitre": "kl", "milliliter": "ml", "barrel": "barrel",
    "gallon": "gal", "ton": "t", "tonne": "t", "metric ton": "t", "kilogram": "kg", "kilo": "kg", "gram": "g",
    "milligram": "mg", "ounce": "oz", "kiloton": "kt", "megaton": "Mt", "gigaton": "Gt", "watt": "W",
    "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "kilowatt-hour": "kWh",
    "kilowatt hour": "kWh", "megawatt-hour": "MWh", "megawatt hour": "MWh", "gigawatt-hour": "GWh",
    "gigawatt hour": "GWh", "terawatt-hour": "TWh", "terawatt hour": "TWh", "horsepower": "hp", "volt": "V",
    "kilovolt": "kV", "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz", "terahertz": "THz",
    "bit": "bit", "byte": "B", "kilobyte": "KB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB",
    "petabyte": "PB", "qubit": "qubit", "quantum bit": "qubit", "knot": "kn", "calorie": "cal", "kilocalorie": "kcal",
    "joule": "J", "hectopascal": "hPa", "sievert": "Sv", "millisievert": "mSv", "microsievert": "µSv",
    "becquerel": "Bq", "decibel": "dB", "degree Celsius": "°C", "degrees Celsius": "°C", "degrees Fahrenheit": "°F",
    "degrees centigrade": "°C", "degrees C": "°C", "degree": "degree", "basis point": "bp",
    "kilometers per hour": "km/h", "kilometres per hour": "km/h", "miles per hour": "mph", "miles an hour": "mph",
    "meters per second": "m/s", "metres per second": "m/s",
}  # fmt: skip

JAPANESE_COUNTERS: dict[str, str | None] = {
    "人": "person", "名": "person", "か国": "country", "社": "company", "機": "aircraft", "隻": "ship", "発": "round",
    "回": "time", "か所": "place", "世帯": "household", "歳": "age", "才": "age", "票": "vote", "議席": "seat",
    "ページ": "page", "頁": "page", "校": "school", "か国語": "language",
    # what these count is said by other words, which a translation chooses freely
    **dict.fromkeys(
        [
        "件", "個", "つ", "点", "台", "基", "本", "枚", "冊", "通", "度", "種", "種類", "項目", "分野", "段階",
        "棟", "戸", "軒", "組", "班", "党", "席", "頭", "匹", "羽", "両", "丁", "曲", "篇", "語", "文字", "字",
        "行", "株", "口", "便", "試合", "勝", "敗", "例", "派", "門", "柱", "原則", "目標", "要素", "次元", "層",
        "車線", "泊", "店", "店舗", "都市", "州", "県", "郡", "市", "町", "村", "地域", "部隊", "個師団", "師団",
        "旅団", "大隊", "作品", "話", "着", "足", "杯", "袋", "箱", "缶", "皿", "玉", "品目", "言語", "世代",
        "団体", "機関", "省庁", "工場", "拠点", "原発", "事業", "法案", "政党", "案件", "床", "面", "区", "条",
        "か条", "桁", "ケタ", "大", "章", "項", "号", "巻", "版",
        "歩", "局", "艇", "式", "体", "束", "か村", "自治体", "カ国語",
        "議員",
    ]
    ),
}  # fmt: skip

KANJI_COUNTERS = frozenset(
    [
        "人", "名", "か国", "社", "機", "隻", "発", "回", "か所", "世帯", "歳", "票", "議席", "件", "個", "つ",
        "点", "台", "基", "本", "枚", "冊", "種類", "項目", "分野", "段階", "棟", "戸", "軒", "頭", "匹", "羽",
        "両", "株", "柱", "原則", "目標", "要素", "次元", "店舗", "都市", "州", "県", "地域", "個師団", "師団",
        "旅団", "大隊", "世代", "か条", "か国語", "校", "党", "言語", "品目", "門", "ページ", "省庁", "政党",
        "大", "桁", "ケタ", "機関", "団体",
        ]
)  # fmt: skip
"""before which a numeral in kanji alone is one: 三人, 五カ国, but 三菱, 四国, 一方"""

ENGLISH_COUNTERS = {
    "people": "person", "person": "person", "persons": "person", "country": "country", "countries": "country",
    "nations": "country", "company": "company", "companies": "company", "ships": "ship", "vessels": "ship",
    "warships": "ship", "aircraft": "aircraft", "planes": "aircraft", "times": "time", "households": "household",
    "votes": "vote", "seats": "seat", "page": "page", "pages": "page", "schools": "school", "nation": "country",
    "languages": "language", "places": "place", "locations": "place", "inhabitants": "person", "residents": "person",
    "citizens": "person", "soldiers": "person", "employees": "person", "workers": "person", "refugees": "person",
    "users": "person", "students": "person", "men": "person", "women": "person", "children": "person",
}  # fmt: skip
