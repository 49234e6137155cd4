"""From paths to papers: each edition read, its notes found and parsed, its other edition beside it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from citecheck.config import Config
from citecheck.errors import InputError
from citecheck.model import Edition, Paper
from citecheck.read.inputs import STDIN, expand, is_address


def extract(path: str | Path, *, data: bytes | None = None) -> Edition:
    """Read one file (or `data` that would be in it): its notes, markers, citations and references.

    Raises:
        InputError: it cannot be read.
    """
    from citecheck.notes import find_notes
    from citecheck.parse import parse_notes
    from citecheck.read import read

    document = read(str(path), data)
    markers, notes = find_notes(document)
    return Edition(document, parse_notes(notes, document.language), markers)


def load_paper(
    path: str | Path,
    *,
    pair: str | Path | None = None,
    single: bool = False,
    config: Config | None = None,
    contents: Mapping[str, bytes] | None = None,
) -> Paper:
    """A paper with its other edition: the one named, else the one found beside it; the Japanese edition first.

    `contents` gives what is in a file instead of the disk (standard input, an editor's unsaved text).

    Raises:
        InputError: one of the two cannot be read; not for an address that only the paper names.
    """
    from citecheck.editions import find_other

    contents = contents or {}
    config = config or Config()
    edition = _edition(str(path), config, contents)
    other = None if single else pair or find_other(edition.document)
    if other is None:
        return Paper((edition,))
    if pair is None and is_address(str(other)):
        if config.offline or config.frozen:
            return Paper((edition,), ((str(other), "offline"),))
        try:
            second = _edition(str(other), config, contents)
        except InputError as error:  # the paper itself can still be checked
            return Paper((edition,), ((str(other), str(error).removeprefix(f"{other}: ")),))
    else:
        second = _edition(str(other), config, contents)
    return Paper(tuple(sorted((edition, second), key=lambda e: e.language != "ja")))


def load_papers(
    paths: Iterable[str],
    *,
    pair: str | None = None,
    single: bool = False,
    config: Config | None = None,
    stdin_filename: str | None = None,
) -> Iterator[Paper]:
    """Every paper that is named or lies in a folder, once, with both its editions.

    Raises:
        InputError: one cannot be read, or `pair` is given for several papers.
    """
    contents: dict[str, bytes] = {}
    files = expand(paths)
    if STDIN in files:
        name = stdin_filename or STDIN
        files[files.index(STDIN)] = name
        contents[name] = sys.stdin.buffer.read()
    if pair and len(files) > 1:
        raise InputError(f"--pair names the other edition of one paper, not of {len(files)}")
    seen: set[str] = set()
    for path in files:
        if _identity(path) in seen:
            continue
        paper = load_paper(path, pair=pair, single=single, config=config, contents=contents)
        seen |= {_identity(e.path) for e in paper.editions}
        yield paper


def _edition(path: str, config: Config, contents: Mapping[str, bytes]) -> Edition:
    if path in contents:
        return extract(path, data=contents[path])
    if is_address(path):
        from citecheck.evidence import fetch_document

        return extract(path, data=fetch_document(path, config).data)
    return extract(path)


def _identity(path: str) -> str:
    """The same for every spelling of one file."""
    return path if is_address(path) or path == STDIN else str(Path(path).resolve())
