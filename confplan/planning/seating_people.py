"""Who needs a seat: the people of the lists, each once, and where no list has come the places of each quota"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from confplan.folding import same
from confplan.model.agenda import walk
from confplan.model.delegates import Group
from confplan.model.directory import Entry
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.planning.award_waves import given_in, winner_count
from confplan.planning.award_winners import winners_of
from confplan.planning.giving import from_high_to_low
from confplan.planning.invitees import label
from confplan.planning.listed_twice import elsewhere
from confplan.planning.people import Listed, listed
from confplan.planning.plates import CHAIR, SPEAKER, is_honoured
from confplan.planning.precedence import in_order
from confplan.planning.quotas import entries, quota
from confplan.planning.seating_guests import Guest, Known, standing, with_roles
from confplan.planning.seating_plan import Role
from confplan.profiles.protocol import protocol
from confplan.rosters import Person

MOST = 5000  # places of one quota: beyond that it is a slip
INSTEAD = ("đi thay", "dự thay", "thay mặt", "thay")
WINNERS = "Được khen thưởng"


def guests(known: Known) -> tuple[Guest, ...]:
    """Return everybody: those of the front in the order of protocol, then winners as they are called, then the others.

    The places of leaders of whom nothing but a number is known come behind those who are known.
    """
    plan = known.plan
    found = [*_winners(known), *(one for group in plan.delegates for one in _of_group(known, group))]
    found = with_roles(known, found)
    front = sorted((one for one in found if one.role == "front"), key=lambda one: one.party not in {CHAIR, SPEAKER})
    ranked = [one for one in front if one.is_known and not one.is_substitute]
    substitutes = [one for one in front if one.is_substitute]
    awaited = in_order([one for one in front if not one.is_known], lambda one: standing(plan, one))
    ordered = [*in_order(ranked, lambda one: standing(plan, one)), *substitutes, *awaited]
    return tuple(_numbered([*ordered, *(one for one in found if one.role != "front")]))


def uncounted(known: Known) -> tuple[Group, ...]:
    """Return the groups for which no seat can be kept, since nobody has counted them and no list has come."""
    came = {one.roster.group for one in listed(known.plan, known.rosters)}
    groups = (group for group in known.plan.delegates if group.source is None and group.path not in came)
    return tuple(group for group in groups if _quotas(known.plan, group) is None)


def _winners(known: Known) -> Iterator[Guest]:
    """Yield the winners as they are called: the awards of the agenda in its order, else from high to low; gifts have no seats."""
    plan = known.plan
    given = [award for item in walk(plan.agenda) for award in given_in(item, plan)]
    awards = dict.fromkeys(award.path for award in (*given, *from_high_to_low(plan.awards)) if award.kind != "gift")
    by_path = {award.path: award for award in plan.awards}
    party = next((label(plan, group) for group in plan.delegates if group.source == "awards"), WINNERS)
    seen: set[tuple[str, str]] = set()
    for path in awards:
        yield from _of_award(known, by_path[path], party, seen)


def _of_award(known: Known, award: Award, party: str, seen: set[tuple[str, str]]) -> Iterator[Guest]:
    found = winners_of(known.rosters, award)
    for one in found.called:
        name = one.receiver or one.name
        key = same(name), same(one.unit or "")
        if key not in seen:
            seen.add(key)
            yield Guest(
                key="", at=award.path, party=party, group=award.name, role="winner",
                name=name, post=one.post, unit=one.name if one.receiver else one.unit,
            )  # fmt: skip
    if not found.everyone:
        for number in range(1, min(winner_count(award) or 0, MOST) + 1):
            yield Guest(key="", at=award.path, party=party, group=award.name, role="winner", unit=award.name, number=number)  # fmt: skip


def _of_group(known: Known, group: Group) -> Iterator[Guest]:
    """Yield the people of the group's lists, and of what has not come the places of the quota; winners sit as such."""
    plan = known.plan
    called = label(plan, group)
    role: Role = "front" if is_honoured(plan, group) else "hall"
    awarded = {award.name for award in plan.awards if award.kind != "gift"}
    elsewhere_ = _elsewhere(known)
    rows = [one for one in listed(plan, known.rosters) if one.roster.group == group.path]
    for row in rows:
        also, is_repeated = elsewhere_.get(id(row.person), ((), False))
        if not is_repeated and not awarded & {*also} and not _says(row.person, protocol().absent):
            yield _listed(row, called, role, _body(group))
    came = {row.ward for row in rows}
    if group.source is None and (not rows or group.each):
        for entry in entries(plan, group) or (None,):
            if entry is None or entry.name not in came:
                yield from _places(plan, group, entry, called, role)


def _listed(row: Listed, called: str, role: Role, body: str | None) -> Guest:
    one = row.person
    return Guest(
        key="",
        at=one.at,
        party=row.ward or called,
        group=called,
        role=role,
        name=one.name,
        post=one.title,
        unit=", ".join(filter(None, (one.neighbourhood, one.unit or row.ward))) or None,
        is_substitute=_says(one, INSTEAD),
        person=one,
        body=row.ward or body,
    )


def _body(group: Group) -> str | None:
    return group.units[0] if group.units else None


def _places(plan: Plan, group: Group, entry: Entry | None, called: str, role: Role) -> Iterator[Guest]:
    party, unit = (entry.name, entry.name) if entry else (called, None)
    for title, count in group.titles.items():
        for number in range(1, min(count.value, MOST) + 1):
            yield Guest(key="", at=group.at("titles", title), party=party, group=called, role=role, post=title, unit=unit, number=number)  # fmt: skip
    if not group.titles:
        for number in range(1, min(quota(plan, group, entry) or 0, MOST) + 1):
            yield Guest(key="", at=group.path, party=party, group=called, role=role, unit=unit, number=number, body=_body(group))  # fmt: skip


def _quotas(plan: Plan, group: Group) -> int | None:
    each = [quota(plan, group, entry) for entry in entries(plan, group) or (None,)]
    return None if None in each else sum(one or 0 for one in each)


def _elsewhere(known: Known) -> Mapping[int, tuple[tuple[str, ...], bool]]:
    return {id(person): told for person, told in elsewhere(known.plan, known.rosters)}


def _says(person: Person, words: tuple[str, ...]) -> bool:
    note = f" {same(person.note or '')} "
    return any(f" {same(word)} " in note for word in words)


def _numbered(ones: list[Guest]) -> Iterator[Guest]:
    """Give each a key; who is called alike in one party is told apart by the order."""
    seen: dict[str, int] = {}
    for one in ones:
        key = "|".join(same(part or "") for part in (one.name, one.post, one.unit, one.party))
        seen[key] = seen.get(key, 0) + 1
        yield replace(one, key=key if seen[key] == 1 else f"{key}|{seen[key]}")
