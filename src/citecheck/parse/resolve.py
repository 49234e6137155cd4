"""Short forms over the notes of a paper: which work each of them means.

A work is only named when there is one that it can be; where it could be several, the notes are listed and nothing is
chosen (Ibid. after a note with two works is wrong in every style manual, e.g. The Chicago Manual of Style 13.37).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from citecheck.model import Citation, Note, Position, Reference
from citecheck.notes.citing_order import in_reading_order
from citecheck.parse.works import Work, Works, begins_alike, is_article, named_by


@dataclass(slots=True)
class _State:
    works: Works = field(default_factory=Works)
    notes: dict[str, list[Work]] = field(default_factory=lambda: defaultdict(list))
    """the works that each note cites, short forms resolved"""
    previous: list[Work] = field(default_factory=list)
    """of the note before, in order, each once"""
    unclear: tuple[str, ...] = ()
    """labels that the last short form of the note before could mean, when it was ambiguous"""


def resolve(notes: Iterable[Note]) -> tuple[Note, ...]:
    """The notes, in the order given, with position, target and antecedent of every citation."""
    given = list(notes)
    state = _State()
    resolved: dict[int, Note] = {}
    for note in in_reading_order(given):
        here: list[Work] = []
        unclear: tuple[str, ...] = ()
        citations = []
        for citation in note.citations:
            done, work = _resolve(citation, note.label, here, state)
            citations.append(done)
            if work is not None:
                here.append(work)
            unclear = done.ambiguous if _cites(done) else unclear
        state.previous, state.unclear = list(dict.fromkeys(here)), unclear
        if note.label:
            state.notes[note.label] += here
        resolved[id(note)] = replace(note, citations=tuple(citations))
    return tuple(resolved[id(note)] for note in given)


def _cites(citation: Citation) -> bool:
    return bool(citation.reference) or citation.short_form is not None


def _resolve(citation: Citation, label: str, here: list[Work], state: _State) -> tuple[Citation, Work | None]:
    if not _cites(citation):
        return citation, None
    if citation.short_form is None:
        return _named(citation, label, state)
    if citation.position in {Position.IBID, Position.IBID_WITH_LOCATOR}:
        return _previous(citation, here, state)
    if citation.named_note is not None:
        return _numbered(citation, label, here, state)
    if citation.reference.issued or citation.position is Position.FIRST:
        return _elliptic(citation, label, here, state)
    if not citation.reference:
        return _previous(citation, here, state)
    return _chosen(citation, _by_kind(citation, state.works.by(citation.reference)))


def _named(citation: Citation, label: str, state: _State) -> tuple[Citation, Work | None]:
    """A citation in words: of a new work, of one cited before in full, or by a short title."""
    reference = citation.reference
    if (known := state.works.find(reference)) is not None:
        return replace(citation, position=Position.SUBSEQUENT, refers_to=known.label), known
    if _is_short_title(reference):
        found = state.works.by(reference)
        if len(found) == 1:
            return _to(citation, found[0]), found[0]
        if len(found) > 1:
            return replace(citation, position=Position.SUBSEQUENT, ambiguous=tuple(w.label for w in found)), None
    return citation, state.works.add(reference, label)


def _is_short_title(reference: Reference) -> bool:
    """Author and title without any data of publication."""
    data = ("publisher", "container-title", "URL", "DOI", "volume", "number", "publisher-place")
    return bool(reference.author and reference.title and not reference.issued) and not any(map(reference.get, data))


def _previous(citation: Citation, here: list[Work], state: _State) -> tuple[Citation, Work | None]:
    """Ibid., 同上: the work cited last, in this note or else in the note before."""
    if here:
        return _to(citation, here[-1]), here[-1]
    if state.unclear:
        return replace(citation, ambiguous=state.unclear), None
    return _chosen(citation, state.previous)


def _numbered(citation: Citation, label: str, here: list[Work], state: _State) -> tuple[Citation, Work | None]:
    """Supra note 3, 前掲注3: the work of that note, or the one of its works that is named."""
    number = citation.named_note or ""
    cited = list(dict.fromkeys(here if number == label else state.notes.get(number, ())))
    return _chosen(citation, _by_kind(citation, [w for w in cited if _fits(citation.reference, w.reference)]))


def _fits(short: Reference, full: Reference) -> bool:
    return named_by(short, full) and (not short.title or begins_alike(short.title, full))


def _by_kind(citation: Citation, found: list[Work]) -> list[Work]:
    """Of several works, those of the kind that the short form names: 前掲書 a book, 前掲論文 an article."""
    words = citation.short_form or ""
    if len(found) > 1 and ("書" in words or "論文" in words):
        return [w for w in found if is_article(w.reference) == ("論文" in words)] or found
    return found


def _elliptic(citation: Citation, label: str, here: list[Work], state: _State) -> tuple[Citation, Work | None]:
    """A new work with something left out that was said before: 同『...』 the author, 同紙 the newspaper."""
    before = here[-1:] or state.previous
    reference = citation.reference
    if len(before) == 1 and not state.unclear:
        known = before[0].reference
        if (citation.short_form or "")[-1:] in {"紙", "誌"}:
            name = known.container_title or known.title
            reference = replace(reference, variables={**reference.variables, "container-title": name})
        else:
            reference = replace(reference, author=known.author, editor=reference.editor or known.editor)
        return replace(citation, position=Position.FIRST, target=reference), state.works.add(reference, label)
    return citation, state.works.add(reference, label) if reference else None


def _chosen(citation: Citation, found: list[Work]) -> tuple[Citation, Work | None]:
    if len(found) == 1:
        return _to(citation, found[0]), found[0]
    return replace(citation, ambiguous=tuple(w.label for w in found)), None


def _to(citation: Citation, work: Work) -> Citation:
    position = Position.SUBSEQUENT if citation.position is Position.FIRST else citation.position
    return replace(citation, position=position, refers_to=work.label, target=work.reference)
