"""Whole papers: what is seen in them is what a person sees, correct ones stay unreported, single errors are found.

`papers/*.json` are labels set by hand: markers, notes with their citations, pairs of notes (English, Japanese), pairs of
numbers and dates that answer to each other.
"""

import json
from pathlib import Path

import pytest

from citecheck import extract, verify
from citecheck.config import Config
from citecheck.editions import align
from citecheck.model import Severity

PAPERS = Path(__file__).parent / "papers"
STEMS = ("rare-earths", "active-cyber-defense", "fewer-births")
TODAY = "2026-11-24"


def labels(stem: str) -> dict:
    return json.loads((PAPERS / f"{stem}.json").read_text(encoding="utf-8"))


def seen(citation) -> dict:
    """A citation in the form of the labels."""
    reference = citation.reference
    out: dict = {}
    if reference:
        out["type"] = reference.type
        for variable in ("author", "editor", "translator"):
            if names := getattr(reference, variable):
                out[variable] = [str(n) for n in names]
        out |= reference.variables
        out |= {name: str(d) for name in ("issued", "accessed") if (d := getattr(reference, name))}
    elif citation.short_form:
        out["short-form"] = citation.short_form
    else:
        out["comment"] = citation.suffix
    if citation.locator:
        out["locator"] = [citation.label, citation.locator]
    if citation.prefix:
        out["prefix"] = citation.prefix
    out["position"] = str(citation.position)
    if citation.refers_to:
        out["refers-to"] = citation.refers_to
    return out


@pytest.mark.parametrize("stem", STEMS)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_notes_and_citations(stem, language):
    gold = labels(stem)[language]
    edition = extract(PAPERS / gold["path"])
    assert edition.language == language
    assert [m.label for m in edition.markers] == gold["markers"]
    assert [n.label for n in edition.notes] == list(gold["notes"])
    for note in edition.notes:
        assert [seen(c) for c in note.citations] == gold["notes"][note.label], note.label


@pytest.mark.parametrize("stem", STEMS)
def test_notes_and_quantities_are_paired(stem):
    gold = labels(stem)
    english, japanese = (extract(PAPERS / gold[language]["path"]) for language in ("en", "ja"))
    alignment = align(japanese, english)
    pairs = [
        [[english.notes[j].label for j in p.right], [japanese.notes[i].label for i in p.left]] for p in alignment.notes
    ]
    assert pairs == [[[a], [b]] for a, b in gold["pairs"]]
    found = [
        [alignment.quantities[1][p.right[0]].text, alignment.quantities[0][p.left[0]].text]
        for p in alignment.quantity_pairs
        if p.left and p.right
    ]
    missed = [q for q in gold["quantities"] if q not in found]
    assert missed == []


def findings(path: Path) -> list[str]:
    """Codes and editions of what an editor must look at."""
    report = verify(path, config=Config(offline=True, today=_today()))
    return [
        f"{f.code} {Path(f.location.path).suffixes[0][1:]}" for f in report.findings if f.severity >= Severity.WARNING
    ]


def _today():
    from datetime import date

    return date.fromisoformat(TODAY)


@pytest.mark.parametrize("stem", STEMS)
def test_correct_papers_stay_unreported(stem):
    assert findings(PAPERS / labels(stem)["en"]["path"]) == []
