"""What the desk knows, kept in SQLite: a mark that was answered is on the disk, whatever happens to the program"""

import secrets
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path as File

from confplan.frozen import frozen
from confplan.reception.corrected import corrected
from confplan.reception.guests import Guest
from confplan.reception.refusing import NO_LOG, NOT_OURS, StoreError

FULL = 2  # `synchronous`: every commit waits until the disk has it
WAIT = 5  # seconds that one process waits for another that writes
TOKEN_FIGURES = (
    24  # figures only: a Vietnamese keyboard driver would turn `aa` or `dd` from a scanner into other letters
)
_TABLES = """
CREATE TABLE IF NOT EXISTS guests (
    key TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, name TEXT NOT NULL, post TEXT NOT NULL,
    unit TEXT NOT NULL, party TEXT NOT NULL, ward TEXT NOT NULL, listed INTEGER NOT NULL, walked_in INTEGER NOT NULL,
    arrived TEXT, seat TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS marks (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, arrived TEXT);
CREATE TABLE IF NOT EXISTS sessions (digest TEXT PRIMARY KEY, proof TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_ENLIST = """
INSERT INTO guests VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, NULL, ?) ON CONFLICT (key) DO UPDATE SET
    place = excluded.place, name = excluded.name, post = excluded.post, unit = excluded.unit, party = excluded.party,
    ward = excluded.ward, seat = excluded.seat, listed = 1
