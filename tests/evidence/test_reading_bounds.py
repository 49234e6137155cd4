"""Pages are read within bounds of time and memory, in a process of their own."""

import asyncio
import random

import pytest

from citecheck.evidence import reading
from citecheck.evidence.reading import Job, Page, PageReader, read_page

PAGE = Job(b"<html><title>Cables</title><p>Words that are seen.</p></html>", "text/html", "https://example.org/")


async def all_of(jobs, expected):
    reader = PageReader(expected)
    try:
        return await asyncio.gather(*(reader(job) for job in jobs))
    finally:
        await reader.aclose()


def test_the_worker_reads_as_the_parent_does():
    jobs = [
        PAGE,
        Job(b"plain"),
        Job(b"%PDF-1.4 broken"),
        Job(b"<p id=x>" + "日本".encode("cp932") * 20, "text/html"),
        Job(b""),
    ]
    assert asyncio.run(all_of(jobs, 100)) == [read_page(job) for job in jobs]


def test_more_pages_than_fit_in_one_message():
    pages = asyncio.run(all_of([PAGE] * 50 + [Job(PAGE.data + b" " * 600_000)] * 3, 100))
    assert {page.look.title for page in pages} == {"Cables"}


def test_a_page_that_takes_too_long_costs_only_itself(monkeypatch):
    """The deep one is refused by the parser or cut; whichever takes too long is given up, and the next is read."""
    monkeypatch.setattr(reading, "SECONDS", 0.001)
    assert asyncio.run(all_of([PAGE, PAGE], 100)) == [Page("html"), Page("html")]
    monkeypatch.setattr(reading, "SECONDS", 20.0)
    assert asyncio.run(all_of([PAGE], 100))[0].look is not None


@pytest.mark.parametrize("depth", [1000, 20_000])
def test_deep_pages(depth):
    page = read_page(Job(b"<html><title>Deep</title>" + b"<div>" * depth + b"x"))
    assert page.kind == "html"


def test_noise_never_raises():
    noise = random.Random(3)
    for _ in range(30):
        data = b"<html>" + noise.randbytes(400).replace(b"\x00", b"<")
        assert read_page(Job(data, "text/html", "https://example.org/")).kind in {"html", "other", "text"}
