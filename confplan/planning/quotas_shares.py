"""The people of the lists by group and ward: what each ward has sent, whose list has not come, and whose nobody knows"""

from dataclasses import dataclass, field
from functools import lru_cache

from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.places import Place
from confplan.planning.quotas import entries
from confplan.planning.quotas_matching import Entries, neighbourhood_key, title_among
from confplan.rosters import Person, Roster


@frozen(eq=False)
class Share:
    """The people that one ward (None: the group as a whole) sends. It can be counted only when its lists are whole."""

    group: Group
    entry: Entry | None
    people: tuple[Person, ...]
    at: Place
    is_whole: bool

    def titled(self) -> dict[str, list[Person]]:
        """Return the people under each title of the group; those of other titles are in none."""
        titles = tuple(self.group.titles)
        found: dict[str, list[Person]] = {title: [] for title in titles}
        for person in self.people:
            title = title_among(titles, person.title) if person.title else None
            if title:
                found[title].append(person)
        return found

    def neighbourhoods(self) -> dict[str, list[Person]]:
        """Return the people of each neighbourhood; those of none are in none."""
        found: dict[str, list[Person]] = {}
        for person in self.people:
            if person.neighbourhood:
                found.setdefault(neighbourhood_key(person.neighbourhood), []).append(person)
        return found


@frozen(eq=False)
class Stray:
    """A ward, written in a list or said by a file's name, that is not in the plan"""

    at: Place
    written: str
    is_file: bool


@frozen(eq=False)
class Division:
    """All that came for one group. `missing` are the entries of which nothing has come, told only when every file is read."""

    group: Group
    shares: tuple[Share, ...]
    strays: tuple[Stray, ...]
    missing: tuple[Entry, ...]


@lru_cache(maxsize=8)
def divisions(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Division, ...]:
    """Return what came for each group of which lists have come."""
    found = []
    for group in plan.delegates:
        lists = [one for one in rosters or () if one.group == group.path]
        if lists:
            found.append(_divided(group, lists, entries(plan, group)))
    return tuple(found)


@dataclass(slots=True)
class _Heap:
    """What has been gathered for one ward so far"""

    at: Place
    people: list[Person] = field(default_factory=list)
    is_whole: bool = True


def _divided(group: Group, lists: list[Roster], among: tuple[Entry, ...] | None) -> Division:
    if among is None:
        people = tuple(person for roster in lists for person in roster.people)
        whole = Share(group, None, people, lists[0].at, all(roster.is_whole for roster in lists))
        return Division(group, (whole,), (), ())
    heaps: dict[int, _Heap] = {}
    strays: dict[str, Stray] = {}
    index = Entries(among, group.each or "")
    for roster in lists:
        _sort(roster, index, heaps, strays)
    shares = tuple(
        Share(group, entry, tuple(heap.people), heap.at, heap.is_whole)
        for entry in among
        if (heap := heaps.get(id(entry)))
    )
    is_whole = all(roster.is_whole for roster in lists)
    missing = tuple(entry for entry in among if id(entry) not in heaps) if is_whole else ()
    return Division(group, shares, tuple(strays.values()), missing)


def _sort(roster: Roster, index: Entries, heaps: dict[int, _Heap], strays: dict[str, Stray]) -> None:
    """Put the people of one list where they belong: to the ward that their row names, else to that of the file.

    In a list that is of no one ward the unit of a row may be its ward.
    """
    own = index.find(roster.stem)
    if own:
        heap = heaps.setdefault(id(own), _Heap(roster.at))
        heap.is_whole = heap.is_whole and roster.is_whole
    for person in roster.people:
        entry = index.find(person.entry) if person.entry else own or index.find(person.unit or "")
        if entry:
            heap = heaps.get(id(entry)) or heaps.setdefault(id(entry), _Heap(person.at))
            heap.is_whole = heap.is_whole and roster.is_whole
            heap.people.append(person)
        elif person.entry:
            strays.setdefault(person.entry, Stray(person.place("entry"), person.entry, is_file=False))
        else:
            strays.setdefault(roster.file, Stray(roster.at, roster.stem, is_file=True))
    if not own and not roster.people and roster.is_whole:
        strays.setdefault(roster.file, Stray(roster.at, roster.stem, is_file=True))
