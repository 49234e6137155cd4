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
