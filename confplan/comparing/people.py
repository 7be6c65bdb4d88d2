"""Who is new on the lists of people, who is gone, and for whom something else is written now"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from confplan.case import Case
from confplan.comparing.labels import label
from confplan.comparing.pairing import Candidate, pairs
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.places import Path
from confplan.planning.quotas import entries
from confplan.planning.quotas_matching import Entries
from confplan.rosters import Person, Roster

_TOLD = ("title", "neighbourhood", "unit", "note")
_PRIVATE = ("phone", "birth_year")


@frozen
class Corrected:
    """A person of whom something else is written: the fields with both values; of what is private only that it changed"""

    name: str
    fields: tuple[tuple[str, str, str], ...]
    private: tuple[str, ...] = ()


@frozen(kw_only=True)
class Sent:
    """What changed in the list of one ward, or in that of a group as a whole (`entry` is empty)"""

    group: str
    entry: str
    old_count: int
    new_count: int
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    corrected: tuple[Corrected, ...] = ()


_Lists = Mapping[tuple[Path, str], list[Person]]


def people(old: Case, new: Case, forth: Mapping[Path, Path]) -> tuple[Sent, ...]:
    """Return the lists that differ, by group and ward; `forth` leads from the groups of the old plan to the new."""
    left, right = _lists(old, forth), _lists(new, {})
    names = {forth.get(group.path, group.path): label(old.plan, group) for group in old.plan.delegates}
    names |= {group.path: label(new.plan, group) for group in new.plan.delegates}
    keys = dict.fromkeys((*right, *left))
    sent = (_sent(left.get(key, []), right.get(key, []), names.get(key[0], ""), key[1]) for key in keys)
    return tuple(one for one in sent if one.added or one.removed or one.corrected)


def unread(case: Case) -> Iterator[str]:
    """Yield the lists of which not every row could be read: who stands there cannot be compared."""
    yield from (roster.file for roster in case.rosters or () if not roster.is_whole)


def _lists(case: Case, forth: Mapping[Path, Path]) -> _Lists:
    groups = {group.path: group for group in case.plan.delegates}
    found: dict[tuple[Path, str], list[Person]] = defaultdict(list)
    for roster in case.rosters or ():
        for person in roster.people:
            entry = _entry(case, groups[roster.group], roster, person)
            found[forth.get(roster.group, roster.group), entry].append(person)
    return found


def _entry(case: Case, group: Group, roster: Roster, person: Person) -> str:
    """Return the ward that sends a person: the one that the row names, else that of the file."""
    among = entries(case.plan, group)
    if among is None:
        return person.entry or ""
    found = Entries(among, group.each or "").find(person.entry or roster.stem)
    return found.name if found else person.entry or roster.stem


def _sent(old: list[Person], new: list[Person], group: str, entry: str) -> Sent:
    found = pairs(_candidates(old), _candidates(new), by_likeness=False)  # names of different people are alike
    stayed = {id(one.thing) for pair in found for one in pair}
    return Sent(
        group=group,
        entry=entry,
        old_count=len(old),
        new_count=len(new),
        added=tuple(person.name for person in new if id(person) not in stayed),
        removed=tuple(person.name for person in old if id(person) not in stayed),
        corrected=tuple(one for was, now in found if (one := _corrected(was.thing, now.thing))),
    )


def _candidates(people: list[Person]) -> list[Candidate[Person]]:
    """Two people of one name are told apart by title and neighbourhood."""
    return [
        Candidate(person, person.name, kin=person.title or "", above=person.neighbourhood or "", place=place)
        for place, person in enumerate(people)
    ]


def _corrected(old: Person, new: Person) -> Corrected | None:
    both = [(field, getattr(old, field) or "", getattr(new, field) or "") for field in _TOLD]
    fields = tuple(one for one in both if one[1] != one[2])
    private = tuple(field for field in _PRIVATE if getattr(old, field) != getattr(new, field))
    return Corrected(new.name, fields, private) if fields or private else None
