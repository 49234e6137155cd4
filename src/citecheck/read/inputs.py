"""From what is typed on the command line to the files that are papers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path

from citecheck.errors import InputError

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".text", ".html", ".htm", ".xhtml", ".docx", ".tex"})
"""what counts as a paper in a folder; a file that is named itself is read whatever its suffix"""
STDIN = "-"


def is_address(path: str) -> bool:
    """Whether it is an http(s) address."""
    return re.match(r"https?://", path, re.IGNORECASE) is not None


def expand(paths: Iterable[str]) -> list[str]:
    """Files, `-` and addresses as they are; the papers in folders and behind globs, each once, in order.

    Raises:
        InputError: nothing is there, or a folder holds no paper.
    """
    found: dict[str, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_expand(path)))
    return list(found)


def _expand(path: str) -> Iterator[str]:
    if path == STDIN or is_address(path):
        yield path
    elif Path(path).is_dir():
        papers = sorted(_papers(path))
        if not papers:
            raise InputError(f"{path}: no papers in this folder ({', '.join(sorted(SUFFIXES))})")
        yield from papers
    elif has_magic(path) and not Path(path).exists():
        matches = sorted(m for m in glob(path, recursive=True) if Path(m).is_file())  # noqa: PTH207 (absolute patterns)
        if not matches:
            raise InputError(f"{path}: no file fits this pattern")
        yield from matches
    else:
        yield path


def _papers(folder: str) -> Iterator[str]:
    """Every paper below a folder; hidden folders are passed over, links to folders are not followed."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in files:
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield str(Path(root, name))
