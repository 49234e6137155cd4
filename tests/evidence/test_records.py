"""Registries and archives answer for a paper through the real client."""

from dataclasses import replace

from asking import config_for

from citecheck.evidence import gather
from citecheck.model import (
    Citation,
    Document,
    Edition,
    Name,
    Note,
    Outcome,
    Paper,
    PartialDate,
    Passage,
    Reference,
    Span,
)

DOI = "10.1234/jip.2020.5"


def paper(*references):
    citations = tuple(Citation("", Span(0, 0), r) for r in references)
    note = Note("1", Span(0, 0), Passage.plain(""), citations=citations)
    return Paper((Edition(Document("paper.en.md", "", "markdown", "en"), (note,)),))


def config(server, tmp_path):
    return replace(config_for(server), allow_private=("127.0.0.1",), cache_dir=str(tmp_path))


def test_a_doi_is_asked_for_once_and_kept(httpserver, tmp_path):
    httpserver.expect_request(f"/doi/api/handles/{DOI}").respond_with_json({"responseCode": 1})
    httpserver.expect_request(f"/doi/doiRA/{DOI}").respond_with_json([{"DOI": DOI, "RA": "Crossref"}])
    httpserver.expect_request(f"/crossref/works/{DOI}").respond_with_json(
        {"message": {"title": ["Allies"], "type": "book"}}
    )
    settings = config(httpserver, tmp_path)
    cited = paper(Reference(variables={"DOI": DOI}), Reference(variables={"DOI": DOI}))
    found = gather([cited], settings)
    assert found[DOI].metadata.title == "Allies"
    requests = len(httpserver.log)
    assert requests == 3
    assert gather([cited], settings)[DOI].metadata.title == "Allies"
    assert len(httpserver.log) == requests
    assert gather([cited], replace(settings, frozen=True))[DOI].outcome is Outcome.ALIVE


def test_a_lost_page_gets_its_copy_nearest_to_the_access_date(httpserver, tmp_path):
    url = httpserver.url_for("/gone.html")
    httpserver.expect_request("/gone.html").respond_with_data("no", status=404)
    rows = [["timestamp", "original", "statuscode"], ["20240420101500", url, "200"], ["20200101000000", url, "200"]]
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_json(rows)
    reference = Reference(accessed=PartialDate(2024, 4, 19), variables={"URL": url})
    evidence = gather([paper(reference)], config(httpserver, tmp_path))[url]
    assert evidence.outcome is Outcome.GONE
    assert evidence.archive.timestamp == "20240420101500"


def test_a_registry_that_never_answers_is_left_alone(httpserver, tmp_path):
    settings = config(httpserver, tmp_path)
    addresses = dict.fromkeys(settings.registries.addresses, "http://127.0.0.1:9")  # nobody listens there
    settings = replace(settings, registries=replace(settings.registries, addresses=addresses))
    dois = [f"10.1234/{n}" for n in range(20)]
    found = gather([paper(*(Reference(variables={"DOI": d}) for d in dois))], settings)
    assert {e.outcome for e in found.values()} == {Outcome.UNCHECKED}
    assert {e.cause for e in found.values()} == {"refused"}


def test_a_work_without_identifier_is_kept_under_its_own_key(httpserver, tmp_path):
    httpserver.expect_request("/crossref/works").respond_with_json(
        {"message": {"items": [{"title": ["Burden Sharing in Asia"], "DOI": DOI, "issued": {"date-parts": [[2020]]}}]}}
    )
    reference = Reference(
        "book", (Name(family="Roe"),), issued=PartialDate(2020), variables={"title": "Burden Sharing in Asia"}
    )
    (evidence,) = gather([paper(reference)], config(httpserver, tmp_path)).values()
    assert evidence.url == "work:burdensharinginasia:2020"
    assert [w.doi for w in evidence.suggestions] == [DOI]
