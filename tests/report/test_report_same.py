"""The same input and evidence give the same bytes, in every format, in whatever order the network answered."""

import random
from typing import get_args

import pytest

from citecheck.cli.output import render
from citecheck.config import Config
from citecheck.config.settings import OutputFormat
from citecheck.evidence import from_json
from citecheck.pipeline import check, load_papers

EN = "".join(f"Cable {n} was cut.[^{n}] " for n in range(1, 13)) + "\n\n" + "".join(
    f"[^{n}]: Aiko Mori, “Cables, Part {n}”, Harbor Review, February 30, 2024, https://example.org/{n}?utm_source=x.\n\n" for n in range(1, 12)
)  # fmt: skip
JA = EN.replace("Cable ", "ケーブル").replace("2024", "2023")


def seen(number: int) -> dict:
    url = f"https://example.org/{number}?utm_source=x"
    outcomes = ("gone", "alive", "moved", "doubtful", "unchecked")
    return {
        "url": url,
        "outcome": outcomes[number % 5],
        "reason": "404 Not Found",
        "status": 404,
        "chain": [url, "https://example.org/new"],
        "seen": "2026-11-20T08:00:00Z",
    }


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    for name in ("a", "b"):
        (folder / f"{name}.en.md").write_text(EN, encoding="utf-8")
        (folder / f"{name}.ja.md").write_text(JA, encoding="utf-8")
    return folder


@pytest.mark.parametrize("output_format", get_args(OutputFormat))
def test_the_same_bytes(papers, output_format):
    config = Config(output_format=output_format, lang="en")
    rendered = set()
    for turn in range(3):
        items = [from_json(seen(n)) for n in range(1, 12)]
        random.Random(turn).shuffle(items)
        report = check(list(load_papers([str(papers)])), config, evidence={e.url: e for e in items})
        assert len(report.findings) > 20
        rendered.add(render(report, config))
    assert len(rendered) == 1
