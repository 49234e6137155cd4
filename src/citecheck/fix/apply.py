"""Fixes written back to the files, in their own encoding and with their own line ends."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from citecheck.errors import InputError
from citecheck.fix.choose import chosen, edited
from citecheck.model import Report
from citecheck.read.inputs import is_address


def apply_fixes(report: Report, *, unsafe: bool = False) -> int:
    """Apply the fixes of a report; how many were applied.

    A file whose bytes changed since it was read, or whose decoding cannot be undone exactly, is left alone.

    Raises:
        InputError: a file cannot be written.
    """
    applied = 0
    for path, (document, fixes) in chosen(report, unsafe=unsafe).items():
        file = Path(path)
        if is_address(path) or not file.is_file():
            continue
        try:
            if file.read_bytes() != document.text.encode(document.encoding):
                raise InputError(f"{path}: changed since it was read, nothing fixed")
            data = edited(document.text, fixes).encode(document.encoding)
        except UnicodeEncodeError:
            raise InputError(f"{path}: a fix has a character that {document.encoding} lacks") from None
        except OSError as error:
            raise InputError(f"{path}: {error.strerror or error}") from None
        _replace(file, data)
        applied += len(fixes)
    return applied


def _replace(file: Path, data: bytes) -> None:
    """Write beside the file and move over it, so that an interruption leaves the one or the other."""
    target = file.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".citecheck-")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(target.stat().st_mode & 0o7777)
        Path(name).replace(target)
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}") from None
