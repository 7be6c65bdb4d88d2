"""All texts and all dates of a plan, each with its path, wherever they stand"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.model.shape import shape
from confplan.places import Path
from confplan.planning.parts import positions


@lru_cache(maxsize=8)
def texts(plan: Plan) -> tuple[tuple[Path, str], ...]:
    """Return every text, in the order of the format's fields."""
    return tuple((path, value) for path, value in _all(plan) if isinstance(value, str))


@lru_cache(maxsize=8)
def days(plan: Plan) -> tuple[tuple[Path, Day], ...]:
    """Return every date that is a field of its own."""
    return tuple((path, value) for path, value in _all(plan) if isinstance(value, Day))


@lru_cache(maxsize=8)
def _all(plan: Plan) -> tuple[tuple[Path, object], ...]:
    return tuple(_values(plan, plan))


def _values(plan: Plan, node: Node) -> Iterator[tuple[Path, object]]:
    for key, slot in shape(type(node)).items():
        yield from _inside(plan, node.at(key), getattr(node, slot.name))


def _inside(plan: Plan, path: Path, value: object) -> Iterator[tuple[Path, object]]:
    match value:
        case None | bool():
            return
        case str():
            yield path, value
        case Node():
            yield from _values(plan, value)
        case tuple():
            for place, part in zip(positions(plan, path, len(value)), value, strict=True):
                yield from _inside(plan, (*path, place), part)
        case Mapping():
            for key, part in value.items():
                yield from _inside(plan, (*path, key), part)
        case _:
            yield path, value
