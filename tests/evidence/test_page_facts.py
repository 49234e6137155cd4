"""Pages are read as a careful reader would."""

import pytest
from dateline_samples import DATELINES
from english_pages import ENGLISH
from japanese_pages import JAPANESE

from citecheck.evidence import page_facts

SAMPLES = JAPANESE + ENGLISH + DATELINES


@pytest.fixture(scope="module")
def facts():
    return {s.name: page_facts(s.data, url=s.url) for s in SAMPLES}


def first(facts, kind):
    return next((d.value for d in facts.dates if d.kind == kind), None)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.name)
def test_title(sample, facts):
    assert facts[sample.name].title == sample.title


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.name)
def test_dates(sample, facts):
    read = facts[sample.name]
    published = first(read, "published")
    if sample.published is None:  # a guess may stand there, but nobody may rely on it
        assert all(d.grade == "weak" for d in read.dates if d.kind == "published")
    else:
        assert published == sample.published
    assert first(read, "modified") == sample.modified


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: s.name)
def test_language(sample, facts):
    assert facts[sample.name].language == sample.language


TITLES = [
    ("Burden Sharing in Asia | Brookings", "", None, "Burden Sharing in Asia"),
    ("Burden Sharing in Asia - The Guardian", "", "https://www.theguardian.com/a", "Burden Sharing in Asia"),
    ("CNN - Burden Sharing in Asia", "", "https://edition.cnn.com/a", "Burden Sharing in Asia"),
    ("Burden Sharing - A Study in Two Parts", "", None, "Burden Sharing - A Study in Two Parts"),
    ("防衛省・自衛隊｜令和5年版防衛白書｜第1章", "", None, "令和5年版防衛白書"),
    ("令和5年版防衛白書｜防衛省・自衛隊", "", None, "令和5年版防衛白書"),
    ("日・フィリピン首脳会談｜外務省", "<h1>外務省</h1>", None, "日・フィリピン首脳会談"),
    ("外務省: 日・フィリピン首脳会談", "<h1>日・フィリピン首脳会談</h1>", None, "日・フィリピン首脳会談"),
    ("Untitled", "<h1>The Real One</h1>", None, "The Real One"),
    ("", "<h1>Only a Heading</h1>", None, "Only a Heading"),
    ("白書 (PDF：1.2MB)", "", None, "白書"),
]


@pytest.mark.parametrize(("title", "body", "url", "expected"), TITLES)
def test_the_site_is_no_part_of_the_title(title, body, url, expected):
    html = f"<html><head><title>{title}</title></head><body>{body}<p>text</p></body></html>"
    assert page_facts(html.encode(), url=url).title == expected


def test_facts_survive_as_json(facts):
    from citecheck.evidence.serial import facts_from_json, facts_to_json

    assert any(f.doi for f in facts.values())
    for read in facts.values():
        assert facts_from_json(facts_to_json(read)) == read
