"""Identifiers are found as written and given in clean form."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import isbn, issn

from citecheck.text.identifiers import (
    find_arxiv,
    find_cinii,
    find_dois,
    find_handles,
    find_isbns,
    find_issns,
    find_ndl,
    find_urls,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("（https://www.example.go.jp/a/page1_001.html）参照。", "https://www.example.go.jp/a/page1_001.html"),
        ("https://example.org/wiki/Treaty_(1960)).", "https://example.org/wiki/Treaty_(1960)"),
        (
            "https://www.example.go.jp/j/\npublication/wp2023.pdf、2023年",
            "https://www.example.go.jp/j/publication/wp2023.pdf",
        ),
        (
            "https:// www.example.go.jp/ files/area_1/index.html 参照",
            "https://www.example.go.jp/files/area_1/index.html",
        ),
        ("<https://example.org/a b/c.html>", "https://example.org/ab/c.html"),
        ("<URL: https://example.org/a>", "https://example.org/a"),
        ("〈https://example.org/a〉2022年5月10日閲覧", "https://example.org/a"),
        ("ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｏｒｇ／ａ。", "https://example.org/a"),
        ("Example News, example.com/article/cables-9c5f.", "example.com/article/cables-9c5f"),
        ("www.example.go.jp。", "www.example.go.jp"),
        ("https://example.org/%E6%97%A5%E6%9C%AC を参照", "https://example.org/%E6%97%A5%E6%9C%AC"),
        ("https://example.org/日本", "https://example.org/"),
        ("https://example.org/ (accessed 3 March 2021)", "https://example.org/"),
        ("https://example.org/ 2023-05-01 閲覧", "https://example.org/"),
        ("https://example.org/a\nSee also Mori.", "https://example.org/a"),
        ("https://example.org/a/\nSee also Mori.", "https://example.org/a/"),
        (
            "https://web.example.org/web/2020/https://example.com/a",
            "https://web.example.org/web/2020/https://example.com/a",
        ),
        ("https://exam\u200bple.org/a", "https://example.org/a"),
        ("http://localhost:8000/a;", "http://localhost:8000/a"),
        ("“https://example.org/a”", "https://example.org/a"),
    ],
)
def test_one_url(text, value):
    assert [f.value for f in find_urls(text)] == [value]


def test_spans_are_as_written():
    text = "森（ｈｔｔｐｓ：／／example.org／ａ）、see www.example.com/b."
    assert [text[f.span.start : f.span.end] for f in find_urls(text)] == [
        "ｈｔｔｐｓ：／／example.org／ａ",
        "www.example.com/b",
    ]


@pytest.mark.parametrize(
    "text", ["a@example.com/x", "and/or", "e.g. i.e. U.S./Japan", "https://", "http:// ", "3.5/10", "vol.3/no.2"]
)
def test_no_url(text):
    assert find_urls(text) == []


def test_several_urls():
    assert [f.value for f in find_urls("https://a.example/b;https://c.example/d, https://e.example")] == [
        "https://a.example/b",
        "https://c.example/d",
        "https://e.example",
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("https://doi.org/10.1787/41e807f9-en.", "10.1787/41e807f9-en"),
        ("doi:10.1016/S0140-6736(05)67889-0)", "10.1016/S0140-6736(05)67889-0"),
        ("DOI：10.11501/3050769、", "10.11501/3050769"),
        ("(10.1000/xyz123)", "10.1000/xyz123"),
        ("ｄｏｉ：１０．１０００／１８２", "10.1000/182"),
    ],
)
def test_doi(text, value):
    assert [f.value for f in find_dois(text)] == [value]


def test_check_digits():
    found = find_isbns("ISBN 978-4-12-102345-2; ISBN-10: 4-00-022206-1; ISBN978-4-12-102345-3")
    assert [(f.value, f.valid) for f in found] == [
        (v, isbn.is_valid(v)) for v in ("9784121023452", "4000222061", "9784121023453")
    ]
    assert {f.valid for f in found} == {True, False}
    assert [(f.value, f.valid) for f in find_issns("ISSN 0378-5955, e-ISSN: 2049-3631")] == [
        (v, issn.is_valid(v)) for v in ("0378-5955", "2049-3631")
    ]


def test_other_identifiers():
    assert [f.value for f in find_arxiv("arXiv:2301.12345v2; https://arxiv.org/abs/hep-th/9901001")] == [
        "2301.12345v2",
        "hep-th/9901001",
    ]
    assert [f.value for f in find_handles("http://hdl.handle.net/2433/12345")] == ["2433/12345"]
    assert [f.value for f in find_cinii("CRID 1390282680092345344、NAID 110001234567")] == [
        "1390282680092345344",
        "110001234567",
    ]
    assert [f.value for f in find_ndl("https://dl.ndl.go.jp/pid/1234567")] == ["1234567"]


FINDERS = [find_urls, find_dois, find_isbns, find_issns, find_arxiv, find_handles, find_cinii, find_ndl]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("htps:/.wacom10-()<>ＡＩ９。、 \n%é\u200bISBNdoiＸ"), max_size=60))
def test_spans_lie_in_the_text_and_do_not_overlap(text):
    for find in FINDERS:
        at = 0
        for found in find(text):
            assert at <= found.span.start < found.span.end <= len(text)
            assert found.value
            at = found.span.end


@pytest.mark.parametrize(
    "bit",
    [
        "https://",
        "a.",
        "www.",
        "http://a/ ",
        "10.1234/a.)",
        "<http://a.b/",
        "ISBN 9 ",
        "/ a/",
        "a.com/",
        "://",
        ")" * 50,
    ],
)
def test_linear_time(bit):
    text = "https://a.example/" + bit * (60000 // len(bit))
    begin = time.process_time()
    for find in FINDERS:
        find(text)
    assert time.process_time() - begin < 2
