"""Lazily compiled patterns."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import citecheck
from citecheck.text.regex import _Lazy, regex


def test_it_is_compiled_at_the_first_use_and_acts_as_the_pattern() -> None:
    lazy = regex(r"(?P<year>\d{4})", re.I)
    assert "search" not in vars(lazy)
    found = lazy.search("in 2024")
    assert found is not None
    assert (found["year"], lazy.sub("x", "1999"), lazy.groups) == ("2024", "x", 1)
    assert lazy.pattern == r"(?P<year>\d{4})"
    assert vars(lazy)["search"].__self__ == re.compile(lazy.pattern, re.I)


def test_it_has_no_attributes_but_a_patterns_own() -> None:
    with pytest.raises(AttributeError):
        _ = regex("a").rule  # type: ignore[attr-defined]


def test_a_pattern_that_is_none_fails_when_used() -> None:
    lazy = regex("(")
    with pytest.raises(re.error):
        lazy.match("")


def test_every_pattern_of_the_package_compiles() -> None:
    for module in pkgutil.walk_packages(citecheck.__path__, "citecheck."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    patterns = [
        value
        for value in gc.get_objects()
        if type(value) is _Lazy and value.pattern != "("  # the one above
    ]
    assert len(patterns) > 100
    for pattern in patterns:
        assert re.compile(pattern.pattern, pattern._flags)
