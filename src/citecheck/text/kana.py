"""Kana as Latin letters, and how alike a Latin and a Japanese spelling sound.

Japanese spells foreign words by sound and has fewer sounds: l and r, b and v, s and th fall together, and vowels are
put between consonants. What survives is the sequence of consonants, so words of both scripts are compared by a
consonant skeleton. It is good enough to break ties and to find a word again, never to call two names different.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from citecheck.text.regex import regex

_ROWS = {
    "": "アイウエオ",
    "k": "カキクケコ",
    "s": "サシスセソ",
    "t": "タチツテト",
    "n": "ナニヌネノ",
    "h": "ハヒフヘホ",
    "m": "マミムメモ",
    "y": "ヤ・ユ・ヨ",
    "r": "ラリルレロ",
    "w": "ワヰ・ヱヲ",
    "g": "ガギグゲゴ",
    "z": "ザジズゼゾ",
    "d": "ダヂヅデド",
    "b": "バビブベボ",
    "p": "パピプペポ",
}
_ROMAJI = {kana: row + vowel for row, line in _ROWS.items() for kana, vowel in zip(line, "aiueo", strict=True)}
_ROMAJI |= {"シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ヲ": "o"}
_ROMAJI |= {"ン": "n", "ヴ": "vu", "ッ": "", "ー": "", "・": " ", "＝": " ", "゠": " ", "ヵ": "ka", "ヶ": "ke"}
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}
KATAKANA_WORD = regex(r"[\u30a1-\u30fa\u30fc]{2,}")
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def romanise(text: str) -> str:
    """Hepburn letters for kana (long vowels are not marked); other characters stay as they are."""
    if text.isascii():
        return text
    out: list[str] = []
    for character in text.translate(_HIRAGANA):
        if character in _SMALL:
            vowel = _SMALL[character]
            before = out.pop() if out else ""
            stem = before[:-1] if before[-1:] in tuple("aiueo") else before
            if vowel[0] == "y" and (stem.endswith(("sh", "ch", "j")) or not stem):
                vowel = vowel[1:] if stem else vowel
            out.append(stem + vowel)
        else:
            out.append(_ROMAJI.get(character, character))
    return "".join(out)


_SOUNDS = (
    (regex(r"(?:sh|ch|j|z|ts)"), "s"),
    (regex(r"[fh]"), "h"),
    (regex(r"v"), "b"),
    (regex(r"[^bdghkmnprst]+"), ""),
    (regex(r"m(?=[bp])"), "n"),
)


@lru_cache(65536)
def kana_skeleton(text: str) -> str:
    """The consonants of a word in kana, in the classes that `latin_skeletons` uses."""
    letters = re.sub(r"(?<=[aiueo])n(?=[bp])", "n", romanise(text).lower())
    for pattern, sound in _SOUNDS:
        letters = pattern.sub(sound, letters)
    return letters


_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (regex(pattern), sound)
    for pattern, sound in (
        (r"cc(?=[eiy])", "ks"),
        (r"([a-z])\1+", r"\1"),
        (r"^(?:kn|gn)", "n"),
        (r"^wr", "r"),
        (r"ph", "f"),
        (r"(?<=[aeiouy])r(?![aeiouy])", ""),
        (r"(?<=[aeiou])gh(?=t|$|s)", ""),
        (r"(?:ti|si|ci|sci)(?=o[nu]|a[nl])", "s"),
        (r"sch|sh|tch|dge|dg|tz|ts|zh", "s"),
        (r"th", "s"),
        (r"ck", "k"),
        (r"c(?=[eiy])", "s"),
        (r"[zj]", "s"),
        (r"x", "ks"),
        (r"q", "k"),
        (r"l", "r"),
        (r"v", "b"),
        (r"m(?=[bpf])", "n"),
        (r"mb$", "m"),
        (r"(?<=[aeiou])h(?![aeiouy])", ""),
    )
)
_EITHER = regex(r"ch|g(?=[eiy])|t(?=[iuy]|ea)|c")
_CHOICES = {"ch": ("s", "k"), "g": ("g", "s"), "t": ("t", "s"), "c": ("k",)}


@lru_cache(65536)
def latin_skeletons(word: str) -> tuple[str, ...]:
    """The consonants of a word in Latin letters; several where the spelling leaves the sound open (ch, soft g)."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    for pattern, sound in _SPELLINGS[:8]:
        letters = pattern.sub(sound, letters)
    forms: list[str] = []
    open_ = _EITHER.findall(letters)[:3]
    for choice in product(*(_CHOICES[s] for s in open_)):
        picks = iter(choice)
        form = _EITHER.sub(lambda m, picks=picks: next(picks, _CHOICES[m[0]][0]), letters)  # type: ignore[misc]
        for pattern, sound in _SPELLINGS[8:]:
            form = pattern.sub(sound, form)
        for pattern, sound in _SOUNDS:
            form = pattern.sub(sound, form)
        if form not in forms:
            forms.append(form)
    return tuple(forms)


def sound_similarity(latin: str, kana: str) -> float:
    """How alike a name in Latin letters and one in kana sound, 0 to 1; word order does not matter."""
    left = [w for w in re.split(r"[^A-Za-zÀ-ſ']+", latin) if len(w) > 1]
    right = [w for w in re.split(r"[^\u3041-\u3096\u30a1-\u30fa\u30fc]+", kana) if len(w) > 1]
    if not left or not right:
        return 0.0
    scores = [max(_alike(word, other) for other in right) for word in left]
    back = [max(_alike(word, other) for word in left) for other in right]
    return min(sum(scores) / len(scores), sum(back) / len(back))


@lru_cache(16384)
def _alike(word: str, kana: str) -> float:
    target = kana_skeleton(kana)
    consonants = max(_ratio(form, target) for form in latin_skeletons(word))
    spelled = word.lower().replace("l", "r").replace("v", "b").replace("c", "k").replace("th", "s")
    return 0.7 * consonants + 0.3 * _ratio(spelled, romanise(kana))


def _ratio(one: str, other: str) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()
