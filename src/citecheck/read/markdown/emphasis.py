"""Emphasis: which runs of `*`, `_` and `~` open and close (CommonMark 0.31, section 6.2)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from citecheck.read.markdown.tokens import Token


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Tokens between which text is emphasised; `strong` text is bold, other text italic."""

    opener: int
    closer: int
    strong: bool


def flanks(before: str, after: str, char: str) -> tuple[bool, bool]:
    """Whether a run between two characters can open and can close; the empty string is a line's end."""
    space_before, space_after = not before or before.isspace(), not after or after.isspace()
    sign_before, sign_after = _is_sign(before), _is_sign(after)
    left = not space_after and (not sign_after or space_before or sign_before)
    right = not space_before and (not sign_before or space_after or sign_after)
    if char == "_":
        return left and (not right or sign_before), right and (not left or sign_after)
    return left, right


def _is_sign(char: str) -> bool:
    return bool(char) and unicodedata.category(char)[0] in "PS"


def match_emphasis(tokens: list[Token], runs: list[int]) -> list[Emphasis]:
    """Pair the delimiter runs (indexes into `tokens`); what stays unpaired is left in the tokens as text.

    Linear: `floors` remembers how deep a kind of closer was looked for in vain.
    """
    found: list[Emphasis] = []
    openers: list[int] = []
    floors: dict[tuple[str, bool, int], int] = {}
    for index in runs:
        run = tokens[index]
        if run.closes:
            key = (run.char, run.opens, run.length % 3)
            while run.left_over:
                at = _opener(tokens, openers, run, floors.get(key, 0))
                if at is None:
                    floors[key] = len(openers)
                    break
                opener = tokens[openers[at]]
                used = _used(opener, run)
                found.append(Emphasis(openers[at], index, strong=used == 2 or run.char == "~"))
                opener.taken_right += used
                run.taken_left += used
                del openers[at + (1 if opener.left_over else 0) :]
                floors = {known: min(floor, len(openers)) for known, floor in floors.items()}
        if run.opens and run.left_over:
            openers.append(index)
    return found


def _used(opener: Token, closer: Token) -> int:
    if opener.char == "~":
        return opener.left_over
    return 2 if opener.left_over >= 2 and closer.left_over >= 2 else 1


def _opener(tokens: list[Token], openers: list[int], closer: Token, floor: int) -> int | None:
    for at in range(len(openers) - 1, floor - 1, -1):
        opener = tokens[openers[at]]
        if opener.char != closer.char:
            continue
        if opener.char == "~":
            if opener.left_over == closer.left_over <= 2:
                return at
            continue
        odd = (opener.closes or closer.opens) and (opener.length + closer.length) % 3 == 0
        if not (odd and (opener.length % 3 or closer.length % 3)):
            return at
    return None
