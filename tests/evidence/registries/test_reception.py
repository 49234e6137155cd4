"""Registries are asked in their order, and only their own no is a no."""

import asyncio

import pytest
from asking import PlainFetch, config_for
from werkzeug import Request, Response

from citecheck.evidence.registries.questions import Question, questions
from citecheck.evidence.registries.reception import Reception
from citecheck.model import Citation, Name, Outcome, PartialDate, Reference, Span

DOI = "10.1234/jip.2020.5"


def ask(server, question, **settings):
    fetch = PlainFetch()

    async def run():
        return await Reception(fetch, config_for(server, **settings)).answer(question)

    return asyncio.run(run()), fetch


def about(doi=DOI):
    return Question(doi, "doi", Reference(variables={"DOI": doi}))


@pytest.fixture
def handle(httpserver):
    """The DOI proxy knows the handle, and its agency is `handle.agency`."""

    def serve(agency, *, code=1, status=200):
        httpserver.expect_request(f"/doi/api/handles/{DOI}").respond_with_json(
            {"responseCode": code, "handle": DOI}, status=status
        )
        httpserver.expect_request(f"/doi/doiRA/{DOI}").respond_with_json([{"DOI": DOI, "RA": agency}])
        return httpserver

    return serve


CROSSREF = {
    "status": "ok",
    "message-type": "work",
    "message": {
        "DOI": DOI,
        "type": "journal-article",
        "title": ["Alliance Politics"],
        "subtitle": ["Burden Sharing in Asia"],
        "author": [{"given": "Jane", "family": "Roe", "sequence": "first"}, {"name": "Asia Group"}],
        "published-print": {"date-parts": [[2021, 1]]},
        "published-online": {"date-parts": [[2020, 11, 3]]},
        "issued": {"date-parts": [[2020, 11, 3]]},
        "container-title": ["Journal of International Policy"],
        "volume": "12",
        "page": "101-130",
    },
}


def test_a_crossref_work(handle, httpserver):
    handle("Crossref")
    httpserver.expect_request(f"/crossref/works/{DOI}", query_string={"mailto": "a@b.jp"}).respond_with_json(CROSSREF)
    evidence, _ = ask(httpserver, about(), contact="a@b.jp")
    assert evidence.outcome is Outcome.ALIVE
    work = evidence.metadata
    assert work.title == "Alliance Politics: Burden Sharing in Asia"
    assert evidence.facts.titles == ("Alliance Politics",)
    assert work.author == (Name(family="Roe", given="Jane"), Name(literal="Asia Group"))
    assert str(work.issued) == "2021-01"
    assert work.get("available-date") == "2020"
    assert (work.type, work.get("volume"), work.get("page")) == ("article-journal", "12", "101-130")
    assert not evidence.notices


def test_a_retraction_stands_in_updated_by(handle, httpserver):
    handle("Crossref")
    message = CROSSREF["message"] | {
        "updated-by": [
            {"DOI": "10.1234/notice", "type": "retraction", "source": "publisher"},
            {"DOI": "10.1234/notice", "type": "retraction", "source": "retraction-watch"},
            {"DOI": "10.1234/fix", "type": "correction", "source": "publisher"},
        ],
        "update-to": [{"DOI": "10.1234/other", "type": "withdrawal"}],
    }
    httpserver.expect_request(f"/crossref/works/{DOI}").respond_with_json({"message": message})
    evidence, _ = ask(httpserver, about())
    assert evidence.notices == ("retraction 10.1234/notice", "correction 10.1234/fix")


def test_the_handle_systems_own_no_is_a_no(handle, httpserver):
    handle("", code=100, status=404)
    evidence, fetch = ask(httpserver, about())
    assert evidence.outcome is Outcome.GONE
    assert evidence.reason == "DOI does not exist"
    assert len(fetch.asked) == 1


