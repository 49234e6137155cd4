"""What was seen is kept, aged, merged, and shared between processes."""

import contextlib
import json
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.config.values import duration
from citecheck.errors import ConfigError, EvidenceError
from citecheck.evidence import portable
from citecheck.evidence.serial import from_json, to_json
from citecheck.evidence.store import NAME, ROWS_KEPT, Store, stamp, young
from citecheck.model import (
    Archive,
    DoubtReason,
    Evidence,
    Name,
    Outcome,
    PageDate,
    PageFacts,
    PartialDate,
    Reference,
    UncheckedReason,
)

URL = "https://example.org/a"
FULL = Evidence(
    URL, Outcome.DOUBTFUL, "fragment #x is not on the page", 200, (URL, "https://example.org/b"), (301, 200),
    PageFacts("題", (PageDate("2024-03-11", "published", "json-ld", "strong"),), "ja", {"en": "https://example.org/e"}, ("t",), "10.1000/x"),
    Archive("https://web.archive.org/web/20240401000000/x", "20240401000000"), "2026-11-24T10:00:00Z", "2026-11-20T10:00:00Z",
    Reference("book", (Name("森", "愛"), Name(literal="METI")), issued=PartialDate(2024, 3), variables={"title": "題"}, language="ja"),
    ("retraction",), (Reference(variables={"title": "T"}),), DoubtReason.FRAGMENT, "https://example.org/b", "ab",
)  # fmt: skip


def test_evidence_as_json_and_back():
    assert from_json(json.loads(json.dumps(to_json(FULL)))) == FULL
    small = Evidence(URL, Outcome.UNCHECKED, cause=UncheckedReason.TIMEOUT)
    assert from_json(to_json(small)) == small


@pytest.mark.parametrize("body", [{}, {"url": URL}, {"url": URL, "outcome": "fine"}])
def test_what_is_no_evidence(body):
    with pytest.raises(ValueError, match=r"outcome|url|Outcome"):
        from_json(body)


def at(days: float, outcome: Outcome = Outcome.ALIVE) -> Evidence:
    return Evidence(URL, outcome, seen=stamp(datetime.now(UTC) - timedelta(days=days)))


@pytest.mark.parametrize(
    ("outcome", "fresh", "stale"),
    [(Outcome.ALIVE, 6.9, 7.1), (Outcome.MOVED, 6.9, 7.1), (Outcome.GONE, 0.9, 1.1), (Outcome.DOUBTFUL, 0.9, 1.1)],
)
def test_ages_by_outcome(outcome, fresh, stale):
    now = datetime.now(UTC)
    assert young(at(fresh, outcome), now)
    assert not young(at(stale, outcome), now)
    assert young(at(stale, outcome), now, timedelta(days=30))


def test_what_is_unchecked_is_always_asked_again():
    assert not young(at(0, Outcome.UNCHECKED), datetime.now(UTC), timedelta(days=30))


def test_history_says_since_when_an_address_is_gone(tmp_path):
    store = Store(tmp_path)
    rows = [at(d, Outcome(o)) for d, o in ((9, "gone"), (8, "alive"), (5, "gone"), (3, "unchecked"), (2, "gone"))]
    for row in rows:
        store.add(row)
    assert store.first_failed(URL) == rows[2].seen
    assert store.latest(URL) == rows[-1]
    store.add(at(0))
    assert store.first_failed(URL) is None
    store.close()


def test_the_oldest_rows_go(tmp_path):
    store = Store(tmp_path)
    for hour in range(ROWS_KEPT + 20):
        store.add(replace(at(0), seen=f"2026-01-{hour // 24 + 1:02d}T{hour % 24:02d}:00:00Z"))
    rows = [e.seen for e in store.rows()]
    assert len(rows) == ROWS_KEPT
    assert rows[-1].startswith("2026-01-05")
    store.close()


def test_merge_takes_what_is_new(tmp_path):
    one, two = Store(tmp_path / "1"), Store(tmp_path / "2")
    older, newer = at(3), at(1)
    one.add(older)
    two.add(older)
    two.add(newer)
    two.close()
    assert one.merge(tmp_path / "2" / NAME) == 1
    portable.write(tmp_path / "e.jsonl", [replace(FULL, seen="2020-01-01T00:00:00Z")])
    assert one.merge(tmp_path / "e.jsonl") == 1
    assert one.latest(URL) == newer
    assert one.counts() == {"alive": 1}
    with pytest.raises(EvidenceError):
        one.merge(tmp_path / "none")
    one.close()


def test_what_is_no_store(tmp_path):
    (tmp_path / NAME).write_text("no database at all, but long enough to look like something" * 50)
    with pytest.raises(EvidenceError, match=NAME):
        Store(tmp_path)


def test_a_store_of_a_newer_version(tmp_path):
    Store(tmp_path).close()
    with sqlite3.connect(tmp_path / NAME) as db:
        db.execute("PRAGMA user_version=99")
    db.close()
    with pytest.raises(EvidenceError, match="newer"):
        Store(tmp_path)


def test_several_processes_at_once(tmp_path):
    code = (
        "import sys; from pathlib import Path; from citecheck.evidence.store import Store; "
        "from citecheck.model import Evidence, Outcome; s = Store(Path(sys.argv[1]));\n"
        "for n in range(60): s.add(Evidence(f'https://example.org/{sys.argv[2]}/{n}', Outcome.ALIVE, seen='2026-01-01T00:00:00Z'))"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), str(n)]) for n in range(3)]
    assert [run.wait() for run in runs] == [0, 0, 0]
    store = Store(tmp_path)
    assert store.counts() == {"alive": 180}
    store.close()


def test_held_answers(tmp_path):
    store = Store(tmp_path)
    store.hold("http://a/", "{}", b"body")
    assert store.held() == {"http://a/": ("{}", b"body")}
    store.let_go(["http://a/"])
    assert store.held() == {}
    store.close()


def test_the_portable_file_is_sorted_and_steady(tmp_path):
    path = tmp_path / "evidence.jsonl"
    other = replace(FULL, url="https://example.org/0")
    portable.write(path, [FULL, other])
    first = path.read_bytes()
    read = portable.read(path)
    assert list(read) == [other.url, URL]
    portable.write(path, read.values())
    assert path.read_bytes() == first
    assert portable.read(tmp_path / "none") == {}


@given(st.binary(max_size=80))
@settings(max_examples=50)
def test_a_portable_file_that_is_none(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("file") / "e.jsonl"
    path.write_bytes(data)
    with contextlib.suppress(EvidenceError):
        assert portable.read(path) == {}


@pytest.mark.parametrize(
    ("text", "seconds"), [("7d", 604800), ("12h", 43200), ("30m", 1800), ("90s", 90), ("2w", 1209600)]
)
def test_durations(text, seconds):
    assert duration("max-age", text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "d", "7", "7y", "-1d", "1.5d", "９d"])
def test_no_durations(text):
    with pytest.raises(ConfigError):
        duration("max-age", text)
