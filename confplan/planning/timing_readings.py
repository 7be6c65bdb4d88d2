"""Both readings of a number of speakers that does not say of what: so many in all, or so many for each entry of a list"""

from collections.abc import Iterator
from functools import lru_cache

from confplan.frozen import frozen
from confplan.model.agenda import Item, walk
from confplan.model.plan import Plan
from confplan.planning.directory import directory
from confplan.planning.timing import brief
from confplan.planning.timing_days import DayTimes
from confplan.planning.timing_lengths import ONCE
from confplan.profiles import Profile


@frozen
class Reading:
    """One reading: `speakers` in all, `each` the list's name or `conference`, and how the item and its day go with it"""

    item: Item
    each: str
    entries: int
    speakers: int
    minutes: int
    assumed: bool
    day: DayTimes


@lru_cache(maxsize=8)
def readings(plan: Plan, profile: Profile) -> tuple[Reading, ...]:
    """Return the readings of each item whose `each` is open: two or more an item, none where all is said."""
    return tuple(reading for item in walk(plan.agenda) for reading in _readings(item, plan, profile))


def _readings(item: Item, plan: Plan, profile: Profile) -> Iterator[Reading]:
    lists = _open(item, plan)
    if lists and item.speakers:
        for each, entries in ((ONCE, 1), *((name, len(plan.lists[name])) for name in lists)):
            found = brief(plan, profile, item.path, entries)
            yield Reading(item, each, entries, item.speakers.value * entries, found.minutes, found.assumed, found.day)


def _open(item: Item, plan: Plan) -> tuple[str, ...]:
    """Return the lists over which the speakers may be meant, where the plan does not say."""
    if item.each is not None or item.speakers is None:
        return ()
    choosing = directory(plan).find(item.chosen_by or item.by or "")
    names: tuple[str, ...]
    if choosing and choosing.unit.each:
        names = (choosing.unit.each,) if choosing.entry is None else ()
    else:
        names = tuple(plan.lists) if plan.is_undecided(item.at("each")) else ()
    return tuple(name for name in names if len(plan.lists.get(name, ())) > 1)
