"""What an address on the command line means: `phim.minutes`, `agenda.3.minutes`, `tham-luan.tl-1.minutes`, `conference.start`"""

from collections.abc import Mapping
from dataclasses import replace

from confplan.findings import Text
from confplan.folding import same, slug
from confplan.frozen import frozen
from confplan.model.nearest import nearest
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path
from confplan.planning.parts import parts, positions
from confplan.planning.setting_names import (
    SKIPPED,
    Unclear,
    beginning,
    called,
    inside,
    name_of,
    named_like,
    no_field,
    position,
    several,
    shown,
    unknown,
)

COUNT = "count"


@frozen
class Aim:
    """A part of the plan, or a field of one (then with its slot and owner), and what stands there; None where nothing does

    `is_inside`: one of the values that the field holds, by position or name.
    """

    path: Path
    value: object
    node: type[Node] | None = None
    slot: Slot | None = None
    owner: Node | None = None
    is_inside: bool = False


def addressed(plan: Plan, address: str) -> Aim | Unclear:
    """Return what the address means: an id, a section, or the unique beginning of a title; then fields, positions, names."""
    first, *rest = address.split(".")
    aim = _root(plan, first.strip())
    for step in rest:
        if isinstance(aim, Unclear):
            return aim
        aim = _stepped(plan, aim, step.strip())
    return aim


def _root(plan: Plan, step: str) -> Aim | Unclear:
    by_id = parts(plan).by_id
    if target := by_id.get(same(step)):
        return _entry(target)
    if slot := shape(Plan).get(step):
        return _field(plan, slot, plan.path)
    items = list(inside(plan.agenda))
    others = [one for one in parts(plan).by_path.values() if one.path and one.path[0] != "agenda"]
    found = named_like(step, items) or named_like(step, others)
    return _one_of(plan, step, found, [*by_id, *shape(Plan), *(slug(name_of(item)) for item in items)])


def _stepped(plan: Plan, aim: Aim, step: str) -> Aim | Unclear:
    match aim.value:
        case Node() as node if slot := shape(type(node)).get(step):
            return _field(node, slot, aim.path)
        case Node() as node if SKIPPED in shape(type(node)):
            items = getattr(node, SKIPPED)
            found = _listed(plan, Aim((*aim.path, SKIPPED), items), step)
            is_told = isinstance(found, Aim) or step.isdecimal()
            return found if is_told else no_field(type(node), step, items)
        case tuple() | Mapping() if step == COUNT:
            at = position(aim.path)
            return Unclear(Text(f"con số này đếm từ danh sách {at}", f"this number is counted from the list {at}"))
        case Mapping() as names:
            return _in_map(aim, names, step)
        case tuple():
            return _listed(plan, aim, step)
    return _in_nothing(aim, step)


def _in_nothing(aim: Aim, step: str) -> Aim | Unclear:
    """Go on into a part of which nothing is written yet."""
    if aim.node is None or (aim.slot and aim.slot.form is not Form.NODE):
        at = position(aim.path)
        return Unclear(Text(f"trong {at} không có “{step}”", f"there is no “{step}” in {at}"))
    slot = shape(aim.node).get(step)
    return Aim((*aim.path, step), None, slot.node, slot) if slot else no_field(aim.node, step)


def _field(owner: Node, slot: Slot, path: Path) -> Aim:
    value = getattr(owner, slot.name)
    at = value.path if isinstance(value, Node) else (*path, slot.key)  # a hall may stand among the venues
    return Aim(at, value, slot.node, slot, owner)


def _entry(node: Node) -> Aim:
    return Aim(node.path, node, type(node))


def _listed(plan: Plan, aim: Aim, step: str) -> Aim | Unclear:
    """Return the entry at a position, counted from 0 as in reports, or of that id, or with a title that begins so."""
    values = aim.value if isinstance(aim.value, tuple) else ()
    if step.isdecimal():
        return _at_position(plan, aim, values, int(step))
    entries = [one for one in values if isinstance(one, Node)]
    below = list(inside(entries))
    exact = [one for one in below if getattr(one, "id", None) == same(step)]
    found = exact or named_like(step, entries) or named_like(step, below)
    return _one_of(plan, step, found, [name for one in below for name in called(one)])


def _at_position(plan: Plan, aim: Aim, values: tuple[object, ...], wanted: int) -> Aim | Unclear:
    places = dict(zip(positions(plan, aim.path, len(values)), values, strict=True))
    if wanted in places:
        one = places[wanted]
        return _entry(one) if isinstance(one, Node) else Aim((*aim.path, wanted), one, None, aim.slot, is_inside=True)
    last, at = max(places, default=-1), position(aim.path)
    vi, en = (f"có từ 0 đến {last}", f"has 0 to {last}") if places else ("đang trống", "is empty")
    return Unclear(Text(f"không có vị trí {wanted}: {at} {vi}", f"there is no position {wanted}: {at} {en}"))


def _in_map(aim: Aim, names: Mapping[str, object], step: str) -> Aim | Unclear:
    found = [name for name in names if same(name) == same(step)] or beginning(step, names)
    if len(found) != 1:
        return several(step, found) if found else unknown(step, nearest(step, names))
    slot = aim.slot
    if slot and slot.form is Form.NODES_MAP:
        slot = replace(slot, key=found[0], form=Form.NODES)
    return Aim((*aim.path, found[0]), names[found[0]], aim.node, slot, is_inside=True)


def _one_of(plan: Plan, step: str, found: list[Node], names: list[str]) -> Aim | Unclear:
    if len(found) == 1:
        return _entry(found[0])
    if not found:
        return unknown(step, nearest(step, names))
    by_id = parts(plan).by_id
    return several(step, [shown(one, by_id=by_id.get(getattr(one, "id", None) or "") is one) for one in found])
