"""Every text of a plan with the path under which it is written"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.places import Path
from confplan.planning.parts import positions


@lru_cache(maxsize=8)
def plan_texts(plan: Plan) -> tuple[tuple[Path, str], ...]:
    """Return the texts in the order of the format; numbers, days and hours are none."""
    return tuple(_of_node(plan, plan))


def _of_node(plan: Plan, node: Node) -> Iterator[tuple[Path, str]]:
    for key, slot in shape(type(node)).items():
        yield from _texts(plan, getattr(node, slot.name), node.at(key))


def _texts(plan: Plan, value: object, at: Path) -> Iterator[tuple[Path, str]]:
    match value:
        case str():
            yield at, value
        case Node():
            yield from _of_node(plan, value)
        case Mapping():
            for key, entry in value.items():
                yield from _texts(plan, entry, (*at, key))
        case tuple():
            for place, entry in zip(positions(plan, at, len(value)), value, strict=True):
                yield from _texts(plan, entry, (*at, place))
