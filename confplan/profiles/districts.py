"""Levels and places that no longer exist"""

from datetime import date
from functools import cache

from confplan.frozen import frozen
from confplan.profiles.tables import table


@frozen
class Level:
    """Words of which one stands in the names of all bodies of the level; names that begin with those of `keep` may stay"""

    words: tuple[str, ...]
    keep: tuple[str, ...]
    last: date
    source: str


@frozen
class Ward:
    """A ward that gave up its name; it is meant where one of the places around it is named"""

    name: str
    within: tuple[str, ...]
    into: str
    last: date
    source: str
    is_proposal: bool


@cache
def levels() -> tuple[Level, ...]:
    return tuple(
        Level(tuple(one["words"]), tuple(one["keep"]), one["valid_to"], one["source"])
        for one in table("districts.toml")["level"]
    )


@cache
def wards() -> tuple[Ward, ...]:
    return tuple(
        Ward(
            one["name"],
            tuple(one["within"]),
            one["into"],
            one["valid_to"],
            one["source"],
            one.get("is_proposal", False),
        )
        for one in table("districts.toml")["ward"]
    )
