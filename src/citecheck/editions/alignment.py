"""Two editions laid side by side: blocks, sentences, notes, quantities."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from citecheck.editions.addresses import bare, link_differences
from citecheck.editions.blocks import Units, align_units
from citecheck.editions.fields import Spellings, note_differences
from citecheck.editions.figures import pair_quantities, value_tokens
from citecheck.editions.house import house
from citecheck.editions.pairing import Candidate, pair_notes
from citecheck.editions.partial import partial
from citecheck.editions.prose import Prose
from citecheck.editions.quantities import find_quantities
from citecheck.editions.sentences import body, sentence_at, sentences
from citecheck.editions.tokens import Raw, Vocabulary, raw
from citecheck.editions.verbatim import verbatim_differences
from citecheck.model import Alignment, BlockKind, Difference, Edition, Note, Pair, Quantity, Sentence
from citecheck.text.dates import find_dates
from citecheck.text.identifiers import find_dois, find_urls
from citecheck.text.language import language_of
from citecheck.text.regex import regex

_NUMBER = regex(r"(?<![A-Za-z\d])\d[\d,]*(?:\.\d+)?")
_NAME = regex(r"[A-ZÀ-Þ][a-zß-ÿ]{4,}")
_FLOOR = 0.12
"""worth from which two sentences of paired blocks answer to each other"""
_NAMED = 2
"""characters of a name that is too short to be found in a text"""


def align(first: Edition, second: Edition) -> Alignment:
    """Which block, sentence, note and quantity of one edition answers to which of the other."""
    sides = (_Side(first), _Side(second))
    ratio = max(0.8, min(1.25, (sides[1].length + 1) / (sides[0].length + 1)))  # half an edition is no dense one
    vocabulary = Vocabulary(sides[0].raw, sides[1].raw)
    units = [_units(side, vocabulary) for side in sides]
    block_pairs = align_units(units[0], units[1], ratio)
    sentence_pairs = _sentence_pairs(sides, block_pairs, vocabulary, ratio)
    places = [_places(sentence_pairs, k) for k in (0, 1)]
    blocks = [_places(block_pairs, k) for k in (0, 1)]
    note_pairs = pair_notes(*(_candidates(side, place) for side, place in zip(sides, places, strict=True)))
    quantity_pairs = pair_quantities(
        sides[0].quantities,
        sides[1].quantities,
        tuple([p[i] for i in s.homes] for p, s in zip(places, sides, strict=True)),  # type: ignore[arg-type]
        tuple([b[s.slot[s.sentences[i].block]] for i in s.homes] for b, s in zip(blocks, sides, strict=True)),  # type: ignore[arg-type]
    )
    alignment = Alignment(
        first,
        second,
        tuple(_renamed(p, sides) for p in block_pairs),
        tuple(note_pairs),
        (sides[0].sentences, sides[1].sentences),
        tuple(sentence_pairs),
        (tuple(sides[0].quantities), tuple(sides[1].quantities)),
        tuple(quantity_pairs),
    )
    half = partial(alignment)
    return replace(alignment, partial=half) if half else replace(alignment, differences=tuple(_differences(alignment)))


def _differences(alignment: Alignment) -> Iterator[Difference]:
    """Of paired notes, of the prose, of the links."""
    notes = (alignment.first.notes, alignment.second.notes)
    spellings = (_spellings(alignment.first), _spellings(alignment.second))
    for pair in alignment.notes:
        if len(pair.left) == len(pair.right) == 1:
            yield from note_differences(notes[0][pair.left[0]], notes[1][pair.right[0]], spellings)
    prose = [*Prose(alignment, (_numbers(alignment.first), _numbers(alignment.second))).differences()]
    yield from prose
    told = [s for d in prose for s in (d.left, d.right) if s]
    for one in verbatim_differences(alignment):
        if not any(s.overlaps(t) for s in (one.left, one.right) if s for t in told):
            yield one
    yield from link_differences(alignment)


def _spellings(edition: Edition) -> Spellings:
    return Spellings(_NAME.findall(edition.document.text))


def _numbers(edition: Edition) -> frozenset[str]:
    """The numbers of an edition's notes and headings."""
    texts = [n.text for n in edition.notes]
    texts += [b.text for b in edition.document.blocks if b.kind is BlockKind.HEADING]
    folded = unicodedata.normalize("NFKC", "\n".join(texts))
    return frozenset(n.replace(",", "") for n in _NUMBER.findall(folded))


