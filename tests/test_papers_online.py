"""A published paper and its other edition, read over HTTP."""

import pytest

from citecheck.config import Config
from citecheck.errors import InputError
from citecheck.papers import load_paper
from citecheck.pipeline import check

JA = """<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>港</title>
<link rel="alternate" hreflang="en" href="../en/paper.html"></head><body><p>月に25万発が作られる<sup><a href="#n1">1</a></sup>。</p>
<h2>注</h2><ol><li id="n1">森愛子「港」『港湾評論』2024年5月2日。</li></ol></body></html>"""
EN = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor</title></head>
<body><p>They make 25,000 a month.<sup><a href="#n1">1</a></sup></p>
<h2>Notes</h2><ol><li id="n1">Aiko Mori, “Harbor,” Harbor Review, May 2, 2024.</li></ol></body></html>"""


@pytest.fixture
def site(httpserver):
    httpserver.expect_request("/ja/paper.html").respond_with_data(JA, content_type="text/html; charset=utf-8")
    return httpserver


@pytest.fixture
def open_config():
    return Config(allow_private=("127.0.0.1",), no_cache=True)


def test_the_other_edition_is_found_through_hreflang(site, open_config):
    site.expect_request("/en/paper.html").respond_with_data(EN, content_type="text/html; charset=utf-8")
    paper = load_paper(site.url_for("/ja/paper.html"), config=open_config)
    assert [e.language for e in paper.editions] == ["ja", "en"]
    names = [f.name for f in check([paper], open_config, evidence={}).findings]
    assert "number-differs" in names


def test_an_edition_that_is_gone_is_unchecked_and_the_paper_is_still_read(site, open_config):
    paper = load_paper(site.url_for("/ja/paper.html"), config=open_config)
    report = check([paper], open_config, evidence={})
    assert len(paper.editions) == 1
    assert [u.what for u in report.unchecked] == [site.url_for("/en/paper.html")]


def test_private_addresses_are_refused_without_permission(site):
    with pytest.raises(InputError, match="public"):
        load_paper(site.url_for("/ja/paper.html"), config=Config(no_cache=True))


def test_offline_never_fetches_the_other_edition(tmp_path):
    file = tmp_path / "paper.html"
    file.write_text(JA.replace("../en/paper.html", "https://example.org/en/paper.html"), encoding="utf-8")
    paper = load_paper(file, config=Config(offline=True))
    assert paper.unread == (("https://example.org/en/paper.html", "offline"),)
