"""The generator: every form can be filled, labels lie on the right words, and chance is only the seed's."""

import sys
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "train"))

import forms_english  # noqa: E402
import forms_japanese  # noqa: E402
import forms_lists  # noqa: E402
from markup import fill  # noqa: E402
from works import Work  # noqa: E402

import train  # noqa: E402

FAMILIES = [*forms_english.FAMILIES, *forms_japanese.FAMILIES, *forms_lists.FAMILIES]
FORMS = [(language, line.split(" ", 1)[1]) for _, language, text in FAMILIES for line in text.strip().splitlines()]


def test_every_form_can_be_filled():
    for number, (language, form) in enumerate(FORMS):
        chance = Random(number)
        notes = [fill(form, Work(chance, language).render, chance) for _ in range(3)]
        assert all(notes), form
        for note in notes:
            assert len(note.text) == len(note.labels) == len(note.italic)
            assert any(note.labels), form
            assert not set("{}") & set(note.text), form


def test_labels_follow_the_fields():
    note = fill("{surname}, *{book}* ({place}: {publisher}, {issued:y}), {page}.", Work(Random(1)).render, Random(1))
    assert note is not None
    parts = {}
    for char, label in zip(note.text, note.labels, strict=True):
        if label:
            parts[label] = parts.get(label, "") + char
    assert list(parts) == ["author", "title", "publisher-place", "publisher", "issued", "page"]
    assert "".join(c for c, i in zip(note.text, note.italic, strict=True) if i) == parts["title"]


def test_one_seed_one_set_of_notes():
    first, second, other = (list(train.notes(40, seed)) for seed in (5, 5, 6))
    assert [n.text for n in first] == [n.text for n in second] != [n.text for n in other]


def test_a_token_has_the_label_of_its_characters():
    for note in train.notes(60, 9):
        items, labels = train.example(note)
        assert len(items) == len(labels)


@pytest.mark.parametrize("keep", ["train", "test"])
def test_real_references_for_training_and_testing_are_parted(keep):
    path = ROOT / "train/data/anystyle-core.jsonl.gz"
    kept = {n.text for n in train.real(path, keep)}
    assert len(kept) == {"train": 1211, "test": 302}[keep]
    assert not kept & {n.text for n in train.real(path, "test" if keep == "train" else "train")}


def test_the_model_is_small():
    folder = ROOT / "src/citecheck/parse/model"
    assert sum(f.stat().st_size for f in folder.iterdir()) < 2_000_000
