"""Export, read, export again: nothing changes."""

import re
import string
import unicodedata

import bibtexparser
import pytest
from bib_samples import awkward, of_every_type
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.bib.bibliography import keyed
from citecheck.bib.bibtex import render
from citecheck.bib.csl import TYPES, from_csl, to_csl
from citecheck.bib.latex import unescape, verbatim
from citecheck.bib.reading import read_bib, read_date, read_names
from citecheck.bib.works import Work
from citecheck.errors import InputError
from citecheck.model import Name, PartialDate, Reference

ODD = "&%#_$~^\\{}\"'@,;:-–—()[]<>=+*/.!? \t"
CHARACTERS = st.sampled_from(string.ascii_letters + string.digits + ODD + "éßñ防衛省量子のケーブル『』「」、。・")
TEXT = st.text(CHARACTERS, min_size=1, max_size=24).filter(lambda t: t.strip(" ;\t"))
WORD = st.text(CHARACTERS, min_size=1, max_size=12).filter(lambda t: t.strip())
NAME = st.one_of(
    st.builds(Name, family=WORD, given=WORD),
    st.builds(Name, family=WORD, given=WORD, suffix=st.just("Jr."), non_dropping_particle=st.sampled_from(["", "van"])),
    st.builds(Name, literal=WORD),
)
DATE = st.one_of(
    st.builds(PartialDate, st.integers(1000, 2100)),
    st.builds(PartialDate, st.integers(1000, 2100), st.integers(1, 12), st.integers(1, 28)),
    st.builds(PartialDate, st.integers(1000, 2100), season=st.sampled_from([21, 22, 23, 24]), circa=st.booleans()),
    st.builds(PartialDate, st.integers(1000, 1500), end=st.builds(PartialDate, st.integers(1501, 2100))),
    st.just(PartialDate(literal="n.d.", raw="n.d.")),
)
VARIABLES = [
    "title",
    "container-title",
    "publisher",
    "volume",
    "issue",
    "page",
    "number",
    "genre",
    "URL",
    "DOI",
    "note",
]
REFERENCE = st.builds(
    Reference,
    st.sampled_from(sorted(TYPES)),
    st.lists(NAME, max_size=3).map(tuple),
    st.lists(NAME, max_size=1).map(tuple),
    issued=st.none() | DATE,
    accessed=st.none() | DATE,
    variables=st.dictionaries(st.sampled_from(VARIABLES), TEXT, min_size=1),
    language=st.sampled_from([None, "ja", "en", "fr"]),
)


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
@given(reference=REFERENCE, locator=TEXT, comment=TEXT)
@settings(max_examples=150, deadline=None)
def test_export_read_export_is_a_fixed_point(dialect, reference, locator, comment):
    text = render(keyed([Work(reference, (locator,), (comment,))]), dialect)
    assert render(read_bib(text), dialect) == text


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
def test_every_type_is_a_fixed_point_and_bibtexparser_keeps_it(dialect):
    text = render(keyed([Work(r) for r in of_every_type() + awkward()]), dialect)
    assert render(read_bib(text), dialect) == text
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    layout = bibtexparser.BibtexFormat()
    layout.indent, layout.block_separator, layout.trailing_comma = "  ", "\n", True
    assert bibtexparser.write_string(library, bibtex_format=layout) == text


def letters(pages: str) -> str:
    """Pages without dashes and spaces, whose form may change."""
    return re.sub(r"[-‐‑‒–—―−～〜~\s]", "", unicodedata.normalize("NFKC", pages))


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex"])
@given(reference=REFERENCE, locator=TEXT, comment=TEXT)
@settings(max_examples=100, deadline=None)
def test_nothing_that_a_reference_says_is_lost(dialect, reference, locator, comment):
    text = render([("key", Work(reference, (locator,), (comment,)))], dialect)
    plain = unescape(text)
    for variable, value in {**reference.variables, "locator": locator, "comment": comment}.items():
        line = " ".join(value.split()).strip(" ;")
        found = letters(line) in letters(plain) if variable == "page" else line in plain or verbatim(line) in text
        assert found, variable
    for name in reference.author + reference.editor:
        for part in (name.literal, name.family, name.given):
            assert " ".join(part.split()) in unescape(text), name


@given(reference=REFERENCE)
@settings(max_examples=150, deadline=None)
def test_csl_is_a_fixed_point(reference):
    item = to_csl(reference)
    assert to_csl(from_csl(item)) == item


def test_names():
    assert list(read_names("Lillis, Katie Bo and {Ministry of Economy, Trade and Industry} and others")) == [
        Name("Lillis", "Katie Bo"),
        Name(literal="Ministry of Economy, Trade and Industry"),
        Name(literal="et al."),
    ]
    assert list(read_names("Ludwig van Beethoven and King, Jr., Martin Luther and 北岡, 伸一")) == [
        Name("Beethoven", "Ludwig", non_dropping_particle="van"),
        Name("King", "Martin Luther", suffix="Jr."),
        Name("北岡", "伸一"),
    ]


def test_dates():
    assert read_date("2022-04-22") == PartialDate(2022, 4, 22)
    assert read_date("2022-21~") == PartialDate(2022, season=21, circa=True)
    assert read_date("2020/2022-03") == PartialDate(2020, end=PartialDate(2022, 3))


def test_a_broken_entry_names_its_line():
    with pytest.raises(InputError, match="line 3"):
        read_bib("@book{a,\n  title = {A},\n}\n@book{b,\n  title = {B\n"[:22] + "}\n@book{b,\n  title = {B\n")
