"""Kana and Latin spellings of one name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.text.kana import kana_skeleton, latin_skeletons, romanise, sound_similarity

NAMES = [
    ("Israel", "イスラエル"), ("Morocco", "モロッコ"), ("Hitachi", "ヒタチ"), ("Jefferson", "ジェファーソン"),
    ("Washington", "ワシントン"), ("Volkov", "ヴォルコフ"), ("Christine", "クリスティーン"), ("Thompson", "トンプソン"),
    ("Schmidt", "シュミット"), ("Carter", "カーター"), ("Brazil", "ブラジル"), ("Technology", "テクノロジー"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kana", "letters"),
    [
        ("かんじ", "kanji"),
        ("シュミット", "shumito"),
        ("ジェームズ", "jemuzu"),
        ("ティー", "ti"),
        ("ファイル", "fairu"),
        ("日本", "日本"),
    ],
)
def test_romanise(kana, letters):
    assert romanise(kana) == letters


def test_each_name_is_nearest_to_its_own_spelling():
    for latin, kana in NAMES:
        scores = {k: sound_similarity(latin, k) for _, k in NAMES}
        assert max(scores, key=scores.get) == kana
        assert scores[kana] > 0.65


def test_both_halves_of_a_name_count():
    assert sound_similarity("Maria Carter", "マリア・カーター") > 0.8
    assert sound_similarity("Maria Carter", "マリア・ジェファーソン") < 0.7


def test_open_spellings_have_several_sounds():
    assert kana_skeleton("テック") in latin_skeletons("tech")
    assert kana_skeleton("チェンジ") in latin_skeletons("change")


@settings(max_examples=80)
@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_a_share(one, other):
    assert 0.0 <= sound_similarity(one, other) <= 1.0
    assert latin_skeletons(one) is not None
