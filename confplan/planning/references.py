"""What refers to what: every name that a plan writes in one place and declares in another, and every id"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.conference import Venue
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.node import Identified, Reference
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.model.tasks import Task
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.directory import MOST_WORDS, directory, joint_names
from confplan.planning.parts import parts, positions

ONCE_IN_ALL = "conference"  # what `each` says of something that stands once for the whole conference

_SLUG = regex(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_SEVERAL = regex(r" ?[,;] ?| (?:và|&) ")
_PERSON = regex(r"(?:ông|bà|anh|chị|đồng chí|đ/c|cô|chú|thầy|mc|nghệ sĩ|em)\s+\S", re.IGNORECASE)
_KINDS: Mapping[Reference, tuple[type[Identified], ...]] = {
    Reference.MEMBER: (Item,),
    Reference.ITEM: (Item,),
    Reference.PREPARED: (Item, Group, Award),
    Reference.TASK: (Task,),
    Reference.AWARD: (Award,),
    Reference.ATTENDEE: (Group,),
}

_BODIES = frozenset({Reference.UNIT, Reference.SPEAKER, Reference.MEMBER})


@frozen
class Mention:
    """A name as it is written, where, and as what it must be declared"""

    at: Path
    written: str
    of: Reference


@lru_cache(maxsize=8)
def mentions(plan: Plan) -> tuple[Mention, ...]:
    """Return every reference of the plan, in the order of its sections."""
    return tuple(_mentions(plan))


def _mentions(plan: Plan) -> Iterator[Mention]:
    for part, slot, value in parts(plan).marked:
        match slot.refers, value:
            case None, _:
                continue
            case Reference() as of, str():
                yield Mention(part.at(slot.key), value, of)
            case Reference() as of, tuple():
                at = part.at(slot.key)
                for place, one in zip(positions(plan, at, len(value)), value, strict=True):
                    yield Mention((*at, place), one, of)


@lru_cache(maxsize=8)
def identified(plan: Plan) -> tuple[Identified, ...]:
    """Return every part that has an id, in the order of the plan's sections; an id used twice stands here twice."""
    return tuple(parts(plan).identified)


@lru_cache(maxsize=64)
def declared(plan: Plan, of: Reference) -> tuple[str, ...]:
    """Return what a reference of that sort may name: ids, and the full names of units, lists, venues or clusters."""
    kinds = _KINDS.get(of, ())
    ids = [part.id or "" for part in identified(plan) if isinstance(part, kinds)] if kinds else []
    return tuple(dict.fromkeys([*_named(plan, of), *ids]))


@lru_cache(maxsize=64)
def _declared_keys(plan: Plan, of: Reference) -> frozenset[str]:
    return frozenset(map(same, declared(plan, of)))


def _named(plan: Plan, of: Reference) -> list[str]:
    match of:
        case Reference.UNIT | Reference.SPEAKER | Reference.MEMBER:
            return list(directory(plan).full)
        case Reference.LIST:
            return [*plan.lists, ONCE_IN_ALL]
        case Reference.VENUE:
            return [*_venue_names(plan)]
        case Reference.ATTENDEE:
            return [entry.cluster for entry in entries(plan) if entry.cluster]
        case _:
            return []


def is_known(plan: Plan, mention: Mention) -> bool:
    """Tell whether what is mentioned is declared."""
    written = mention.written
    is_a_name = mention.of in _BODIES and same(written) in directory(plan).names
    if is_a_name or same(written) in _declared_keys(plan, mention.of):
        return True
    match mention.of:
        case Reference.UNIT | Reference.MEMBER:
            return is_body(plan, written)
        case Reference.SPEAKER:
            return _PERSON.match(written) is not None or all(_speaks(plan, one) for one in (written, *several(written)))
        case Reference.VENUE:
            return any(same(written) == same(spelling) for spelling in _venue_spellings(plan))
        case Reference.ATTENDEE:
            return any(same(written) == same(name) for entry in entries(plan) for name in (entry.name, *entry.also))
        case _:
            return False


def is_body(plan: Plan, written: str) -> bool:
    """Tell whether a name is a unit's, also as a slug, or that of a list or of an entry of one."""
    units = directory(plan)
    if same(written) in units.names or (_SLUG.fullmatch(written) and bare(written) in units.bare_names):
        return True
    return same(written) in _listed_keys(plan)


@lru_cache(maxsize=8)
def _listed_keys(plan: Plan) -> frozenset[str]:
    """The names of the lists and of all their entries, folded"""
    return frozenset(map(same, (*plan.lists, *(name for entry in entries(plan) for name in (entry.name, *entry.also)))))


def aliases(plan: Plan) -> tuple[str, ...]:
    """Return the other names of the units, as they are written."""
    return tuple(name for unit in plan.units or () for name in (*unit.also, unit.abbreviation) if name)


def near_posts(plan: Plan, written: str) -> tuple[str, ...]:
    """Return the post that is meant where only the marks of its body are mistyped: `Bí thư Quân ủy`."""
    words = written.split()[-MOST_WORDS:]
    bodies = {bare(name): name for name in (*aliases(plan), *directory(plan).known())}
    tails = ((words[:start], bare(" ".join(words[start:]))) for start in range(1, len(words)))
    return tuple(" ".join([*head, bodies[tail]]) for head, tail in tails if tail in bodies)[:1]


def is_post(plan: Plan, written: str) -> bool:
    """Tell whether a name is the post of a known unit: `Bí thư Quận ủy`."""
    return directory(plan).post(written) is not None


def several(written: str) -> tuple[str, ...]:
    """Return the names that one text joins (`Văn phòng và Phòng Nội vụ`); one name stands alone."""
    return tuple(part for part in _SEVERAL.split(" ".join(written.split())) if part)


def joins_bodies(plan: Plan, written: str) -> bool:
    """Tell whether a text that is no name itself joins several that are."""
    names = several(written)
    return len(names) > 1 and not is_body(plan, written) and all(is_body(plan, name) for name in names)


def entries(plan: Plan) -> Iterator[Entry]:
    """Yield the entries of all lists."""
    for listed in plan.lists.values():
        yield from listed


def _speaks(plan: Plan, written: str) -> bool:
    return is_body(plan, written) or is_post(plan, written) or same(written) in _own_posts(plan)


@lru_cache(maxsize=8)
def _own_posts(plan: Plan) -> frozenset[str]:
    """The posts of the issuer's own head, who signs or presides (`Hiệu trưởng`), folded"""
    return frozenset(map(same, (*plan.document.signature[:-1], plan.conference.chair or "")))


def _venue_names(plan: Plan) -> Iterator[str]:
    """Yield each venue's name, and those of the entries for which it stands."""
    for venue in _venues(plan):
        yield venue.name or venue.id or ""
        for entry in plan.lists.get(venue.each or "", ()):
            yield from (entry.name, *entry.also)


def _venue_spellings(plan: Plan) -> Iterator[str]:
    """Yield what a venue may be called beside its name: its id, and of one that stands for entries the two names joined."""
    for venue in _venues(plan):
        yield venue.id or venue.name or ""
        for entry in plan.lists.get(venue.each or "", ()):
            for name in (entry.name, *entry.also):
                yield from joint_names(venue.name or "", venue.each or "", name)


def _venues(plan: Plan) -> tuple[Venue, ...]:
    return (*plan.venues, *([plan.conference.venue] if plan.conference.venue else []))
