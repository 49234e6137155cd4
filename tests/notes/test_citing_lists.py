"""Entries of reference lists in the styles of many fields: each is one work, and nothing of it is a remark."""

import time
from itertools import pairwise
from pathlib import Path

import pytest

from citecheck.model import Passage
from citecheck.notes.citing import split_citations

ENTRIES = (Path(__file__).parents[1] / "gold" / "lists-en.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry[:24])
def test_an_entry_is_one_citation(entry):
    pieces = split_citations(Passage.plain(entry))
    assert [p.kind for p in pieces] == ["citation"]
    core = entry[pieces[0].core.start : pieces[0].core.end]
    assert core.rstrip(". ") == entry.rstrip(". ")


def test_two_entries_in_one_note_are_two_citations():
    wrong = []
    for first, second in pairwise(ENTRIES):
        text = f"{first.rstrip('. ')}; see {second}"
        pieces = split_citations(Passage.plain(text))
        if [text[p.core.start :].startswith(second[:12]) for p in pieces] != [False, True]:
            wrong.append(text)
    assert len(wrong) <= 0.1 * len(ENTRIES), wrong


def test_a_year_ends_no_work_whose_title_follows():
    text = "Ministry of Ports. 2021. Coast 2030: A plan for small harbors. Oslo: Ministry of Ports."
    assert len(split_citations(Passage.plain(text))) == 1


@pytest.mark.parametrize("words", ["Ab, AB, ", "Ab-Cd & ", "A. Ab-Cd, ", "Ab, C. D. ", "森正；"])
def test_long_lists_of_names_take_no_long_time(words):
    start = time.perf_counter()
    split_citations(Passage.plain(f"Some title. {words * 200}x. Another: 9"))
    split_citations(Passage.plain(f"{words * 200}x. Another: 9"))
    assert time.perf_counter() - start < 2
