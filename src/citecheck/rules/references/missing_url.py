"""missing-url."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.check.context import Context
from citecheck.check.labels import notes_named
from citecheck.check.rule import Problem, Spot, rule
from citecheck.model import Citation, Confidence, Edition, Message, Note, Severity, say
from citecheck.rules.references.expected import UNSURE, links, names_itself, states_a_work
from citecheck.text.regex import regex

_ONLINE = frozenset({"webpage", "post", "post-weblog", "dataset", "software"})
_DATED = frozenset({"article-newspaper", "article-magazine", "document", "report", "speech", "broadcast"})
_PRINTED = regex(
    r"朝刊|夕刊|\d+\s*[面版]|縮刷版|号外|print edition|\b[A-D]\d{1,2}\b|\b(?:late|city|final) edition\b", re.I
)
_PRINT = regex(
    r"新聞(?!協会|労連)|日経$|新報$|日報$|公論|文藝春秋|世界$|\b(?:Times|Post|Journal|Guardian|Herald|Tribune|Shimbun|Gazette|Telegraph|"
    r"Independent|Observer|Chronicle|Globe|Monde|Figaro|Spiegel|Zeitung|Economist|Monthly|Weekly|Quarterly|Review|"
    r"Foreign (?:Affairs|Policy))\b"
)
WEB_SINCE = 2000
"""newspapers and ministries put what they publish online from about then"""


@rule("REF104", severity=Severity.INFO)
def missing_url(edition: Edition, context: Context) -> Iterator[Problem]:
    """Citations of sources that live online give no address.

    Why: news pages, press releases and ministries' documents are found by their address; without one the link cannot
    be checked or archived.

    Bad:  `Cabinet Office, “Quantum Technology Innovation Strategy,” January 21, 2020.`
    Good: `Cabinet Office, “Quantum Technology Innovation Strategy,” January 21, 2020, https://www8.cao.go.jp/...`

    One finding for a whole edition. A newspaper that is printed needs no address, unless the paper gives addresses for
    most of its newspapers.
    """
    newspapers = [c for _, c in edition.citations() if _in_print(c)]
    addressed = sum(bool(c.reference.url) for c in newspapers)
    habit = addressed >= 2 and addressed * 2 > len(newspapers)
    places = [
        (n, c)
        for n, c in edition.citations()
        if _lives_online(n, c) and not links(n, c.span) and (habit or not _in_print(c))
    ]
    if not places:
        return
    labels = notes_named(n.label for n, _ in places)
    if len(places) == 1:
        message = say("a source that lives online is cited without an address in {notes}", notes=labels)
    else:
        message = say("sources that live online are cited without an address in {notes}", notes=labels)
    (note, first), *others = places
    yield Problem(
        message,
        first.span,
        tuple(Spot(c.span, _says(n), note=n.label) for n, c in others),
        confidence=Confidence.MEDIUM,
        note=note.label,
    )


def _in_print(citation: Citation) -> bool:
    """Whether a newspaper or magazine that is printed is cited: it is found by its date."""
    reference = citation.reference
    names = [reference.container_title, reference.publisher, *(n.literal for n in reference.author)]
    return any(_PRINT.search(name) for name in names)


def _says(note: Note) -> Message:
    return say("note {label} too", label=note.label)


def _lives_online(note: Note, citation: Citation) -> bool:
    reference = citation.reference
    if not states_a_work(citation, note) or names_itself(citation) or citation.confidence < UNSURE:
        return False
    if any(reference.get(v) for v in ("URL", "DOI", "ISBN", "archive", "publisher-place", "volume")):
        return False
    if reference.type in _ONLINE:
        return bool(reference.title)
    date = reference.issued
    if reference.type not in _DATED or not reference.title or date is None or date.day is None or date.year is None:
        return False
    if reference.get("page") or citation.locator or reference.get("edition") or _PRINTED.search(citation.text):
        return False
    return date.year >= WEB_SINCE and date.impossible is None
