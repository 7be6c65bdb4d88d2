"""Every part of a plan and everything that is written in it, by one walk: by path, by id, and each value by itself"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import Any

from confplan.frozen import frozen
from confplan.model.node import Identified, Node
from confplan.model.plan import Plan
from confplan.model.shape import Form, Slot, shape
from confplan.places import Path

VALUE, TEXTS, NODE, NODES, *_ = Form  # by way of the class each look costs more
_LISTS = (TEXTS, NODES)


@frozen
class Parts:
    """`by_path` is in the order of the plan; of two parts with one id, which are both `identified`, the first counts

    `marked` are the fields of each part that hold sentences with holes, or names of what is declared elsewhere;
    `texts` and `values` are all that is no part itself, in the order of the format's fields: words, and dates, numbers …
    """

    by_path: dict[Path, Node] = field(default_factory=dict)
    by_id: dict[str, Node] = field(default_factory=dict)
    identified: list[Identified] = field(default_factory=list)
    marked: list[tuple[Node, Slot, object]] = field(default_factory=list)
    texts: list[tuple[Path, str]] = field(default_factory=list)
    values: list[tuple[Path, object]] = field(default_factory=list)

    def add(self, at: Path, value: object) -> None:
        if isinstance(value, str):
            self.texts.append((at, value))
        else:
            self.values.append((at, value))


@lru_cache(maxsize=8)
def parts(plan: Plan) -> Parts:
    """Return all parts of the plan, the plan itself among them."""
    found = Parts()
    _gather(plan, (), plan, found)
    for part in found.identified:
        found.by_id.setdefault(part.id or "", part)
    return found


def positions(plan: Plan, path: Path, length: int) -> Iterable[int]:
    """Return where the values of a list stand in the file, in which lines begun and left empty count too."""
    return _around_gaps(plan, path, length) if path in _lists_with_gaps(plan) else range(length)


@lru_cache(maxsize=8)
def _lists_with_gaps(plan: Plan) -> frozenset[Path]:
    return frozenset(path[:-1] for path in plan.undecided if path and isinstance(path[-1], int))


def _around_gaps(plan: Plan, path: Path, length: int) -> Iterator[int]:
    place = 0
    for _ in range(length):
        while plan.is_undecided((*path, place)):
            place += 1
        yield place
        place += 1


def _gather(plan: Plan, path: Path, node: Node, found: Parts) -> None:
    """Every rule waits for this walk, so it passes over what is absent. The path is the one that leads here."""
    slots, read = _reader(type(node))
    values = read(node)
    is_new = node.path not in found.by_path  # a hall that is named where it stands is one of the venues
    if is_new:
        found.by_path[node.path] = node
        if isinstance(node, Identified) and node.id:
            found.identified.append(node)
    for slot, value in zip(compress(slots, values), filter(None, values), strict=True):
        at = (*path, slot.key)
        form = slot.form
        if form is VALUE:
            found.add(at, value)
        elif form is NODE:
            _gather(plan, at, value, found)
        elif form in _LISTS:
            _take_list(plan, at, value, found)
        else:
            _take_map(plan, at, value, found)
        if is_new and slot.is_marked:
            found.marked.append((node, slot, value))


def _take_list(plan: Plan, at: Path, several: Any, found: Parts) -> None:
    for place, one in zip(positions(plan, at, len(several)), several, strict=True):
        if isinstance(one, Node):
            _gather(plan, (*at, place), one, found)
        else:
            found.add((*at, place), one)


def _take_map(plan: Plan, at: Path, named: Any, found: Parts) -> None:
    for key, one in named.items():
        if isinstance(one, Node):
            _gather(plan, (*at, key), one, found)
        elif isinstance(one, tuple):
            _take_list(plan, (*at, key), one, found)
        else:
            found.add((*at, key), one)


_Reader = tuple[tuple[Slot, ...], Callable[[Node], tuple[Any, ...]]]
_readers: dict[type[Node], _Reader] = {}


def _reader(node: type[Node]) -> _Reader:
    """Return the fields of a part, and what reads them all at once."""
    if node not in _readers:
        slots = tuple(shape(node).values())
        read = attrgetter(*(slot.name for slot in slots))
        _readers[node] = slots, read if len(slots) > 1 else lambda part: (read(part),)
    return _readers[node]
