"""What citeproc-py asks of an output format, for Markdown."""

from __future__ import annotations

from typing import Self

_SPECIAL = str.maketrans({c: "\\" + c for c in "\\*_`[]<>"})


def preformat(text: object) -> str:
    """Text with the characters escaped that Markdown takes for markup."""
    return str(text).translate(_SPECIAL)


class Italic(str):
    """`*text*`."""

    __slots__ = ()

    def __new__(cls, text: object) -> Self:
        return super().__new__(cls, f"*{text}*")


class Bold(str):
    """`**text**`."""

    __slots__ = ()

    def __new__(cls, text: object) -> Self:
        return super().__new__(cls, f"**{text}**")


class Superscript(str):
    """`<sup>text</sup>`."""

    __slots__ = ()

    def __new__(cls, text: object) -> Self:
        return super().__new__(cls, f"<sup>{text}</sup>")


class Subscript(str):
    """`<sub>text</sub>`."""

    __slots__ = ()

    def __new__(cls, text: object) -> Self:
        return super().__new__(cls, f"<sub>{text}</sub>")


Oblique = Italic
Light = Underline = SmallCaps = str
