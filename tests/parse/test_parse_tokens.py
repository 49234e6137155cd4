"""What becomes one token."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Passage
from citecheck.parse.tokens import tokenize


def kinds(text):
    return [(t.kind, t.text) for t in tokenize(Passage.plain(text)).items]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("December 16, 2022", "date"),
        ("16 December 2022", "date"),
        ("March/April 2018", "date"),
        ("2011, March 7", "date"),
        ("28 February–3 March 2020", "date"),
        ("Spring 2020", "date"),
        ("2020.3.15", "date"),
        ("1985b", "date"),
        ("令和5年4月1日", "date"),
        ("平成元年", "date"),
        ("2023(令和5)年4月1日", "date"),
        ("二〇〇九年", "date"),
        ("２０２２年９月", "date"),
        ("2023年3・4月", "date"),
        ("n.d.", "nodate"),
        ("7 March", "monthday"),
        ("pp. 112–115", "page"),
        ("p. 3-4, 9", "page"),
        ("30～38ページ", "page"),
        ("12頁", "page"),
        ("25 (5-6)", "volissue"),
        ("12(3)", "volissue"),
        ("vol. 38", "volume"),
        ("第50巻", "volume"),
        ("no. 2", "issue"),
        ("第２号", "issue"),
        ("2nd ed.", "edition"),
        ("改訂版", "edition"),
        ("第6章", "locator"),
        ("para. 12", "locator"),
        ("Pub. L. No. 118-31", "number"),
        ("S/RES/2270", "number"),
        ("法律第79号", "number"),
        ("JOIN(2021) 24 final", "number"),
        ("137 Stat. 136", "reporter"),
        ("“A ‘Quoted’ Title,”", "quoted"),
        ("「「核の傘」の検討」", "kagi"),
        ("『国際問題』", "book"),
        ("マイケル・グリーン", "katakana"),
        ("Société", "word"),
    ],
)
def test_one_token(text, kind):
    assert [k for k, _ in kinds(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("上原裕美子訳", ["kanji", "role"]),
        ("毎日新聞2023年4月20日付朝刊", ["kanji", "date", "newsday"]),
        ("最大判昭和34年12月16日", ["kanji", "date"]),
        ("衆議院予算委員会第3号", ["kanji", "issue"]),
        ("(accessed March 3, 2024)", ["access", "date"]),
        ("Fishwick, S. 2012", ["word", "word", "date"]),
        ("the 21st Century", ["word", "ordinal", "word"]),
        ("2023年6月10日閲覧", ["date", "access"]),
    ],
)
def test_several_tokens(text, expected):
    assert [k for k, _ in kinds(text)] == expected


def test_gaps_hold_the_punctuation():
    tokens = tokenize(Passage.plain("Oros, Japan (New York: Columbia, 2017), 66."))
    assert [t.gap for t in tokens.items] == ["", ",", "(", "_", ":", ",", "),"]
    assert tokens.tail == "."
    assert [t.depth for t in tokens.items] == [0, 0, 1, 1, 1, 1, 0]


def test_an_address_and_a_resolver():
    tokens = tokenize(Passage.plain("https://www.mod.go.jp/a, https://doi.org/10.1787/41e807f9-en."))
    assert [t.kind for t in tokens.items] == ["url", "doi"]
    assert [f.value for f in tokens.found.values()] == ["https://www.mod.go.jp/a", "10.1787/41e807f9-en"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=50))
def test_tokens_lie_in_order_and_in_the_text(text):
    last = 0
    for token in tokenize(Passage.plain(text)).items:
        assert last <= token.start < token.end <= len(text)
        last = token.end
