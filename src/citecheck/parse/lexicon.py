"""Word lists (`data/*.txt`) in both languages: newspapers, bodies, publishers, places, kinds of papers, given names."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from citecheck.parse.tokens import Token
from citecheck.text.regex import regex

DATA = Path(__file__).parent / "data"
NEWSPAPER, BODY, PUBLISHER, PLACE, GENRE = "N", "B", "P", "L", "G"
_LISTS = {NEWSPAPER: "newspapers", BODY: "bodies", PUBLISHER: "publishers", PLACE: "places", GENRE: "genres"}
_WORD = regex(r"[^\W_]+(?:['’&.-][^\W_]+)*")


def entries(name: str) -> list[str]:
    """The lines of one list, in order."""
    lines = (DATA / f"{name}.txt").read_text("utf-8").splitlines()
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


@cache
def _endings() -> tuple[dict[str, str], list[tuple[tuple[str, ...], str]]]:
    """Last word of an English name -> classes; endings of Japanese names with their class."""
    words: dict[str, str] = {}
    endings: dict[str, list[str]] = {}
    for line in entries("endings"):
        code, *known = line.split()
        for word in known:
            if word[0] < "\u3000":
                words[word] = words.get(word, "") + code
            else:
                endings.setdefault(code, []).append(word)
    return words, [(tuple(known), code) for code, known in endings.items()]


@lru_cache(8192)
def word_class(text: str) -> str:
    """Classes of a single word or Japanese run by the lists, its ending, or what it means; empty for most words."""
    lower = text.lower()
    known = exact().get(lower, "")
    words, endings = _endings()
    if lower in words:
        return known + words[lower]
    return known + "".join(code for ends, code in endings if code not in known and text.endswith(ends))


def mark(items: list[Token]) -> list[str]:
    """For each token the class of the list entry that it is part of, lower case inside the entry; else empty."""
    marks = [""] * len(items)
    table = phrases()
    index, count = 0, len(items)
    while index < count:
        token = items[index]
        step = 1
        if token.kind in ("word", "katakana"):
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
