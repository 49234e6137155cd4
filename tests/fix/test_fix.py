"""Fixes change what they say and nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.errors import InputError
from citecheck.fix import apply_fixes, diff
from citecheck.fix.choose import chosen, edited
from citecheck.model import (
    Confidence,
    Document,
    Edit,
    Edition,
    Finding,
    Fix,
    Location,
    Paper,
    Report,
    Safety,
    Severity,
    Span,
    say,
)


def report_of(document, edits, safety=Safety.SAFE):
    findings = tuple(
        Finding(
            "X",
            "x",
            Severity.INFO,
            Confidence.HIGH,
            say("x"),
            Location(document.path, e.span),
            (),
            (Fix(say("f"), (e,), safety),),
        )
        for e in edits
    )
    return Report((Paper((Edition(document),)),), findings)


def test_diff_shows_the_line(report):
    assert diff(report).splitlines()[3:] == [
        " Cables carry 99 % of the data.",
        " ",
        "-[^1]: Mori, “Cables, ” 2024, https://example.org/a。",
        "+[^1]: Mori, “Cables, ” 2024, https://example.org/a",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc-jp", "utf-16"])
def test_a_file_keeps_its_encoding_and_line_ends(tmp_path, encoding):
    file = tmp_path / "paper.txt"
    text = "注1 森「海底」。\r\n注2 https://example.org/。\r\n"
    file.write_bytes(text.encode(encoding))
    at = text.index("/。") + 1
    document = Document(str(file), text, "plain", "ja", encoding=encoding)
    assert apply_fixes(report_of(document, [Edit(Span(at, at + 1), "")])) == 1
    assert file.read_bytes() == (text[:at] + text[at + 1 :]).encode(encoding)


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path):
    file = tmp_path / "paper.md"
    file.write_text("new", encoding="utf-8")
    with pytest.raises(InputError, match="changed"):
        apply_fixes(report_of(Document(str(file), "old", "markdown", "en"), [Edit(Span(0, 1), "x")]))
    assert file.read_text(encoding="utf-8") == "new"


def test_unsafe_fixes_wait_until_asked_for():
    report = report_of(Document("p.md", "abc", "markdown", "en"), [Edit(Span(0, 1), "x")], Safety.UNSAFE)
    assert not chosen(report, unsafe=False)
    assert chosen(report, unsafe=True)


def test_word_files_are_not_edited():
    report = report_of(Document("p.docx", "abc", "docx", "en"), [Edit(Span(0, 1), "x")])
    assert not chosen(report, unsafe=True)


@settings(max_examples=200, deadline=None)
@given(
    st.text(min_size=1, max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), st.text(max_size=3)), max_size=8),
)
def test_characters_outside_the_edits_stay(text, raw):
    edits = [Edit(Span(min(s, len(text)), min(s + n, len(text))), new) for s, n, new in raw]
    report = report_of(Document("p.md", text, "markdown", "en"), edits)
    fixes = chosen(report, unsafe=False).get("p.md", (None, []))[1]
    done = sorted({(e.span.start, e.span.end, e.text) for f in fixes for e in f.edits})
    assert all(a[1] <= b[0] for a, b in pairwise(done))
    kept = list(text)
    for start, end, _ in done:
        kept[start:end] = [None] * (end - start)
    result = edited(text, fixes)
    assert len(result) == sum(c is not None for c in kept) + sum(len(new) for *_, new in done)
    assert edited(text, []) == text
