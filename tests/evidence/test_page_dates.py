"""Dates in the words of a page, in its address and from its machine-readable parts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.evidence.pages.address import address_date
from citecheck.evidence.pages.candidates import Candidate, read_moment
from citecheck.evidence.pages.dated import dates_in
from citecheck.evidence.pages.grading import grade

WORDS = {
    "2024年4月19日": "2024-04-19",
    "２０２４年４月１９日": "2024-04-19",
    "2024 年 4 月 19 日": "2024-04-19",
    "令和6年4月19日": "2024-04-19",
    "令和元年5月1日": "2019-05-01",
    "平成三十一年四月三十日": "2019-04-30",
    "二〇二四年四月十九日": "2024-04-19",
    "昭和64年1月7日": "1989-01-07",
    "R6.4.19": "2024-04-19",
    "2024年(令和6年)4月19日": "2024-04-19",
    "令和6（2024）年4月19日": "2024-04-19",
    "令和6年（2024年）4月19日": "2024-04-19",
    "令和6.4.19": "2024-04-19",
    "2024.4.19": "2024-04-19",
    "2024/04/19": "2024-04-19",
    "2024-04-19": "2024-04-19",
    "2024年4月": "2024-04",
    "April 19, 2024": "2024-04-19",
    "Apr. 19, 2024": "2024-04-19",
    "19 April 2024": "2024-04-19",
    "19th of April 2024": "2024-04-19",
    "Sept 3, 2019": "2019-09-03",
    "05Apr2023": "2023-04-05",
    "June 2022": "2022-06",
    "19. April 2024": "2024-04-19",
    "3. März 2021": "2021-03-03",
    "19 avril 2024": "2024-04-19",
    "1er août 2022": "2022-08-01",
    "19 de abril de 2024": "2024-04-19",
    "19 aprile 2024": "2024-04-19",
    "19.04.2024": "2024-04-19",
    "19/04/2024": "2024-04-19",
    "04/19/2024": "2024-04-19",
}


@pytest.mark.parametrize("text", WORDS)
def test_words(text):
    assert [d.value for d in dates_in(f"x {text} x")] == [WORDS[text]]


@pytest.mark.parametrize(
    "text", ["2024年13月1日", "30 February 2024", "第6.4.19号", "1.2.3", "192.168.20.24", "03-1234-2024", "may 2024"]
)
def test_no_dates(text):
    assert not [d for d in dates_in(text) if len(d.value) == 10]


def test_the_order_of_an_ambiguous_date_is_the_pages():
    assert [d.value for d in dates_in("03/04/2023")] == ["2023-04-03"]
    assert [d.value for d in dates_in("03/04/2023", month_first=True)] == ["2023-03-04"]


@settings(max_examples=100)
@given(st.dates(date(1990, 1, 1), date(2039, 12, 31)))
def test_every_day_is_read_in_every_form(day):
    for text in (
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%d %B %Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day:%d.%m.%Y}",
    ):
        assert [d.value for d in dates_in(text)] == [day.isoformat()]


@settings(max_examples=200)
@given(st.text(alphabet="0123456789年月日令和RHS./-年 元Mayof十", max_size=40))
def test_any_text_is_survived(text):
    for found in dates_in(text):
        date.fromisoformat((found.value + "-01-01")[:10])


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("https://a.example/2024/04/19/x.html", "2024-04-19"),
        ("https://a.example/2024/4/9/x", "2024-04-09"),
        ("https://a.example/press/2024/04/20240419003/20240419003.html", "2024-04-19"),
        ("https://a.example/world/2024/apr/19/x", "2024-04-19"),
        ("https://a.example/x-2024-04-19.html", "2024-04-19"),
        ("https://a.example/2024/04/x", "2024-04"),
        ("https://a.example/article/20240419-OYT1T50123/", "2024-04-19"),
        ("https://a.example/id/202404190000123", None),
        ("https://20240419.example/x", None),
        ("https://a.example/2024/13/45/", None),
        ("not an address", None),
    ],
)
def test_addresses(address, value):
    found = address_date(address)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-04-19T10:00:00+09:00", "2024-04-19"),
        ("2024-04-19 10:00:00", "2024-04-19"),
        ("20240419", "2024-04-19"),
        ("20240419T101500Z", "2024-04-19"),
        ("2024/4/9", "2024-04-09"),
        ("2024-04", "2024-04"),
        ("2024", "2024"),
        ("Fri, 19 Apr 2024 10:00:00 GMT", "2024-04-19"),
        ("1713520800", "2024-04-19"),
        ("1713520800000", "2024-04-19"),
        ("", None),
        ("0000-00-00", None),
        ("yesterday", None),
    ],
)
def test_machine_readable(text, value):
    read = read_moment(text)
    assert (read.value if read else None) == value


TODAY = date(2026, 11, 24)


def graded(*candidates):
    return [(d.value, d.grade) for d in grade(candidates, TODAY) if d.kind == "published"]


def test_two_kinds_make_a_strong_date():
    meta, text = Candidate("2024-04-19", "published", "meta", 5), Candidate("2024-04-19", "published", "text", 4)
    assert graded(meta, text) == [("2024-04-19", "strong")]
    assert graded(meta) == [("2024-04-19", "fair")]
    assert graded(Candidate("2024-04-19", "published", "htmldate", 3)) == [("2024-04-19", "weak")]
    assert graded(Candidate("2024-04", "published", "meta", 5)) == [("2024-04", "weak")]


def test_the_address_speaks_against_a_republished_date():
    told = [Candidate("2019-06-17", "published", place, 5) for place in ("json-ld", "meta", "time")]
    assert graded(*told, Candidate("2017-07-12", "published", "url", 12))[0] == ("2017-07-12", "fair")


def test_days_to_come_are_dropped():
    assert graded(Candidate("2027-01-01", "published", "meta", 5)) == []


def test_a_moment_in_utc_is_the_next_day_in_asia_and_the_one_before_in_america():
    late = read_moment("2024-07-10T20:00:00Z")
    early = read_moment("2024-07-10T01:45:00Z")
    seen = Candidate("2024-07-11", "published", "text", 4)
    assert graded(Candidate(late.value, "published", "meta", 5, late.utc), seen)[0] == ("2024-07-11", "strong")
    seen = Candidate("2024-07-09", "published", "text", 4)
    assert graded(Candidate(early.value, "published", "meta", 5, early.utc), seen)[0] == ("2024-07-09", "strong")
    assert Candidate(late.value, "published", "meta", 5, late.utc).in_zone(9).value == "2024-07-11"


@pytest.mark.parametrize(
    ("language", "url", "more", "value"),
    [
        ("en-US", "https://agency.example.gov/a", "", "2023-03-04"),
        ("en-US", "https://verein.example.de/a", "", "2023-04-03"),
        ("en-GB", "https://a.example.com/a", "", "2023-04-03"),
        (
            "en",
            "https://a.example.com/a",
            "<p>The ministers met on 25/12/2022 and spoke for many hours about all that was still open.</p>",
            "2023-04-03",
        ),
        (
            "fr",
            "https://a.example.com/a",
            "<p>The ministers met on 12/25/2022 and spoke for many hours about all that was still open.</p>",
            "2023-03-04",
        ),
    ],
)
def test_which_comes_first_is_seen_from_the_page(language, url, more, value):
    from citecheck.evidence import page_facts

    html = f'<html lang="{language}"><title>A Title</title><h1>A Title</h1><p>03/04/2023</p>{more}</html>'
    assert page_facts(html.encode(), url=url).dates[0].value == value
