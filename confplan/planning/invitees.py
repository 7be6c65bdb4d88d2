"""To whom a letter goes: each person where names are known, else each unit, or each post of each ward"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.places import Path
from confplan.planning.award_winners import Winner, winners_of
from confplan.planning.directory import directory, joint_name, members
from confplan.planning.holes import printed
from confplan.planning.quotas_shares import Division, divisions
from confplan.planning.venues import own_place
from confplan.rosters import Person, Roster


@frozen(kw_only=True)
class Invitee:
    """One letter's addressee. Without a name it is for a post (`count` people of it) or for a body (`unit` alone).

    `group` is the line of the delegates' list that invites; `at` its path. `is_group`: the line itself
    is the addressee, and names no body that the plan declares (`Bí thư Đảng ủy xã`, `Nhân dân`).
    `through`: the body or ward that hands the letter over; where nothing names one, as the addressee is called.
    `person` is the row of the list that names them. `place` is where their group gathers, where not at the conference's
    own venue.
    """

    group: str
    at: Path
    through: str
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    count: int | None = None
    is_group: bool = False
    person: Person | None = None
    place: str | None = None


def invitees(plan: Plan, rosters: tuple[Roster, ...] | None) -> tuple[Invitee, ...]:
    """Return the addressees in the order of the delegates' list."""
    came = {division.group.path: division for division in divisions(plan, rosters)}
    groups = (
        (
            own_place(plan, group.venue),
            tuple(_winners(plan, group, rosters)) or _of_group(plan, group, came.get(group.path)),
        )
        for group in plan.delegates
    )
    return tuple(replace(one, place=place) if place else one for place, ones in groups for one in ones)


def label(plan: Plan, group: Group) -> str:
    """Return what a group is called, the holes of its text filled in."""
    sentence = None if group.name else printed(plan, group.at("text"))
    return group.name or (sentence.text if sentence else group.text) or ""


def _of_group(plan: Plan, group: Group, division: Division | None) -> Iterator[Invitee]:
    """Yield the people of the lists that have come, and of what has not come the posts or bodies."""
    shares = {share.entry.name if share.entry else None: share for share in division.shares} if division else {}
    listed = plan.lists.get(group.each or "")
    for name in [entry.name for entry in listed] if listed else [None]:
        if name in shares and shares[name].people:
            yield from (_person(label(plan, group), group, person, name) for person in shares[name].people)
        elif group.titles:
            yield from _posts(label(plan, group), group, name)
    if not group.titles and not any(share.people for share in shares.values()):
        yield from _bodies(plan, group)


def _winners(plan: Plan, group: Group, rosters: tuple[Roster, ...] | None) -> Iterator[Invitee]:
    """Yield those who are called for an award, each once, where the group is of them and their lists have come."""
    called = label(plan, group)
    awards = (award for award in plan.awards if award.kind != "gift") if group.source == "awards" else ()
    seen: set[tuple[str, str]] = set()
    for award in awards:
        for one in winners_of(rosters, award).called:
            key = same(one.name), same(one.unit or "")
            if key not in seen:
                seen.add(key)
                yield _winner(one, award, called)


def _winner(one: Winner, award: Award, called: str) -> Invitee:
    if one.is_collective:
        return Invitee(group=called, at=award.path, through=one.name, unit=one.name)
    return Invitee(group=called, at=award.path, through=one.unit or called, name=one.name, post=one.post, unit=one.unit)


def _person(called: str, group: Group, person: Person, entry: str | None) -> Invitee:
    body = person.unit or entry or person.entry
    unit = ", ".join(filter(None, (person.neighbourhood, body))) or None
    through = body or called
    return Invitee(group=called, at=group.path, through=through, name=person.name, post=person.title, unit=unit, person=person)  # fmt: skip


def _posts(called: str, group: Group, entry: str | None) -> Iterator[Invitee]:
    for title, count in group.titles.items():
        at = group.at("titles", title)
        yield Invitee(group=called, at=at, through=entry or called, post=title, unit=entry, count=count.value)


def _bodies(plan: Plan, group: Group) -> Iterator[Invitee]:
    """Yield a letter for each unit of the group, one for each ward where a unit is one of each.

    Without units it goes to each entry of the group's list, else to the group. Nobody writes to themselves:
    of the body that invites, where no other is named beside it, it is the group that is addressed.
    """
    called = label(plan, group)
    names = dict.fromkeys(name for unit in group.units for name in members(plan, unit))
    for name in names:
        body = directory(plan).find(name)
        entries = plan.lists.get(body.unit.each or "", ()) if body and body.entry is None else ()
        joint = [joint_name(body.unit.name, body.unit.each or "", entry.name) for entry in entries] if body else []
        own = same(_full(plan, name)) == same(_full(plan, plan.document.issuer or ""))
        alone = own and len(names) == 1
        for unit in joint or [called if alone else _full(plan, name)]:
            yield Invitee(group=called, at=group.at("units"), through=unit, unit=unit, is_group=alone and not joint)
    if not names:
        entries = plan.lists.get(group.each or "", ())
        is_group = not entries and directory(plan).find(called) is None
        for unit in [entry.name for entry in entries] or [called]:
            yield Invitee(group=called, at=group.path, through=unit, unit=unit, is_group=is_group)


def _full(plan: Plan, name: str) -> str:
    body = directory(plan).find(name)
    return body.name if body else name
