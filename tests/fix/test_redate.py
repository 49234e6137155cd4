"""A new access date keeps the form of the old one."""

from datetime import date

import pytest

from citecheck.config import Config
from citecheck.evidence import from_json
from citecheck.fix.choose import chosen, edited
from citecheck.papers import load_paper
from citecheck.pipeline import check
from citecheck.rules.links.redate import redated


@pytest.mark.parametrize(
    ("written", "new"),
    [
        ("March 3, 2024", "May 7, 2025"),
        ("Mar. 3, 2024", "May 7, 2025"),
        ("3 March 2024", "7 May 2025"),
        ("2024-03-03", "2025-05-07"),
        ("2024-11-13", "2025-05-07"),
        ("2024年3月3日", "2025年5月7日"),
        ("2024年03月03日", "2025年05月07日"),
        ("２０２４年３月３日", "２０２５年５月７日"),
        ("2024/3/3", "2025/5/7"),
        ("令和6年3月3日", None),
        ("March 2024", None),
        ("3 March 3, 2024", None),
    ],
)
def test_forms(written, new):
    assert redated(written, date(2025, 5, 7)) == new


@pytest.mark.parametrize(
    ("note", "fixed"),
    [
        ("Aiko Mori, “Cables,” Harbor Review, 2024, https://example.org/a, accessed March 3, 2024.", "accessed November 20, 2026."),
        ("森愛子「ケーブル」『港湾評論』2024年、https://example.org/a（2024年3月3日閲覧）。", "（2026年11月20日閲覧）。"),
    ],
)  # fmt: skip
def test_the_day_of_the_evidence_waits_for_unsafe(note, fixed):
    text = f"One.[^1]\n\n[^1]: {note}\n"
    page = {"url": "https://example.org/a", "outcome": "alive", "status": 200, "seen": "2026-11-20T08:00:00Z"}
    page["dates"] = [{"value": "2024-05-07", "kind": "modified", "found-in": "meta", "grade": "strong"}]
    paper = load_paper("p.md", single=True, contents={"p.md": text.encode()})
    config = Config(select=("URL304",))
    report = check([paper], config, evidence={page["url"]: from_json(page)})
    assert not chosen(report, unsafe=False)
    _, fixes = chosen(report, unsafe=True)["p.md"]
    assert edited(text, fixes).endswith(fixed + "\n")
    assert edited(text, fixes).startswith(text[:40])
