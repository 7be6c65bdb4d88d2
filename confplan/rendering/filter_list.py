"""The filters that templates may use: what each is for, and an example with what it prints"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from importlib.resources import files

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.scalars import Clock, Count, Day, Minutes, Money
from confplan.rendering.environment import (
    PlanEnvironment,
    calendar_environment,
    markup_environment,
    plain_environment,
    typst_environment,
)

ENVIRONMENTS: Mapping[str, Callable[[], PlanEnvironment]] = {
    "html": lambda: markup_environment(None),
    "pdf": lambda: typst_environment(None),
    "ics": lambda: calendar_environment(None),
}


@frozen(kw_only=True)
class Filter:
    """`formats` are those of templates that know it, none for all; `prints` is what the example makes."""

    name: str
    text: Text
    formats: tuple[str, ...]
    example: str
    prints: str


def filter_list() -> tuple[Filter, ...]:
    """Return all filters, in the order in which people should read them."""
    return tuple(_filters())


def samples() -> dict[str, object]:
    """Return the values that the examples name."""
    return {
        "day": Day.parse("5/2/2026"),
        "date": date(2026, 2, 5),
        "days": (Day.parse("23/10/2025"), Day.parse("24/10/2025")),
        "hour": Clock.parse("8h30"),
        "length": Minutes.parse("5-7"),
        "people": Count.parse("3"),
        "sum": Money.parse("350.000 đ"),
        "text": "Phường Thới An",
        "open": None,
        "names": ("Phòng Nội vụ", "Phòng Y tế", "Văn phòng"),
    }


def _filters() -> Iterator[Filter]:
    read = tomllib.loads(files("confplan.rendering").joinpath("filters.toml").read_text(encoding="utf-8"))
    values, made = samples(), {"": plain_environment()}
    for name, entry in read.items():
        formats = tuple(entry.get("formats", ()))
        kind = next((form for form in formats if form in ENVIRONMENTS), "")
        environment = made.setdefault(kind, ENVIRONMENTS[kind]() if kind else made[""])
        prints = environment.from_string(entry["example"]).render(values).strip()
        yield Filter(
            name=name,
            text=Text(entry["vi"], entry["en"]),
            formats=formats,
            example=entry["example"],
            prints=prints,
        )
