"""Every word of a note ends up in a field, a locator, a prefix or a suffix, or says what the field beside it is."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model import Span
from citecheck.parse import parse_note
from citecheck.parse.leftovers import _labels, leftovers

NOTES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "gold" / "law-notes.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("note", NOTES, ids=lambda n: n["id"])
def test_words(note):
    text = note["text"]
    kept = set()
    for citation in parse_note(text):
        for span in citation.reference.spans.values():
            kept.update(range(span.start, span.end))
        words = f"{citation.prefix} {citation.suffix} {citation.locator} {citation.short_form or ''}"
        for word in re.split(r",?\s+", words):
            for place in re.finditer(re.escape(word), text) if word else ():
                kept.update(range(*place.span()))
    lost = "".join(" " if i in kept else c for i, c in enumerate(text))
    assert not re.findall(r"[^\W\d_]{4,}", _labels().sub(" ", lost))


def test_leftovers():
    text = "Mori, Cables (Oslo: Fjord, 2019), limited edition, 5"
    spans = [Span(0, 4), Span(6, 12), Span(14, 18), Span(20, 25), Span(27, 31), Span(len(text) - 1, len(text))]
    assert leftovers(text, Span(0, len(text)), spans) == "limited edition"
    assert leftovers("in Mori, ed., p. 5", Span(0, 18), [Span(3, 7), Span(17, 18)]) == ""


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from([*"“”（）『』「」;.。、,:[]0 \n\x00\ud800é①", "Ibid.", "同上", "Mori", "2019", "森", "p. 5"]),
        max_size=30,
    )
)
def test_any_text_is_read(parts):
    text = "".join(parts)
    for citation in parse_note(text):
        assert 0 <= citation.span.start <= citation.span.end <= len(text)
        for span in citation.reference.spans.values():
            assert 0 <= span.start <= span.end <= len(text)
