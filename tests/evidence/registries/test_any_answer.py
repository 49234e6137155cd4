"""No answer of a registry, however odd, breaks a run."""

import asyncio
import contextlib
import json

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.config import Config
from citecheck.config.settings import Registries
from citecheck.evidence.archives.save import Saver
from citecheck.evidence.archives.wayback import Wayback
from citecheck.evidence.registries.protocol import Response
from citecheck.evidence.registries.questions import Question
from citecheck.evidence.registries.reception import Reception
from citecheck.model import Name, PartialDate, Reference

CONFIG = Config(registries=Registries(interval=0.0))
KEYS = [
    "responseCode",
    "RA",
    "message",
    "title",
    "subtitle",
    "author",
    "family",
    "given",
    "name",
    "updated-by",
    "type",
    "DOI",
    "items",
    "data",
    "attributes",
    "titles",
    "creators",
    "publicationYear",
    "dates",
    "date",
    "dateType",
    "types",
    "publisher",
    "status",
    "title_list",
    "creator_list",
    "names",
    "publication_date",
    "journal_title_name_list",
    "lang",
    "archived_snapshots",
    "closest",
    "available",
    "timestamp",
    "url",
    "job_id",
    "@graph",
    "dc:creator",
    "dc:identifier",
    "prism:publicationDate",
    "issued",
    "date-parts",
    "container-title",
    "ISBN:9780262033848",
    "authors",
    "publish_date",
]

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-10, 3000)
    | st.text(max_size=8)
    | st.sampled_from(["OK", "Crossref", "200", "2020"])
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)
statuses = st.sampled_from([None, 200, 200, 200, 404, 429, 500])

QUESTIONS = [
    Question("10.1234/a", "doi", Reference()),
    Question("9784641049895", "isbn", Reference()),
    Question("9780262033848", "isbn", Reference()),
    Question(
        "work:a",
        "work",
        Reference("book", (Name(family="Roe"),), issued=PartialDate(2020), variables={"title": "Burden Sharing"}),
    ),
    Question("work:b", "work", Reference("article-journal", variables={"title": "冷戦後の同盟と国内政治"})),
]


def ask_everything(*responses):
    """Every question, answered by these responses in turn."""
    turn = iter(range(10**9))

    async def fetch(url, *, headers=None, data=None):
        return responses[next(turn) % len(responses)]

    async def run():
        for question in QUESTIONS:
            evidence = await Reception(fetch, CONFIG).answer(question)
            assert evidence.url == question.key
        await Wayback(fetch, CONFIG).nearest("https://a.example/")
        await asyncio.wait_for(Saver(fetch, CONFIG, environment={}, pause=0.0).save("https://a.example/"), 0.03)

    with contextlib.suppress(TimeoutError):  # a page that is always pending
        asyncio.run(run())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(statuses, values), min_size=1, max_size=3))
def test_any_json(answers):
    ask_everything(*(Response(s, {"content-type": "application/json"}, json.dumps(v).encode()) for s, v in answers))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60), statuses)
def test_any_bytes(body, status):
    ask_everything(Response(status, {}, body))


TAGS = [
    "BibResource",
    "title",
    "creator",
    "Agent",
    "name",
    "issued",
    "identifier",
    "entry",
    "result",
    "status",
    "article_title",
    "ja",
    "en",
    "uri",
    "numberOfRecords",
]
markup = st.recursive(
    st.text(alphabet="あ2020 0", max_size=5),
    lambda inner: st.builds("<{0}>{1}</{0}>".format, st.sampled_from(TAGS), st.lists(inner, max_size=3).map("".join)),
    max_leaves=10,
)


@settings(max_examples=60, deadline=None)
@given(markup)
def test_any_xml(body):
    ask_everything(Response(200, {}, f"<root>{body}</root>".encode()))
