"""Regular expressions that are compiled when they are first used.

The tool knows some five hundred, many of them long; one run over one paper needs a part, and compiling costs more
than all else that a short run does.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Generic, cast

from citecheck.text.compiled import compiled

_PARTS = frozenset(
    ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex", "flags")
)


class _Lazy(Generic[AnyStr]):
    """Stands in for a compiled pattern; after the first use its methods are the pattern's own."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _PARTS:
            raise AttributeError(name)
        whole = compiled(self.pattern, self._flags)
        self.__dict__.update({part: getattr(whole, part) for part in _PARTS})
        return self.__dict__[name]

    def __repr__(self) -> str:
        return f"regex({self.pattern!r}, {self._flags!r})"


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled when first asked to match.

    Raises:
        re.error: at the first use, for a pattern that is none; a test compiles every one in the package.
    """
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))
