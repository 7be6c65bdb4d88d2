"""How many people each group of delegates brings, and how many places of those expected are left"""

from collections.abc import Set as AbstractSet
from functools import lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.model.scalars import Count
from confplan.model.scalars.scalar import ScalarError
from confplan.places import Path

CONFERENCE = "conference"
_LONGEST = 60


@frozen
class Headcount:
    """The people of one group; None where their number is not decided"""

    group: Group
    people: int | None
    is_approximate: bool = False


@frozen
class Totals:
    """All groups against the number of people expected"""

    counts: tuple[Headcount, ...]
    expected: Count | None

    @property
    def known(self) -> int:
        """The people of the groups that are decided"""
        return sum(one.people or 0 for one in self.counts)

    @property
    def undecided(self) -> tuple[Group, ...]:
        return tuple(one.group for one in self.counts if one.people is None)

    @property
    def remaining(self) -> int | None:
        """The places left for the groups that are not decided; negative where there are already too many people"""
        return self.expected.value - self.known if self.expected else None

    @property
    def is_approximate(self) -> bool:
        """Tell whether one of the numbers is only about right."""
        hedged = self.expected is not None and self.expected.hedge.is_approximate
        return hedged or any(one.is_approximate for one in self.counts)


def is_unsure(left_out: AbstractSet[Path]) -> bool:
    """Tell whether something that could not be read may be a number of people, or an entry with one."""
    return any(_may_count(path) for path in left_out)


def _may_count(path: Path) -> bool:
    match path:
        case ("delegates", _, key, *_):
            return key in {"quota", "titles", "each", "from"}
        case ("lists", _, _, key, *_):
            return key == "quota"
        case ("awards", _, key, *_):
            return key == "winners"
    return path[:1] in {(), ("delegates",), ("lists",), ("awards",)}


@lru_cache(maxsize=8)
def totals(plan: Plan) -> Totals:
    """Return the people of every group, and what is expected in all."""
    return Totals(tuple(headcount(plan, group) for group in plan.delegates), plan.conference.expected)


def headcount(plan: Plan, group: Group) -> Headcount:
    """Return how many people a group brings: its quota for each entry, or the winners of the awards."""
    if group.source == "awards":
        return Headcount(group, _winners(plan))
    hedged = group.quota is not None and group.quota.hedge.is_approximate
    among = entries(plan, group)
    if among is None:
        return Headcount(group, quota(plan, group), hedged)
    each = [quota(plan, group, entry) for entry in among]
    people = sum(one or 0 for one in each) if each and None not in each else None
    return Headcount(group, people, hedged)


def entries(plan: Plan, group: Group) -> tuple[Entry, ...] | None:
    """Return the entries for each of which the group stands; None where it stands once."""
    if group.each is None or same(group.each) == CONFERENCE:
        return None
    return plan.lists.get(group.each, ())


def quota(plan: Plan, group: Group, entry: Entry | None = None) -> int | None:
    """Return the people of one entry: the group's quota, else the sum of its titles, else what the entry itself says."""
    if group.quota:
        return group.quota.value
    if group.titles:
        return titles_sum(plan, group)
    return entry.quota.value if entry and entry.quota else None


def titles_sum(plan: Plan, group: Group) -> int | None:
    """Return the people under all titles; None where there are none, or one has no number yet."""
    home = group.at("titles")
    if not group.titles or any(path[: len(home)] == home for path in plan.undecided):
        return None
    return sum(count.value for count in group.titles.values())


def _winners(plan: Plan) -> int | None:
    """Return how many win an award (gifts aside); None where one of the numbers is not known."""
    awards = [award for award in plan.awards if award.kind != "gift"]
    numbers = [_number(award.winners) if award.guests is None else award.guests for award in awards]
    return sum(number or 0 for number in numbers) if numbers and None not in numbers else None


def _number(winners: str | None) -> int | None:
    """Read the number of winners; the name of a file with them is none."""
    try:
        return Count.parse(winners).value if winners else None
    except ScalarError:
        return None


def tolerance(answer: Totals, percent: int) -> int:
    """Return by how many people a total may be off: none where every number is exact."""
    return answer.expected.value * percent // 100 if answer.expected and answer.is_approximate else 0


def called(group: Group, entry: Entry | None = None) -> str:
    """Return what to call the people of a ward, or a group: its name, else the beginning of its text."""
    return shortened(entry.name if entry else group.name or group.text or "")


def shortened(name: str) -> str:
    """Return the name, or its beginning where it is too long for a message."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
