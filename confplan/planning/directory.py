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

_Keys = tuple[tuple[str, str], ...]


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
    for keys, body in _bodies(plan.units or (), plan.lists):
        for key, plain in keys:
            names.setdefault(key, body)
            known = bare_names.setdefault(plain, body)
            if known is not body and known != body:
                bare_names[plain] = None
    full = dict.fromkeys([body.name for body in names.values()])
    return Directory(names, {plain: body for plain, body in bare_names.items() if body}, tuple(full))


def _bodies(units: tuple[Unit, ...], lists: Mapping[str, tuple[Entry, ...]]) -> Iterator[tuple[_Keys, Body]]:
    """Yield the bodies with the keys of all their spellings: as names are compared, and without marks."""
    for unit in units:
        each = unit.each or ""
        spellings = tuple(filter(None, (unit.name, *unit.also, unit.abbreviation, unit.id)))
        together = (*spellings, *_together(spellings, each))
        yield tuple((same(one), bare(one)) for one in together), Body(unit.name, unit)
        for entry in lists.get(each, ()):
            keys = _joint_keys(spellings, each, (entry.name, *entry.also))
            yield keys, Body(joint_name(unit.name, each, entry.name), unit, entry)


def _together(units: tuple[str, ...], each: str) -> Iterator[str]:
    """Yield what all of them together are called: `Đảng ủy các phường` where each ward has a `Đảng ủy phường`."""
    for unit in units if each else ():
        if unit.casefold().endswith(f" {each}".casefold()):
            yield f"{unit[: -len(each)]}các {each}"


@lru_cache(maxsize=8192)  # a city's plans have the same wards and the same bodies of them
def _joint_keys(units: tuple[str, ...], each: str, entries: tuple[str, ...]) -> _Keys:
    spellings = [one for unit in units for entry in entries for one in joint_names(unit, each, entry)]
    return tuple((same(one), bare(one)) for one in spellings)


def joint_name(unit: str, each: str, entry: str) -> str:
    """Return the name of one entry's unit: `Ủy ban nhân dân phường` of `phường Hiệp Thành` names the ward once."""
    return joint_names(unit, each, entry)[0]


@lru_cache(maxsize=8192)
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
