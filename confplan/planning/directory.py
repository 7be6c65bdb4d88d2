"""Whose name is this: units under all their names, one for each entry of a list where a unit is written once for all"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from confplan.folding import bare, same
from confplan.frozen import frozen
from confplan.model.agenda import walk
from confplan.model.directory import Entry, Unit
from confplan.model.plan import Plan

_PLACES = "phường, xã, thị trấn, đặc khu, quận, huyện, thị xã, thành phố, tỉnh, khu phố, ấp, thôn, tổ dân phố"
PLACES = frozenset(map(same, _PLACES.split(", ")))
COMMUNES = ("phường", "xã", "thị trấn", "đặc khu")
_COMMUNES = frozenset(map(same, COMMUNES))
MOST_WORDS = 40  # of a post's name that are looked at: each tail of it is compared with every unit


class Body(NamedTuple):
    """A body that the plan declares: a unit, and the entry whose unit it is (`Ủy ban nhân dân phường Hiệp Thành`)

    `name` is the full name; an entry of None with `unit.each` means all of them together (`Ủy ban nhân dân phường`).
    """

    name: str
    unit: Unit
    entry: Entry | None = None


@frozen
class Directory:
    """Every name and alias by its folded spelling; `bare_names` without marks, only where one body alone is meant

    `full` are the full names, as they are written.
    """

    names: dict[str, Body]
    bare_names: dict[str, Body]
    full: tuple[str, ...]

    def find(self, name: str) -> Body | None:
        """Return the body of that name, alias or id."""
        return self.names.get(same(name)) or self.bare_names.get(bare(name))

    def post(self, name: str) -> Body | None:
        """Return the body that a post belongs to: `Bí thư Quận ủy` is a post of `Quận ủy`."""
        words = name.split()[-MOST_WORDS:]
        tails = (" ".join(words[start:]) for start in range(1, len(words)))
        return next((body for tail in tails if (body := self.names.get(same(tail)))), None)

    def known(self) -> list[str]:
        """Return all full names, as they are written."""
        return list(self.full)


@lru_cache(maxsize=8)
def directory(plan: Plan) -> Directory:
    """Return the plan's units under all their names; empty where the plan has no section `units`."""
    names: dict[str, Body] = {}
    bare_names: dict[str, Body | None] = {}
    for spelling, body in _spellings(plan.units or (), plan.lists):
        names.setdefault(same(spelling), body)
        plain = bare(spelling)
        known = bare_names.setdefault(plain, body)
        if known is not body and known != body:
            bare_names[plain] = None
    full = dict.fromkeys([body.name for body in names.values()])
    return Directory(names, {plain: body for plain, body in bare_names.items() if body}, tuple(full))


def _spellings(units: tuple[Unit, ...], lists: Mapping[str, tuple[Entry, ...]]) -> Iterator[tuple[str, Body]]:
    for unit in units:
        for spelling in _all_names(unit):
            yield spelling, Body(unit.name, unit)
        for entry in lists.get(unit.each or "", ()):
            body = Body(joint_name(unit.name, unit.each or "", entry.name), unit, entry)
            for spelling in _all_names(unit):
                for name in (entry.name, *entry.also):
                    yield from ((one, body) for one in joint_names(spelling, unit.each or "", name))


def _all_names(unit: Unit) -> Iterator[str]:
    yield unit.name
    yield from unit.also
    if unit.abbreviation:
        yield unit.abbreviation
    if unit.id:
        yield unit.id


def joint_name(unit: str, each: str, entry: str) -> str:
    """Return the name of one entry's unit: `Ủy ban nhân dân phường` of `phường Hiệp Thành` names the ward once."""
    return joint_names(unit, each, entry)[0]


@lru_cache(maxsize=8192)  # a city's plans have the same wards and the same bodies of them
def joint_names(unit: str, each: str, entry: str) -> tuple[str, ...]:
    """Return the name of one entry's unit, then the way in which it is also written.

    Where the list has only the proper names (`Hiệp Thành`), the word for what they are belongs to the unit's name.
    """
    kind = _kind(entry)
    kinds = COMMUNES if same(kind) in _COMMUNES else (kind,)
    ending = f" {same(unit)}"
    word = next((word for word in (each, *kinds) if word and ending.endswith(f" {same(word)}")), "")
    without = f"{unit[: len(unit) - len(word)].rstrip()} {entry}".strip()
    if same(each) not in PLACES or kind:
        return (without,)
    return (f"{unit} {entry}", without) if word else (without, f"{unit} {each} {entry}")


@lru_cache(maxsize=1024)
def _kind(entry: str) -> str:
    """Return the word in front that says what a place is: `xã` of `xã Năm Căn`."""
    words = entry.split()
    return next((kind for length in (3, 2, 1) if same(kind := " ".join(words[:length])) in PLACES), "")


def members(plan: Plan, name: str, seen: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the units that a name stands for: those of a set, the speakers of an agenda item, or the name itself."""
    body = directory(plan).find(name)
    if body is None or not body.unit.members or body.unit.name in seen:
        return (name,)
    inside = seen | {body.unit.name}
    items = {item.id: item for item in walk(plan.agenda) if item.id}
    found: list[str] = []
    for member in body.unit.members:
        if same(member) in items:
            found += [child.by for child in walk((items[same(member)],)) if child.by]
        else:
            found += members(plan, member, inside)
    return tuple(dict.fromkeys(found))
