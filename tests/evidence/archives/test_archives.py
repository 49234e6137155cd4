"""Copies of pages: nearest to a day, saved on request, never on the word of the availability API alone."""

import asyncio
from datetime import date

import pytest
from asking import PlainFetch, config_for
from werkzeug import Request, Response

from citecheck.evidence.archives.save import Saver
from citecheck.evidence.archives.warp import warp_search
from citecheck.evidence.archives.wayback import Wayback

URL = "https://www.example.go.jp/report.html"
HEADER = ["timestamp", "original", "statuscode"]


def nearest(server, day=None):
    fetch = PlainFetch()
    return asyncio.run(Wayback(fetch, config_for(server)).nearest(URL, day)), fetch


def test_the_copy_nearest_to_the_day(httpserver):
    rows = [HEADER, ["20230101000000", URL, "200"], ["20240420101500", URL, "200"], ["20250101000000", URL, "200"]]
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_json(rows)
    copies, fetch = nearest(httpserver, date(2024, 4, 19))
    assert copies.archive.timestamp == "20240420101500"
    assert copies.archive.url == httpserver.url_for(f"/wayback/web/20240420101500/{URL}")
    assert "closest=20240419" in fetch.asked[0]


def test_the_newest_copy_without_a_day(httpserver):
    rows = [HEADER, ["20230101000000", URL, "200"], ["20240420101500", URL, "200"], ["99999999999999", URL, "200"]]
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_json(rows)
    assert nearest(httpserver)[0].archive.timestamp == "20240420101500"


def test_no_copy_is_an_answer(httpserver):
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_json([])
    httpserver.expect_request("/wayback-availability/wayback/available").respond_with_json({"archived_snapshots": {}})
    copies, _ = nearest(httpserver)
    assert (copies.archive, copies.checked) == (None, True)


@pytest.mark.parametrize("status", [429, 503])
def test_an_overloaded_archive_is_no_answer(httpserver, status):
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_data("slow down", status=status)
    httpserver.expect_request("/wayback-availability/wayback/available").respond_with_json({"archived_snapshots": {}})
    copies, _ = nearest(httpserver)
    assert (copies.archive, copies.checked) == (None, False)


def test_what_the_availability_api_finds_counts(httpserver):
    httpserver.expect_request("/wayback/cdx/search/cdx").respond_with_data("", status=503)
    closest = {
        "available": True,
        "status": "200",
        "timestamp": "20240301000000",
        "url": f"http://web.archive.org/web/20240301000000/{URL}",
    }
    httpserver.expect_request("/wayback-availability/wayback/available").respond_with_json(
        {"archived_snapshots": {"closest": closest}}
    )
    assert nearest(httpserver)[0].archive.url == f"https://web.archive.org/web/20240301000000/{URL}"


def save(server, environment):
    async def run():
        return await Saver(PlainFetch(), config_for(server), environment=environment, pause=0.01).save(URL)

    return asyncio.run(run())


def test_a_page_is_saved(httpserver):
    seen = []

    def status(request: Request) -> Response:
        seen.append(request.headers.get("Authorization"))
        body = (
            '{"status":"pending"}'
            if len(seen) == 1
            else f'{{"status":"success","timestamp":"20261124010203","original_url":"{URL}"}}'
        )
        return Response(body, content_type="application/json")

    httpserver.expect_request("/wayback/save", method="POST").respond_with_json({"url": URL, "job_id": "spn2-1"})
    httpserver.expect_request("/wayback/save/status/spn2-1").respond_with_handler(status)
    copies = save(httpserver, {"CITECHECK_ARCHIVE_KEY": "k", "CITECHECK_ARCHIVE_SECRET": "s"})
    assert copies.archive.timestamp == "20261124010203"
    assert seen == ["LOW k:s", "LOW k:s"]


def test_what_cannot_be_saved_says_why_and_never_the_keys(httpserver):
    httpserver.expect_request("/wayback/save").respond_with_json({"job_id": "spn2-2"})
    httpserver.expect_request("/wayback/save/status/spn2-2").respond_with_json(
        {"status": "error", "status_ext": "error:blocked-url", "message": "excluded"}
    )
    keys = {"CITECHECK_ARCHIVE_KEY": "keykey", "CITECHECK_ARCHIVE_SECRET": "secret"}
    copies = save(httpserver, keys)
    assert (copies.archive, copies.reason) == (None, "error:blocked-url")
    assert "keykey" not in repr(Saver(PlainFetch(), config_for(httpserver), environment=keys)) + repr(copies)


def test_too_many_requests_are_told(httpserver):
    httpserver.expect_request("/wayback/save").respond_with_json(
        {"message": "You have already reached the limit"}, status=429
    )
    assert "limit" in save(httpserver, {}).reason


def test_warp_is_offered_for_public_bodies_only():
    assert warp_search("https://www.meti.go.jp/x.html")
    assert warp_search("https://www.city.example.lg.jp/x.html")
    assert warp_search("https://www.nikkei.example/x.html") is None
    assert warp_search("http://[broken") is None
