"""By when each duty must be done, and which duty waits for which"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.model.tasks import Block, Task
from confplan.places import Path


@frozen
class Deadline:
    """The last day, which counts; `at` is the field that says so, and `written` the day that stands there"""

    day: date
    at: Path
    written: Day

    @property
    def is_exclusive(self) -> bool:
        """Whether the day that is written is already too late: `before`"""
        return self.at[-1] == "before"


@frozen
class Duty:
    """One thing to do: a bullet of a unit's block, or a block that is one paragraph"""

    task: Task
    block: Block

    @property
    def unit(self) -> str | None:
        return self.block.unit

    @property
    def deadline(self) -> Deadline | None:
        """The duty's own, else its block's"""
        return deadline(self.task) or deadline(self.block)


def deadline(task: Task) -> Deadline | None:
    """Return the deadline that a task states itself: `until` is the last day, `before` the day after it."""
    if task.until:
        return Deadline(task.until.date, task.at("until"), task.until)
    if task.before:
        return Deadline(task.before.date - timedelta(days=1), task.at("before"), task.before)
    return None


@lru_cache(maxsize=8)
def duties(plan: Plan) -> tuple[Duty, ...]:
    """Return everything that is to be done, in the order of the plan."""
    return tuple(duty for block in plan.tasks for duty in duties_of(block))


def duties_of(block: Block) -> tuple[Duty, ...]:
    """Return the bullets of a block, and the block itself where it is a paragraph."""
    own = (Duty(block, block),) if block.text or not block.do else ()
    return (*own, *(Duty(task, block) for task in block.do))


@lru_cache(maxsize=8)
def _by_id(plan: Plan) -> Mapping[str, tuple[Duty, ...]]:
    """The duties under each id; a block's id means all of its duties."""
    blocks = {block.id: duties_of(block) for block in plan.tasks if block.id}
    bullets = {duty.task.id: (duty,) for duty in duties(plan) if duty.task.id and duty.task is not duty.block}
    return {**blocks, **bullets}


def prerequisites(plan: Plan, duty: Duty) -> tuple[Duty, ...]:
    """Return the duties that must be done first; an id that is not declared leads nowhere."""
    names = dict.fromkeys((*duty.task.after, *duty.block.after))
    return tuple(first for name in names for first in _by_id(plan).get(name, ()))


def circles(plan: Plan) -> tuple[tuple[Duty, ...], ...]:
    """Return each ring of duties that wait for one another, once, from the duty that is written first."""
    order = {duty.task.path: place for place, duty in enumerate(duties(plan))}
    rings: dict[frozenset[Path], tuple[Duty, ...]] = {}
    for start in duties(plan):
        ring = _way_back(plan, start)
        if ring and min(ring, key=lambda duty: order[duty.task.path]) is start:
            rings.setdefault(frozenset(duty.task.path for duty in ring), ring)
    return tuple(rings.values())


def _way_back(plan: Plan, start: Duty) -> tuple[Duty, ...]:
    """Return the shortest way from a duty through what it waits for back to itself; empty when there is none."""
    ways: list[tuple[Duty, ...]] = [(start,)]
    seen: set[Path] = set()
    while ways:
        way = ways.pop(0)
        for first in prerequisites(plan, way[-1]):
            if first.task.path == start.task.path:
                return way
            if first.task.path not in seen:
                seen.add(first.task.path)
                ways.append((*way, first))
    return ()


def waits_for(plan: Plan, duty: Duty) -> Iterator[tuple[Duty, Deadline]]:
    """Yield the nearest dated duties that a duty waits for; through those without a date the next ones count."""
    waiting, seen = [*prerequisites(plan, duty)], {duty.task.path}
    while waiting:
        first = waiting.pop()
        if first.task.path in seen:
            continue
        seen.add(first.task.path)
        if first.deadline:
            yield first, first.deadline
        else:
            waiting += prerequisites(plan, first)
