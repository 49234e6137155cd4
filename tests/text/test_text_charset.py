"""Ordered strict decoding."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.text.charset import decode

KANA_AND_KANJI = st.text(
    "あいうえおかきくけこのはをがです。、「」日本国政府量子技術年月アイウエオ", min_size=12, max_size=200
)


@settings(max_examples=100, deadline=None)
@given(KANA_AND_KANJI, st.sampled_from(["utf-8", "cp932", "euc_jp", "iso2022_jp", "utf-16"]))
def test_japanese_text_comes_back(text, encoding):
    text = "これは日本語の文章です。" + text
    assert decode(text.encode(encoding)).text.lstrip("\ufeff") == text


def test_vendor_characters():
    assert decode("①本文～ありがとう".encode("cp932"), declared=["Shift_JIS"]).text == "①本文～ありがとう"
    assert decode(b"\xad\xa1\xcb\xdc\xca\xb8\xa4\xc7\xa4\xb9").text == "①本文です"
    assert decode(b"\x1b$B-!K\\J8$G$9\x1b(B.").text == "①本文です."


@pytest.mark.parametrize("text", ["He said “Title,” CNN", "naïve — “café”"])
def test_windows_1252(text):
    assert decode(text.encode("cp1252")).text == text


def test_a_declared_encoding_that_does_not_fit_is_passed_over():
    assert decode("日本語です".encode(), declared=["euc-jp", "nonsense"]).encoding == "utf-8"


def test_misfits_are_places():
    decoded = decode("本文。".encode() * 40 + b"\xff" + "本文".encode())
    assert [decoded.text[s.start : s.end] for s in decoded.errors] == ["\ufffd"]


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80))
def test_never_raises(data):
    decode(data)
