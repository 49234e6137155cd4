"""What a translation takes over as it is: names with figures (A1:2017, F-35, CWE-611, SLEEP(10)).

The whole sources are counted, so that a slip in a code block or in an image's attributes is seen as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from citecheck.editions.sentences import blanked
from citecheck.model import Alignment, Difference, Edition, Span
from citecheck.text.identifiers import find_urls
from citecheck.text.regex import regex
from citecheck.text.shadow import shadow

_NAME = regex(r"[A-Za-z][A-Za-z0-9_.:()'\"=/%+-]*\d[A-Za-z0-9_.:()'\"=%]*")
_TAG = regex(r"<[A-Za-z/][^<>\n]{0,2000}>")
_EDGE = ".,:;)'\"-"

Names = list[tuple[str, Span]]


def verbatim_differences(alignment: Alignment) -> Iterator[Difference]:
    """Names that one edition has once more and the other once more with other figures."""
    mine, theirs = _names(alignment.first), _names(alignment.second)
    rest, others = _surplus(mine, theirs), _surplus(theirs, mine)
    kinds = [Counter(_letters(n) for n, _ in side) for side in (rest, others)]
    other = {_letters(n): (n, span) for n, span in others}
    for name, span in rest:
        kind = _letters(name)
        if kinds[0][kind] == kinds[1][kind] == 1:
            yield Difference("number", span, other[kind][1], (name, other[kind][0]))


def _letters(name: str) -> str:
    return re.sub(r"\d+", "0", name)


def _surplus(mine: Names, theirs: Names) -> Names:
    """What one edition has more often, at the last places."""
    left = Counter(n for n, _ in theirs)
    rest = []
    for name, span in mine:
        if left[name]:
            left[name] -= 1
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
    hidden += [Span(*m.span()) for m in _TAG.finditer(text)]  # the width of a picture is nothing that a reader is told
    copy = shadow(blanked(text, hidden))
    found = []
    for match in _NAME.finditer(copy.text):
        name = match[0].rstrip(_EDGE)
        if any(c.isdigit() for c in name):
            found.append((name, copy.span(match.start(), match.start() + len(name))))
    return found