class _Side:
    """One edition with what is read from it once."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.body = body(edition)
        self.slot = {block: k for k, block in enumerate(self.body)}
        self.sentences = sentences(edition, self.body)
        self.quantities: list[Quantity] = []
        self.homes: list[int] = []
        """for each quantity the index of its sentence"""
        self.raw: list[Raw] = []
        for index, sentence in enumerate(self.sentences):
            found = self._quantities(sentence)
            self.quantities += found
            self.homes += [index] * len(found)
            self.raw.append(raw(sentence.text, value_tokens(found)))
        self.length = sum(r.length for r in self.raw)

    def _quantities(self, sentence: Sentence) -> list[Quantity]:
        block = self.edition.document.blocks[sentence.block]
        if block.kind is BlockKind.CODE:
            return []
        found = find_quantities(sentence.text, language_of(sentence.text))
        source = block.passage.source
        return [replace(q, span=source(q.span.shift(sentence.start))) for q in found]


def _units(side: _Side, vocabulary: Vocabulary) -> Units:
    """The blocks as units: the words of their sentences together."""
    grouped: dict[int, list[Raw]] = {block: [] for block in side.body}
    for sentence, one in zip(side.sentences, side.raw, strict=True):
        grouped[sentence.block].append(one)
    joined = [
        Raw(
            frozenset().union(*(r.words for r in rows)),
            frozenset().union(*(r.spelled for r in rows)),
            frozenset().union(*(r.kana for r in rows)),
            frozenset().union(*(r.terms for r in rows)),
            sum(r.length for r in rows),
        )
        for rows in grouped.values()
    ]
    return Units(joined, vocabulary, [side.edition.document.blocks[b].kind for b in side.body])


def _sentence_pairs(
    sides: tuple[_Side, _Side], blocks: Sequence[Pair], vocabulary: Vocabulary, ratio: float
) -> list[Pair]:
    """Within each pair of blocks."""
    by_block: list[dict[int, list[int]]] = []
    for side in sides:
        found: dict[int, list[int]] = {}
        for index, sentence in enumerate(side.sentences):
            found.setdefault(side.slot[sentence.block], []).append(index)
        by_block.append(found)
    pairs = []
    for pair in blocks:
        rows = [s for b in pair.left for s in by_block[0].get(b, ())]
        columns = [s for b in pair.right for s in by_block[1].get(b, ())]
        if not rows or not columns:
            pairs += [Pair((i,), (), 0.0) for i in rows] + [Pair((), (j,), 0.0) for j in columns]
            continue
        units = [
            Units([side.raw[i] for i in chosen], vocabulary, [BlockKind.PARAGRAPH] * len(chosen), _FLOOR)
            for side, chosen in zip(sides, (rows, columns), strict=True)
        ]
        pairs += [
            Pair(tuple(rows[i] for i in p.left), tuple(columns[j] for j in p.right), p.score)
            for p in align_units(units[0], units[1], ratio)
        ]
    return pairs


def _authorities(text: str) -> set[str]:
    """Works and bodies of the house bibliography that a note names, in either language."""
    folded = text.casefold()
    return {
        f"h:{a.key}"
        for a in house()
        if any(len(title) > _NAMED and title.casefold() in folded for title in a.titles.values())
    }


def _places(pairs: Sequence[Pair], which: int) -> Mapping[int, int]:
    """For each unit the index of the pair in which it is."""
    return {unit: k for k, pair in enumerate(pairs) for unit in (pair.right if which else pair.left)}


def _renamed(pair: Pair, sides: tuple[_Side, _Side]) -> Pair:
    """From positions in the body to indexes of the document's blocks."""
    return Pair(tuple(sides[0].body[i] for i in pair.left), tuple(sides[1].body[j] for j in pair.right), pair.score)


def _candidates(side: _Side, places: Mapping[int, int]) -> list[Candidate]:
    return [_candidate(note, side, places) for note in side.edition.notes]


def _candidate(note: Note, side: _Side, places: Mapping[int, int]) -> Candidate:
    text = unicodedata.normalize("NFKC", note.text)
    urls = find_urls(note.text)
    hard = {"u:" + bare(u.value) for u in urls} | {"d:" + d.value.lower() for d in find_dois(note.text)}
    hard |= {"u:" + bare(link.target) for link in note.passage.links if "://" in link.target}
    for citation in note.citations:
        if citation.target is not None:  # an Ibid. speaks of the whole work
            work = citation.target
            text += f" {' '.join(map(str, work.author))} {work.title} {work.container_title} {work.publisher}"
            if work.url:
                hard.add("u:" + bare(work.url))
            if work.issued and work.issued.year:
                hard.add(f"={work.issued.year}")
    rest = note.text
    for url in urls:
        rest = rest[: url.span.start] + " " * len(url.span) + rest[url.span.end :]
    for span, date in find_dates(rest):
        hard |= {f"={'-'.join(map(str, date.parts[:k]))}" for k in (1, 2, 3) if len(date.parts) >= k}
        rest = rest[: span.start] + " " * len(span) + rest[span.end :]
    hard |= {"=" + n.replace(",", "") for n in _NUMBER.findall(unicodedata.normalize("NFKC", rest)) if len(n) > 1}
    at = [s for m in note.markers if (s := sentence_at(side.sentences, m.span.start)) is not None]
    one = raw(text, hard | _authorities(text))
    return Candidate(one, frozenset(hard), tuple(places[s] for s in at), re.sub(r"\W+", " ", text).strip().lower())
