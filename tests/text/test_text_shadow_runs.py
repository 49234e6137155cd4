"""The normalised copy of a text and the way back."""

import unicodedata
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.text.shadow import shadow

PIECES = st.sampled_from(
    ["a", "か", "が", "か\u3099", "ｶﾞ", "ﾊﾟ", "２", "①", "…", "㌔", "é", "e\u0301", "\u0301", "漢字", " ", "½"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_the_copy_is_nfkc_and_every_character_knows_where_it_comes_from(text):
    copy = shadow(text)
    assert copy.text == unicodedata.normalize("NFKC", copy.text)
    assert len(copy.starts or copy.text) in {len(copy.text), len(copy.text) + 1}
    ends = [copy.span(i, i + 1) for i in range(len(copy.text))]
    for span, char in zip(ends, copy.text, strict=True):
        assert 0 <= span.start < span.end <= len(text)
        assert char in unicodedata.normalize("NFKC", text[span.start : span.end])
    assert all(a.start <= b.start for a, b in pairwise(ends))


def test_folding_that_keeps_the_length_needs_no_map():
    assert shadow("２０２４年").starts is None
    assert shadow("２０２４年").text == "2024年"
