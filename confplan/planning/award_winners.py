"""Who comes to the stage for an award: collectives first, then the order of the list; who is told to be away stays out"""

from collections.abc import Iterator
from dataclasses import replace

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.preparations import Award
from confplan.planning.person_names import begins_like_a_name
from confplan.profiles.protocol import protocol
from confplan.rosters import Person, Roster


@frozen(kw_only=True)
class Winner:
    """One who is given an award: a person, or a collective, for which somebody comes up (`receiver`, None: not told)

    `remark` is what the list says of somebody who comes instead.
    """

    name: str
    post: str | None = None
    unit: str | None = None
    is_collective: bool = False
    receiver: str | None = None
    remark: str | None = None


@frozen
class Winners:
    """Those of the list of an award in order, those of them who come to the stage, and those who do not"""

    everyone: tuple[Winner, ...] = ()
    called: tuple[Winner, ...] = ()
    away: tuple[Winner, ...] = ()


def winners_of(rosters: tuple[Roster, ...] | None, award: Award) -> Winners:
    """Return the people of the lists that the award names."""
    own = [roster for roster in rosters or () if roster.group == award.path]
    people = [(person, award.recipients is None) for roster in own for person in roster.collectives]
    people = [*((person, False) for roster in own for person in roster.people), *people]
    pairs = [(_winner(award, person, is_body=is_body), is_away(person)) for person, is_body in people]
    pairs.sort(key=lambda pair: not pair[0].is_collective)
    return Winners(
        tuple(one for one, _ in pairs),
        tuple(one for one, is_away in pairs if not is_away),
        tuple(one for one, is_away in pairs if is_away),
    )


def counted(plan: Plan, rosters: tuple[Roster, ...] | None) -> Plan:
    """Return the plan with the numbers of those who are listed and who come, where the lists of awards have come."""
    awards = list(_counted(plan, rosters))
    return replace(plan, awards=tuple(awards)) if any(award.listed for award in awards) else plan


def _counted(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[Award]:
    """Who wins two awards is counted as a guest once: a name of one unit. A gift brings nobody."""
    seen: set[tuple[str, str]] = set()
    for award in plan.awards:
        found = winners_of(rosters, award)
        names = {(same(one.name), same(one.unit or "")) for one in found.called if award.kind != "gift"}
        numbers = len(found.everyone), len(found.called), len(names - seen)
        seen |= names
        listed, called, guests = numbers if found.everyone else (None, None, None)
        yield replace(award, listed=listed, called=called, guests=guests)


def _winner(award: Award, person: Person, *, is_body: bool) -> Winner:
    """A list of collectives names each by itself, or by whom it sends: a name with a post, and the collective beside it."""
    unit = _unit(person)
    remark = person.note if _says(person, protocol().proxies) else None
    if not (is_body or _is_collective(award, person)):
        return Winner(name=person.name, post=person.title, unit=unit, remark=remark)
    if unit and same(unit) != same(person.name) and (person.title or begins_like_a_name(person.name)):
        return Winner(name=unit, post=person.title, is_collective=True, receiver=person.name, remark=remark)
    return Winner(name=person.name, unit=unit if unit != person.name else None, is_collective=True, remark=remark)


def _unit(person: Person) -> str | None:
    parts = dict.fromkeys(filter(None, (person.neighbourhood, person.unit or person.entry)))
    return ", ".join(parts) or None


def _is_collective(award: Award, person: Person) -> bool:
    if award.recipients:
        return award.recipients == "collective"
    words = f"{same(person.name)} "
    is_body = any(words.startswith(f"{same(body)} ") for body in protocol().bodies)
    return is_body and not person.title and not person.birth_year and not begins_like_a_name(person.name)


def is_away(person: Person) -> bool:
    """Tell who is told not to come, and not to send anybody."""
    return _says(person, protocol().absent) and not _says(person, protocol().proxies)


def _says(person: Person, words: tuple[str, ...]) -> bool:
    return any(same(word) in same(person.note or "") for word in words)
