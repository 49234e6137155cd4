"""Personal and corporate names, in both languages.

Japanese names keep their order: the family name comes first (北岡伸一, Tanaka Akihiko). Bodies are kept whole as
`literal`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from citecheck.model import Name
from citecheck.text.language import JAPANESE
from citecheck.text.regex import regex

__all__ = ["is_corporate", "parse_name", "parse_names"]


def parse_names(text: str, language: str = "en") -> tuple[Name, ...]:
    """The persons and bodies named in a field; roles (編, eds.) and et al. (ほか) are dropped.

    `language` decides only what the script leaves open.
    """
    return _names(text, language)


_HANDLE = regex(r"\s*[(（\[]?@\w+[)）\]]?(?=\s|[,、;]|$)")
"""a name in social media: Aki Mori (@akimori)"""
_OWN_WORK = regex("拙[稿著論訳]")
"""the writer's own, in the place of a name"""


@lru_cache(4096)
def _names(text: str, language: str) -> tuple[Name, ...]:
    text = _trimmed(_ROLES.sub(" ", _ETAL.sub(" ", _HANDLE.sub("", text))))
    if not text:
        return ()
    if JAPANESE.search(text) and not _LATIN_NAME.fullmatch(text):
        return tuple(n for n in map(parse_name, _split_japanese(text)) if n)
    if is_corporate(text):
        return (Name(literal=_tidy(text)),)
    return tuple(_latin_names(text, language))


@lru_cache(4096)
def parse_name(text: str) -> Name | None:
    """One name."""
    text = _tidy(_trimmed(_HANDLE.sub("", text)))
    if not text:
        return None
    if _OWN_WORK.fullmatch(text):
        return Name(literal=text)
    if JAPANESE.search(text):
        text = _OFFICE.sub("", text)
        return Name(literal=text) if is_corporate(text) else _japanese_name(text)
    if is_corporate(text):
        return Name(literal=text)
    return _natural_order(text)


@lru_cache(4096)
def is_corporate(text: str) -> bool:
    """Whether a name is that of a body: a ministry, a newspaper, a think tank, a company."""
    english, inside, ends = _corporate()
    if JAPANESE.search(text):
        return any(part in text for part in inside) or (
            text.endswith(ends) or (len(text) > 3 and text.endswith("部") and not text.endswith(_PERSONAL_ENDS))
        )
    words = text.split()
    if not words:
        return False
    # a single such word may be a surname: Frank Press, but the Press
    if any(w.strip(",.;:()’'").removesuffix("’s").lower() in english for w in words):
        return True
    if len(words) == 1:
        word = words[0].strip(".,")
        return len(word) >= 2 and word.isupper() and "." not in words[0]
    return words[0] == "The" or bool(_OF.search(text))


def _trimmed(text: str) -> str:
    """Without punctuation at the edges; the stop behind a last initial or Jr stays."""
    inner = text.strip(_EDGES)
    return f"{inner}." if _STOPPED.search(inner) and text[text.find(inner) + len(inner) :].startswith(".") else inner


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip()


def _japanese_name(text: str) -> Name:
    family, comma, given = text.partition(", ")
    if comma and _INITIALS.fullmatch(given):
        return Name(family=family, given=given)
    parts = text.split()
    if len(parts) == 2 and not any(_KATAKANA.search(p) for p in parts):
        return Name(family=parts[0], given=parts[1])
    if "・" in text or "=" in text or "＝" in text:
        return Name(literal=text)  # マイケル・グリーン: its order is its own, and no style may turn it round
    text = "".join(parts)
    if text in surnames():
        return Name(family=text)
    cut = surname_length(text)
    return Name(family=text[:cut], given=text[cut:])


def surname_length(text: str) -> int:
    """How many characters of an unspaced Japanese name are the family name: from the lexicon, else by length."""
    known = surnames()
    for length in (4, 3, 2, 1):
        uncertain = length == 1 and len(text) == 4 and text[-1] not in "子美郎"  # but 林真理子
        if length < len(text) and text[:length] in known and not uncertain:
            return length
    kanji = re.match(r"[一-鿿々ヶ]+", text)
    run = len(kanji.group()) if kanji else 0
    if 0 < run < len(text) and run <= 3:  # 福田アジオ, 高橋さなえ
        return run
    return {1: 1, 2: 1, 6: 3}.get(len(text), 2)


