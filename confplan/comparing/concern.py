"""Whom a change concerns: the bodies that do, invite, are invited or are told; or everyone who comes"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from confplan.comparing.change import Change, Kind
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, walk
from confplan.model.conference import Conference
from confplan.model.delegates import Group
from confplan.model.directory import Entry, Unit
from confplan.model.document import Recipient
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.tasks import Block, Task
from confplan.places import Path
from confplan.planning.deadlines import duties
from confplan.planning.directory import Body, directory, joint_name, members
from confplan.planning.parts import parts

_EVERYONE = {
    "conference": frozenset({"name", "date", "start", "end_by", "venue", "address", "hosts"}),
    "invitation": frozenset({"arrive", "dress", "required"}),
}


@frozen
class Concern:
    """`units` by their full names, each once; `everyone`: whoever comes to the conference"""

    everyone: bool
    units: tuple[str, ...]


def concern(old: Plan, new: Plan, change: Change) -> Concern:
    """Return whom a change concerns, by what was written and by what is written now."""
    if change.field in _EVERYONE.get(change.section, ()) or (change.section == "conference" and change.part == "Venue"):
        return Concern(everyone=True, units=())
    if change.field == "id":
        return Concern(everyone=False, units=())  # what a part is called in the file concerns nobody outside
    sides = ((old, change.old_at), (new, change.new_at))
    found = [unit for plan, at in sides if at for unit in _concerned(plan, at, change)]
    return Concern(everyone=False, units=tuple(dict.fromkeys(found)))


def of_item(plan: Plan, item: Item) -> tuple[str, ...]:
    """Return who speaks in an item or prepares it."""
    return tuple(dict.fromkeys(_full(plan, [*_speakers(item), *_preparing(plan, item)])))


def bodies(plan: Plan) -> tuple[str, ...]:
    """Return every body that the plan invites, gives a task, lets speak or sends the document to."""
    names: list[str] = []
    for group in plan.delegates:
        names += [*group.units, *([group.invited_by] if group.invited_by else [])]
    names += [unit for duty in duties(plan) for unit in _of_task(duty.task, duty.block)]
    names += [name for item in walk(plan.agenda) for name in _speakers(item)]
    names += [name for line in plan.document.recipients for name in line.units]
    return tuple(dict.fromkeys(_full(plan, names)))


def for_entry(plan: Plan, name: str) -> tuple[str, ...]:
    """Return the bodies of one ward that invite or are invited; the ward itself where none is declared."""
    found = []
    for group in plan.delegates:
        for unit in filter(None, (group.invited_by,) if group.invited_by else group.units):
            body = directory(plan).find(unit)
            if body and body.unit.each and body.entry is None and same(body.unit.each) == same(group.each or ""):
                found.append(joint_name(body.unit.name, body.unit.each, name))
    return tuple(dict.fromkeys(found)) or (name,)


def is_part(plan: Plan, name: str, whole: str) -> bool:
    """Tell whether a body is one of those that a name stands for: a ward's committee of all the wards' committees."""
    one, all_ = directory(plan).find(name), directory(plan).find(whole)
    return bool(one and all_ and one.entry and all_.entry is None and one.unit.name == all_.unit.name)


def _concerned(plan: Plan, at: Path, change: Change) -> Iterator[str]:
    node = _node(plan, at)
    named = change.old if change.kind is Kind.CHANGED else None
    match node:
        case Item():
            yield from of_item(plan, node)
            for child in walk(node.items) if change.field in {"", "minutes_each", "by", "chosen_by"} else ():
                yield from of_item(plan, child)
        case Task():
            yield from _full(plan, _of_task(node, _blocks(plan).get(node.path, node)))
        case Group():
            yield from _full(plan, (*node.units, *filter(None, (node.invited_by,))))
        case Recipient():
            yield from _full(plan, node.units or (node.text,))
        case Entry():
            yield from for_entry(plan, node.name)
        case Unit():
            yield from _full(plan, (node.name,))
        case Conference() if change.field in {"chair", "mc"} and isinstance(named, str):
            yield from _full(plan, (named,) if directory(plan).find(named) or directory(plan).post(named) else ())
        case _:
            yield from _makers(plan, str(at[0]))


def _node(plan: Plan, at: Path) -> Node | None:
    """Return the entry that holds a path, or the section."""
    by_path = parts(plan).by_path
    places = (at[:length] for length in range(len(at), 0, -1))
    found = [by_path[place] for place in places if place in by_path]
    entries = (one for one in found if isinstance(one.path[-1], int))
    return next(entries, found[0] if found else None)


def _makers(plan: Plan, section: str) -> Iterator[str]:
    """Yield who makes the paper that a section describes."""
    product = {"backdrop": "banner", "invitation": "invitations", "budget": "budget", "awards": "honour-board"}
    for duty in duties(plan):
        if product.get(section) in duty.task.makes:
            yield from _full(plan, filter(None, (duty.unit,)))


def _speakers(item: Item) -> list[str]:
    return [name for name in (item.by, item.chosen_by, item.chair) if name]


def _preparing(plan: Plan, item: Item) -> tuple[str, ...]:
    return _by_service(plan).get(same(item.id), ()) if item.id else ()


@lru_cache(maxsize=4)
def _by_service(plan: Plan) -> Mapping[str, tuple[str, ...]]:
    """The units that prepare something, by the id of what they prepare"""
    found: dict[str, list[str]] = defaultdict(list)
    for duty in duties(plan):
        for name in dict.fromkeys(map(same, duty.task.serves)) if duty.unit else ():
            found[name].append(duty.unit or "")
    return {name: tuple(units) for name, units in found.items()}


@lru_cache(maxsize=4)
def _blocks(plan: Plan) -> Mapping[Path, Block]:
    return {duty.task.path: duty.block for duty in duties(plan)}


def _of_task(task: Task, block: Task) -> list[str]:
    unit = block.unit if isinstance(block, Block) else None
    return [name for name in (unit, *task.partners, task.through) if name]


def _full(plan: Plan, names: Iterable[str]) -> Iterator[str]:
    """Yield the full names of the bodies; of a post its body, of a set its members."""
    for name in names:
        for member in members(plan, name):
            body: Body | None = directory(plan).find(member) or directory(plan).post(member)
            yield body.name if body else member
