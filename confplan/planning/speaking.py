"""Who is asked to speak: the papers of each body, the speakers whom it chooses, and what the plan asks of it for that"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.model.scalars import Minutes
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.charged import charged
from confplan.planning.deadlines import duties
from confplan.planning.kinds import kind_of
from confplan.planning.timing_lengths import extent
from confplan.profiles import Profile


@frozen
class Asked:
    """A paper, or an item whose speakers are chosen, with the item above it; `minutes` are those that the plan states for one"""

    item: Item
    above: tuple[Item, ...]
    minutes: Minutes | None

    @property
    def ids(self) -> frozenset[str]:
        """The ids by which a task may say that it is for this"""
        return frozenset(same(one.id) for one in (self.item, *self.above) if one.id)


@frozen
class Speaker:
    """One body: its papers, the items for which it chooses speakers, and the tasks that it has for each of the two"""

    unit: str
    papers: tuple[Asked, ...]
    choices: tuple[Asked, ...]
    paper_tasks: tuple[Assignment, ...]
    choice_tasks: tuple[Assignment, ...]


@lru_cache(maxsize=8)
def speakers(plan: Plan, profile: Profile) -> tuple[Speaker, ...]:
    """Return the bodies in the order of the agenda, each once: a name in another spelling is the same body."""
    found: dict[str, tuple[str, list[Asked], list[Asked]]] = {}
    for asked in papers(plan, profile):
        for unit in charged(plan, asked.item.by, asked.item.each):
            found.setdefault(same(unit), (unit, [], []))[1].append(asked)
    for asked in chosen(plan, profile):
        for unit in charged(plan, asked.item.chosen_by, asked.item.each):
            found.setdefault(same(unit), (unit, [], []))[2].append(asked)
    return tuple(
        Speaker(unit, tuple(own), tuple(choices), tuple(_tasks(plan, unit, own)), tuple(_tasks(plan, unit, choices)))
        for unit, own, choices in found.values()
    )


def papers(plan: Plan, profile: Profile) -> tuple[Asked, ...]:
    """Return the papers, also those whose speaker is not known yet; those whose speakers are chosen aside."""
    return tuple(
        asked for asked, kind in _items(plan.agenda, (), None, profile) if kind == "paper" and not asked.item.chosen_by
    )


def chosen(plan: Plan, profile: Profile) -> tuple[Asked, ...]:
    """Return the items for which somebody chooses the speakers."""
    return tuple(asked for asked, _ in _items(plan.agenda, (), None, profile) if asked.item.chosen_by)


def _items(
    items: tuple[Item, ...], above: tuple[Item, ...], parent: Kind | None, profile: Profile
) -> Iterator[tuple[Asked, Kind]]:
    for item in items:
        kind = kind_of(item, parent, profile)
        if not item.items or item.chosen_by:
            yield Asked(item, above, _minutes(item, above)), kind
        yield from _items(item.items, (*above, item), kind, profile)


def _minutes(item: Item, above: tuple[Item, ...]) -> Minutes | None:
    """Return how long one speaks: as the item says, from its two ends, or as its section says for each."""
    if own := item.minutes_each or item.minutes:
        return own
    if length := extent(item):
        return Minutes(low=length.low, likely=length.likely, high=length.high)
    return above[-1].minutes_each if above else None


def _tasks(plan: Plan, unit: str, asked: Iterable[Asked]) -> Iterator[Assignment]:
    """Yield what the body itself has to do for its papers; what waits for another such task is done with them afterwards."""
    ids = frozenset(name for one in asked for name in one.ids)
    pairs = zip(assignments(plan), duties(plan), strict=False)
    serving = [task for task, duty in pairs if ids & set(map(same, duty.task.serves or duty.block.serves))]
    numbers = {task.number for task in serving}
    for task in serving:
        if not numbers.intersection(task.needs) and any(same(owner) == same(unit) for owner in task.owners):
            yield task
