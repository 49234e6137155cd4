"""What several tests share: a report made by hand."""

import os
from dataclasses import replace

import pytest
from hypothesis import settings

from citecheck.config import Config
from citecheck.model import (
    Confidence,
    Document,
    Edit,
    Edition,
    Finding,
    Fix,
    Location,
    Paper,
    Related,
    Report,
    Severity,
    Span,
    Unchecked,
    say,
)

# the gate tries the same examples each time; `make test-all` searches for new ones
settings.register_profile("steady", derandomize=True)
settings.register_profile("search")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

EN = "Cables carry 99 % of the data.\n\n[^1]: Mori, “Cables, ” 2024, https://example.org/a。\n"
JA = "ケーブルはデータの99％を運ぶ。\n"


def place(document: Document, found: str, note: str | None = None) -> Location:
    start = document.text.index(found)
    return Location(document.path, Span(start, start + len(found)), found, note)


@pytest.fixture
def documents():
    return Document("paper.ja.md", JA, "markdown", "ja"), Document("paper.en.md", EN, "markdown", "en")


@pytest.fixture
def report(documents):
    """Two editions; an error with a related place, a warning with a fix, an info; one address unchecked."""
    ja, en = documents
    stop = place(en, "。", "1")
    findings = (
        Finding(
            "EDN404", "number-differs", Severity.ERROR, Confidence.HIGH,
            say("{a} here, {b} there", a="99 %", b="98％"), place(en, "99 %"),
            (Related(place(ja, "99％"), say("99 % here")),), (), "aaaa",
        ),
        Finding(
            "URL104", "url-with-stop", Severity.WARNING, Confidence.HIGH,
            say("the address ends in “。”"), stop, (),
            (Fix(say("remove the stop"), (Edit(stop.span, ""),)),), "bbbb",
        ),
        Finding("STY101", "style, a | b", Severity.INFO, Confidence.LOW, say("100% <b>_x_</b>"), place(en, "Mori"), (), (), "cccc"),
    )  # fmt: skip
    return Report(
        (Paper((Edition(ja), Edition(en))),),
        findings,
        unchecked=(Unchecked("https://example.org/a", "timeout", place(en, "https://example.org/a", "1")),),
    )


@pytest.fixture
def config():
    return replace(Config(), lang="en")
