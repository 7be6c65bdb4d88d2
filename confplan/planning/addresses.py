"""What a name in a sentence means: a field of the entry, of another entry or of a section, or the length of a list"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from confplan.folding import same, slug
from confplan.frozen import frozen
from confplan.model.nearest import nearest
from confplan.model.node import Node
from confplan.model.personal import FIELDS
from confplan.model.plan import Plan
from confplan.model.scalars import Count
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path
from confplan.planning.parts import parts

BACKDROP = "backdrop"
COUNT = "count"
Why = Literal["unknown", "empty", "personal", "unprintable", "circular", "too-long"]
_NO_SECTIONS = frozenset({"format", "status", "checks"})


class Spot(NamedTuple):
    """A value of the plan with its path; `owner` and `slot` where it is a field, and None where it is empty"""

    value: object
    path: Path
    owner: Node | None = None
    slot: Slot | None = None


@frozen
class Miss:
    """Why a name gives nothing, the nearest names that would, and the field that it means, if any"""

    why: Why
    near: tuple[str, ...] = ()
    field: Path | None = None


def locate(plan: Plan, node: Node, name: str) -> Spot | Miss:
    """Return the value that `<name>` means in a sentence of the part."""
    if name not in FIELDS and (own := field_of(node, name)):
        return own
    first, *rest = name.split(".")
    if FIELDS.intersection((first, *rest)):
        return Miss("personal")
    spot = next(_roots(plan, node, first), None)
    if spot is None:
        return Miss("unknown", _near(plan, node, first, rest))
    for place, step in enumerate(rest):
        after = _stepped(plan, spot, step)
        if after is None:
            near = nearest(step, _steps(spot), most=2)
            return Miss("unknown", tuple(".".join((first, *rest[:place], one, *rest[place + 1 :])) for one in near))
        spot = after
    return spot


def field_of(node: Node, key: str) -> Spot | None:
    """Return the field of a part by its key, or None where the part has no such field."""
    slot = shape(type(node)).get(key)
    return Spot(getattr(node, slot.name), node.at(key), node, slot) if slot else None


def _roots(plan: Plan, node: Node, first: str) -> Iterator[Spot]:
    """Yield what the first step can mean; the entry's own field comes before an id, a section and a list."""
    own = field_of(node, first)
    if own and own.slot and own.slot.form is not Form.VALUE:
        yield own
    if target := parts(plan).by_id.get(same(first)):
        yield Spot(target, target.path)
    section = field_of(plan, first)
    if section and first not in _NO_SECTIONS:
        yield section
    if name := _named(plan.lists, first):
        yield Spot(plan.lists[name], ("lists", name))


def _stepped(plan: Plan, spot: Spot, step: str) -> Spot | None:
    match spot.value:
        case Node() as node:
            return field_of(node, step)
        case (tuple() | Mapping()) as several if step == COUNT:
            return Spot(Count(value=len(several)) if several else None, spot.path)
        case Mapping() as values:
            name = _named(values, step)
            return Spot(values[name], (*spot.path, name)) if name else None
        case tuple():
            target = parts(plan).by_id.get(same(step))
            is_inside = target is not None and target.path[: len(spot.path)] == spot.path
            return Spot(target, target.path) if target and is_inside else None
    return None


def _named(values: Mapping[str, object], step: str) -> str | None:
    """Find a name as it can be written in a hole, where no space may stand: `điểm-cầu`, or `diem-cau` if only one is so."""
    exact = [name for name in values if _joined(name) == same(step)]
    plain = [name for name in values if slug(name) == step.lower()]
    return exact[0] if exact else plain[0] if len(plain) == 1 else None


def _joined(name: str) -> str:
    return same(name).replace(" ", "-")


def _steps(spot: Spot) -> list[str]:
    match spot.value:
        case Node() as node:
            return _printable_keys(node)
        case Mapping() as values:
            return [COUNT, *map(_joined, values)]
        case tuple():
            return [COUNT]
    return []


def _printable_keys(node: Node) -> list[str]:
    return [key for key, slot in shape(type(node)).items() if not slot.is_choice and key not in {"id", *FIELDS}]


def _near(plan: Plan, node: Node, first: str, rest: list[str]) -> tuple[str, ...]:
    by_id = parts(plan).by_id
    roots = [*by_id, *(key for key in shape(Plan) if key not in _NO_SECTIONS), *map(_joined, plan.lists)]
    if rest:
        return tuple(".".join((one, *rest)) for one in nearest(first, roots, most=2))
    elsewhere = [f"{name}.{first}" for name, part in by_id.items() if _is_written(part, first)]
    return (*elsewhere, *nearest(first, [*_printable_keys(node), *roots], most=2))[:3]


def _is_written(part: Node, key: str) -> bool:
    field = field_of(part, key)
    return field is not None and bool(field.value)
