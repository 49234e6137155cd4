"""Bodies within bounds."""

import asyncio
import gzip
import zlib

import pytest

from citecheck.evidence.body import HTML_AFTER_HEAD, HTML_HEAD, OTHER, PDF, read, sniff
from citecheck.evidence.trouble import Kind, TroubleError


def packed(data: bytes) -> bytes:
    """Gzipped without the time, so that the tests have the same names in every process."""
    return gzip.compress(data, mtime=0)


PAGE = b"<!doctype html><html><head><title>T</title></head><body><p>Words.</p></body></html>"


def body(data: bytes, *, most=None, piece=1000, **headers):
    async def chunks():
        for start in range(0, len(data), piece):
            yield data[start : start + piece]

    return asyncio.run(read(chunks(), {k.replace("_", "-"): v for k, v in headers.items()}, most))


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        (PAGE, ""), (PAGE, "identity"), (packed(PAGE), "gzip"), (packed(PAGE), "x-gzip"), (PAGE, "gzip"),
        (zlib.compress(PAGE), "deflate"), (zlib.compress(PAGE)[2:-4], "deflate"), (packed(PAGE) + b"trailing", "gzip"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("piece", [7, 1000])
def test_codings(data, coding, piece):
    found = body(data, piece=piece, content_encoding=coding)
    assert (found.data, found.complete, found.readable) == (PAGE, True, True)


def test_a_coding_that_was_not_asked_for():
    assert not body(b"\x8b\x03\x80" * 100, content_encoding="br").readable


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        (packed(packed(PAGE)), "gzip, gzip"), (b"\x1f\x8b\x08\x00garbage" * 9, "gzip"),
        (packed(b"0" * (8 << 20)), "gzip"), (packed(PAGE + b" " * (8 << 20)), "gzip"),
    ],
)  # fmt: skip
def test_refused(data, coding):
    with pytest.raises(TroubleError) as caught:
        body(data, content_encoding=coding)
    assert caught.value.kind is Kind.PROTOCOL


def test_limits_by_kind():
    words = b"<p>word</p>" * 400_000
    head = b"<html><head><title>T</title></head><body>"
    for data, most in (
        (head + words, len(head) + HTML_AFTER_HEAD),
        (b"<html><head>" + b"<!-- -->" * 400_000, HTML_HEAD),
        (b"%PDF-1.7\n" + bytes(12 << 20), PDF),
        (b"\x00\x01" * 100_000, OTHER),
    ):
        found = body(data, piece=64 << 10)
        assert not found.complete
        assert most - 1000 <= len(found.data) <= most + (64 << 10)
    assert len(body(bytes(100_000), most=50_000).data) < 60_000


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"", "empty"), (b" \n", "empty"), (b"%PDF-1.4", "pdf"), (b"\n<!DOCTYPE html>", "html"), (b"\xef\xbb\xbf<html>", "html"),
        ("令和6年".encode("cp932"), "text"), ("海底".encode("iso2022_jp"), "text"), (b"\x89PNG\r\n\x1a\n\x00", "other"), (b"plain", "text"),
    ],
)  # fmt: skip
def test_sniffing(start, kind):
    assert sniff(start) == kind
