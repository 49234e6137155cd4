"""Line and column of every offset."""

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Document
from citecheck.report.places import Lines


def lines(text):
    return Lines(Document("p.md", text, "markdown", "en"))


def test_all_three_line_ends():
    found = lines("a\r\nbc\rd\ne")
    assert [found.position(i) for i in (0, 3, 4, 6, 8)] == [(1, 1), (2, 1), (2, 2), (3, 1), (4, 1)]
    assert [found.line(n) for n in (1, 2, 3, 4)] == ["a", "bc", "d", "e"]


def test_other_separators_are_characters_of_a_line():
    assert lines("a\u2028b\vc\r\nd").position(5) == (1, 6)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab\r\n漢\v"), max_size=20))
def test_lines_and_columns_cover_the_text(text):
    found = lines(text)
    places = [found.position(i) for i in range(len(text))]
    assert places == sorted(places)
    assert all(found.starts[line - 1] + column - 1 == i for i, (line, column) in enumerate(places))