@pytest.mark.parametrize("status", [404, 403, 429, 500, 503])
def test_anything_else_is_no_no(httpserver, status):
    httpserver.expect_request(f"/doi/api/handles/{DOI}").respond_with_data("<html>Sorry</html>", status=status)
    evidence, _ = ask(httpserver, about())
    assert evidence.outcome is Outcome.UNCHECKED
    assert str(status) in evidence.reason
    assert evidence.cause == {403: "blocked", 429: "rate-limited"}.get(status, "server-error")


def test_a_slow_registry_is_unchecked(httpserver):
    import time

    def slow(_: Request) -> Response:
        time.sleep(1.0)
        return Response("{}")

    httpserver.expect_request(f"/doi/api/handles/{DOI}").respond_with_handler(slow)
    evidence, _ = ask(httpserver, about())
    assert (evidence.outcome, evidence.reason) == (Outcome.UNCHECKED, "timeout")


def test_an_agency_that_is_down_leaves_the_existence(handle, httpserver):
    handle("Crossref")
    httpserver.expect_request(f"/crossref/works/{DOI}").respond_with_data("busy", status=503)
    httpserver.expect_request(f"/doi/{DOI}").respond_with_data("<html/>", content_type="text/html")
    evidence, _ = ask(httpserver, about())
    assert evidence.outcome is Outcome.ALIVE
    assert evidence.metadata is None


def test_another_agency_answers_through_the_proxy(handle, httpserver):
    handle("mEDRA")
    item = {"type": "article-journal", "title": "Difesa", "author": [{"family": "Rossi", "given": "A."}]}
    httpserver.expect_request(f"/doi/{DOI}").respond_with_json(
        item, content_type="application/vnd.citationstyles.csl+json"
    )
    evidence, _ = ask(httpserver, about())
    assert evidence.metadata.title == "Difesa"


def test_a_jalc_work_in_both_languages_and_its_second_spelling(handle, httpserver):
    handle("JaLC")
    record = {
        "status": "OK",
        "data": {
            "doi": DOI,
            "title_list": [
                {"lang": "ja", "title": "冷戦後の同盟", "subtitle": "日米の場合"},
                {"lang": "en", "title": "Alliances"},
            ],
            "creator_list": [
                {
                    "names": [
                        {"lang": "en", "last_name": "Yamada", "first_name": "Taro"},
                        {"lang": "ja", "last_name": "山田", "first_name": "太郎"},
                    ]
                }
            ],
            "publication_date": {"publication_year": "2019"},
            "journal_title_name_list": [{"lang": "ja", "journal_title_name": "国際政治"}],
            "first_page": "12",
            "last_page": "25",
        },
    }
    twice = "10.1234%2Fjip.2020.5"

    def answer(request: Request) -> Response:
        import json

        found = twice in request.environ["PATH_INFO"]
        return Response(
            json.dumps(record if found else {"status": "NG"}), 200 if found else 404, content_type="application/json"
        )

    import re

    httpserver.expect_request(re.compile("/jalc/dois/.*")).respond_with_handler(answer)
    evidence, _ = ask(httpserver, about())
    assert evidence.metadata.title == "冷戦後の同盟: 日米の場合"
    assert evidence.metadata.author == (Name(family="山田", given="太郎"),)
    assert evidence.facts.titles == ("Alliances",)
    assert evidence.metadata.get("page") == "12-25"


def test_a_datacite_work(handle, httpserver):
    handle("DataCite")
    attributes = {
        "doi": DOI,
        "titles": [
            {"title": "Trade Flows"},
            {"title": "1990-2020", "titleType": "Subtitle"},
            {"title": "Handelsströme", "titleType": "TranslatedTitle"},
        ],
        "creators": [
            {"name": "Roe, Jane", "nameType": "Personal"},
            {"name": "Trade Office", "nameType": "Organizational"},
        ],
        "publicationYear": 2022,
        "publisher": {"name": "Zenodo"},
        "types": {"resourceTypeGeneral": "Dataset"},
    }
    httpserver.expect_request(f"/datacite/dois/{DOI}").respond_with_json({"data": {"attributes": attributes}})
    evidence, _ = ask(httpserver, about())
    assert evidence.metadata.title == "Trade Flows: 1990-2020"
    assert evidence.metadata.author == (Name(family="Roe", given="Jane"), Name(literal="Trade Office"))
    assert evidence.metadata.publisher == "Zenodo"
    assert "Handelsströme" in evidence.facts.titles


