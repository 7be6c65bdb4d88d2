"""All texts and all dates of a plan, each with its path, wherever they stand"""

from collections.abc import Mapping
from functools import lru_cache

from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.scalars import Day, Scalar
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
    found: list[tuple[Path, object]] = []
    _gather(plan, (), plan, found)
    return tuple(found)


def _gather(plan: Plan, path: Path, value: object, found: list[tuple[Path, object]]) -> None:
    """Put each value below a path into the list: every rule on texts waits for this walk, so it passes over what is absent."""
    match value:
        case str() | Scalar():
            found.append((path, value))
        case Node():
            for key, slot in shape(type(value)).items():
                inside = getattr(value, slot.name)
                if inside and isinstance(inside, str):
                    found.append(((*path, key), inside))
                elif inside:
                    _gather(plan, (*path, key), inside, found)
        case tuple():
            for place, part in zip(positions(plan, path, len(value)), value, strict=True):
                _gather(plan, (*path, place), part, found)
        case Mapping():
            for key, part in value.items():
                _gather(plan, (*path, key), part, found)
        case _:
            found.append((path, value))
