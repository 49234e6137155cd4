"""Compiled regular expressions, kept from one run to the next beside the byte code.

Python keeps the byte code of modules but compiles regular expressions anew in every process; for the few hundred long
ones of this tool that takes longer than reading a paper. What the compiler made is therefore kept in the same folder
and under the same conditions as the byte code (`PYTHONDONTWRITEBYTECODE`, `PYTHONPYCACHEPREFIX`), for one build of
Python alone. It rests on parts of `re` that are not public: where they are missing or refuse what is kept, the
expression is compiled as always.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, AnyStr, cast

_LIMIT = 2000
"""expressions beyond which the file is begun anew: those of older versions of the tool gather in it"""

Key = tuple[str | bytes, int]
"""the expression and its flags"""
Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""flags, code, number of groups, names of groups to numbers and back"""


def compiled(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, from what an earlier run kept if there is any.

    Raises:
        re.error: the expression is none.
    """
    key = (pattern, int(flags))
    try:
        engine, kept = import_module("_sre"), _kept()
        if key not in kept:
            kept[key] = _compile(pattern, int(flags))
            _keep_at_exit()
        flags_, code, *rest = kept[key]
        return cast("re.Pattern[AnyStr]", engine.compile(pattern, flags_, array("I", code).tolist(), *rest))
    except (ImportError, AttributeError, LookupError, TypeError, ValueError, RuntimeError):
        return re.compile(pattern, flags)


def _compile(pattern: str | bytes, flags: int) -> Parts:
    """As `re._compiler.compile`, but for the last step."""
    compiler: Any = import_module("re._compiler")
    parsed = compiler._parser.parse(pattern, flags)  # noqa: SLF001 -- see above
    code = array("I", compiler._code(parsed, flags))  # noqa: SLF001
    names = dict(parsed.state.groupdict)
    numbers = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), code.tobytes(), groups - 1, names, tuple(map(numbers.get, range(groups)))


def _build() -> tuple[str, int, int]:
    """The build of Python that the code is for."""
    return sys.version, import_module("_sre").MAGIC, array("I").itemsize


def _file() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".patterns")


def _read() -> dict[Key, Parts]:
    try:
        build, kept = marshal.loads(_file().read_bytes())  # noqa: S302 -- as safe as the byte code beside it
        return kept if build == _build() and isinstance(kept, dict) else {}
    except (OSError, EOFError, ValueError, TypeError):
        return {}


@cache
def _kept() -> dict[Key, Parts]:
    return _read()


@cache
def _keep_at_exit() -> None:
    if not sys.dont_write_bytecode:
        atexit.register(keep)


def keep() -> None:
    """Write what is known; another process that does the same at once makes no broken file."""
    known = _kept() if len(_kept()) > _LIMIT else {**_read(), **_kept()}
    path = _file()
    own = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        own.write_bytes(marshal.dumps((_build(), dict(list(known.items())[-_LIMIT:]))))
        own.replace(path)
    except OSError:  # a folder that cannot be written to: the next run compiles again
        with suppress(OSError):
            own.unlink()
