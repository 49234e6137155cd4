"""Normalised figures and dates in Japanese: `10 million` is 1000万, `2024-03` is 2024年3月."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from citecheck.model import Written

_SCALES = {"trillion": 10**12, "billion": 10**9, "million": 10**6}
_STEPS = ((10**12, "兆"), (10**8, "億"), (10**4, "万"))
_PARTS = {
    "spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬", "first half": "上半期", "second half": "下半期",
    "first quarter": "第1四半期", "second quarter": "第2四半期", "third quarter": "第3四半期",
    "fourth quarter": "第4四半期",
}  # fmt: skip
_EDTF = {"21": "春", "22": "夏", "23": "秋", "24": "冬", "40": "上半期", "41": "下半期"} | {
    str(32 + n): f"第{n}四半期" for n in range(1, 5)
}
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
         "November", "December"), 1)
}  # fmt: skip
_PERIODS = {"early": "初頭", "mid": "半ば", "late": "末"}
_UNITS = {"year": "年", "month": "か月", "week": "週間", "day": "日", "hour": "時間", "minute": "分", "second": "秒"}
_CURRENCIES = {
    "JPY": "円", "USD": "米ドル", "EUR": "ユーロ", "GBP": "ポンド", "CNY": "人民元", "KRW": "ウォン",
    "AUD": "豪ドル", "CAD": "カナダドル", "TWD": "台湾ドル", "INR": "ルピー", "RUB": "ルーブル", "CHF": "スイスフラン",
}  # fmt: skip
_NUMBER = r"-?\d[\d,]*(?:\.\d+)?(?: (?:trillion|billion|million))?"
_RANGE = rf"{_NUMBER}(?:–{_NUMBER})?"


def written(found: Written) -> str:
    """What is written; its value behind it where it says more, and where English counts in other steps."""
    value = figure(found.value) if found.value else ""
    amount = re.match(r"[\d.万億兆～%]++(?![年月日\d超以未])", value)
    key = amount[0] if amount else value
    known = key in unicodedata.normalize("NFKC", found.text).replace(",", "")
    return found.text if known or not (found.adds or re.search("[万億兆]", value)) else f"{found.text}（{value}）"


def date(text: str) -> str:
    """A date in EDTF; a bare year is one too."""
    return f"{text}年" if re.fullmatch(r"\d{4}", text) else figure(text)


def figure(text: str) -> str:
    """A figure as `editions.shown` writes it, or a date in EDTF; what it does not know stays as it is."""
    for pattern, write in _FORMS:
        if match := pattern.fullmatch(text):
            return write(match)
    return text


def _number(match: re.Match[str]) -> str:
    digits, _, scale = match[0].partition(" ")
    if not scale and "." in digits:
        return digits
    value = Decimal(digits.replace(",", "")) * _SCALES.get(scale, 1)
    sign, rest, out = "-" if value < 0 else "", abs(value), ""
    for size, name in _STEPS:
        if rest >= size:
            whole, rest = divmod(rest, size)
            out += f"{whole:f}{name}"
    left = f"{rest.normalize():f}" if rest else ""
    return sign + (out + left or "0") if out else digits


def _numbers(text: str) -> str:
    return re.sub(_NUMBER, _number, text)


def _day(match: re.Match[str]) -> str:
    year, month, day = match[1], match[2], match[3]
    text = f"{year}年" if "X" not in year else ""
    if year.startswith("XX") and not year.endswith("XX"):
        text = f"{year[2:]}年"
    if month in _EDTF:
        text += _EDTF[month]
    elif month:
        text += f"{int(month)}月"
    if day:
        text += f"{int(day)}日"
    return text + ("頃" if match[4] else "")


def _money(match: re.Match[str]) -> str:
    amount = _numbers(match[2])
    return f"{amount}{_CURRENCIES[match[1]]}" if match[1] in _CURRENCIES else f"{match[1]} {amount}"


def _form(
    pattern: str, write: Callable[[re.Match[str]], str]
) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str]]:
    return re.compile(pattern), write


_FORMS = (
    _form(r"over (.+)", lambda m: f"{figure(m[1])}超"),
    _form(r"at least (.+)", lambda m: f"{figure(m[1])}以上"),
    _form(r"under (.+)", lambda m: f"{figure(m[1])}未満"),
    _form(r"at most (.+)", lambda m: f"{figure(m[1])}以下"),
    _form(r"about (.+)", lambda m: f"約{figure(m[1])}"),
    _form(r"fiscal (\d{4})", lambda m: f"{m[1]}年度"),
    _form(r"fiscal (\d{4})[–/](\d{4})", lambda m: f"{m[1]}～{m[2]}年度"),
    _form(r"fiscal (.+)", lambda m: f"{figure(m[1])}（年度）"),
    _form(r"(early|mid|late) (.+)", lambda m: f"{figure(m[2])}{_PERIODS[m[1]]}"),
    _form(r"(\d{4}|XX\d\d|XXXX)-(\d\d)(?:-(\d\d))?(~)?", _day),
    _form(r"(\d{4})~", lambda m: f"{m[1]}年頃"),
    _form(r"(\d{2,4})s", lambda m: f"{m[1]}年代"),
    _form(rf"({'|'.join(_PARTS)})(?: (\d{{4}}))?", lambda m: (f"{m[2]}年" if m[2] else "") + _PARTS[m[1]]),
    _form(rf"({'|'.join(_MONTHS)})(?: (\d+))?", lambda m: f"{_MONTHS[m[1]]}月" + (f"{m[2]}日" if m[2] else "")),
    _form(r"([\dX][^–/]*)[–/]([\dX][^–/]*-[^–/]*)", lambda m: f"{figure(m[1])}～{figure(m[2])}"),
    _form(r"no\. (.+)", lambda m: f"第{_numbers(m[1])}"),
    _form(rf"([A-Z]{{3}}) ({_RANGE})", _money),
    _form(rf"({_RANGE}) ({'|'.join(_UNITS)})s?", lambda m: f"{_numbers(m[1])}{_UNITS[m[2]]}"),
    _form(rf"({_RANGE})(%?)", lambda m: f"{_numbers(m[1])}{m[2]}".replace("–", "～")),
)