"""
_ALL = """
SELECT key, name, post, unit, party, ward, walked_in, arrived, seat FROM guests
WHERE listed = 1 OR arrived IS NOT NULL ORDER BY place, rowid
"""
_LISTED = """
SELECT key, name, post, unit, party, ward, walked_in, arrived, seat FROM guests WHERE listed = 1 AND walked_in = 0
"""
_NAMED = "SELECT key, name, post, unit, party, ward, walked_in, arrived, seat FROM guests WHERE key = ?"
_SCANNED = "SELECT key, name, post, unit, party, ward, walked_in, arrived, seat FROM guests WHERE token = ?"


def new_token() -> str:
    return "".join(secrets.choice("0123456789") for _ in range(TOKEN_FIGURES))


@frozen(kw_only=True)
class Attendant:
    """A guest at the desk; `arrived` is when (ISO 8601, with the zone), None before"""

    guest: Guest
    is_walk_in: bool
    arrived: str | None


@frozen
class Marked:
    """What came of a mark; `was` is since when the guest had been there before it"""

    attendant: Attendant
    was: str | None


class Store:
    """One open file. All threads of the process share it, one at a time; other processes may have it open too.

    StoreError where the file is not the desk's, or cannot be kept so that nothing is lost: some network drives take no
    write-ahead log.
    """

    def __init__(self, file: File) -> None:
        if file.is_dir():
            raise StoreError(file, NOT_OURS)
        file.touch(mode=0o600)
        self._turn = threading.Lock()
        self._base = sqlite3.connect(file, timeout=WAIT, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(file)
        except BaseException:
            self._base.close()
            raise

    def _prepare(self, file: File) -> None:
        try:
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = FULL")
            if self.pragmas() != ("wal", FULL):
                raise StoreError(file, NO_LOG)
            self._base.executescript(_TABLES)
            if "seat" not in {row[1] for row in self._base.execute("PRAGMA table_info (guests)")}:
                self._base.execute(
                    "ALTER TABLE guests ADD COLUMN seat TEXT NOT NULL DEFAULT ''"
                )  # a file of an earlier day
            self._base.execute(_ALL)  # a table of the same name may be somebody else's
        except sqlite3.DatabaseError as error:
            raise StoreError(file, NOT_OURS) from error

    def pragmas(self) -> tuple[str, int]:
        """Return how the file is kept: the kind of its journal, and how much a commit waits for the disk."""
        (journal,) = self._base.execute("PRAGMA journal_mode").fetchone()
        (waits,) = self._base.execute("PRAGMA synchronous").fetchone()
        return str(journal), int(waits)

    def close(self) -> None:
        with self._turn:
            self._base.close()

    def enlist(self, expected: Sequence[Guest]) -> None:
        """Take in the guests of the plan: new ones get a token, who has come stays, who is off the list is not shown."""
        with self._writing() as base:
            _carry_over(base, expected)
            base.execute("UPDATE guests SET listed = 0 WHERE walked_in = 0")
            base.executemany(
                _ENLIST,
                [
                    (one.key, new_token(), place, one.name, one.post, one.unit, one.group, one.ward, one.seat)
                    for place, one in enumerate(expected)
                ],
            )

    def tokens(self) -> Mapping[str, str]:
        """Return the token that each guest's QR holds, by the guest's key."""
        rows = self._rows("SELECT key, token FROM guests WHERE walked_in = 0 ORDER BY place")
        return {row[0]: row[1] for row in rows}

    def attendants(self) -> tuple[Attendant, ...]:
        """Return all guests in the order of the lists, walk-ins last."""
        return tuple(_attendant(row) for row in self._rows(_ALL))

    def version(self) -> int:
        """Return the number of the last mark: a desk that has seen it has seen everything."""
        return int(self._rows("SELECT coalesce(max(number), 0) FROM marks")[0][0])

    def mark(self, key: str, arrived: str | None) -> Marked | None:
        """Mark a guest as arrived, or not; who had arrived keeps the first time. None where nobody has the key."""
        with self._writing() as base:
            return _marked(base, _NAMED, key, arrived)

    def scan(self, token: str, arrived: str) -> Marked | None:
        """Mark the guest whose QR holds the token as arrived."""
        with self._writing() as base:
            return _marked(base, _SCANNED, token, arrived)

    def walk_in(self, guest: Guest, arrived: str) -> None:
        """Add somebody whom no list names, as arrived; the same key twice is one person."""
        row = (guest.key, new_token(), guest.name, guest.post, guest.unit, guest.group, guest.ward)
        with self._writing() as base:
            added = base.execute(
                "INSERT OR IGNORE INTO guests VALUES (?, ?, 1000000000, ?, ?, ?, ?, ?, 1, 1, ?, '')", (*row, arrived)
            )
            if added.rowcount:
                base.execute("INSERT INTO marks (key, arrived) VALUES (?, ?)", (guest.key, arrived))

    def setting(self, name: str, value: str) -> str:
        """Return what is kept under the name; where nothing is, the value is kept first."""
        with self._writing() as base:
            base.execute("INSERT OR IGNORE INTO settings VALUES (?, ?)", (name, value))
        return str(self._rows("SELECT value FROM settings WHERE name = ?", name)[0][0])

    def admit(self, digest: str, proof: str) -> None:
        """Keep a desk's session, by the digest of its cookie, with what proves that a request comes from its page."""
        with self._writing() as base:
            base.execute("INSERT INTO sessions VALUES (?, ?)", (digest, proof))

    def proof(self, digest: str) -> str | None:
        found = self._rows("SELECT proof FROM sessions WHERE digest = ?", digest)
        return str(found[0][0]) if found else None

    def dismiss(self, digest: str) -> None:
        with self._writing() as base:
            base.execute("DELETE FROM sessions WHERE digest = ?", (digest,))

    def _rows(self, question: str, *values: str) -> list[tuple[str, ...]]:
        with self._turn:
            return self._base.execute(question, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: what is in it is on the disk when the block is left, or none of it is."""
        with self._turn:
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield self._base
            except BaseException:
                self._base.execute("ROLLBACK")
                raise
            self._base.execute("COMMIT")


def _carry_over(base: sqlite3.Connection, expected: Sequence[Guest]) -> None:
    """Give the row of who is listed otherwise now to the guest as corrected: token, arrival and marks stay theirs."""
    keys, known = {one.key for one in expected}, {row[0] for row in base.execute("SELECT key FROM guests")}
    gone = [_attendant(row).guest for row in base.execute(_LISTED) if row[0] not in keys]
    for old, new in corrected(gone, [one for one in expected if one.key not in known]):
        base.execute("UPDATE guests SET key = ? WHERE key = ?", (new, old))
        base.execute("UPDATE marks SET key = ? WHERE key = ?", (new, old))


def _marked(base: sqlite3.Connection, question: str, value: str, arrived: str | None) -> Marked | None:
    row = base.execute(question, (value,)).fetchone()
    if row is None:
        return None
    before = _attendant(row)
    if (arrived is None) == (before.arrived is None):
        return Marked(before, before.arrived)
    base.execute("UPDATE guests SET arrived = ? WHERE key = ?", (arrived, before.guest.key))
    base.execute("INSERT INTO marks (key, arrived) VALUES (?, ?)", (before.guest.key, arrived))
    return Marked(replace(before, arrived=arrived), before.arrived)


def _attendant(row: Sequence[str]) -> Attendant:
    key, name, post, unit, party, ward, walked_in, arrived, seat = row
    guest = Guest(key=key, name=name, post=post, unit=unit, group=party, ward=ward, seat=seat)
    return Attendant(guest=guest, is_walk_in=bool(walked_in), arrived=arrived)
