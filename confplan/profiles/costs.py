"""What lines of an estimate pay for, and which reward an award brings"""

from fractions import Fraction
from functools import cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.profiles.figures import read
from confplan.profiles.tables import table

FILE = "money.toml"


@frozen
class Cost:
    """A sort of cost, told by words (folded); `name` is that of its figure, where it has one.

    One for each delegate may be that only where the line says so: by one of the words `everyone`.
    """

    name: str
    words: tuple[str, ...]
    is_per_delegate: bool = False
    everyone: tuple[str, ...] = ()


@frozen
class Reward:
    """The figure with the reward's factor, for awards whose name begins so and holds one of the words; folded"""

    name: str
    begins: str
    holds: tuple[str, ...]


@frozen
class Suggested:
    """A cost that a plan implies: by words of a task (folded), by what it makes, or (neither) always. No price is known."""

    text: str
    unit: str
    source: str
    words: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()
    quantity: int | None = None
    per: str | None = None
    norm: str | None = None


@cache
def suggested() -> tuple[Suggested, ...]:
    return tuple(
        Suggested(
            one["text"],
            one["unit"],
            one["source"],
            tuple(map(same, one.get("words", ()))),
            tuple(map(same, one.get("makes", ()))),
            one.get("quantity"),
            one.get("per"),
            one.get("norm"),
        )
        for one in table("suggested_costs.toml")["cost"]
    )


@cache
def costs() -> tuple[Cost, ...]:
    return tuple(
        Cost(
            one["name"],
            tuple(map(same, one["words"])),
            one.get("per_delegate", False),
            tuple(map(same, one.get("everyone", ()))),
        )
        for one in table(FILE)["cost"]
    )


@cache
def rewards() -> tuple[Reward, ...]:
    return tuple(
        Reward(one["name"], same(one["begins"]), tuple(map(same, one["holds"]))) for one in table(FILE)["award"]
    )


@cache
def plain_factors() -> frozenset[Fraction]:
    """Return the factors that decrees use, but for halves and whole numbers."""
    return frozenset(Fraction(value.replace(",", ".")) for one in table(FILE)["plain"] for value in one["values"])


@cache
def base_salaries() -> tuple[tuple[int, str], ...]:
    """Return every base salary that is known, with the decree that set it."""
    return tuple(
        (int(read("money", one["value"])), one["source"])
        for one in table(FILE)["figure"]
        if one["name"] == "base-salary"
    )
