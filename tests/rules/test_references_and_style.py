"""Whatever a note says, rules on references and style give findings inside the document, and their fixes mend them."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_specs import cases

from citecheck.check.registry import all_rules
from citecheck.check.runner import run
from citecheck.config import Config
from citecheck.model import Paper
from citecheck.papers import extract

RULES = [r for r in all_rules() if r.code.startswith(("REF1", "REF2", "REF3", "STY"))]
TITLES = ("“Title,” ", "“Title”, ", '"Title", ', "「題名」", "『書名』", "*Italic*, ", "[link](https://a.jp/x。) ")
BODIES = ("防衛省", "METI, ", "New York Times, ", "Ibid., ", "同上、", "See ", "accessed May 3, 2024, ")
DATES = ("March 11, 2024, ", "2024年3月11日", "令和6年3月11日、", "n.d., ")
PAGES = ("pp. 20–11", "１１０－１０１頁", "12 (3): 145–9")
ADDRESSES = ("https://a.jp/ｘ ", "htps://a.b/ ", "https://a.jp?utm_x=1&b=2 ", "doi:10.1/x ", "doi: 11.1 ")
NUMBERS = ("ISBN 978-4-1 ", "ISSN 1234-5678 ")
SIGNS = ("（", "）", "“", "”", " ", "  ", ". ", "。", "&nbsp;", "\\*", "**", "<b>")
FRAGMENTS = st.sampled_from((*TITLES, *BODIES, *DATES, *PAGES, *ADDRESSES, *NUMBERS, *SIGNS))
NOTES = st.lists(st.lists(FRAGMENTS, min_size=1, max_size=8).map("".join), min_size=1, max_size=4)


def paper(notes: list[str], language: str) -> Paper:
    body = "".join(f"{'文' if language == 'ja' else 'Word'}[^{i}] " for i, _ in enumerate(notes, 1))
    text = body + "\n\n" + "\n".join(f"[^{i}]: {n}" for i, n in enumerate(notes, 1)) + "\n"
    return Paper((extract(f"paper.{language}.md", data=text.encode()),))


def findings(subject: Paper):
    result = run(subject, RULES, Config(), date(2026, 11, 24))
    return result[0] if isinstance(result, tuple) else result


@given(notes=NOTES, language=st.sampled_from(["ja", "en"]))
@settings(max_examples=80, deadline=None)
def test_findings_lie_in_the_document(notes, language):
    subject = paper(notes, language)
    length = len(subject.editions[0].document.text)
    for finding in findings(subject):
        assert str(finding.message)
        for place in (finding.location, *(r.location for r in finding.related)):
            assert 0 <= place.span.start <= place.span.end <= length
        for edit in (e for fix in finding.fixes for e in fix.edits):
            assert 0 <= edit.span.start <= edit.span.end <= length


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.name)
def test_a_fix_removes_its_finding(rule):
    """The examples of each rule with fixes, mended, are silent."""
    for case in (c for c in cases() if c.rule == rule.name and c.fires and "toml" not in c.blocks):
        info, text = next((i, t) for i, t in case.blocks.items() if " " in i)
        subject = Paper((extract(f"paper.{info.split()[1]}.md", data=text.encode()),))
        found = [f for f in findings(subject) if f.code == rule.code]
        edits = sorted({e for f in found for fix in f.fixes[:1] for e in fix.edits}, key=lambda e: e.span, reverse=True)
        if not edits or not all(f.fixes for f in found):
            continue
        for edit in edits:
            text = text[: edit.span.start] + edit.text + text[edit.span.end :]
        mended = Paper((extract(f"paper.{info.split()[1]}.md", data=text.encode()),))
        assert [f for f in findings(mended) if f.code == rule.code] == []
