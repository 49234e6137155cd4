"""Names with figures that a translation takes over as they are: A1:2017, F-35, CWE-611, SLEEP(10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.model import Alignment, Difference, Edition, Span
from citecheck.text.identifiers import find_urls
from citecheck.text.shadow import shadow

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.:()'\"=/%+-]*\d[A-Za-z0-9_.:()'\"=%]*")
_EDGE = ".,:;)'\"-"

Names = list[tuple[str, Span]]


def verbatim_differences(alignment: Alignment) -> Iterator[Difference]:
    """Names that one edition has once more and the other once more with other figures."""
    mine, theirs = _names(alignment.first), _names(alignment.second)
    rest, others = _surplus(mine, theirs), _surplus(theirs, mine)
    for name, span in rest:
        near = [o for o in others if _letters(o[0]) == _letters(name)]
        if len(near) == 1 and sum(_letters(r[0]) == _letters(name) for r in rest) == 1:
            yield Difference("number", span, near[0][1], (name, near[0][0]))


def _letters(name: str) -> str:
    return re.sub(r"\d+", "0", name)


def _surplus(mine: Names, theirs: Names) -> Names:
    """What one edition has more often, at the last places."""
    left = [n for n, _ in theirs]
    rest = []
    for name, span in mine:
        if name in left:
            left.remove(name)
        else:
            rest.append((name, span))
    return rest


def _names(edition: Edition) -> Names:
    """The names of the source outside notes, marks and addresses."""
    document = edition.document
    if document.format not in {"markdown", "plain"}:  # elsewhere the markup numbers notes and sections
        return []
    text = document.text
    hidden = [n.span for n in edition.notes] + [m.span for m in edition.markers] + [u.span for u in find_urls(text)]
    for span in hidden:
        text = text[: span.start] + " " * len(span) + text[span.end :]
    copy = shadow(text)
    found = []
    for match in _NAME.finditer(copy.text):
        name = match[0].rstrip(_EDGE)
        if any(c.isdigit() for c in name):
            found.append((name, copy.span(match.start(), match.start() + len(name))))
    return found
