"""Every rule does what its spec says, and every rule has one."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from citecheck.check.registry import all_rules
from citecheck.config import load
from citecheck.pipeline import check, load_paper
from citecheck.report.places import Places

HERE = Path(__file__).parent
TODAY = "2026-11-24"


@dataclass
class Case:
    """One section of a spec."""

    rule: str
    title: str
    blocks: dict[str, str] = field(default_factory=dict)
    expected: list[str] = field(default_factory=list)

    @property
    def fires(self) -> bool:
        return self.title.startswith("fires")


def cases() -> list[Case]:
    """Every case of every spec."""
    found = []
    for path in sorted(HERE.glob("*.md")):
        if path.name == "README.md":
            continue
        for section in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
            case = Case(path.stem, section.partition("\n")[0].strip())
            assert re.match("(fires|silent):", case.title), f"{path.name}: {case.title}"
            fence = re.compile(r"^(`{3,})(\w+(?: \w+)?)\n(.*?)^\1$", re.M | re.S)
            case.blocks = {m[2]: m[3] for m in fence.finditer(section)}
            case.expected = re.findall(r"(?m)^> (.+)$", fence.sub("", section))
            found.append(case)
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda c: f"{c.rule}: {c.title}")
def test_spec(case: Case, tmp_path: Path):
    papers = []
    for info, content in case.blocks.items():
        if " " in info:
            suffix, language = info.split()
            papers.append(tmp_path / f"paper.{language}.{suffix}")
            papers[-1].write_text(content, encoding="utf-8")
    (tmp_path / "citecheck.toml").write_text(case.blocks.get("toml", ""), encoding="utf-8")
    config = load(tmp_path, environment={}, flags={"select": (case.rule,), "today": TODAY})
    paper = load_paper(papers[0], pair=papers[1]) if len(papers) == 2 else load_paper(papers[0], single=True)
    report = check([paper], config, evidence=_evidence(case))
    places = Places(report.papers)
    found = []
    for finding in report.findings:
        language = Path(finding.location.path).suffixes[0][1:] + " " if len(papers) == 2 else ""
        found.append(f"{language}{places.start(finding.location)[0]}: {finding.message}")
    assert sorted(found) == sorted(case.expected)
    assert bool(found) == case.fires


def _evidence(case: Case):
    if "json" not in case.blocks:
        return {}
    from citecheck.evidence import from_json

    return {e["url"]: from_json(e) for e in json.loads(case.blocks["json"])}


@pytest.mark.parametrize("rule", all_rules(), ids=lambda r: r.code)
def test_every_rule_is_documented_and_specified(rule):
    assert rule.summary, rule.code
    for head in ("Why", "Bad", "Good"):
        assert rule.section(head), f"{rule.code} has no {head}:"
    kinds = {c.title.partition(":")[0] for c in cases() if c.rule == rule.name}
    assert kinds == {"fires", "silent"}, f"tests/rules/{rule.name}.md needs a case that fires and one that is silent"