@cache
def surnames() -> dict[str, str]:
    """Japanese surname -> its usual reading, lower case, without length marks."""
    lines = (_DATA / "surnames.txt").read_text("utf-8").splitlines()
    return {line.split()[0]: line.split()[1] for line in lines if line and not line.startswith("#")}


@cache
def _corporate() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    lines = (_DATA / "corporate.txt").read_text("utf-8").splitlines()
    words: dict[str, list[str]] = {">": [], "$": [], "": []}
    for line in lines:
        if not line.startswith("#"):
            sign = line[0] if line[0] in ">$" else ""
            words[sign] += line.removeprefix(sign).split()
    return frozenset(words[""]), tuple(words[">"]), tuple(words["$"])


@cache
def romanised_surnames() -> frozenset[str]:
    """Readings of Japanese surnames: `kitaoka`."""
    return frozenset(surnames().values())


def _split_japanese(text: str) -> list[str]:
    parts = re.split(r"\s*(?:[、，,;；]|と(?=[一-鿿]{2,6}$)|\s&\s|\band\b)\s*", text)
    names = []
    for joined in parts:
        # 調査及び立法考査局 is one body, 田中明彦及び細谷雄一 are two persons
        persons = re.split(r"\s*(?:および|及び|並びに)\s*", joined)
        names += [joined] if any(map(is_corporate, persons)) else persons
    for at in range(len(names) - 1, 0, -1):
        if _INITIALS.fullmatch(names[at]) and _KATAKANA_NAME.fullmatch(names[at - 1]):
            names[at - 1 : at + 1] = [f"{names[at - 1]}, {names[at]}"]  # ギデンズ, A.
    return [one for name in names for one in _split_at_dots(name)]


def _split_at_dots(name: str) -> list[str]:
    # a middle dot joins the parts of a katakana name and parts two kanji names
    if is_corporate(name):
        return [name]
    return re.split(r"(?<=[一-鿿ぁ-ん々])[・／/](?=[一-鿿])", name)


def _latin_names(text: str, language: str) -> list[Name]:
    if ";" in text or "/" in text:
        return [n for part in re.split("[;/]", text) for n in _latin_names(part.strip(" ,&"), language)]
    groups = [g.strip(" ,") for g in _AND.split(text)]
    names: list[Name] = []
    for group in groups:
        names += _comma_group([p.strip() for p in group.split(",") if p.strip()], language)
    return names


def _comma_group(parts: list[str], language: str) -> list[Name]:
    names: list[Name] = []
    index = 0
    while index < len(parts):
        part, after = parts[index], parts[index + 1] if index + 1 < len(parts) else ""
        if _SUFFIX.fullmatch(part) and names:
            last = names.pop()
            names.append(Name(last.family, last.given, last.literal, suffix=part))
            index += 1
        elif after and not _SUFFIX.fullmatch(after) and _inverted(part, after):
            family = _PARTICLE.match(part)
            particle = family.group().strip() if family and family.end() < len(part) else ""
            names.append(Name(part[len(particle) :].strip(), after, non_dropping_particle=particle))
            index += 2
        else:
            name = _natural_order(part, language)
            if name:
                names.append(name)
            index += 1
    return names


def _inverted(part: str, after: str) -> bool:
    if _INITIALS.fullmatch(after):
        return not _VANCOUVER.fullmatch(part)
    words = _PARTICLE.sub("", part).split()
    return len(words) == 1 and not _INITIALS.fullmatch(part) and len(after.split()) <= 3


