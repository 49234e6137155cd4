"""Values as an editor reads them, and when they are needed."""

import pytest

from citecheck.editions import find_quantities
from citecheck.editions.shown import adds, shown, shown_date
from citecheck.model import Written
from citecheck.text.dates import parse_date


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("on February 12 of that year", "en", "February 12"),
        ("同年2月22日", "ja", "2月22日 (February 22)"),
        ("in April 2022", "en", "April 2022"),
        ("令和4年4月", "ja", "令和4年4月 (2022-04)"),
        ("2022年4月", "ja", "2022年4月"),
        ("二〇二四年", "ja", "二〇二四年 (2024)"),
        ("in the mid-2010s", "en", "mid-2010s"),
        ("2010年代初頭", "ja", "2010年代初頭 (early 2010s)"),
        ("in the summer of 2021", "en", "summer of 2021"),
        ("令和5年度", "ja", "令和5年度 (fiscal 2023)"),
        ("140,000 kilometers", "en", "140,000 kilometers"),
        ("約140万キロメートル", "ja", "140万キロメートル (1.4 million)"),
        ("$1.04 billion", "en", "$1.04 billion"),
        ("50兆円", "ja", "50兆円 (JPY 50 trillion)"),
        ("１５年間", "ja", "１５年間 (15 years)"),
        ("35 percent", "en", "35 percent"),
        ("三割五分", "ja", "三割五分 (35%)"),
    ],
)
def test_value_stands_behind_what_does_not_say_it(text, language, expected):
    [quantity] = find_quantities(text, language)
    value = shown(quantity)
    assert str(Written(quantity.text, value, adds(quantity.text, value))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和5年4月28日", "2023-04-28"),
        ("令和5年度上半期", "first half 2023"),
        ("2024年春", "spring 2024"),
        ("Q3 2023", "third quarter 2023"),
    ],
)
def test_dates_of_notes(text, expected):
    assert shown_date(parse_date(text)) == expected
