"""Pages in every usual encoding, and pages that mean harm."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_samples import LOREM_JA, japanese

from citecheck.evidence import page_facts

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp932": "Shift_JIS",
    "euc_jp": "EUC-JP",
    "iso2022_jp": "ISO-2022-JP",
    "utf-16": "UTF-16",
}


@pytest.mark.parametrize("where", ["header", "meta", "nowhere"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encodings(encoding, where):
    html = japanese(
        f"<p>公開日：2023年4月5日</p>{LOREM_JA}",
        title="５Ｇ～量子の時代①",
        h1="５Ｇ～量子の時代①",
        charset="" if where != "meta" else ENCODINGS[encoding],
    )
    if encoding in {"euc_jp", "iso2022_jp"}:
        html = html.replace("～", "〜").replace("①", "1")  # not in the plain standards
    html = html.replace('<meta charset="">', "")
    header = f"text/html; charset={ENCODINGS[encoding]}" if where == "header" else "text/html"
    facts = page_facts(html.encode(encoding), content_type=header)
    assert facts.title.startswith("５Ｇ")
    assert "時代" in facts.title
    assert facts.language == "ja"
    assert next(d.value for d in facts.dates if d.kind == "published") == "2023-04-05"


def test_a_wrong_declaration_is_seen_through():
    html = japanese("<p>公開日：2023年4月5日</p>", title="白書", charset="Shift_JIS")
    facts = page_facts(html.encode(), content_type="text/html; charset=ISO-8859-1")
    assert facts.title == "白書"


def test_a_page_cut_in_the_middle_of_a_character():
    html = japanese("<p>公開日：2023年4月5日</p>" + "<p>" + "漢字仮名交じり文。" * 20_000, title="長文")
    facts = page_facts(html.encode()[: 512 * 1024 + 1])
    assert facts.title == "長文"
    assert facts.dates[0].value == "2023-04-05"


HOSTILE = {
    "empty": b"",
    "white space": b" \n\t ",
    "zeros": b"\0" * 1000,
    "binary": bytes(range(256)) * 400,
    "deep": b"<html><body>" + b"<div>" * 200_000 + b"2024-04-19",
    "deep inline": b"<html><body>" + b"<b><i>" * 100_000 + b"2024-04-19",
    "many elements": b"<html><body>" + b"<p>2024-04-19</p>" * 100_000,
    "one long line": b"<html><body><p>" + b"2024-04-19 " * 100_000,
    "digits": b"<html><body><p>" + b"1" * 1_000_000,
    "months": b"<html><body><p>" + b"march " * 200_000,
    "years": b"<html><body><p>" + "令和".encode() * 200_000,
    "attributes": b"<html><body><p " + b"a" * 1_000_000 + b"=1>",
    "entity bomb": b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><title>&b;</title></html>',
    "external entity": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><title>&a;</title></html>',
    "deep JSON": b'<script type="application/ld+json">' + b"[" * 200_000 + b"</script>",
    "wide JSON": b'<script type="application/ld+json">[' + b'{"@type":"Article"},' * 50_000 + b"{}]</script>",
    "many scripts": b'<script type="application/ld+json">{"datePublished":"2024"}</script>' * 5_000,
    "many metas": b'<meta name="date" content="2024-04-19">' * 50_000,
    "long title": b"<title>" + b"a - " * 200_000 + b"</title>",
    "quotes": b'<script type="application/ld+json">"headline":"' + b"\\" * 200_000,
    "separators": b"<html><title>a</title><body><h1>" + b"- " * 100_000 + b"</h1>",
    "not a PDF": b"%PDF-1.7\n<html><title>Not found</title></html>",
    "an empty PDF": b"%PDF-1.4\n%%EOF",
    "address": b'<link rel="canonical" href="http://[::1">',
    "huge year": b'<meta name="date" content="99999999999999999999"><time datetime="0000-00-00">x</time>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_within_bounds(name):
    start = time.monotonic()
    facts = page_facts(HOSTILE[name], url="https://example.org/a")
    assert time.monotonic() - start < 10  # a hang, not a benchmark
    assert "root:" not in facts.title
    assert len(facts.title) <= 500
    assert "aaaaaaaaaaaa" not in facts.title


FRAGMENTS = st.sampled_from(
    [
        "<html lang=ja>", "<title>", "</title>", "<h1>", "</h1>", "<p class=date>", "</p>", "<time datetime=", "2024-04-19", "'", '"', ">", "<",
        "令和", "6年", "4月", "19日", "公開日：", "<script type='application/ld+json'>", '{"datePublished":', '"2024"', "}", "</script>", "<meta name=date content=",
        "<meta property=og:title content=", "<link rel=alternate hreflang=en href=", "http://[", "/2024/04/19/", "<!--", "-->", "<body>", "&#0;", "&amp;", "\0", "\ud800",
        "April 19, 2024", "Updated", "<a href=/x>", "</a>", "<nav>", "<footer>", "©", "<table><tr><td>", "<?xml version='1.0' encoding='EUC-JP'?>", "<base href='//x'>",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(FRAGMENTS | st.text(max_size=4), max_size=30).map("".join))
def test_any_markup_is_survived(html):
    facts = page_facts(html.encode("utf-8", "surrogatepass"), url="https://example.org/2024/", last_modified=html[:30])
    assert all(d.grade in {"strong", "fair", "weak"} for d in facts.dates)
