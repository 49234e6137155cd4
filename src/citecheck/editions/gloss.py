"""Japanese terms and the English words that stand for them: a small list of policy vocabulary, written for citecheck.

The list only steers the alignment (`data/gloss.tsv`, a term and its English words a line); no finding rests on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from citecheck.editions.words import stem


@cache
def _list() -> dict[str, frozenset[str]]:
    found = {}
    for line in (files("citecheck.editions") / "data" / "gloss.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            term, _, words = line.partition("\t")
            found[term] = frozenset(filter(None, map(stem, words.split())))
    return found


def glosses(term: str) -> frozenset[str]:
    """Stems of the English words for a term; empty for an unknown one."""
    return _list().get(term, frozenset())


def terms(text: str) -> Iterator[str]:
    """The terms in a text, the longest at each place."""
    known = _list()
    longest = max(map(len, known))
    at, end = 0, len(text)
    while at < end:
        if text[at] < "\u3041":
            at += 1
            continue
        for size in range(min(longest, end - at), 0, -1):
            if text[at : at + size] in known:
                yield text[at : at + size]
                at += size
                break
        else:
            at += 1
