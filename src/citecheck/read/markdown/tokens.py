"""The tokens of inline Markdown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What a token is."""

    TEXT = auto()
    WRITTEN_OTHERWISE = auto()
    """an entity: `value` is what it stands for"""
    SOFT_BREAK = auto()
    HARD_BREAK = auto()
    CODE = auto()
    RUN = auto()
    """of `*`, `_` or `~`"""
    BRACKET = auto()
    """`[`, `![` or `^[`; text unless a link, image or note closes it"""
    TAG = auto()
    """an HTML tag that means something here: `value` is its name, with `/` in front when it closes"""
    FOOTNOTE = auto()
    """`[^label]`"""
    NOTHING = auto()
    """markup that no reader sees"""


@dataclass(slots=True)
class Token:
    """`start` and `end` are positions in the raw text."""

    kind: Kind
    start: int
    end: int
    value: str = ""
    char: str = ""
    opens: bool = False
    closes: bool = False
    taken_left: int = 0
    taken_right: int = 0

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def left_over(self) -> int:
        return self.end - self.start - self.taken_left - self.taken_right
