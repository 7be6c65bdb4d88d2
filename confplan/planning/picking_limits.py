"""What a choice of people may be: the seats that are asked for, who could take one, and the limits on neighbourhoods"""

from enum import StrEnum

from confplan.frozen import frozen


class Limit(StrEnum):
    """What can stand in the way of a choice"""

    PERSON = "person"  # one person, one seat
    APART = "apart"  # holders of one title come from different neighbourhoods
    MOST = "most"  # so many titles (where the plan names none: people) of one neighbourhood
    EVERYONE = "everyone"  # one person of each neighbourhood
    FIXED = "fixed"  # who must be among them
    EXCLUDED = "excluded"  # who must not


@frozen
class Offer:
    """A seat that a person could take. `title` is the plan's, "" where it names none; `kind` is the title as the list has it

    `cost` is what it costs to choose this offer. A person without a neighbourhood has an invented `place` alone.
    """

    person: int
    title: str
    kind: str
    place: str
    cost: int = 0


@frozen
class Demand:
    """How many people under which title, and the limits that hold. `most` counts titles, people where `is_titled` is False"""

    quotas: tuple[tuple[str, int], ...]
    is_titled: bool = True
    is_apart: bool = False
    most: int | None = None
    is_everyone: bool = False
    is_once: bool = True

    @property
    def people(self) -> int:
        return sum(count for _, count in self.quotas)

    @property
    def room(self) -> int | None:
        """How many people may come from one neighbourhood; None where nothing limits people by themselves"""
        if self.is_everyone:
            return 1 if self.most is None else min(1, self.most)
        return self.most if self.is_apart or not self.is_titled else None

    @property
    def kinds(self) -> int | None:
        """How many titles may come from one neighbourhood, where that does not limit the people already"""
        return self.most if self.room is None else None


@frozen
class Spread:
    """What it costs to take one more person of a neighbourhood: `more` for each who is there already, `first` for the first"""

    more: int = 0
    first: int = 0

    def step(self, before: int) -> int:
        """Return the cost of the next person where so many are chosen; it never falls as long as `first` is no cost."""
        return 2 * self.more * before if before else self.first
