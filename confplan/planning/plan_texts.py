"""Every text of a plan with the path under which it is written"""

from collections.abc import Iterator, Mapping

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.shape import shape
from confplan.places import Path


def plan_texts(plan: Plan) -> Iterator[tuple[Path, str]]:
    """Yield the texts in the order of the format; numbers, days and hours are none."""
    yield from _of_node(plan)


def _of_node(node: Node) -> Iterator[tuple[Path, str]]:
    for key, slot in shape(type(node)).items():
        yield from _texts(getattr(node, slot.name), node.at(key))


def _texts(value: object, at: Path) -> Iterator[tuple[Path, str]]:
    match value:
        case str():
            yield at, value
        case Node():
            yield from _of_node(value)
        case Mapping():
            for key, entry in value.items():
                yield from _texts(entry, (*at, key))
        case tuple():
            for number, entry in enumerate(value):
                yield from _texts(entry, (*at, number))
