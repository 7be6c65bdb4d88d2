"""Which awards are given where in the agenda, and which of two comes first by rank"""

from collections.abc import Iterable, Iterator

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.places import Path
from confplan.planning.honour import WORD, level
from confplan.planning.parts import positions
from confplan.planning.timing import Timetable
from confplan.profiles.protocol import protocol

CENTRAL = 0  # the level of the highest awards of a form


@frozen
class Given:
    """An award in the order in which the awards are given, and where the agenda says so"""

    award: Award
    at: Path
    day: int


@frozen
class Rank:
    """How high an award stands, 0 the highest; None where its name does not tell"""

    form: int | None
    level: int | None
    is_collective: bool | None

    def is_above(self, other: "Rank") -> bool:
        """Tell whether this award is certainly the higher one."""
        if self.form is None or other.form is None:
            return False
        if self.form != other.form or self.level is None or other.level is None:
            return self.form < other.form
        return self.level < other.level

    def is_equal_for_a_collective(self, other: "Rank") -> bool:
        """Tell an award for collectives from one of the same rank for individuals."""
        known = self.form is not None and self.level is not None
        is_one_rank = known and (self.form, self.level) == (other.form, other.level)
        return is_one_rank and self.is_collective is True and other.is_collective is False


def given(plan: Plan, table: Timetable) -> Iterator[Given]:
    """Yield the awards that the agenda gives; an id that is not declared gives none."""
    awards = {award.id: award for award in plan.awards if award.id}
    for row in table.rows:
        at = row.item.at("gives")
        for place, name in zip(positions(plan, at, len(row.item.gives)), row.item.gives, strict=True):
            if name in awards:
                yield Given(awards[name], (*at, place), row.day)


def rank(award: Award) -> Rank:
    """Return the rank of an award; gifts, badges and titles have none."""
    name, table = _plain(award.name), protocol()
    numbered = enumerate(map(_plain, table.award_forms))
    form = None if award.kind else next((number for number, word in numbered if name.startswith(word)), None)
    is_central = any(_plain(word) in name for word in table.central_awards)
    return Rank(form, CENTRAL if is_central else level(_giver(award.name)), _is_collective(award, name))


def from_high_to_low(awards: Iterable[Award]) -> tuple[Award, ...]:
    """Return the awards from high to low, those for collectives first; what no rule places keeps the plan's order."""
    left, found = list(awards), []
    while left:
        highest = next((one for one in left if not any(_goes_before(other, one) for other in left)), left[0])
        left.remove(highest)
        found.append(highest)
    return tuple(found)


def _goes_before(one: Award, other: Award) -> bool:
    first, second = rank(one), rank(other)
    return first.is_above(second) or first.is_equal_for_a_collective(second)


def _plain(text: str) -> str:
    """Return the words between spaces, without marks."""
    return f" {' '.join(WORD.findall(same(text)))} "


def _giver(name: str) -> str:
    """Return the words that say who grants it: those behind `của`, and never those behind `cho`."""
    _, found, after = name.partition(" của ")
    return (after if found else name).partition(" cho ")[0]


def _is_collective(award: Award, name: str) -> bool | None:
    table = protocol()
    if award.recipients:
        return award.recipients == "collective"
    collective = any(_plain(word) in name for word in table.collective)
    individual = any(_plain(word) in name for word in table.individual)
    return None if collective == individual else collective
