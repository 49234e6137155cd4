"""Whole papers: what is seen in them is what a person sees, correct ones stay unreported, single errors are found.

`papers/*.json` are labels set by hand: markers, notes with their citations, pairs of notes (English, Japanese), pairs of
numbers and dates that answer to each other.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from citecheck import extract, verify
from citecheck.config import Config
from citecheck.editions import align
from citecheck.model import Severity

PAPERS = Path(__file__).parent / "papers"
STEMS = ("rare-earths", "active-cyber-defense", "fewer-births")


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
    report = verify(path, config=Config(offline=True, today=date(2026, 11, 24)))
    return [
        f"{f.code} {Path(f.location.path).suffixes[0][1:]}" for f in report.findings if f.severity >= Severity.WARNING
    ]


@pytest.mark.parametrize("stem", STEMS)
def test_correct_papers_stay_unreported(stem):
    assert findings(PAPERS / labels(stem)["en"]["path"]) == []


EDITS = [
    # paper, edition, what is written, what it becomes, what an editor is told (code and edition of the place)
    # marks and notes
    ("rare-earths", "en", "had stopped.[^1]", "had stopped.[^21]", "FNT002 en"),
    ("rare-earths", "ja", "止まったと伝えた[^1]。", "止まったと伝えた。", "EDN103 ja"),
    ("rare-earths", "en", "[^10]: Kalantzakos, *China and the Geopolitics of Rare Earths*, 160.\n", "", "EDN101 ja"),
    ("rare-earths", "ja", "[^5]: 輸出枠そのものは1999年から設けられていた。2010年に新しかったのは削減の幅である。\n", "", "EDN101 en"),
    ("rare-earths", "en", "[^4]: Ibid., chap. 3.", "[^4]:", "FNT007 en"),
    ("rare-earths", "en", "[^13]: Nabeel", "[^13] Nabeel", "FNT010 en"),
    ("rare-earths", "en", "[^12]: Regulation", "[^11]: Regulation", "FNT004 en"),
    ("active-cyber-defense", "en", "not built that day.[1]", "not built that day.[l]", "EDN103 en"),
    ("active-cyber-defense", "ja", "ほぼ3日かかった[2]。", "ほぼ3日かかった[12]。", "FNT002 ja"),
    ("active-cyber-defense", "ja", "- 10 NATO", "- 9 NATO", "FNT004 ja"),
    ("active-cyber-defense", "en", "- 5 National Security Strategy of Japan (Tokyo: Cabinet Secretariat, 2022), 23.\n", "", "EDN101 ja"),
    ("fewer-births", "en", '<sup><a href="#fn3" id="ref3">3</a></sup>', "", "EDN103 en"),
    ("fewer-births", "ja", '<sup><a href="#fn8" id="ref8">8</a></sup>', "", "EDN103 ja"),
    # citing
    ("rare-earths", "ja", "前掲注2、160頁", "前掲注3、160頁", "CIT005 ja"),
    ("rare-earths", "ja", "前掲注2、160頁", "前掲注20、160頁", "CIT003 ja"),
    ("rare-earths", "en", "[^8]: Act on", "[^8]: Ibid., 4; Act on", "CIT001 en"),
    ("fewer-births", "ja", "前掲6, p. 203.", "前掲60, p. 203.", "CIT003 ja"),
    # references
    ("rare-earths", "en", "*New York Times*, September 22, 2010.", "*New York Times*.", "REF103 en"),
    ("rare-earths", "en", "https://www.iea.org/reports", "htps://www.iea.org/reports", "REF304 en"),
    ("rare-earths", "en", "https://doi.org/10.1016/j.resconrec", "https://doi.org/10.10/j.resconrec", "REF303 en"),
    ("rare-earths", "en", "112–115", "115–112", "REF201 en"),
    ("fewer-births", "en", "105–140", "140–105", "REF201 en"),
    # dates
    ("rare-earths", "en", "*New York Times*, September 22, 2010.", "*New York Times*, September 31, 2010.", "DAT101 en"),
    ("fewer-births", "ja", "2025-09-16", "2025-09-61", "DAT101 ja"),
    ("rare-earths", "en", "(accessed March 4, 2025)", "(accessed March 4, 2027)", "DAT104 en"),
    ("fewer-births", "ja", "(参照 2025-10-03).", "(参照 2024-10-03).", "DAT103 ja"),
    ("active-cyber-defense", "en", "(2025/09/05)", "(2025/09/15)", "EDN410 en"),
    # numbers and dates of the two texts
    ("rare-earths", "ja", "2012年3月13日", "2012年3月31日", "EDN401 en"),
    ("rare-earths", "en", "January 2015", "January 2016", "EDN401 en"),
    ("rare-earths", "en", "about 97 percent", "about 79 percent", "EDN404 en"),
    ("rare-earths", "ja", "14か国", "15か国", "EDN404 en"),
    ("rare-earths", "en", "| Magnets | 75% | 92% |", "| Magnets | 75% | 29% |", "EDN404 en"),
    ("active-cyber-defense", "en", "about 13,000 cars", "about 130,000 cars", "EDN404 en"),
    ("active-cyber-defense", "ja", "222件", "202件", "EDN404 en"),
    ("fewer-births", "en", "686,173", "668,173", "EDN404 en"),
    ("fewer-births", "ja", "0.72まで", "0.78まで", "EDN404 en"),
    ("rare-earths", "ja", "1000億円", "100億円", "EDN402 en"),
    ("fewer-births", "en", "3.6 trillion yen", "3.6 billion yen", "EDN402 en"),
    ("rare-earths", "en", "250 million dollars", "250 million euros", "EDN403 en"),
    ("active-cyber-defense", "ja", "2500億円", "2500億ドル", "EDN403 en"),
    # parts of the two texts
    ("rare-earths", "en", "## 4. What Others Are Doing\n\n", "", "EDN304 ja"),
    ("rare-earths", "ja", "米国が選んだのは資金であり、最近では所有である。国防総省はカリフォルニア州マウンテンパスの鉱山とテキサス州の精錬所を支援してきた。ワシントンが2022年6月14日に立ち上げた鉱物安全保障パートナーシップには14か国とEUが集うが、独自の予算はない。\n\n", "", "EDN302 en"),
    # notes of the two editions
    ("rare-earths", "ja", "「特定重要物資の指定について」令和4年12月20日", "「特定重要物資の指定について」令和5年12月20日", "EDN205 en"),
    ("rare-earths", "en", "August 7, 2014, https", "August 7, 2015, https", "EDN205 en"),
    ("active-cyber-defense", "en", "“Cyber Defence Pledge,” July 8", "“Cyber Defence Pledge,” July 18", "EDN205 en"),
    ("rare-earths", "en", "(accessed March 3, 2025).\n[^7]", "(accessed March 5, 2025).\n[^7]", "EDN210 en"),
    ("active-cyber-defense", "en", "Ellen Nakashima", "Ellen Nakajima", "EDN201 en"),
    ("active-cyber-defense", "en", "“Toyota Halts All Japan", "“Toyota Stops All Japan", "EDN202 en"),
    ("active-cyber-defense", "ja", "Washington Post, August", "Washington Times, August", "EDN203 en"),
    ("active-cyber-defense", "ja", "Cambridge University Press, 2017", "Oxford University Press, 2017", "EDN204 en"),
    ("active-cyber-defense", "en", "2017), 135.", "2017), 153.", "EDN206 en"),
    ("fewer-births", "en", "125, no. 1", "152, no. 1", "EDN207 en"),
    ("active-cyber-defense", "ja", "official_texts_133177", "official_texts_133178", "EDN208 en"),
    ("fewer-births", "en", "policies/kodomo-mirai", "policies/kodomo-miral", "EDN208 en"),
    ("rare-earths", "ja", "2018.11.017", "2018.11.071", "EDN209 en"),
]  # fmt: skip


@pytest.mark.parametrize(("stem", "language", "old", "new", "told"), EDITS)
def test_a_single_edit_is_told_once(tmp_path, stem, language, old, new, told):
    gold = labels(stem)
    for edition in ("en", "ja"):
        text = (PAPERS / gold[edition]["path"]).read_text(encoding="utf-8")
        if edition == language:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / gold[edition]["path"]).write_text(text, encoding="utf-8")
    assert findings(tmp_path / gold["en"]["path"]) == [told]
