"""How a value prints in a sentence, and what stands in for a field that is not written"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from confplan.folding import same
from confplan.model.agenda import Item
from confplan.model.conference import Venue
from confplan.model.delegates import Group
from confplan.model.document import Head
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.preparations import Backdrop
from confplan.model.scalars import Clock, Count, Day, Minutes, Scalar
from confplan.model.wording import clock_long, count_long, day_long, minutes_long
from confplan.places import Path
from confplan.planning.addresses import Miss, Spot, field_of
from confplan.planning.parts import parts, positions
from confplan.planning.wording import TYPE

_CALLED = ("title", "name", "text", "unit", "number", "source")  # the first of these is what an entry is called


class Atom(NamedTuple):
    """A text to fill in, or (`is_prose`) the sentence of that path, which has holes of its own"""

    text: str
    at: Path
    is_prose: bool = False


class Answer(NamedTuple):
    """What a hole is filled with"""

    atoms: tuple[Atom, ...]
    between: str = ", "


def answer(plan: Plan, spot: Spot, sentences: AbstractSet[Path]) -> Answer | Miss:
    """Return how the value prints; `sentences` are the paths at which a text with holes stands."""
    if spot.slot and spot.slot.is_choice:
        return Miss("unprintable", field=spot.path)
    if spot.path in sentences:
        return Answer((Atom("", spot.path, is_prose=True),))
    if not _is_written(spot.value):
        standing = _worked_out(plan, spot)
        return answer(plan, standing, sentences) if standing else Miss("empty", field=spot.path)
    atoms = tuple(_atoms(plan, spot, sentences))
    return Answer(atoms, " - " if spot.path[-1] == "hosts" else ", ") if atoms else Miss("unprintable", field=spot.path)


def _is_written(value: object) -> bool:
    return value is not None and not (isinstance(value, str | tuple | Mapping) and not value)


def _worked_out(plan: Plan, spot: Spot) -> Spot | None:
    match spot.owner, spot.path[-1]:
        case Group(titles=titles) as group, "quota" if titles:
            return Spot(Count(value=sum(count.value for count in titles.values())), group.at("titles"))
        case Item(path=path), "minutes":
            above = parts(plan).by_path.get(path[:-2])
            return field_of(above, "minutes_each") if isinstance(above, Item) and above.minutes_each else None
        case Backdrop(), "hosts" if plan.conference.hosts:
            return field_of(plan.conference, "hosts")
        case Head(), "type":
            return Spot(TYPE, spot.path)
    return None


def _atoms(plan: Plan, spot: Spot, sentences: AbstractSet[Path]) -> Iterator[Atom]:
    match spot.value:
        case tuple() as several:
            places = positions(plan, spot.path, len(several))
            for place, one in zip(places, several, strict=True):
                path = one.path if isinstance(one, Node) else (*spot.path, place)
                yield from _atoms(plan, Spot(one, path, spot.owner, spot.slot), sentences)
        case Mapping() as values:
            for name, one in values.items():
                if isinstance(one, Count):
                    yield Atom(f"{name}: {count_long(one)} người", (*spot.path, name))
        case Node() as node:
            yield from _name(plan, node, sentences)
        case str() as text:
            yield from _text(plan, spot, text, sentences)
        case Scalar() as value:
            yield Atom(_scalar(value), spot.path)


def _text(plan: Plan, spot: Spot, text: str, sentences: AbstractSet[Path]) -> Iterator[Atom]:
    """A reference prints as the name of what it refers to."""
    target = parts(plan).by_id.get(same(text)) if spot.slot and spot.slot.refers else None
    if target is None:
        is_prose = spot.path in sentences
        yield Atom("" if is_prose else text, spot.path, is_prose)
    else:
        yield from _name(plan, target, sentences)


def _name(plan: Plan, node: Node, sentences: AbstractSet[Path]) -> Iterator[Atom]:
    """Yield what an entry is called: a hall by name and address, anything else by one field."""
    fields = [field_of(node, key) for key in (("name", "address") if isinstance(node, Venue) else _CALLED)]
    written = [field for field in fields if field and _is_written(field.value)]
    for field in written if isinstance(node, Venue) else written[:1]:
        yield from _atoms(plan, Spot(field.value, field.path), sentences)


def _scalar(value: Scalar) -> str:
    match value:
        case Day():
            return day_long(value)
        case Clock():
            return clock_long(value)
        case Count():
            return count_long(value)
        case Minutes():
            return minutes_long(value)
    return str(value)
