"""Word lists (`data/*.txt`): newspapers, bodies, publishers, places, kinds of papers, given names, in both languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from citecheck.parse.tokens import Token

NEWSPAPER, BODY, PUBLISHER, PLACE, GENRE = "N", "B", "P", "L", "G"
_LISTS = {NEWSPAPER: "newspapers", BODY: "bodies", PUBLISHER: "publishers", PLACE: "places", GENRE: "genres"}
_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")


def entries(name: str) -> list[str]:
    """The lines of one list, in order."""
    lines = files("citecheck.parse").joinpath(f"data/{name}.txt").read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


@cache
def phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word of an entry -> the entries as words with their class, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for code, name in _LISTS.items():
        for entry in entries(name):
            words = tuple(_WORD.findall(entry.replace("’", "'").lower()))
            if words:
                table.setdefault(words[0], []).append((words, code))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table


@cache
def exact() -> dict[str, str]:
    """Entry, lower case and without spaces -> its classes."""
    table: dict[str, str] = {}
    for code, name in _LISTS.items():
        for entry in entries(name):
            key = entry.lower().replace(" ", "")
            table[key] = table.get(key, "") + code
    return table


@cache
def given_names() -> frozenset[str]:
    """Frequent given names, lower case."""
    return frozenset(word.lower() for line in entries("given") for word in line.split())


_SUFFIXES = (
    (re.compile(r"(?:新聞|新報|通信|タイムズ|テレビ|ニュース|放送|週報|日報)$"), NEWSPAPER),
    (
        re.compile(
            r"(?:書店|書房|出版|出版社|出版会|出版局|出版部|書院|新書|新社|選書|文庫|評論社|新報社|学芸社|編集社|書林|堂)$"
        ),
        PUBLISHER,
    ),
    (
        re.compile(
            r"(?:省|庁|内閣府|官房|委員会|審議会|会議|協議会|研究所|研究会|機構|協会|学会|連合|連盟|財団|法人|大学|図書館|銀行|センター|事務局|本部|監部|大使館|裁判所|基金|部会|官邸)$"
        ),
        BODY,
    ),
    (
        re.compile(
            r"(?:研究|評論|論集|論叢|紀要|雑誌|ジャーナル|レビュー|月報|年報|季報|会報|学報|法学|政治学|経済学|戦略|世界)$"
        ),
        "J",
    ),
)
_ENDINGS = (
    (
        frozenset(
            [
                "times",
                "post",
                "shimbun",
                "news",
                "herald",
                "tribune",
                "gazette",
                "daily",
                "telegraph",
                "observer",
                "chronicle",
                "globe",
                "zeitung",
                "magazine",
            ]
        ),
        NEWSPAPER,
    ),
    (
        frozenset(["press", "verlag", "publishers", "publishing", "books", "publications", "éditions", "editions"]),
        PUBLISHER,
    ),
    (
        frozenset(
            [
                "ministry",
                "department",
                "agency",
                "institute",
                "institution",
                "university",
                "commission",
                "council",
                "committee",
                "foundation",
                "association",
                "organization",
                "organisation",
                "office",
                "bureau",
                "corporation",
                "center",
                "centre",
                "endowment",
                "government",
                "cabinet",
                "secretariat",
                "fund",
                "bank",
                "authority",
                "command",
            ]
        ),
        BODY,
    ),
    (
        frozenset(
            [
                "journal",
                "review",
                "quarterly",
                "studies",
                "affairs",
                "proceedings",
                "transactions",
                "annals",
                "bulletin",
                "letters",
                "zeitschrift",
                "revue",
                "survey",
                "security",
                "politics",
                "policy",
                "economics",
                "research",
                "science",
                "sociology",
                "psychology",
                "history",
                "law",
                "jahrbuch",
                "archiv",
                "rivista",
                "revista",
                "j",
                "proc",
                "trans",
                "rev",
                "am",
                "int",
                "sci",
                "res",
            ]
        ),
        "J",
    ),
)


@lru_cache(8192)
def word_class(text: str) -> str:
    """Classes of a single word or Japanese run by the lists, its ending, or what it means; empty for most words."""
    lower = text.lower()
    known = exact().get(lower, "")
    if text.isascii():
        return known + "".join(code for words, code in _ENDINGS if lower in words)
    return known + "".join(code for pattern, code in _SUFFIXES if code not in known and pattern.search(text))


def mark(items: list[Token]) -> list[str]:
    """For each token the class of the list entry that it is part of (lower case inside an entry), or an empty string."""
    marks = [""] * len(items)
    table = phrases()
    index, count = 0, len(items)
    while index < count:
        token = items[index]
        step = 1
        if token.kind == "word" or token.kind == "katakana":
            for words, code in table.get(token.text.lower().replace("’", "'"), ()):
                size = len(words)
                if index + size <= count and all(
                    items[index + k].text.lower().replace("’", "'") == words[k] for k in range(1, size)
                ):
                    marks[index] = code
                    for k in range(1, size):
                        marks[index + k] = code.lower()
                    step = size
                    break
        elif token.kind == "kanji":
            marks[index] = exact().get(token.text, "")[:1]
        index += step
    return marks
