"""The house bibliography is read as BibTeX tools read it."""

from pathlib import Path

import bibtexparser
import pytest

from citecheck.editions.house import house, read_authorities
from citecheck.errors import ConfigError

FOLDER = Path(__file__).parents[2] / "refs" / "house"


def test_our_reader_agrees_with_bibtexparser():
    theirs = {}
    for path in sorted(FOLDER.glob("*.bib")):
        library = bibtexparser.parse_file(path)
        assert not library.failed_blocks
        theirs |= {e.key: e for e in library.entries}
    ours = {a.key: a for a in house()}
    assert set(ours) == set(theirs)
    for key, entry in theirs.items():
        fields = {f.key.lower(): f.value for f in entry.fields}
        assert ours[key].titles["ja"] == fields["title"]
        assert ours[key].titles["en"] == fields["title_en"].replace("\\&", "&")
        assert ours[key].date == fields.get("date", "")


def test_every_entry_has_both_names_and_a_source():
    keys = [a.key for a in house()]
    assert len(keys) == len(set(keys)) >= 60
    for authority in house():
        assert set(authority.titles) == {"ja", "en"}, authority.key
        assert authority.source, authority.key


def test_renamings_point_at_entries():
    keys = {a.key for a in house()}
    for path in FOLDER.glob("*.bib"):
        for entry in bibtexparser.parse_file(path).entries:
            for field in entry.fields:
                assert field.key != "related" or field.value in keys


def test_forms_of_bibtex():
    text = """@comment{no, entry = {1}} @string{x = "y"}
    @Report{a-1, title = "全体{の}計画", TITLE_EN={The {Whole} Plan \\& More}, date = 2020, }
    nonsense @misc(b2, title = {二}"""
    first, second = read_authorities(text)
    assert first.titles == {"ja": "全体の計画", "en": "The Whole Plan & More"}
    assert first.date == "2020"
    assert first.official("the whole plan & more")
    assert not first.official("")
    assert second.titles == {"ja": "二"}


def test_own_folder(tmp_path):
    (tmp_path / "own.bib").write_text(
        "@report{own, title = {自社白書}, title_en = {Our White Paper}}", encoding="utf-8"
    )
    assert [a.key for a in house(str(tmp_path))][-1] == "own"
    with pytest.raises(ConfigError, match="no such folder"):
        house(str(tmp_path / "gone"))
