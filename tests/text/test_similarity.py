"""Titles are the same or different as a librarian would say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.text.similarity import title_key, title_similarity

SAME = [
    ("日本政治史", "日本政治史"),
    ("ＡＩ時代の安全保障", "AI時代の安全保障"),
    ("『日本政治史』", "日本政治史"),
    ("日本外交―戦後の歩み", "日本外交: 戦後の歩み"),
    ("日本外交　戦後の歩み", "日本外交──戦後の歩み──"),
    ("「量子技術イノベーション戦略」について", "量子技術イノベーション戦略について"),
    ("Vision of Quantum Future Society", "VISION OF QUANTUM FUTURE SOCIETY"),
    ("Japan’s “Free and Open” Order", "Japan's 'Free and Open' Order"),
    ("The Rise–and–Fall: A History", "The rise-and-fall. A history"),
    ("Économie et société", "Economie et societe"),
    ("第二次安倍政権の外交", "第2次安倍政権の外交"),
    ("平成二十五年度防衛白書", "平成25年度防衛白書"),
]
NEAR = [
    ("Quantum Strategy", "Quantum Strategy: A Roadmap to 2030"),
    ("日本外交と戦後秩序", "日本外交と戦後秩序―占領から講和まで"),
    ("The Outlook for Energy in Asia", "Outlook for Energy in Asia"),
]
DIFFERENT = [
    ("日本の防衛政策", "日本の外交政策"),
    ("令和5年版防衛白書", "令和5年版外交青書"),
    ("令和5年版防衛白書", "令和6年版防衛白書"),
    ("World Energy Outlook 2023", "World Energy Outlook 2024"),
    ("第2次産業の再編", "第3次産業の再編"),
    ("Allies and Arms", "Coral Reefs of the Pacific"),
    ("", ""),
    ("", "日本政治史"),
    ("…", "—"),
    ("?", "!"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_same(first, second):
    assert title_similarity(first, second) >= 0.99


@pytest.mark.parametrize(("first", "second"), NEAR)
def test_the_same_work_with_more_or_less_of_its_title(first, second):
    assert title_similarity(first, second) >= 0.85


@pytest.mark.parametrize(("first", "second"), DIFFERENT)
def test_different(first, second):
    assert title_similarity(first, second) <= 0.75


def test_numerals_alone_decide():
    assert title_similarity("令和5年版防衛白書", "令和6年版防衛白書") <= 0.5
    assert title_similarity("World Energy Outlook 2023", "World Energy Outlook 2024") <= 0.5


@given(st.text(max_size=40), st.text(max_size=40))
def test_symmetric_and_bounded(first, second):
    like = title_similarity(first, second)
    assert 0.0 <= like <= 1.0
    assert like == pytest.approx(title_similarity(second, first), abs=0.2)


@given(st.text(max_size=40))
def test_a_title_is_itself_unless_nothing_is_left_of_it(title):
    assert title_similarity(title, title) == (1.0 if title_key(title) else 0.0)
