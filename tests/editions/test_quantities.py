"""Quantities in prose: what is found, what is none, and what says the same in the other language."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.editions import find_quantities
from citecheck.text.numerals import english_value, kanji_value, to_kanji

HERE = Path(__file__).parent


def rows(name):
    """The lines of a table, cut at the bars."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [tuple(c.strip() for c in line.split("|")) for line in lines if line and not line.startswith("#")]


def only(text, language):
    found = find_quantities(text, language)
    assert len(found) == 1, found
    return found[0]


def written(value):
    return "..".join(map(str, value)) if isinstance(value, tuple) else str(value)


@pytest.mark.parametrize("row", rows("quantity_values.txt"), ids=" ".join)
def test_value(row):
    language, text, kind, value, unit, qualifier, per = (*row, "", "", "")[:7]
    q = only(text, language)
    assert (q.kind, written(q.value)) == (kind, value)
    assert (q.unit or "", q.qualifier or "", q.per or "") == (unit, qualifier, per)


@pytest.mark.parametrize(("japanese", "english"), rows("quantity_pairs.txt"))
def test_the_same_in_both_languages(japanese, english):
    one, other = only(japanese, "ja"), only(english, "en")
    assert one.agrees(other) is True
    assert other.agrees(one) is True


@pytest.mark.parametrize(("japanese", "english"), rows("quantity_differences.txt"))
def test_different(japanese, english):
    one, other = only(japanese, "ja"), only(english, "en")
    assert one.agrees(other) is False
    assert other.agrees(one) is False


@pytest.mark.parametrize(("language", "text"), rows("quantity_traps.txt"))
def test_no_quantity(language, text):
    assert find_quantities(text, language) == []


@pytest.mark.parametrize(
    ("one", "language", "other", "language2"),
    [
        ("3人", "ja", "三月三日", "ja"),
        ("50兆円", "ja", "50%", "en"),
        ("午前10時", "ja", "10%", "en"),
        ("3人", "ja", "$5", "en"),
    ],
)
def test_kinds_that_do_not_compare(one, language, other, language2):
    assert only(one, language).agrees(only(other, language2)) is None


def test_spans_are_in_the_text_as_it_was_written():
    text = "ロシアは①現在、月間２５万発³の砲弾を㌔単位で、約３割増"
    assert [text[q.span.start : q.span.end] for q in find_quantities(text, "ja")] == ["２５万発", "３割"]
    assert [q.text for q in find_quantities(text, "ja")] == ["２５万発", "３割"]


def test_a_change_is_two_values_and_a_range_is_one():
    assert [written(q.value) for q in find_quantities("10%から15%に上昇した", "ja")] == ["10", "15"]
    assert [written(q.value) for q in find_quantities("It rose from 10 to 15 percent.", "en")] == ["10", "15"]
    assert [written(q.value) for q in find_quantities("between 10 and 15 percent", "en")] == ["10..15"]


NUMBERS = st.integers(1, 10**16) | st.integers(1, 10**6) | st.sampled_from([10**k for k in range(17)])


def mixed(number):
    """With 兆, 億 and 万 and figures between, as newspapers write."""
    out, rest = "", number
    for name, scale in (("兆", 10**12), ("億", 10**8), ("万", 10**4), ("", 1)):
        section, rest = divmod(rest, scale)
        out += f"{section:,}{name}" if section else ""
    return out


@settings(max_examples=150, deadline=None)
@given(NUMBERS)
def test_japanese_writings_of_a_number_give_the_number(number):
    assert kanji_value(to_kanji(number)) == number
    for text in (
        to_kanji(number),
        mixed(number),
        f"{number:,}",
        str(number),
        str(number).translate({48 + i: 0xFF10 + i for i in range(10)}),
    ):
        q = only(f"合計{text}円を支出", "ja")
        assert (q.kind, q.value, q.unit) == ("money", Decimal(number), "JPY"), text


UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(n):
    """British fashion, with `and`."""
    for scale, name in (
        (10**12, "trillion"),
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if n >= scale:
            head, rest = divmod(n, scale)
            glue = " and " if rest and (rest < 100 or scale == 100) else " "
            return f"{in_words(head)} {name}" + (glue + in_words(rest) if rest else "")
    if n < 20:
        return UNITS[n]
    return TENS[n // 10] + (f"-{UNITS[n % 10]}" if n % 10 else "")


@settings(max_examples=150, deadline=None)
@given(st.integers(2, 10**14) | st.integers(2, 1000))
def test_english_number_words_give_the_number(number):
    text = in_words(number)
    assert english_value(text.replace("-", " ").split()) == number
    for written_form in (text, text.replace(" and ", " "), text.capitalize()):
        assert only(f"{written_form} people", "en").value == number


@settings(max_examples=100, deadline=None)
@given(NUMBERS, st.sampled_from([("円", "yen"), ("ドル", "dollars"), ("ユーロ", "euros")]))
def test_sums_agree_across_languages_and_scales(number, currency):
    one = only(f"{mixed(number)}{currency[0]}", "ja")
    assert one.agrees(only(f"{number:,} {currency[1]}", "en")) is True
    assert one.agrees(only(f"{number + 1:,} {currency[1]}", "en")) is False


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 30), st.integers(2, 30))
def test_fractions(part, whole):
    if part < whole:
        assert only(f"{to_kanji(whole)}分の{to_kanji(part)}", "ja").value == Fraction(part, whole)
        assert only(f"{whole}分の{part}", "ja").value == Fraction(part, whole)


ANYTHING = st.text(
    st.sampled_from(
        "0123456789〇一二三十百千万億兆円%割分の数半倍第か国人月年日期世紀前後約以上.,・~〜–- $€£ aehtwonmilkfsd①²（）[]"
    ),
    max_size=50,
)


@settings(max_examples=200, deadline=None)
@given(ANYTHING, st.sampled_from(["ja", "en"]))
def test_any_text_is_read_and_spans_are_in_order(text, language):
    end = 0
    for q in find_quantities(text, language):
        assert end <= q.span.start < q.span.end <= len(text)
        assert q.text == text[q.span.start : q.span.end]
        assert q.agrees(q) is True
        end = q.span.end
