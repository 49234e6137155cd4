"""Dates in both languages: what is written -> EDTF, with era, fiscal year, part and impossibility."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.text.dates import find_dates, parse_date
from citecheck.text.numerals import to_kanji

WRITTEN = """
March 11, 2024                = 2024-03-11
11 March 2024                 = 2024-03-11
the 11th of March, 2024       = 2024-03-11
Monday, March 11, 2024        = 2024-03-11
Sept. 5, 2011                 = 2011-09-05
5-Mar-2024                    = 2024-03-05
MARCH 2024                    = 2024-03
2024-03-11                    = 2024-03-11
2024-03-11T10:00:00Z          = 2024-03-11
2024/3/11                     = 2024-03-11
2024.3.11                     = 2024-03-11
2024. 3. 11                   = 2024-03-11
20240311                      = 2024-03-11
25/12/2024                    = 2024-12-25
12/25/2024                    = 2024-12-25
11/3/2024                     = 2024
2024年3月11日                 = 2024-03-11
２０２４年３月                = 2024-03
二〇二四年三月十一日          = 2024-03-11
千九百四十五年八月            = 1945-08
令和6年3月11日                = 2024-03-11 令和
令和元年五月一日              = 2019-05-01 令和
令和4年（2022年）             = 2022 令和
2022（令和4）年3月            = 2022-03 令和
令和2（2020）年度             = 2020 令和 fiscal
R6.3.11                       = 2024-03-11 令和
S56.4.1                       = 1981-04-01 昭和
March 3–5, 2024               = 2024-03-03/2024-03-05
March 30–April 2, 2024        = 2024-03-30/2024-04-02
December 30–January 2, 2024   = 2023-12-30/2024-01-02
30 March–2 April 2024         = 2024-03-30/2024-04-02
March 30, 2024 – April 2, 2024 = 2024-03-30/2024-04-02
January–March 2024            = 2024-01/2024-03
2020–22                       = 2020/2022
2024年3月3～5日               = 2024-03-03/2024-03-05
2024年3月30日から4月5日まで   = 2024-03-30/2024-04-05
2024年3～5月                  = 2024-03/2024-05
2020～22年                    = 2020/2022
1990年代                      = 1990/1999
mid-1990s                     = 1990/1999 mid
2010年代半ば                  = 2010/2019 mid
Spring 2023                   = 2023-21
2023年秋                      = 2023-23
Q1 2024                       = 2024-33
the fourth quarter of 2024    = 2024-36
2024年第1四半期               = 2024-33
H2 2024                       = 2024-41
2024年度上半期                = 2024-40 fiscal
2024年度                      = 2024 fiscal
FY2024                        = 2024 fiscal
FY2023–24                     = 2023 fiscal
2024年3月期                   = 2023 fiscal
fiscal year ended March 2024  = 2023 fiscal
early July 2024               = 2024-07 early
2024年7月上旬                 = 2024-07 early
end of 2025                   = 2025 late
2025年末                      = 2025 late
c. 1850                       = 1850~
1850年頃                      = 1850~
n.d.                          = n.d.
発行年不明                    = n.d.
forthcoming                   = forthcoming
近刊                          = forthcoming
30 February 2024              = 2024-02-30 ! 30 February
February 29, 2023             = 2023-02-29 ! 29 February 2023
2024年13月5日                 = 2024-13-05 ! month 13
平成32年                      = 2020 平成 ! Heisei 32; the era ended in 2019
平成31年4月30日               = 2019-04-30 平成
平成31年5月                   = 2019-05 平成 ! May Heisei 31; the era ended on 30 April 2019
平成31年度                    = 2019 平成 fiscal
昭和64年1月7日                = 1989-01-07 昭和
昭和64年1月8日                = 1989-01-08 昭和 ! 8 January Showa 64; the era ended on 7 January 1989
平成元年1月3日                = 1989-01-03 平成 ! 3 January Heisei 1; the era began on 8 January 1989
明治45年7月30日               = 1912-07-30 明治
大正元年7月30日               = 1912-07-30 大正
大正15年12月26日              = 1926-12-26 大正 ! 26 December Taisho 15; the era ended on 25 December 1926
"""
ROWS = [tuple(map(str.strip, row.split("=", 1))) for row in WRITTEN.strip().splitlines()]


def seen(found):
    parts = [str(found), found.era, "fiscal" if found.fiscal else None, found.part]
    return " ".join(filter(None, parts)) + (f" ! {found.impossible}" if found.impossible else "")


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_written_dates(text, expected):
    found = parse_date(text)
    assert found is not None
    assert seen(found) == expected


def test_a_number_before_a_date_in_brackets_is_no_year():
    found = find_dates("規則（EU）2024/1252（2024年4月11日）")
    assert [str(d) for _, d in found] == ["2024-04-11"]


@pytest.mark.parametrize(("text", "expected"), [r for r in ROWS if not r[0].isdecimal()])
def test_dates_are_found_in_running_text_of_both_languages(text, expected):
    for before, after in (("防衛省「報告」、", "、12頁。"), ("Cabinet Office, “Outlook,” ", ", 12.")):
        found = find_dates(before + text + after, years=True)
        assert [seen(d) for _, d in found] == [expected]
        assert found[0][1].raw == (before + text + after)[found[0][0].start : found[0][0].end]


@pytest.mark.parametrize(
    "text",
    [
        "Python 3.11.2 and 2.0.24", "10.0.24.1 or 192.168.2024.1", "pp. 1990–1995", "no. 2024", "ISBN 978-4-2024-1234-5",
        "https://example.org/2024x", "R 3.6.1", "2,024 people", "2024.5", "12:30", "3/4 of them", "#2024", "RFC 2119",
        "may or may not", "march on", "a second half", "the end of it", "10年間", "2024人", "三月ほど前", "一日も早く",
    ],
)  # fmt: skip
def test_what_is_no_date(text):
    assert find_dates(text, years=True) == []


def test_bare_years_only_on_request():
    assert find_dates("Routledge, 2024") == []
    assert [str(d) for _, d in find_dates("Routledge, 2024", years=True)] == ["2024"]


def test_dates_without_a_year_only_on_request():
    assert find_dates("12月25日に; on December 25") == []
    found = find_dates("12月25日に; on December 25", yearless=True)
    assert [(d.year, d.month, d.day) for _, d in found] == [(None, 12, 25)] * 2


ERA_STARTS = (("令和", date(2019, 5, 1)), ("平成", date(1989, 1, 8)), ("昭和", date(1926, 12, 26)))
DAYS = st.dates(date(1900, 1, 1), date(2060, 12, 31))


def forms(day: date):
    """The same day in every order and script."""
    month = day.strftime("%B")
    yield f"{month} {day.day}, {day.year}"
    yield f"{day.day} {month} {day.year}"
    yield f"{month[:3]}. {day.day}, {day.year}" if month != "May" else f"May {day.day}, {day.year}"
    yield day.isoformat()
    yield f"{day.year}/{day.month}/{day.day}"
    yield f"{day.year}年{day.month}月{day.day}日"
    yield f"{day.year}年{day.month}月{day.day}日".translate({48 + i: 0xFF10 + i for i in range(10)})
    years = "".join("〇一二三四五六七八九"[int(c)] for c in str(day.year))
    yield f"{years}年{to_kanji(day.month)}月{to_kanji(day.day)}日"
    for era, start in ERA_STARTS:
        if day >= start:
            number = day.year - start.year + 1
            yield f"{era}{'元' if number == 1 else number}年{day.month}月{day.day}日"
            break


@settings(max_examples=60, deadline=None)
@given(DAYS)
def test_every_form_of_a_day_gives_the_day(day):
    for form in forms(day):
        found = parse_date(form)
        assert found is not None, form
        assert (str(found), found.impossible) == (day.isoformat(), None), form


@settings(max_examples=40, deadline=None)
@given(DAYS, st.integers(1, 60))
def test_ranges_keep_both_ends(first, days):
    last = first + timedelta(days)
    text = f"{first.year}年{first.month}月{first.day}日～{last.year}年{last.month}月{last.day}日"
    assert str(parse_date(text)) == f"{first}/{last}"
    text = f"{first:%B} {first.day}, {first.year}–{last:%B} {last.day}, {last.year}"
    assert str(parse_date(text)) == f"{first}/{last}"


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("0123456789〇一二三年月日年度期令和平成Mar ch,.–-~/[]?c.FYQ第四半上旬"), max_size=40))
def test_any_text_is_read_without_error_and_spans_are_in_order(text):
    end = 0
    for span, _ in find_dates(text, years=True, yearless=True):
        assert end <= span.start < span.end <= len(text)
        end = span.end
