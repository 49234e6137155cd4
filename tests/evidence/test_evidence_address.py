"""Addresses go over the wire as they are written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.evidence.address import AddressError, SchemeError, join, parse, public


@pytest.mark.parametrize(
    ("written", "wire"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTP://Example.ORG:80/A?b", "http://example.org/A?b"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://example.org:8443/x", "https://example.org:8443/x"),
        ("https://example.org/a%2Fb%E6%97%A5?x=%zz", "https://example.org/a%2Fb%E6%97%A5?x=%zz"),
        ("https://example.org/日本/報告 1.html", "https://example.org/%E6%97%A5%E6%9C%AC/%E5%A0%B1%E5%91%8A%201.html"),
        ("https://例え.jp/", "https://xn--r8jz45g.jp/"),
        ("https://ｅｘａｍｐｌｅ．org/", "https://example.org/"),
        ("https://example.org\\a\\b?c\\d", "https://example.org/a/b?c\\d"),
        ("https://example.org/a/../b/./c/..", "https://example.org/b/"),
        ("https://example.org//a//b", "https://example.org//a//b"),
        ("https://exa\nmple.org/ ", "https://example.org/"),
        ("http://[2001:DB8::1]:80/x", "http://[2001:db8::1]/x"),
        ("http://user:pw@example.org/x#frag", "http://example.org/x"),
    ],
)
def test_on_the_wire(written, wire):
    assert parse(written).wire == wire


@pytest.mark.parametrize(
    "written",
    ["", "example.org/x", "http://", "http:///", "http://a b/", "http://[::1/", "http://x:99999/", "http://x:1a/"],
)
def test_no_address(written):
    with pytest.raises(AddressError):
        parse(written)


@pytest.mark.parametrize("written", ["ftp://example.org/", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.c"])
def test_other_schemes(written):
    with pytest.raises(SchemeError):
        parse(written)


@pytest.mark.parametrize(
    ("location", "wire", "fragment"),
    [
        ("/b", "http://example.org/b", "sec"),
        ("b?c", "http://example.org/dir/b?c", "sec"),
        ("?q", "http://example.org/dir/page?q", "sec"),
        ("//other.example/x", "http://other.example/x", "sec"),
        ("https://other.example/x#own", "https://other.example/x", "own"),
        ("#here", "http://example.org/dir/page?x=1", "here"),
        ("/日本".encode(), "http://example.org/%E6%97%A5%E6%9C%AC", "sec"),
        ("/日本".encode("cp932"), "http://example.org/%93%FA%96%7B", "sec"),
        ("/with space", "http://example.org/with%20space", "sec"),
        ("http:rest", "http://example.org/dir/rest", "sec"),
    ],
)
def test_redirects(location, wire, fragment):
    target = join(parse("http://example.org/dir/page?x=1#sec"), location)
    assert (target.wire, target.fragment) == (wire, fragment)


def test_credentials_are_dropped():
    assert public("https://user:secret@example.org/a@b") == "https://example.org/a@b"
    assert "secret" not in repr(parse("https://user:secret@example.org/"))


@given(st.text(max_size=60).map(lambda t: "http://example.org/" + t) | st.text(max_size=60))
@settings(max_examples=200)
def test_anything_is_an_address_or_none(text):
    try:
        address = parse(text)
        join(address, text)
    except AddressError:
        return
    assert address.wire.isascii()
    assert " " not in address.target
