"""Blocks and sentences of one edition that nothing in the other answers to."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from math import log

from citecheck.check.rule import Problem, Spot
from citecheck.model import Alignment, BlockKind, Confidence, Edition, Message, Pair, Sentence, Span, say
from citecheck.rules.editions.facing import LONGEST, language


def lone_blocks(alignment: Alignment, kinds: Collection[BlockKind], noun: Message) -> Iterator[Problem]:
    """Runs of blocks of these kinds; neighbours are one problem."""
    if alignment.partial is not None:
        return
    for side in (0, 1):
        run: list[int] = []
        for index, pair in enumerate((*alignment.blocks, Pair((), ()))):
            mine, theirs = (pair.right, pair.left) if side else (pair.left, pair.right)
            if mine and not theirs and _blocks(alignment, side)[mine[0]].kind in kinds:
                run.append(index)
                continue
            if run:
                yield _run(alignment, side, run, noun)
            run = []


def _blocks(alignment: Alignment, side: int) -> Sequence:  # type: ignore[type-arg]
    return (alignment.first, alignment.second)[side].document.blocks


def _run(alignment: Alignment, side: int, run: list[int], noun: Message) -> Problem:
    editions = (alignment.first, alignment.second)
    members = [i for k in run for i in (alignment.blocks[k].right if side else alignment.blocks[k].left)]
    blocks = [editions[side].document.blocks[i] for i in members]
    spots = _place(editions[1 - side], alignment.blocks, run[0], 1 - side)
    there, text = language(editions[1 - side]), quoted(blocks[0].text)
    if len(blocks) == 1:
        message = say(
            "{noun} “{text}” has no counterpart in the {language} edition", noun=noun, text=text, language=there
        )
    else:
        message = say(
            "{n} blocks from “{text}” on have no counterpart in the {language} edition",
            n=len(blocks),
            text=text,
            language=there,
        )
    return Problem(
        message,
        Span(blocks[0].span.start, blocks[-1].span.end),
        related=spots,
        confidence=Confidence.MEDIUM,
        edition=editions[side],
    )


def _place(edition: Edition, pairs: Sequence[Pair], index: int, side: int) -> tuple[Spot, ...]:
    """Where it should stand in the other edition: behind what came before."""
    for k in range(index - 1, -1, -1):
        before = pairs[k].right if side else pairs[k].left
        if before:
            end = edition.document.blocks[before[-1]].span.end
            gap = end + (edition.document.text[end : end + 2] == "\n\n")  # the empty line between
            return (Spot(Span(gap, gap), say("it would stand here"), edition),)
    return ()


def quoted(text: str) -> str:
    """The beginning of a text, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def lone_sentences(alignment: Alignment) -> Iterator[tuple[int, list[Sentence], int]]:
    """(edition, sentences, place in the other edition) of sentences that stand alone in a block that has a counterpart.

    Neighbours are taken together; the place is behind the last sentence before them that has an answer.
    """
    homes = [{b: k for k, p in enumerate(alignment.blocks) for b in (p.right if side else p.left)} for side in (0, 1)]
    run: list[Sentence] = []
    state = (-1, -1)
    places = [-1, -1]
    for pair in (*alignment.sentence_pairs, Pair((), ())):
        side = 1 if pair.right and not pair.left else 0
        members = pair.right if side else pair.left
        sentences = [alignment.sentences[side][i] for i in members]
        whole = bool(pair.left and pair.right) or not members
        at = homes[side][sentences[0].block] if sentences else -1
        block = alignment.blocks[at] if at >= 0 else Pair((), ())
        if run and (whole or state != (side, at)):
            yield state[0], run, _behind(alignment, state, places)
            run = []
        if whole:
            places = [
                alignment.sentences[k][m[-1]].span.end for k, m in enumerate((pair.left, pair.right)) if m
            ] or places
        elif block.left and block.right:
            run = [*run, *sentences]
            state = (side, at)


def in_neighbour(alignment: Alignment, side: int, sentences: Sequence[Sentence]) -> bool:
    """Whether a sentence beside these has a translation that is long enough to hold them as well."""
    all_mine, all_theirs = alignment.sentences[side], alignment.sentences[1 - side]
    ratio = sum(len(s.text) for s in all_theirs) / max(1, sum(len(s.text) for s in all_mine))
    extra = sum(len(s.text) for s in sentences)
    first, last = all_mine.index(sentences[0]), all_mine.index(sentences[-1])
    for pair in alignment.sentence_pairs:
        mine, theirs = (pair.right, pair.left) if side else (pair.left, pair.right)
        if theirs and mine and (mine[-1] == first - 1 or mine[0] == last + 1):
            own = sum(len(all_mine[i].text) for i in mine)
            answer = sum(len(all_theirs[j].text) for j in theirs)
            with_it, without = (abs(log(answer / (n * ratio))) for n in (own + extra, own))
            if with_it < FITS and without > FITS + MARGIN:
                return True
    return False


FITS, MARGIN = 0.25, 0.1
"""logarithm of the ratio of lengths up to which a translation fits, and how much worse the other reading must be"""


def _behind(alignment: Alignment, state: tuple[int, int], places: list[int]) -> int:
    """The end of the last answered sentence, or the start of the block if that lies before it."""
    other = 1 - state[0]
    pair = alignment.blocks[state[1]]
    blocks = (alignment.first, alignment.second)[other].document.blocks
    start = blocks[(pair.right if other else pair.left)[0]].span.start
    return max(start, places[other])
