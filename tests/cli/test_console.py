"""The examples in README, docs and tests/cli/*.md do what they say."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from console import check, matches, steps  # noqa: E402  (the helper lies beside the tests)

FILES = [
    path
    for path in (
        ROOT / "README.md",
        ROOT / "README.ja.md",
        *sorted((ROOT / "docs").glob("*.md")),
        *sorted(Path(__file__).parent.glob("*.md")),
    )
    if path.exists() and "```console" in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_examples_run(path, tmp_path):
    check(path, tmp_path)


def test_dots_stand_for_anything():
    assert matches("a\n...\nz\n", "a\nb\nc\nz\n")
    assert matches("a ... c\n", "a b c\n")
    assert not matches("a\n...\nz\n", "a\nb\n")


def test_every_command_is_found():
    assert [s.command for s in steps("```console\n$ a\nx\n$ b\n```\n")] == ["a", "b"]
