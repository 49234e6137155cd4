"""The Japanese catalogue is whole, and of today's messages: `make catalogue` brings it up to date."""

import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.report.wording import Wording

pytest.importorskip("babel")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "dev"))

from catalogue import Catalog, damaged  # noqa: E402  (the tool lies beside the tests)


def test_every_message_is_translated_and_compiled():
    done = subprocess.run(
        [sys.executable, ROOT / "dev" / "catalogue.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr.rpartition("AssertionError: ")[2]


@pytest.mark.parametrize(
    ("text", "translation", "right"),
    [
        ("note {label} is empty", "注{label}が空である", True),
        ("note {label} is empty", "注が空である", False),
        ("note {label} is empty", "注{number}が空である", False),
        (("{n} note", "{n} notes"), ("注{n}件",), True),
        (("{n} note", "{n} notes"), ("注",), False),
        ("`a` in one edition", "一方の版に `a`", True),
        ("`a` in one edition", "一方の版に `b`", False),
    ],
)
def test_fields_and_examples_are_kept(text, translation, right):
    catalogue = Catalog(locale="ja")
    catalogue.add(text, translation)
    assert (damaged(catalogue) == []) is right


def test_plural_forms_of_japanese():
    assert [Wording("ja").count("{n} note", "{n} notes", n) for n in (0, 1, 2)] == ["注0件", "注1件", "注2件"]
