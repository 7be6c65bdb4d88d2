"""Who owes names: bodies that invite people or choose speakers, and whether they are given that as a duty"""

from collections.abc import Iterator
from typing import Literal

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.directory import Body, directory, members


@frozen
class Owed:
    """A body that has to name people, for what, and where the plan says so"""

    unit: str
    what: Literal["list", "speakers"]
    at: Path


def owed(plan: Plan) -> tuple[tuple[Owed, ...], ...]:
    """Return what each body owes, together, in the order of the plan."""
    found: dict[str, list[Owed]] = {}
    for one in _owed(plan):
        found.setdefault(_key(plan, one.unit), []).append(one)
    return tuple(map(tuple, found.values()))


def has_duty(plan: Plan, name: str) -> bool:
    """Tell whether a block of duties is the body's, alone or among others, or a paragraph speaks to it by name."""
    body, key = directory(plan).find(name), _key(plan, name)
    for unit in _charged(plan):
        for member in (unit, *members(plan, unit)):
            other = directory(plan).find(member)
            if _key(plan, member) == key or (body and other and _holds(other, body)):
                return True
    return any(same(name) in same(text) for text in _paragraphs(plan))


def _owed(plan: Plan) -> Iterator[Owed]:
    for group in plan.delegates:
        if group.invited_by:
            yield Owed(group.invited_by, "list", group.at("invited_by"))
    for item in walk(plan.agenda):
        if item.chosen_by:
            yield Owed(item.chosen_by, "speakers", item.at("chosen_by"))


def _charged(plan: Plan) -> Iterator[str]:
    """Yield the units of all blocks, and those that work with them."""
    for block in plan.tasks:
        yield from filter(None, (block.unit,))
        for task in (block, *block.do):
            yield from task.partners


def _paragraphs(plan: Plan) -> Iterator[str]:
    """Yield the paragraphs that are given to nobody by their fields."""
    yield from (block.text for block in plan.tasks if block.text and not block.unit)


def _holds(whole: Body, one: Body) -> bool:
    """Tell whether a unit written once for all stands for that of one entry."""
    return whole.entry is None and same(whole.unit.name) == same(one.unit.name)


def _key(plan: Plan, name: str) -> str:
    found = directory(plan).find(name)
    return same(found.name if found else name)
