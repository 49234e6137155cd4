"""Several papers and editions in one bibliography."""

import bibtexparser
import pytest

from citecheck.bib import export
from citecheck.bib.editions import twins, works_of
from citecheck.errors import ConfigError
from citecheck.model import (
    Alignment,
    Citation,
    Document,
    Edition,
    Name,
    Note,
    Pair,
    PartialDate,
    Passage,
    Position,
    Reference,
    Span,
)

NOWHERE = Span(0, 0)


def work(title: str, language: str, author: Name, year: int = 2022, **variables: str) -> Reference:
    return Reference(
        "book", (author,), issued=PartialDate(year), variables={"title": title} | variables, language=language
    )


def edition(language: str, *notes: tuple[Citation, ...]) -> Edition:
    made = [Note(str(i), NOWHERE, Passage("", ()), citations=c) for i, c in enumerate(notes, 1)]
    return Edition(Document(f"paper.{language}.md", "", "markdown", language), tuple(made))


def cite(reference: Reference, locator: str = "", **more) -> Citation:
    return Citation("", NOWHERE, reference, locator=locator, label="page" if locator else None, **more)


WHITE = work("防衛白書", "ja", Name(literal="防衛省"))
PAPER = work("Defense of Japan", "en", Name(literal="Ministry of Defense"))
GREEN = work("Line of Advantage", "en", Name("Green", "Michael J."))
JA = edition("ja", (cite(WHITE, "12"),), (cite(GREEN, "112–115"),))
EN = edition("en", (cite(PAPER, "12"),), (cite(GREEN, "112–115"),))
ALIGNMENT = Alignment(JA, EN, notes=(Pair((0,), (0,)), Pair((1,), (1,))))


def entries(text: str) -> dict[str, dict[str, str]]:
    return {e.key: {f.key: f.value for f in e.fields} for e in bibtexparser.parse_string(text).entries}


def test_twins_become_one_work_with_both_titles():
    found = entries(export([JA, EN], "biblatex", alignments=[ALIGNMENT]))
    assert list(found) == ["mod2022", "green2022line"]
    assert found["mod2022"]["title"] == "防衛白書"
    assert found["mod2022"]["titleaddon"] == "Defense of Japan"
    assert found["mod2022"]["note"] == "12頁; p. 12"
    assert found["green2022line"]["note"] == "pp. 112–115"


def test_twins_can_be_related():
    found = entries(export([JA, EN], "biblatex", editions_mode="relate", alignments=[ALIGNMENT]))
    assert list(found) == ["mod2022", "green2022line", "mod2022defense"]
    assert found["mod2022defense"]["related"] == "mod2022"
    assert found["mod2022defense"]["relatedtype"] == "translationof"


def test_editions_can_stay_apart():
    found = entries(export([JA, EN], "biblatex", editions_mode="separate", alignments=[ALIGNMENT]))
    assert list(found) == ["mod2022", "green2022line", "mod2022defense", "green2022linea"]


def test_twins_that_contradict_each_other_stay_two():
    other = edition("en", (cite(work("Defense of Japan", "en", Name(literal="Ministry of Defense"), 2023)),))
    alignment = Alignment(JA, other, notes=(Pair((0,), (0,)),))
    assert list(entries(export([JA, other], "biblatex", alignments=[alignment]))) == [
        "mod2022",
        "green2022line",
        "mod2023defense",
    ]


def test_a_short_form_adds_its_locator_to_the_work():
    ibid = cite(Reference(), "130", position=Position.IBID_WITH_LOCATOR, target=GREEN, short_form="Ibid.")
    (only,) = works_of([edition("en", (cite(GREEN, "112"),), (ibid,))], "merge")
    assert only.locators == ("p. 112", "p. 130")


def test_citations_of_one_note_are_paired_by_what_they_say():
    left = edition("ja", (cite(WHITE), cite(GREEN)))
    right = edition("en", (cite(GREEN), cite(PAPER)))
    pairs = [(a.work.title, b.work.title) for a, b in twins(Alignment(left, right, notes=(Pair((0,), (0,)),)))]
    assert sorted(pairs) == [("Line of Advantage", "Line of Advantage"), ("防衛白書", "Defense of Japan")]


def test_a_work_is_the_same_only_where_nothing_differs():
    second = work("Line of Advantage", "en", Name("Green", "Michael J."), 2023)
    translated = work("Line of Advantage", "en", Name("Greene", "M."))
    untitled = [Reference("webpage", variables={"URL": f"https://a.org/{i}"}) for i in range(2)]
    twice = [Reference("document", (Name("Abe", "S."),), issued=PartialDate(2020)) for _ in range(2)]
    paper = edition("en", *[(cite(r),) for r in (GREEN, second, translated, *untitled, *twice, GREEN)])
    assert len(works_of([paper], "merge")) == 6


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        ("cited", ["mod2022", "green2022line", "abe2019ocean"]),
        ("author", ["abe2019ocean", "green2022line", "mod2022"]),
        ("date", ["abe2019ocean", "green2022line", "mod2022"]),
        ("key", ["abe2019ocean", "green2022line", "mod2022"]),
    ],
)
def test_orders(order, keys):
    third = edition("en", (cite(work("The Ocean", "en", Name("Abe", "S."), 2019)),))
    assert list(entries(export([JA, third], order=order))) == keys


def test_keys_do_not_depend_on_the_order_of_the_list():
    twice = [work("Ocean One", "en", Name("Abe", "S.")), work("Ocean Two", "en", Name("Abe", "S."))]
    paper = edition("en", *[(cite(r),) for r in twice])
    titles = {o: {k: f["title"] for k, f in entries(export(paper, order=o)).items()} for o in ("cited", "title", "key")}
    assert (
        titles["cited"]
        == titles["title"]
        == titles["key"]
        == {"abe2022ocean": "Ocean One", "abe2022oceana": "Ocean Two"}
    )


@pytest.mark.parametrize("wrong", [{"to": "word"}, {"editions_mode": "both"}, {"order": "size"}])
def test_unknown_choices_are_named(wrong):
    with pytest.raises(ConfigError, match="takes one of"):
        export(JA, **wrong)


def test_a_style_needs_markdown():
    with pytest.raises(ConfigError, match="--to markdown"):
        export(JA, "bibtex", style="sist02")


@pytest.mark.parametrize(("to", "text"), [("bibtex", ""), ("csl-json", "[]\n"), ("ris", ""), ("markdown", "")])
def test_nothing_cited_gives_an_empty_bibliography(to, text):
    assert export([], to) == text