SRU = """<?xml version="1.0" encoding="UTF-8"?>
<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version><numberOfRecords>1</numberOfRecords>
<records><record><recordSchema>info:srw/schema/1/dc-v1.1</recordSchema><recordPacking>xml</recordPacking><recordData>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcndl="http://ndl.go.jp/dcndl/terms/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
<dcndl:BibAdminResource rdf:about="https://ndlsearch.ndl.go.jp/books/R100000002-I023"/>
<dcndl:BibResource rdf:about="https://ndlsearch.ndl.go.jp/books/R100000002-I023#material">
<dcterms:identifier rdf:datatype="http://ndl.go.jp/dcndl/terms/ISBN">978-4-641-04989-5</dcterms:identifier>
<dcterms:title>日本政治史 : 外交と権力</dcterms:title>
<dc:title><rdf:Description><rdf:value>日本政治史 : 外交と権力</rdf:value><dcndl:transcription>ニホン セイジシ</dcndl:transcription></rdf:Description></dc:title>
<dcterms:creator><foaf:Agent><foaf:name>北岡, 伸一, 1948-</foaf:name></foaf:Agent></dcterms:creator>
<dc:creator>北岡伸一 著</dc:creator>
<dcterms:publisher><foaf:Agent><foaf:name>有斐閣</foaf:name></foaf:Agent></dcterms:publisher>
<dcterms:issued rdf:datatype="http://purl.org/dc/terms/W3CDTF">2011</dcterms:issued>
</dcndl:BibResource></rdf:RDF></recordData></record></records></searchRetrieveResponse>"""
NOTHING = """<searchRetrieveResponse xmlns="http://www.loc.gov/zing/srw/"><version>1.2</version>
<diagnostics><diagnostic xmlns="http://www.loc.gov/zing/srw/diagnostic/"><uri>info:srw/diagnostic/1/1</uri>
<message>No records</message></diagnostic></diagnostics></searchRetrieveResponse>"""
SYNTAX = NOTHING.replace("info:srw/diagnostic/1/1", "info:srw/diagnostic/1/10").replace(
    "No records", "Query syntax error"
)
ISBN = "978-4-641-04989-5"


def book(isbn=ISBN):
    return Question(isbn, "isbn", Reference("book", variables={"ISBN": isbn}))


def test_a_japanese_book_is_known_to_the_diet_library(httpserver):
    httpserver.expect_request("/ndl/api/sru").respond_with_data(SRU, content_type="text/xml")
    evidence, fetch = ask(httpserver, book())
    assert evidence.outcome is Outcome.ALIVE
    assert evidence.metadata.title == "日本政治史 : 外交と権力"
    assert [n.family for n in evidence.metadata.author] == ["北岡"]
    assert (evidence.metadata.publisher, str(evidence.metadata.issued)) == ("有斐閣", "2011")
    assert "isbn%3D%229784641049895%22" in fetch.asked[0]


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (NOTHING, Outcome.DOUBTFUL),
        (SYNTAX, Outcome.UNCHECKED),
        ("<html><body>保守中</body>", Outcome.UNCHECKED),
        ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>', Outcome.UNCHECKED),
    ],
)
def test_what_the_diet_library_does_not_know(httpserver, body, outcome):
    httpserver.expect_request("/ndl/api/sru").respond_with_data(body, content_type="text/xml")
    assert ask(httpserver, book())[0].outcome is outcome


