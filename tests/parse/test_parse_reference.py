"""One citation -> its fields; the gold notes of tests/gold set the standard."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Passage, Span
from citecheck.parse.reference import read_reference
from citecheck.text.language import language_of

GOLD = Path(__file__).parent.parent / "gold"


def read(text, italics=()):
    passage = Passage(text, ((0, 0, len(text)),), tuple(italics))
    return read_reference(passage, language_of(text))


def gold(name):
    rows = [json.loads(line) for line in (GOLD / name).read_text("utf-8").splitlines()]
    return [(r["text"], r["refs"][0]["fields"]) for r in rows if len(r["refs"]) == 1]


@pytest.mark.parametrize(
    ("name", "least"), [("notes-en.jsonl", 0.93), ("notes-ja.jsonl", 0.93), ("lists-ja.jsonl", 0.82)]
)
def test_fields_of_gold_notes(name, least):
    right = total = 0
    wrong = []
    for text, fields in gold(name):
        found = read(text).reference.variables
        for variable in ("title", "container-title", "publisher", "publisher-place", "volume", "number", "genre"):
            expected = fields.get(variable)
            value = found.get(variable)
            if expected or value:
                total += 1
                hit = (expected or "").strip("第号巻.") == (value or "").strip("第号巻.")
                right += hit
                if not hit:
                    wrong.append((text, variable, expected, value))
    assert right / total >= least, wrong


@pytest.mark.parametrize("name", ["notes-en.jsonl", "notes-ja.jsonl"])
def test_the_sure_ones_are_right(name):
    """Of the references read with confidence 0.9 or more at least nineteen in twenty have the right title."""
    sure = [(r, fields) for text, fields in gold(name) if (r := read(text)).confidence >= 0.9]
    assert len(sure) >= 0.55 * len(gold(name))
    right = sum(r.reference.title == fields.get("title", "") for r, fields in sure)
    assert right >= 0.95 * len(sure)


def test_a_news_article():
    r = read("Motoko Rich, “Japan Is Hooked on Cash,” New York Times, July 1, 2022, B1.").reference
    assert (r.type, r.title, r.container_title) == ("article-newspaper", "Japan Is Hooked on Cash", "New York Times")
    assert r.author[0].family == "Rich"
    assert r.issued is not None
    assert r.issued.parts == (2022, 7, 1)


def test_the_cited_page_is_a_locator_and_an_article_keeps_its_range():
    r = read("Richard J. Samuels, Securing Japan (Ithaca: Cornell University Press, 2007), 5.")
    assert (r.locator, r.label, r.reference.get("page")) == ("5", "page", "")
    r = read("小谷哲男「海洋安全保障と日米同盟」『国際問題』第617号（2012年12月）25-35頁。")
    assert (r.locator, r.reference.get("page"), r.reference.get("issue")) == ("", "25-35", "617")


def test_italics_part_author_and_title():
    text = "Kurt M. Campbell, The Pivot: The Future of American Statecraft in Asia, Twelve, 2016."
    r = read(text, [Span(18, 70)]).reference
    assert r.title == "The Pivot: The Future of American Statecraft in Asia"
    assert r.author[0].family == "Campbell"


def test_a_translated_title_stands_beside_the_original():
    r = read("Handa Shigeru, “Nihon wa senso o suru no ka [Will Japan Go to War?],” Sekai, May 2014.").reference
    assert r.title == "Nihon wa senso o suru no ka"
    assert r.get("translated-title") == "Will Japan Go to War?"


def test_a_body_that_edits_its_report_is_its_author():
    r = read("防衛研究所編『東アジア戦略概観2021』（インターブックス、2021年）。").reference
    assert [n.literal for n in r.author] == ["防衛研究所"]
    r = read("川島真編『中国の外交』（山川出版社、2007年）。").reference
    assert [n.family for n in r.editor] == ["川島"]


@pytest.mark.parametrize("name", ["notes-en.jsonl", "notes-ja.jsonl"])
def test_spans_hold_what_is_written(name):
    for text, _ in gold(name):
        reference = read(text).reference
        for variable, span in reference.spans.items():
            assert 0 <= span.start < span.end <= len(text)
            written = "".join(text[span.start : span.end].split())
            if value := reference.get(variable):
                assert "".join(value.split())[:4] in written.translate({0xFF10 + i: str(i) for i in range(10)}), (
                    variable,
                    value,
                    written,
                )
        assert set(reference.confidences) == set(reference.spans)
        assert all(0 <= c <= 1 for c in reference.confidences.values())


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        "“”「」『』（）()[]〈〉<>‘’\"',.;:、。・ \n-–～第巻号頁年月日編訳著0123456789ABCabc田中伸一マイpvn.§¶ed",
        max_size=60,
    )
)
def test_never_fails(text):
    r = read(text)
    for span in (*r.reference.spans.values(), *filter(None, (r.locator_span, r.prefix_span, r.suffix_span))):
        assert 0 <= span.start <= span.end <= len(text)
    assert 0 <= r.confidence <= 1


def test_odd_input():
    assert not read("").reference
    assert not read("...").reference
    read("(" * 3000)
    read("“" * 2000)
    read("a, " * 3000)
