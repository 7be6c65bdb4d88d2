"""The data in force on a day: default lengths, words that tell an item's kind, and single figures, each with its source"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from confplan.model.agenda import Kind


@dataclass(frozen=True, slots=True)
class Norm:
    """A value and where it comes from"""

    value: Any
    source: str

    @property
    def is_assumed(self) -> bool:
        return self.source.startswith("assumption")


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """What holds on one day. `lengths` are (shortest, usual, longest) in minutes by kind of item.

    A profile equals only itself, so that answers worked out with it can be cached under it.
    """

    lengths: Mapping[str, tuple[int, int, int]]
    kinds: tuple[tuple[Kind, tuple[str, ...]], ...]
    figures: Mapping[str, Norm]

    def number(self, name: str) -> int:
        """Return a figure that is a whole number; a name that no profile has is a mistake of the program (KeyError)."""
        return int(self.figures[name].value)


@cache
def load(day: date | None = None) -> Profile:
    """Return the data in force on the day, or (no day) those without an end.

    A later entry of the same name and an overlapping time replaces an earlier one.
    """
    data = tomllib.loads(files("confplan.profiles").joinpath("vietnam.toml").read_text(encoding="utf-8"))
    return Profile(
        {entry["kind"]: tuple(entry["minutes"]) for entry in _in_force(data["length"], day)},
        tuple((entry["kind"], tuple(entry["words"])) for entry in _in_force(data["kind"], day)),
        {entry["name"]: Norm(entry["value"], entry["source"]) for entry in _in_force(data["figure"], day)},
    )


def _in_force(entries: list[dict[str, Any]], day: date | None) -> Iterator[dict[str, Any]]:
    for entry in entries:
        begins, ends = entry.get("valid_from"), entry.get("valid_to")
        if (ends is None) if day is None else ((begins or day) <= day <= (ends or day)):
            yield entry
