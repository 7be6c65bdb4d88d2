"""To whom a letter goes: each person where names are known, else each unit, or each post of each ward"""

from collections.abc import Iterator
from dataclasses import dataclass

from confplan.model.delegates import Group
from confplan.model.folding import slug
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.directory import directory, joint_name, members
from confplan.rosters import Person, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """One letter's addressee. Without a name it is for a post (`count` people of it) or for a body (`unit` alone).

    `group` is the line of the delegates' list that invites; `at` its path.
    """

    group: str
    at: Path
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    count: int | None = None


def invitees(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Invitee, ...]:
    """Return the addressees in the order of the delegates' list."""
    return tuple(one for group in plan.delegates for one in _of_group(plan, group, rosters or ()))


def _of_group(plan: Plan, group: Group, rosters: tuple[Roster, ...]) -> Iterator[Invitee]:
    label = group.name or group.text or ""
    listed = [roster for roster in rosters if roster.group == group.path and roster.people]
    arrived = {roster.stem for roster in listed}
    yield from (_person(label, group, person) for roster in listed for person in roster.people)
    if group.titles:
        yield from _posts(plan, group, label, arrived)
    elif not listed:
        yield from _bodies(plan, group, label)


def _person(label: str, group: Group, person: Person) -> Invitee:
    unit = ", ".join(filter(None, (person.neighbourhood, person.unit or person.entry)))
    return Invitee(group=label, at=group.path, name=person.name, post=person.title, unit=unit or None)


def _posts(plan: Plan, group: Group, label: str, arrived: set[str]) -> Iterator[Invitee]:
    """Yield a letter for each post, in each ward whose list has not come."""
    for entry in plan.lists.get(group.each or "", ()):
        if not any(slug(entry.name).endswith(stem) for stem in arrived):
            for title, count in group.titles.items():
                yield Invitee(group=label, at=group.at("titles", title), post=title, unit=entry.name, count=count.value)
    if group.each not in plan.lists and not arrived:
        for title, count in group.titles.items():
            yield Invitee(group=label, at=group.at("titles", title), post=title, count=count.value)


def _bodies(plan: Plan, group: Group, label: str) -> Iterator[Invitee]:
    """Yield a letter for each unit of the group, one for each ward where a unit is one of each; else for the group."""
    names = [name for unit in group.units for name in members(plan, unit)]
    for name in dict.fromkeys(names):
        body = directory(plan).find(name)
        entries = plan.lists.get(body.unit.each or "", ()) if body and body.entry is None else ()
        if entries and body:
            for entry in entries:
                yield Invitee(
                    group=label, at=group.at("units"), unit=joint_name(body.unit.name, body.unit.each or "", entry.name)
                )
        else:
            yield Invitee(group=label, at=group.at("units"), unit=body.name if body else name)
    if not names:
        yield Invitee(group=label, at=group.path, unit=label)
