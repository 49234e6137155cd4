"""What the trained model sees of each token.

Features of a token's own form are kept (`lru_cache`), since most words come again; those that depend on its place are
few, because looking them up in the model is what costs time.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from citecheck.parse import lexicon
from citecheck.parse.tokens import Token, Tokens
from citecheck.text.language import JAPANESE
from citecheck.text.names import surnames


def features(tokens: Tokens, marks: Sequence[str], guess: Sequence[str]) -> list[list[str]]:
    """One list of features per token, in order."""
    items = tokens.items
    count = len(items)
    own = [_own(t.kind, t.text) for t in items]
    around = [_around(t.kind, t.text) for t in items]
    ahead, behind, segments = _surroundings(tokens, own)
    setting = _setting(tokens)
    out: list[list[str]] = []
    seen_quotes = breaks = since = 0
    dated = False
    last = count - 1
    for index, token in enumerate(items):
        gap = token.gap
        forms, shape = own[index]
        if gap[:1] in _STOPS and index and not _initial(items[index - 1]):
            breaks += 1
            since += 1
        row = [
            *forms,
            *_gaps(shape, gap, items[index + 1].gap if index < last else tokens.tail + "$"),
            *_guesses(
                guess[index - 1] if index else "^", guess[index], guess[index + 1] if index < last else "$", setting
            ),
            *_places(
                setting, seen_quotes, breaks, since if dated else -1, token.kind, min(index, 8), token.depth, shape
            ),
        ]
        row += (ahead[index], behind[index], segments[index])
        if marks[index]:
            row.append("m" + marks[index])
            row.append(f"m{marks[index]}b{gap}")
        if token.italic:
            row.append("i")
            row.append("i" + ("B" if index == 0 or not items[index - 1].italic else "") + setting[:2])
        elif tokens.italics:
            row.append("o")
        if index:
            before = around[index - 1]
            row += before[0]
            row.append(f"{before[2]}{gap}{shape}")
        if index < last:
            row += around[index + 1][1]
            row.append(f"{shape}{items[index + 1].gap}>{own[index + 1][1]}")
        out.append(row)
        if token.kind in _QUOTES:
            seen_quotes = min(2, seen_quotes + 1)
        elif token.kind == "date" and not dated:
            dated, since = True, 0
    return out


def _setting(tokens: Tokens) -> str:
    """What kind of reference this is: quotation marks, italics, Japanese, where its date stands, an imprint."""
    items = tokens.items
    quotes, dated, imprint, opened = 0, "", "", -1
    for index, token in enumerate(items):
        gap = token.gap
        if token.kind in _QUOTES:
            quotes += 1
        if gap[-1:] == "(":
            opened = index
        if token.kind == "date" and index:
            after = items[index + 1].gap if index + 1 < len(items) else tokens.tail
            if after[:1] == ")" and opened >= 0:
                if opened == index:
                    dated = dated or ("d" if index < len(items) // 2 else "")
                elif token.depth:
                    imprint = "p"
            elif (
                not dated
                and index < 24
                and index < len(items) // 2
                and gap[:1] in (".", ",", "_")
                and after[:1] in (".", ":", "_", ",")
            ):
                dated = "e" if len(token.text) <= 5 else ""
    known = f"{'I' if tokens.italics else '-'}{'J' if JAPANESE.search(tokens.text) else '-'}"
    return f"Q{min(quotes, 2)}{known}{dated}{imprint}"


def _surroundings(tokens: Tokens, own: Sequence[tuple[tuple[str, ...], str]]) -> tuple[list[str], list[str], list[str]]:
    """For each token the next and the last certain thing with the breaks between, and what its segment looks like."""
    items = tokens.items
    count = len(items)
    ahead, behind, segments = [""] * count, [""] * count, [""] * count
    seen, breaks, start = "^", 0, 0
    for index, token in enumerate(items):
        if index and _breaks(token.gap, items[index - 1]):
            segments[start:index] = [_segment(own, items, start, index)] * (index - start)
            breaks, start = breaks + 1, index
        behind[index] = f"B{seen}{min(breaks, 3)}"
        if token.kind not in _WORDLIKE:
            seen, breaks = own[index][1], 0
    segments[start:] = [_segment(own, items, start, count)] * (count - start)
    seen, breaks = "$", 0
    for index in range(count - 1, -1, -1):
        ahead[index] = f"A{seen}{min(breaks, 3)}"
        token = items[index]
        if token.kind not in _WORDLIKE:
            seen, breaks = own[index][1], 0
        if index and _breaks(token.gap, items[index - 1]):
            breaks += 1
    return ahead, behind, segments


def _breaks(gap: str, before: Token) -> bool:
    """Whether a gap parts two segments: punctuation, but not the stop behind an initial."""
    return gap not in _NO_BREAK and not (gap == "." and _initial(before))


def _segment(own: Sequence[tuple[tuple[str, ...], str]], items: Sequence[Token], start: int, stop: int) -> str:
    """Length, case, initials and last word's class of the words between two breaks."""
    small = initials = words = 0
    for index in range(start, stop):
        shape = own[index][1]
        small += shape == "x"
        initials += shape == "I"
        words += 1
    last = items[stop - 1]
    code = lexicon.word_class(last.text)[:1] if last.kind in _WORDLIKE else last.kind[:2]
    return f"S{min(words, 6)}{min(small, 2)}{min(initials, 1)}{code}"


