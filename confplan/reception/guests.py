"""Whom the desk expects: everybody of the sign-in sheets, each once, under a key that stays the same"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from confplan.case import Case
from confplan.folding import alike, slug
from confplan.frozen import frozen
from confplan.places import Path
from confplan.planning.people import Listed, listed
from confplan.planning.register import desks, unit_of
from confplan.planning.seating import seat_of

_Spot = tuple[Path, str, str, str, str]


@frozen(kw_only=True)
class Guest:
    """One person whom a list names, or one post or body whose person is not known yet; no telephone, no year of birth

    `seat` is where they sit, empty where the plan tells no seats or they have none.
    """

    key: str
    name: str
    post: str
    unit: str
    group: str
    ward: str
    seat: str = ""


def guests(case: Case) -> tuple[Guest, ...]:
    """Return the guests of the case in the order of the sheets; who stands in several lists is there once."""
    found = tuple(_keyed(case))
    sitting = _seats(case, found)
    return tuple(replace(one, seat=sitting.get(one.key, "")) for one, _ in found)


def _seats(case: Case, found: Iterable[tuple[Guest, Path]]) -> Mapping[str, str]:
    """Return where the people of the lists sit, by their keys."""
    people = {id(one): one for roster in case.rosters or () for one in (*roster.people, *roster.collectives)}
    own = ((key, seat_of(case, people[person])) for person, key in _keys(case, found).items())
    return {key: seat.said for key, seat in own if seat}


def keys(case: Case) -> Mapping[int, str]:
    """Return the keys of the people of the lists, by their identity (`id`); who stands in several lists has one key."""
    return _keys(case, _keyed(case))


def _keys(case: Case, expected: Iterable[tuple[Guest, Path]]) -> Mapping[int, str]:
    waiting: dict[_Spot, deque[str]] = defaultdict(deque)
    for one, at in expected:
        waiting[at, one.ward, one.name, one.post, one.unit].append(one.key)
    rows = listed(case.plan, case.rosters)
    found: dict[int, str] = {}
    for row in rows:
        own = next((waiting[spot] for spot in _spots(row) if waiting.get(spot)), None)
        if own:
            found[id(row.person)] = own.popleft()
    return found | dict(_again(rows, found))


def _spots(row: Listed) -> Iterator[_Spot]:
    """Yield where the row may stand in the sheets: at its ward's desk, or at that of its group."""
    person = row.person
    for ward in (row.ward, None):
        yield row.roster.group, ward or "", person.name, person.title or "", unit_of(person, ward) or ""


def _again(rows: tuple[Listed, ...], found: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Yield the rows of those who stand in an earlier list already, with the key that they have there."""
    namesakes: dict[str, list[Listed]] = defaultdict(list)
    for row in rows:
        if id(row.person) in found:
            namesakes[alike(row.person.name)].append(row)
    for row in rows:
        if id(row.person) not in found:
            first = next((one for one in namesakes[alike(row.person.name)] if row.is_also(one)), None)
            if first:
                yield id(row.person), found[id(first.person)]


def _expected(case: Case) -> Iterator[tuple[Guest, Path]]:
    for desk in desks(case.plan, case.rosters):
        for section in desk.sections:
            for one in section.signers:
                if not one.is_repeated and (one.name or one.post or one.unit):
                    guest = Guest(
                        key="",
                        name=one.name or "",
                        post=one.post or "",
                        unit=one.unit or "",
                        group=section.label,
                        ward=section.ward or "",
                    )
                    yield guest, section.at


def _keyed(case: Case) -> Iterator[tuple[Guest, Path]]:
    """Yield the guests with keys made of what tells them apart, and the group; the second of two equal ones has a number."""
    seen: dict[str, int] = {}
    for one, at in _expected(case):
        key = "/".join(slug(text) for text in (one.ward, one.group, one.name, one.post, one.unit))
        seen[key] = seen.get(key, 0) + 1
        yield replace(one, key=f"{key}/{seen[key]}" if seen[key] > 1 else key), at
