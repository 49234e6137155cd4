"""Japanese or English, by script."""

from __future__ import annotations

from citecheck.text.regex import regex

KANA = regex(r"[\u3041-\u3096\u30a1-\u30fa\u30fc]")
KANJI = regex(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆ヶ]")
JAPANESE = regex(r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆ヶ]")
_LATIN = regex(r"[A-Za-z]")


def language_of(text: str) -> str:
    """`ja` or `en`.

    A Japanese character says as much as about two Latin letters, and a Japanese text quotes whole English titles in
    its notes while an English one quotes few Japanese words: one Japanese character in six letters decides.
    """
    japanese = len(JAPANESE.findall(text))
    return "ja" if japanese and japanese * 6 >= len(_LATIN.findall(text)) else "en"
