"""CSL-JSON against its schema, RIS through rispy, formatted text through citeproc."""

import json
import re
from pathlib import Path

import citeproc
import jsonschema
import pytest
import rispy
from bib_samples import awkward, of_every_type

from citecheck.bib import export, markdown, ris
from citecheck.bib.bibliography import keyed
from citecheck.bib.csl import TEXTS, TYPES, date_item, to_csl
from citecheck.bib.formatted import format_works
from citecheck.bib.works import Work
from citecheck.errors import ConfigError
from citecheck.model import Citation, Document, Edition, Name, Note, PartialDate, Passage, Reference, Span

SCHEMAS = Path(__file__).parents[2] / "refs" / "schemas"
SCHEMA = json.loads((SCHEMAS / "csl-data.json").read_text(encoding="utf-8"))
RNC = Path(citeproc.__file__).parent / "data" / "schema" / "schemas" / "styles"
NEWS = Reference(
    "article-newspaper",
    (Name("Lillis", "Katie Bo"), Name("Bertrand", "Natasha"), Name("Britzky", "Haley")),
    issued=PartialDate(2024, 3, 11),
    variables={"title": "Exclusive: Russia", "container-title": "CNN", "URL": "https://edition.cnn.com/x"},
    language="en",
)
JAPANESE = Reference(
    "article-journal",
    (Name("神保", "謙"),),
    issued=PartialDate(2022, 9),
    variables={"title": "統合抑止", "container-title": "国際安全保障", "volume": "50", "issue": "2", "page": "1–18"},
    language="ja",
)


def edition(language: str, *references: Reference) -> Edition:
    span = Span(0, 0)
    notes = [
        Note(str(i), span, Passage("", ()), citations=(Citation("", span, r),)) for i, r in enumerate(references, 1)
    ]
    return Edition(Document(f"paper.{language}.md", "", "markdown", language), tuple(notes))


def test_items_of_every_kind_fit_the_schema():
    items = [to_csl(w.reference, key=k) for k, w in keyed([Work(r) for r in of_every_type() + awkward()])]
    jsonschema.validate(items, SCHEMA)


def test_the_schema_has_the_types_and_variables_of_the_official_grammar():
    words = lambda text: set(re.findall(r'"([^"]+)"', re.sub(r"(?m)^\s*#.*$|^namespace.*$", "", text)))  # noqa: E731
    properties = SCHEMA["items"]["properties"]
    assert set(properties["type"]["enum"]) == words((RNC / "csl-types.rnc").read_text()) == TYPES
    variables = words((RNC / "csl-variables.rnc").read_text())
    assert set(properties) - {"id", "type", "custom"} == variables
    assert variables >= TEXTS


@pytest.mark.parametrize(
    ("date", "item"),
    [
        (PartialDate(2024, 3, 11), {"date-parts": [[2024, 3, 11]]}),
        (PartialDate(2022, season=21), {"date-parts": [[2022]], "season": 1}),
        (PartialDate(2020, end=PartialDate(2022)), {"date-parts": [[2020], [2022]]}),
        (PartialDate(1984, circa=True), {"date-parts": [[1984]], "circa": True}),
        (PartialDate(literal="n.d.", raw="n.d."), {"literal": "n.d."}),
        (PartialDate(2023, 2, 30, raw="30 February 2023", impossible="30 February"), {"literal": "30 February 2023"}),
        (PartialDate(2022, season=35, raw="2022 Q3"), {"date-parts": [[2022]], "literal": "2022 Q3"}),
    ],
)
def test_dates(date, item):
    assert date_item(date) == item


def test_rispy_reads_every_record():
    works = keyed([Work(r, ("pp. 3–4",)) for r in of_every_type() + awkward()])
    records = rispy.loads(ris.render(works))
    assert [r["id"] for r in records] == [k for k, _ in works]
    assert all(not r.get("unknown_tag") for r in records)
    full = next(r for r in records if r["type_of_reference"] == "JOUR")
    assert (full["start_page"], full["end_page"], full["date"]) == ("109", "150", "2020/05/17")


def test_markdown_without_a_processor():
    assert markdown.entry(NEWS) == (
        "Lillis, Katie Bo, Natasha Bertrand, and Haley Britzky. “Exclusive: Russia.” *CNN*. March 11, 2024. "
        "<https://edition.cnn.com/x>."
    )
    assert markdown.entry(JAPANESE) == "神保謙「統合抑止」『国際安全保障』第50巻第2号（2022年9月）1–18頁。"


def test_the_processor_formats_both_styles():
    works = [("a", Work(NEWS)), ("b", Work(JAPANESE))]
    chicago, _ = format_works(works, "chicago-notes")
    assert chicago.startswith(
        "Lillis, Katie Bo, Natasha Bertrand, and Haley Britzky. “Exclusive: Russia.” *CNN*. March 11, 2024. "
    )
    _, sist = format_works(works, "sist02")
    assert sist == "神保謙. 統合抑止. 国際安全保障. 2022, vol. 50, no. 2, p. 1–18."


def test_a_style_of_ones_own_and_one_that_is_none(tmp_path):
    own = tmp_path / "own.csl"
    source = Path(citeproc.__file__).parent / "data" / "styles" / "harvard-cite-them-right.csl"
    own.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    assert "Lillis" in export(edition("en", NEWS), "markdown", style=str(own))
    own.write_text("<style>", encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot use this style"):
        export(edition("en", NEWS), "markdown", style=str(own))
    with pytest.raises(ConfigError, match="chicago-notes"):
        export(edition("en", NEWS), "markdown", style="mla")


def test_the_processor_takes_every_type():
    works = keyed([Work(r) for r in of_every_type() + awkward()])
    for style in ("chicago-notes", "sist02"):
        assert len(format_works(works, style)) == len(works)