def test_other_books_are_asked_of_open_library_whose_miss_says_nothing(httpserver):
    key = "ISBN:9780262033848"
    found = {
        key: {
            "title": "Introduction to Algorithms",
            "authors": [{"name": "Thomas H. Cormen"}],
            "publish_date": "July 31, 2009",
        }
    }
    httpserver.expect_ordered_request("/openlibrary/api/books").respond_with_json(found)
    httpserver.expect_ordered_request("/openlibrary/api/books").respond_with_json({})
    evidence, _ = ask(httpserver, book("978-0-262-03384-8"))
    assert evidence.metadata.author == (Name(family="Cormen", given="Thomas H."),)
    assert str(evidence.metadata.issued) == "2009-07-31"
    miss, _ = ask(httpserver, book("978-0-262-03384-8"))
    assert (miss.outcome, miss.cause) == (Outcome.UNCHECKED, None)


ARTICLE = Reference(
    "article-journal",
    (Name(family="山田", given="太郎"),),
    issued=PartialDate(2019),
    variables={"title": "冷戦後の同盟と国内政治"},
)
ATOM = """<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
<result><status>0</status><message/></result><entry><article_title><en><![CDATA[Alliances after the Cold War]]></en>
<ja><![CDATA[冷戦後の同盟と国内政治]]></ja></article_title><article_link><ja>https://www.jstage.jst.go.jp/article/x/1/_article/-char/ja/</ja></article_link>
<author><en><name>Taro YAMADA</name></en><ja><name>山田 太郎</name></ja></author><material_title><en>International Relations</en><ja>国際政治</ja></material_title>
<prism:volume>196</prism:volume><prism:startingPage>12</prism:startingPage><prism:endingPage>25</prism:endingPage><pubyear>2019</pubyear>
<prism:doi>10.11375/kokusaiseiji.196_12</prism:doi></entry></feed>"""
NO_HIT = '<feed xmlns="http://www.w3.org/2005/Atom"><result><status>ERR_001</status><message>no results</message></result></feed>'
CINII = {
    "opensearch:totalResults": 1,
    "items": [
        {
            "@id": "https://cir.nii.ac.jp/crid/1390000000000000000",
            "title": "冷戦後の同盟と国内政治",
            "dc:creator": ["山田 太郎"],
            "prism:publicationName": "国際政治",
            "prism:publicationDate": "2019-03",
            "dc:identifier": [{"@type": "cir:DOI", "@value": "10.11375/kokusaiseiji.196_12"}],
        }
    ],
}


def cite(reference, text=""):
    return Citation(text, Span(0, 0), reference)


def lookup(reference):
    (question,) = questions([cite(reference)]).values()
    return question


def test_a_japanese_article_is_looked_for_in_jstage(httpserver):
    httpserver.expect_request("/jstage/searchapi/do").respond_with_data(ATOM, content_type="text/xml")
    evidence, _ = ask(httpserver, lookup(ARTICLE))
    (work,) = evidence.suggestions
    assert work.doi == "10.11375/kokusaiseiji.196_12"
    assert evidence.facts.titles == ("Alliances after the Cold War",)


def test_then_in_cinii(httpserver):
    import json

    httpserver.expect_request("/jstage/searchapi/do").respond_with_data(NO_HIT, content_type="text/xml")
    httpserver.expect_request("/cinii/opensearch/v2/articles").respond_with_data(
        "\ufeff\u200b" + json.dumps(CINII), content_type="application/json"
    )
    evidence, fetch = ask(httpserver, lookup(ARTICLE))
    assert [w.doi for w in evidence.suggestions] == ["10.11375/kokusaiseiji.196_12"]
    assert len(fetch.asked) == 2


def test_an_article_of_another_year_or_number_is_no_suggestion(httpserver):
    httpserver.expect_request("/jstage/searchapi/do").respond_with_data(
        ATOM.replace("<pubyear>2019", "<pubyear>2012"), content_type="text/xml"
    )
    httpserver.expect_request("/cinii/opensearch/v2/articles").respond_with_json({"items": []})
    evidence, _ = ask(httpserver, lookup(ARTICLE))
    assert not evidence.suggestions
    assert evidence.outcome is Outcome.ALIVE


