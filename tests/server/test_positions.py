"""The protocol counts UTF-16 units from 0, citecheck code points."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("lsprotocol", reason="extra lsp")

from lsprotocol import types as lsp

from citecheck.model import Document, Span
from citecheck.server.positions import Positions


def positions(text):
    return Positions(Document("p.md", text, "markdown", "en"))


def test_an_emoji_is_two_units():
    found = positions("a😀b\nc").range(Span(2, 3))
    assert (found.start, found.end) == (lsp.Position(0, 3), lsp.Position(0, 4))


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("a😀漢\n\r"), max_size=20), st.integers(0, 20))
def test_there_and_back(text, offset):
    offset = min(offset, len(text))
    if text[offset - 1 : offset] in {"\r", "\n"} or text[offset : offset + 1] in {"\r", "\n"}:
        return  # inside a line end
    here = positions(text)
    assert here.offset(here.position(offset)) == offset
