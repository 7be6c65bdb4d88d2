"""The value of a field as it can be compared and shown: typed, with the reason where there is none"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from confplan.comparing.change import Nothing, One, Value
from confplan.frozen import frozen
from confplan.model.node import Node
from confplan.model.personal import FIELDS, is_birth, is_number
from confplan.model.plan import Plan
from confplan.model.scalars.scalar import Scalar
from confplan.model.shape import Slot
from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.parts import positions


@frozen
class Side:
    """One of the two plans, with the paths whose values its reader refused"""

    plan: Plan
    left_out: frozenset[Path] = frozenset()

    def nothing(self, at: Path) -> Nothing:
        """Return why no value stands at a path."""
        if at in self.left_out:
            return Nothing.UNREADABLE
        return Nothing.UNDECIDED if self.plan.is_undecided(at) else Nothing.ABSENT

    def is_settled(self, at: Path) -> bool:
        """Tell a field in which nothing is left empty or was refused."""
        return at not in _open(self.plan, self.left_out)


@lru_cache(maxsize=4)
def _open(plan: Plan, left_out: frozenset[Path]) -> frozenset[Path]:
    return frozenset(path[:length] for path in (*plan.undecided, *left_out) for length in range(len(path) + 1))


def is_untouched(old: Side, new: Side, nodes: tuple[Node | None, Node | None], slot: Slot) -> bool:
    """Tell at a glance that a field of two parts is written alike, as nearly all are."""
    one, other = nodes
    alike = one is not None and other is not None and getattr(one, slot.name) == getattr(other, slot.name)
    return bool(alike and one and other and old.is_settled(one.at(slot.key)) and new.is_settled(other.at(slot.key)))


@frozen
class Held:
    """What a field holds: `written` to compare, `shown` to show; a sentence is shown as it prints"""

    written: Value
    shown: Value
    at: Path | None


@frozen
class Line:
    """One value of a list"""

    written: One
    shown: One
    at: Path


def held(side: Side, node: Node | None, slot: Slot) -> Held:
    """Return what a field of one value or of a list of values holds."""
    if node is None:
        return Held(Nothing.ABSENT, Nothing.ABSENT, None)
    at, raw = node.at(slot.key), getattr(node, slot.name)
    match raw:
        case str() if slot.is_prose:
            return Held(_tidy(raw), _printed(side.plan, at, raw), at)
        case str() | Scalar() | True:
            return _masked(Held(raw, raw, at), slot.key)
        case tuple() if found := tuple(_several(side, slot, at, raw)):
            return Held(tuple(one.written for one in found), tuple(one.shown for one in found), at)
    return Held(side.nothing(at), side.nothing(at), at)


def sentences(side: Side, node: Node | None, slot: Slot) -> tuple[Line, ...]:
    """Return the lines of a list of sentences, each as a value of its own."""
    raw = getattr(node, slot.name) if node else ()
    return tuple(_several(side, slot, node.at(slot.key), raw)) if node else ()


def named(side: Side, node: Node | None, slot: Slot) -> Mapping[str, Held]:
    """Return the lines of a table of names and values, with those that are begun and left empty."""
    if node is None:
        return {}
    at = node.at(slot.key)
    told = {name: _masked(Held(value, value, (*at, name)), name) for name, value in getattr(node, slot.name).items()}
    waiting = [*side.plan.undecided, *side.left_out]
    empty = {str(path[-1]): path for path in waiting if path[:-1] == at and len(path) == len(at) + 1}
    return told | {name: Held(side.nothing(path), side.nothing(path), path) for name, path in empty.items()}


def _several(side: Side, slot: Slot, at: Path, raw: tuple[One, ...]) -> Iterator[Line]:
    """Yield the values of a list in their order, also the lines that are begun and left empty."""
    places = [*positions(side.plan, at, len(raw))]
    written = dict(zip(places, raw, strict=True))
    for place in range(max(len(places) + 1, 1 + max(places, default=0)) + 1):
        here = (*at, place)
        value = written.get(place)
        if isinstance(value, str) and slot.is_prose:
            yield Line(_tidy(value), _printed(side.plan, here, value), here)
        elif value is not None:
            yield Line(value, value, here)
        elif side.plan.is_undecided(here):
            yield Line(Nothing.UNDECIDED, Nothing.UNDECIDED, here)


def _masked(one: Held, key: str) -> Held:
    """Hide what belongs to one person alone; that it changed is still seen."""
    private = key in FIELDS or is_birth(key) or is_number(key)
    return Held(one.written, Nothing.PRIVATE, one.at) if private and not isinstance(one.written, Nothing) else one


def _printed(plan: Plan, at: Path, template: str) -> str:
    filled = printed(plan, at)
    return _tidy(filled.text) if filled else _tidy(template)


def _tidy(text: str) -> str:
    """A line that is only wrapped otherwise says the same."""
    return "\n".join(line.strip() for line in text.strip().splitlines())
