"""What was seen, kept between runs: SQLite, a row for each address and time.

The store is written as a run goes on, so that one that was interrupted asks nothing again that was answered. It is in
WAL mode with a busy timeout, so that several processes can use it at once. Rows are never changed, only added; the
oldest of an address go when there are too many.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from citecheck.config import Config
from citecheck.errors import EvidenceError
from citecheck.evidence import portable
from citecheck.evidence.serial import from_json, to_json
from citecheck.model import Evidence, Outcome

VERSION = 1
NAME = "evidence.sqlite3"
AGES = {
    Outcome.ALIVE: timedelta(days=7),
    Outcome.MOVED: timedelta(days=7),
    Outcome.GONE: timedelta(days=1),
    Outcome.DOUBTFUL: timedelta(days=1),
}
"""how long an answer is taken for good; what is unchecked is asked again each time"""
ROWS_KEPT = 100
"""of one address"""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS seen (
    url TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (url, at)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answered (
    address TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    answer TEXT NOT NULL,
    body BLOB NOT NULL
);
"""
HELD = timedelta(hours=1)
"""how long an answer that nobody has read yet is worth reading"""
_PRUNE = """
DELETE FROM seen WHERE url = ? AND at <= (SELECT at FROM seen WHERE url = ? ORDER BY at DESC LIMIT 1 OFFSET ?)
"""


class Store:
    """The evidence store of one folder.

    Raises:
        EvidenceError: on opening, when the file is no store or cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(self.path, timeout=20.0, isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise EvidenceError(f"{self.path}: written by a newer citecheck")
            if version < VERSION:
                self._db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version={VERSION}; COMMIT;")
        except (sqlite3.Error, OSError) as error:
            raise EvidenceError(f"{self.path}: {error}") from None

    def latest(self, url: str) -> Evidence | None:
        """The last row of an address."""
        row = self._db.execute("SELECT evidence FROM seen WHERE url = ? ORDER BY at DESC LIMIT 1", (url,)).fetchone()
        return from_json(json.loads(row[0])) if row else None

    def first_failed(self, url: str) -> str | None:
        """Since when the address has been gone without an answer between that was better."""
        since = None
        query = "SELECT at, outcome FROM seen WHERE url = ? ORDER BY at DESC"
        for at, outcome in self._db.execute(query, (url,)):
            if outcome == Outcome.GONE:
                since = at
            elif outcome != Outcome.UNCHECKED:
                break
        return since

    def add(self, evidence: Evidence) -> None:
        """Keep what was seen; on disk when this returns.

        Raises:
            EvidenceError: the store cannot be written.
        """
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", _row(evidence))
            self._db.execute(_PRUNE, (evidence.url, evidence.url, ROWS_KEPT))
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise EvidenceError(f"{self.path}: {error}") from None

    def hold(self, address: str, answer: str, body: bytes) -> None:
        """Keep an answer until it is read; on disk when this returns."""
        row = (address, stamp(datetime.now(UTC)), answer, body)
        with contextlib.suppress(sqlite3.Error):  # a run that is not killed does not need it
            self._db.execute("INSERT OR REPLACE INTO answered VALUES (?, ?, ?, ?)", row)

    def held(self) -> dict[str, tuple[str, bytes]]:
        """Answers that a killed run has left, by address."""
        since = stamp(datetime.now(UTC) - HELD)
        rows = self._db.execute("SELECT address, answer, body FROM answered WHERE at >= ?", (since,))
        return {address: (answer, body) for address, answer, body in rows}

    def let_go(self, addresses: Iterable[str]) -> None:
        """Forget answers that are read, and those too old to be."""
        with contextlib.suppress(sqlite3.Error):
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("DELETE FROM answered WHERE address = ?", [(a,) for a in addresses])
            self._db.execute("DELETE FROM answered WHERE at < ?", (stamp(datetime.now(UTC) - HELD),))
            self._db.execute("COMMIT")

    def merge(self, other: Path) -> int:
        """Take what another store, or a portable evidence file, holds; how many rows were new.

        Raises:
            EvidenceError: it is neither.
        """
        before = self._db.total_changes
        try:
            with other.open("rb") as stream:
                is_store = stream.read(16) == b"SQLite format 3\0"
            if not is_store:
                self._add_new(portable.read(other).values())
                return self._db.total_changes - before
            self._db.execute("ATTACH ? AS other", (str(other),))
            try:
                self._db.execute("INSERT OR IGNORE INTO seen SELECT url, at, outcome, evidence FROM other.seen")
            finally:
                self._db.execute("DETACH other")
        except OSError as error:
            raise EvidenceError(f"{other}: {error.strerror or error}") from None
        except sqlite3.Error as error:
            raise EvidenceError(f"{other}: {error}") from None
        return self._db.total_changes - before

    def _add_new(self, evidence: Iterable[Evidence]) -> None:
        rows = [_row(e) for e in evidence]
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)", rows)
        self._db.execute("COMMIT")

    def clean(self, before: str | None = None) -> int:
        """Delete all rows, or those seen before a moment; how many."""
        with self._db:
            if before is None:
                return self._db.execute("DELETE FROM seen").rowcount
            return self._db.execute("DELETE FROM seen WHERE at < ?", (before,)).rowcount

    def counts(self) -> dict[str, int]:
        """Addresses by their last outcome."""
        query = "SELECT outcome, count(*) FROM (SELECT url, max(at), outcome FROM seen GROUP BY url) GROUP BY outcome"
        return dict(self._db.execute(query).fetchall())

    def rows(self) -> Iterator[Evidence]:
        """Everything, by address and time."""
        for (body,) in self._db.execute("SELECT evidence FROM seen ORDER BY url, at"):
            yield from_json(json.loads(body))

    def close(self) -> None:
        """Give the file back."""
        self._db.close()


def young(evidence: Evidence, now: datetime, max_age: timedelta | None = None) -> bool:
    """Whether evidence may be taken for good: by its outcome, or within `max_age`; never what is unchecked."""
    if evidence.outcome not in AGES:
        return False
    return now - moment(evidence.seen) <= (AGES[evidence.outcome] if max_age is None else max_age)


def _row(evidence: Evidence) -> tuple[str, str, str, str]:
    body = json.dumps(to_json(evidence), ensure_ascii=False)
    return (evidence.url, evidence.seen, str(evidence.outcome), body)


def folder_of(config: Config) -> Path:
    """`cache-dir`, or the user's cache folder."""
    if config.cache_dir is not None:
        return Path(config.cache_dir)
    from platformdirs import user_cache_path

    return user_cache_path("citecheck", appauthor=False)


def moment(text: str) -> datetime:
    """`2026-11-24T10:31:00Z` as a moment; the first of all times for what is none."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def stamp(when: datetime) -> str:
    """A moment as it is stored: UTC, whole seconds."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
