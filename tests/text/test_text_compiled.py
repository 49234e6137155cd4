"""Compiled expressions are kept between runs, and never make a difference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck.text import compiled as module
from citecheck.text.compiled import compiled, keep

PATTERN = r"(?P<year>[12]\d{3})年|(?i:q([1-4]))|[\u3040-\u9fff]{2,}?"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "cache" / "x.patterns"
    monkeypatch.setattr(module, "_file", lambda: path)
    monkeypatch.setattr(module, "_keep_at_exit", lambda: None)
    module._kept.cache_clear()
    yield path
    module._kept.cache_clear()


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.MULTILINE | re.DOTALL, re.VERBOSE])
def test_what_was_kept_is_the_same_expression(file: Path, flags: int) -> None:
    first = compiled(PATTERN, flags)
    keep()
    assert file.exists()
    module._kept.cache_clear()
    again = compiled(PATTERN, flags)
    assert (PATTERN, int(flags)) in module._read()
    assert first == again == re.compile(PATTERN, flags)
    assert again.groupindex == {"year": 1}
    assert [m.lastgroup for m in again.finditer("2024年 q3 東京")] == ["year", None, None]


@pytest.mark.parametrize("broken", [b"", b"\xff\xfe", b"N", b"i\x01\x00\x00\x00"])
def test_a_broken_file_is_passed_over(file: Path, broken: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(broken)
    assert compiled(PATTERN).search("1999年")
    keep()
    assert module._read()


def test_code_that_the_engine_refuses_is_compiled_again(file: Path) -> None:
    compiled(PATTERN)
    flags, _, *rest = module._kept()[PATTERN, 0]
    module._kept()[PATTERN, 0] = (flags, b"\x01\x02\x03\x04" * 9, *rest)  # type: ignore[assignment]
    assert compiled(PATTERN).search("1999年")
    assert not file.exists()


def test_code_of_another_build_is_not_used(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(PATTERN)
    keep()
    monkeypatch.setattr(module, "_build", lambda: ("another", 0, 4))
    assert module._read() == {}


def test_a_folder_that_cannot_be_written_to_is_no_failure(file: Path) -> None:
    file.parent.write_text("a file where the folder should be")
    compiled(PATTERN)
    keep()
    assert not file.exists()


def test_no_expression_is_an_error_as_ever(file: Path) -> None:
    with pytest.raises(re.error):
        compiled("(")
    assert not file.exists()
