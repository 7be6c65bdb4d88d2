"""Every part of a plan: one after the other, by its path, and by its id"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from confplan.model.node import Identified, Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, parts_of
from confplan.places import Path


@dataclass(frozen=True, slots=True)
class Parts:
    """`by_path` is in the order of the plan; of two parts with one id the first counts"""

    by_path: Mapping[Path, Node]
    by_id: Mapping[str, Node]


@lru_cache(maxsize=8)
def parts(plan: Plan) -> Parts:
    """Return all parts of the plan, the plan itself among them."""
    by_path = {part.path: part for part in _inside(plan)}
    by_id: dict[str, Node] = {}
    for part in by_path.values():
        if isinstance(part, Identified) and part.id:
            by_id.setdefault(part.id, part)
    return Parts(by_path, by_id)


def positions(plan: Plan, path: Path, length: int) -> Iterator[int]:
    """Yield where the values of a list stand in the file, in which lines begun and left empty count too."""
    place = 0
    for _ in range(length):
        while plan.is_undecided((*path, place)):
            place += 1
        yield place
        place += 1


def _inside(node: Node) -> Iterator[Node]:
    yield node
    for slot in parts_of(type(node)):
        value = getattr(node, slot.name)
        match slot.form, value:
            case Form.NODE, Node():
                yield from _inside(value)
            case Form.NODES, tuple():
                for one in value:
                    yield from _inside(one)
            case Form.NODE_MAP, Mapping():
                for one in value.values():
                    yield from _inside(one)
            case Form.NODES_MAP, Mapping():
                for one in (one for entries in value.values() for one in entries):
                    yield from _inside(one)
