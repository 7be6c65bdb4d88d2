"""The tables of dated data: each file is read once, and only when something asks for it"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

Entry = Mapping[str, Any]


@cache
def table(name: str) -> Mapping[str, Any]:
    """Return the content of a file: mostly lists of entries."""
    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))


def in_force(entries: Iterable[Entry], day: date | None) -> Iterator[Entry]:
    """Yield what holds on the day, or (no day) what has no end."""
    for entry in entries:
        begins, ends = entry.get("valid_from"), entry.get("valid_to")
        if (ends is None) if day is None else ((begins or day) <= day <= (ends or day)):
            yield entry
