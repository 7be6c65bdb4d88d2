"""How offices sign and abbreviate: codes of the types of documents, and who decides in a People's Committee"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal

from confplan.frozen import frozen
from confplan.profiles.tables import table


@frozen
class Regime:
    """`collective`: signed TM. ỦY BAN NHÂN DÂN; `head`: signed CHỦ TỊCH. Empty `within`: everywhere."""

    regime: Literal["collective", "head"]
    levels: tuple[str, ...]
    within: tuple[str, ...]
    valid_from: date
    valid_to: date
    source: str


@frozen
class Offices:
    """`codes` by the name of the type of document, with the source that gives them"""

    codes: Mapping[str, tuple[str, ...]]
    codes_source: str
    regimes: tuple[Regime, ...]


@cache
def offices() -> Offices:
    """Return the table, of all times: the day of a document is its own, not the conference's."""
    data = table("offices.toml")
    types = data["types"]
    regimes = (
        Regime(
            one["regime"],
            tuple(one["levels"]),
            tuple(one.get("within", ())),
            one["valid_from"],
            one.get("valid_to", date.max),
            one["source"],
        )
        for one in data["regime"]
    )
    return Offices({name: tuple(codes) for name, codes in types["codes"].items()}, types["source"], tuple(regimes))