def _natural_order(text: str, language: str = "en") -> Name | None:
    text = _tidy(text)
    if not text:
        return None
    if found := _VANCOUVER.fullmatch(text):
        return Name(found[1], found[2])
    words = text.split()
    suffix = words.pop() if len(words) > 1 and _SUFFIX.fullmatch(words[-1]) else ""
    if len(words) == 1:
        return Name(words[0], suffix=suffix)
    # a Japanese note prints Japanese authors in Japanese; Latin letters there mean a Western order
    if len(words) == 2 and language != "ja" and _japanese_order(words):
        return Name(words[0], words[1], suffix=suffix)
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in _PARTICLES:
        cut -= 1
    return Name(words[-1], " ".join(words[:cut]), "", "", " ".join(words[cut:-1]), suffix)


def _japanese_order(words: list[str]) -> bool:
    first, last = (w.lower().translate(_MACRONS) for w in words)
    known = romanised_surnames()
    if words[0].isupper() and not words[1].isupper() and len(words[0]) > 2 and "." not in words[0]:  # ABE Shinzo
        return True
    return first in known and last not in known


_DATA = Path(__file__).parent / "data"  # importlib.resources would load zipfile, which takes longer than all names
_MACRONS = str.maketrans("āīūēōâîûêô", "aiueoaiueo")
_STOPPED = regex(r"(?:\b[A-Z]|\bJr|\bSr)$")
_EDGES = " ,.;:、，。；：・()（）[]〔〕/／"
_WESTERN = ("de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ter", "ten", "zu", "zur", "af", "av")
_PARTICLES = frozenset((*_WESTERN, "al", "el", "bin", "ibn", "da", "das", "do", "dos", "di", "del", "della"))
_PARTICLE = regex(r"(?:(?:de|du|des|la|van|von|der|den|ter|zu|af|da|di|del|della|dos|el|al|bin)\s)+", re.IGNORECASE)
_SUFFIX = regex(r"(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|M\.D|ed)\.?")
_INITIALS = regex(r"(?:[^\W\d_a-z]{1,2}\.?[\s-]?){1,4}(?:\s(?:de|van|von|da|der|la))*")
_VANCOUVER = regex(r"((?:[a-z]{1,4}\s)*[^\W\d_]*[a-zà-ÿ][\w'’-]*(?:\s[A-Z][a-zà-ÿ'’-]+)?)\s([A-Z]{1,3})")
_AND = regex(r"\s*,?\s+(?:and|und|et|y|e|with)\s+|\s*,?\s*&\s*")
_ETAL = regex(
    r"\bet\.?\s?al\b\.?|\b(?:and|und|&)\s?others\b|\bu\.\s?a\.|[、，]?(?:ほか|他)(?=$|[\s、，編著訳)）])(?:\d*名)?|(?<=[一-鿿])ら(?=$|[\s、，,(（])"
)
_ROLES = regex(
    r"\b(?:[Ee]d(?:ited|\.)?\s?by|[Ee]ds?\b\.?|EDS?\b\.?|[Ee]ditors?|[Hh]rsg\b\.?|[Tt]rans(?:lated|\.)?\s?by|[Tt]rans\b\.?|[Tt]ranslators?)(?=[\s,.)\]]|$)"
    r"|(?:共編著|編著|監修|監訳|編訳|共編|共著|共訳|編集|責任編集|翻訳|(?<=.)[編訳著])(?=$|[、，,・\s)）])"
)
_KATAKANA_NAME = regex(r"[\u30a1-\u30fa\u30fc=＝・-]{2,}")
_LATIN_NAME = regex(r"[^\u3040-\u30ff\u3400-\u9fff]+")
_OFFICE = regex(
    r"(?<=..)(?:(?:内閣)?総理大臣|(?:外務|防衛|財務|総務|法務|環境|国土交通|経済産業|文部科学|厚生労働|農林水産|デジタル|内閣府特命担当)大臣|"
    r"首相|外相|防衛相|財務相|経産相|(?:内閣)?官房長官|国務長官|国防長官|大統領|議員|教授|氏)$"
)
"""an office or title behind a name"""
_KATAKANA = regex(r"[\u30a1-\u30fa]")
_OF = regex(r"\b[Oo]f\b|\bfor\b")
_PERSONAL_ENDS = ("阿部", "渡部", "田部", "服部", "岡部", "矢部", "園部", "磯部", "綾部")
"""surnames and the like that end as a division of a body does"""
