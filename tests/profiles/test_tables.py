"""All dated data: each entry has a source, its days are in order, and no two of one name hold on one day"""

import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import confplan.profiles
from confplan.profiles.tables import in_force, table

FILES = sorted(path.name for path in Path(confplan.profiles.__file__).parent.glob("*.toml"))
NAMELESS = "about"  # what a figure is called holds nothing itself


def entries(file: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every entry of a file with the name of its table."""
    for name, value in table(file).items():
        if isinstance(value, list) and name != NAMELESS:
            yield from ((name, entry) for entry in value)


def identity(name: str, entry: dict[str, Any]) -> tuple[object, ...]:
    """Return what an entry is about: two with the same must not hold on one day."""
    keys = ("name", "kind", "wrong", "number", "regime", "levels", "within", "words", "begins", "forms")
    named = ("name", "kind", "wrong", "number")
    found = [key for key in named if key in entry][:1] or keys
    return (name, *(str(entry.get(key)) for key in found))


@pytest.mark.parametrize("file", FILES)
def test_every_entry_has_a_source(file: str) -> None:
    tables = [value for value in table(file).values() if isinstance(value, dict)]

    assert [] == [
        one for one in (*tables, *(entry for _, entry in entries(file))) if not str(one.get("source", "")).strip()
    ]


@pytest.mark.parametrize("file", FILES)
def test_days_of_every_entry_are_days_in_order(file: str) -> None:
    spans = [(entry.get("valid_from", date.min), entry.get("valid_to", date.max)) for _, entry in entries(file)]

    assert all(isinstance(day, date) for span in spans for day in span)
    assert [] == [span for span in spans if span[0] > span[1]]


@pytest.mark.parametrize("file", FILES)
def test_no_two_entries_of_one_name_hold_on_one_day(file: str) -> None:
    told = list(entries(file))
    twice = [
        (one, other)
        for (name, one), (other_name, other) in combinations(told, 2)
        if identity(name, one) == identity(other_name, other)
        and one.get("valid_from", date.min) <= other.get("valid_to", date.max)
        and other.get("valid_from", date.min) <= one.get("valid_to", date.max)
    ]

    assert [] == twice


def test_data_hold_from_their_first_day_to_their_last() -> None:
    old = {"valid_to": date(2024, 6, 30)}
    new = {"valid_from": date(2024, 7, 1)}

    assert list(in_force([old, new], date(2024, 6, 30))) == [old]
    assert list(in_force([old, new], date(2024, 7, 1))) == [new]
    assert list(in_force([old, new], None)) == [new]


@pytest.mark.parametrize("name", FILES)
def test_table_is_what_its_file_says(name: str) -> None:
    """After a change of a TOML file: python -m tools.tables"""
    text = (Path(confplan.profiles.__file__).parent / name).read_text(encoding="utf-8")

    assert tomllib.loads(text) == table(name)


def test_no_table_is_left_of_a_file_that_is_gone() -> None:
    kept = (Path(confplan.profiles.__file__).parent / "as_read").iterdir()

    assert [name.removesuffix(".toml") for name in FILES] == sorted(file.name for file in kept)