def test_an_english_article_is_looked_for_in_crossref(httpserver):
    httpserver.expect_request("/crossref/works").respond_with_json(
        {
            "message": {
                "items": [CROSSREF["message"] | {"title": ["Something Else"], "subtitle": []}, CROSSREF["message"]]
            }
        }
    )
    reference = Reference(
        "article-journal",
        (Name(family="Roe", given="Jane"),),
        issued=PartialDate(2021),
        variables={
            "title": "Alliance Politics: Burden Sharing in Asia",
            "container-title": "Journal of International Policy",
        },
    )
    evidence, fetch = ask(httpserver, lookup(reference))
    assert [w.doi for w in evidence.suggestions] == [DOI]
    assert "query.bibliographic=Alliance+Politics" in fetch.asked[0]


def test_reports_and_pages_are_not_looked_for():
    report = Reference(
        "report", (Name(literal="METI"),), issued=PartialDate(2024), variables={"title": "Battery Strategy"}
    )
    page = Reference("webpage", variables={"title": "Battery Strategy", "URL": "https://a.example/"})
    assert not questions([cite(report), cite(page)])


@pytest.mark.parametrize(
    ("reference", "text", "keys"),
    [
        (Reference(variables={"DOI": "10.1234/a"}), "", ["10.1234/a"]),
        (Reference(variables={"URL": "https://doi.org/10.1234/a"}), "", ["10.1234/a"]),
        (Reference(variables={"URL": "https://publisher.example/doi/10.1234/a"}), "", []),
        (Reference(variables={"title": "A"}), "A, doi:10.1234/a.", ["10.1234/a"]),
        (Reference(variables={"title": "A"}), "A, arXiv:2301.01234v2.", ["10.48550/arXiv.2301.01234"]),
        (Reference(variables={"DOI": "10.48550/arXiv.2301.01234v3"}), "", ["10.48550/arXiv.2301.01234"]),
        (Reference(variables={"title": "A"}), "A, ISBN 978-4-641-04989-5.", ["9784641049895"]),
        (Reference(variables={"title": "A"}), "A, ISBN 978-4-641-04989-4.", []),
    ],
)
def test_identifiers_of_a_note(reference, text, keys):
    assert [*questions([cite(reference, text)])] == keys


def test_requests_to_one_registry_keep_its_pace(httpserver):
    import time

    from citecheck.evidence.registries.desk import Desk

    httpserver.expect_request("/jalc/x").respond_with_json({})

    async def run():
        desk = Desk("jalc", PlainFetch(), config_for(httpserver))
        desk._interval = 0.1
        start = time.monotonic()
        await asyncio.gather(*(desk.json("/x") for _ in range(4)))
        return time.monotonic() - start

    assert asyncio.run(run()) >= 0.3


@pytest.mark.parametrize(
    ("limit", "interval", "seconds"),
    [
        ("50", "1s", 0.02),
        ("3", "1s", 1 / 3),
        ("1", "3600s", 10.0),
        ("0", "1s", 0.0),
        ("x", "1s", 0.0),
        ("5", "soon", 0.0),
        ("", "", 0.0),
    ],
)
def test_the_pace_that_a_registry_states(limit, interval, seconds):
    from citecheck.evidence.registries.desk import stated_interval

    assert stated_interval({"x-rate-limit-limit": limit, "x-rate-limit-interval": interval}) == pytest.approx(seconds)


def test_the_contact_address_is_sent_to_registries(httpserver):
    from citecheck.evidence.registries.desk import Desk

    httpserver.expect_request("/jalc/x", headers={"From": "library@example.org"}).respond_with_json({"ok": 1})
    fetch = PlainFetch()
    reply = asyncio.run(Desk("jalc", fetch, config_for(httpserver, contact="library@example.org")).json("/x"))
    assert reply.data == {"ok": 1}
