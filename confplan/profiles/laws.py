"""Names of laws as they are published, and documents that another has replaced"""

from datetime import date
from functools import cache

from confplan.frozen import frozen
from confplan.profiles.tables import table


@frozen
class Repealed:
    """`last` is the last day in force; a law that is cited by `name` is known by its day"""

    number: str
    by: str
    last: date
    name: str | None = None
    dated: date | None = None


@cache
def law_names() -> tuple[str, ...]:
    return tuple(name for group in table("laws.toml")["law"] for name in group["names"])


@cache
def repealed() -> tuple[Repealed, ...]:
    return tuple(
        Repealed(one["number"], one["by"], one["valid_to"], one.get("name"), one.get("dated"))
        for one in table("repealed.toml")["repealed"]
    )
