"""The tables of dated data: written in TOML files, and taken as `tools/tables.py` has read them, once and when asked for"""

import marshal
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

Entry = Mapping[str, Any]
DATES = ("valid_from", "valid_to", "dated")  # kept as text


@cache
def table(name: str) -> Mapping[str, Any]:
    """Return the content of a file such as `laws.toml`: mostly lists of entries."""
    file = Path(__file__).with_name("as_read") / name.removesuffix(".toml")
    read: dict[str, Any] = marshal.loads(file.read_bytes())  # our own, made of the file beside it
    for entry in (one for entries in read.values() if isinstance(entries, list) for one in entries):
        if isinstance(entry, dict):
            entry.update({key: date.fromisoformat(entry[key]) for key in DATES if key in entry})
    return read


def in_force(entries: Iterable[Entry], day: date | None) -> Iterator[Entry]:
    """Yield what holds on the day, or (no day) what has no end."""
    for entry in entries:
        begins, ends = entry.get("valid_from"), entry.get("valid_to")
        if (ends is None) if day is None else ((begins or day) <= day <= (ends or day)):
            yield entry