@lru_cache(16384)
def _gaps(shape: str, gap: str, after: str) -> tuple[str, ...]:
    return f"ba{gap}/{after}", f"{shape}b{gap}", f"{shape}a{after}"


@lru_cache(16384)
def _guesses(before: str, label: str, after: str, setting: str) -> tuple[str, ...]:
    return f"g{before}/{label}", f"g{label}/{after}/", f"{setting}g{label}"


@lru_cache(16384)
def _places(
    setting: str, quotes: int, breaks: int, since: int, kind: str, index: int, depth: int, shape: str
) -> tuple[str, ...]:
    return (
        f"q{quotes}{min(breaks, 5)}{setting}",
        f"d{min(since, 4)}{setting[:2]}{kind[:2]}",
        f"n{index}",
        f"({min(depth, 2)}{shape}",
    )


def _initial(token: Token) -> bool:
    return len(token.text) <= 2 and token.kind == "word"


@lru_cache(16384)
def _own(kind: str, text: str) -> tuple[tuple[str, ...], str]:
    """The features of a form by itself, and its short description."""
    shape = _shape(kind, text)
    found = ["k" + shape]
    if kind == "word":
        lower = text.lower().replace("’", "'")
        found += ["w" + lower, "z" + lower[-3:]]
        if lower in lexicon.given_names():
            found.append("G")
        found += ["c" + code for code in lexicon.word_class(text)]
    elif kind in ("kanji", "kana", "katakana"):
        if len(text) <= 5:
            found.append("w" + text)
        found += [f"n{min(len(text), 7)}{kind[:3]}", "l" + text[-1:], "l" + text[-2:], "f" + text[:1]]
        found += ["c" + code for code in lexicon.word_class(text)]
        if (
            kind == "kanji"
            and len(text) <= 6
            and (text[:2] in surnames() or text[:1] in surnames() or text[:3] in surnames())
        ):
            found.append("S")
    elif kind in _QUOTES:
        inner = text[1:-1].strip(" ,.")
        words = inner.split()
        found.append(f"n{kind[0]}{min(len(words), 5)}{min(len(inner) // 6, 6)}")
        found += [
            "l" + inner[-2:],
            *("c" + code for code in lexicon.word_class(words[-1] if words and inner.isascii() else inner)),
        ]
    elif kind not in ("url", "doi", "digits", "range", "date"):
        found.append("w" + "".join("0" if c.isdigit() else c for c in text.lower())[:10])
    return tuple(found), shape


@lru_cache(16384)
def _around(kind: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The features that a form lends to the token after it and to the one before it."""
    shape = _shape(kind, text)
    code = lexicon.word_class(text)[:1] if kind in _WORDLIKE else ""
    word = (
        text.lower()
        if kind == "word"
        else text[-2:]
        if kind in _WORDLIKE
        else text.lower()[:6]
        if kind in ("role", "access")
        else ""
    )
    before, after = ["p" + shape + code], ["N" + shape + code]
    if word:
        before.append("p=" + word)
        after.append("N=" + word)
    return tuple(before), tuple(after), "p" + shape


def _shape(kind: str, text: str) -> str:
    if kind == "word":
        if text.islower():
            return "x" if len(text) > 3 else "xx"
        if len(text) == 1:
            return "I"
        if text.isupper():
            return "AA" if len(text) > 3 else "A"
        if "." in text:
            return "A."
        return "Xx" if text[0].isupper() else "xX"
    if kind == "date":
        if len(text) <= 5:
            return "Y"
        if "年" in text:
            return "JD" if "日" in text else "JM" if "月" in text else "JY"
        return "D" if any(c.isalpha() for c in text) else "DN"
    if kind == "digits":
        return f"9{min(len(text), 5)}{'A' if text[0].isalpha() else ''}"
    return kind[:4]


_QUOTES = frozenset(("quoted", "kagi", "book"))
_WORDLIKE = frozenset(("word", "kanji", "kana", "katakana"))
_NO_BREAK = frozenset(("", "_", "・", "-", "/", "&", "'", "’"))
_STOPS = frozenset(".?!。")
