"""How many hand-labelled law-journal footnotes with several citations are cut as a reader cuts them."""

import json
from pathlib import Path

import pytest

from citecheck.model import Passage
from citecheck.notes.citing import split_citations

NOTES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "gold" / "law-notes.jsonl").read_text(encoding="utf-8").splitlines()
]


def cores(note):
    pieces = split_citations(Passage.plain(note["text"]))
    return [bare(note["text"][p.core.start : p.core.end]) for p in pieces if p.kind != "comment"]


def bare(text):
    return text.strip(" .。,、")


def test_gold_is_in_the_notes():
    assert len(NOTES) >= 100
    for note in NOTES:
        at = 0
        for citation in note["citations"]:
            at = note["text"].index(citation, at) + len(citation)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_number_of_citations(language):
    notes = [n for n in NOTES if n["language"] == language]
    wrong = [n["id"] for n in notes if len(cores(n)) != len(n["citations"])]
    assert len(wrong) <= 0.05 * len(notes), wrong


def test_bounds_of_citations():
    wrong = [n["id"] for n in NOTES if cores(n) != [bare(c) for c in n["citations"]]]
    assert len(wrong) <= 0.15 * len(NOTES), wrong


def test_number_of_citations_in_policy_notes():
    path = Path(__file__).parents[1] / "gold" / "note-counts.jsonl"
    notes = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    counts = {
        n["id"]: len([p for p in split_citations(Passage.plain(n["text"])) if p.kind != "comment"]) for n in notes
    }
    wrong = [n["id"] for n in notes if counts[n["id"]] != n["citations"]]
    assert len(notes) > 40
    assert len(wrong) <= 0.05 * len(notes), wrong
