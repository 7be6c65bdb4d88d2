"""One who needs a seat, and what they are at the conference: who presides, who speaks, who is of the leaders"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.places import Path, Place
from confplan.planning.plates import CHAIR, SPEAKER, Seated, seated
from confplan.planning.precedence import Precedence, of_body, of_person, of_post
from confplan.planning.seating_plan import Role
from confplan.profiles import Profile
from confplan.rosters import Person, Roster


class Known(NamedTuple):
    """What tells who comes"""

    plan: Plan
    rosters: tuple[Roster, ...] | None
    profile: Profile


@frozen(kw_only=True)
class Guest:
    """One who needs a seat. Without a name it is a place of a quota, for `post` or for the `number`th of the party

    `party` is whom they sit with, as a paper calls it: the ward, else the group. `key` is the same as long as the name,
    the post and the party are.
    """

    key: str
    at: Path | Place
    party: str
    group: str
    role: Role = "hall"
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    number: int | None = None
    is_substitute: bool = False
    person: Person | None = None
    body: str | None = None  # of which they are in the order of protocol, where they have no unit of their own

    @property
    def is_known(self) -> bool:
        """Tell a person or the one holder of a post; the places of a quota are for whoever comes."""
        return self.number is None

    @property
    def called(self) -> str:
        """The name, else the post, else the place of the quota"""
        return self.name or self.post or (f"Người thứ {self.number}, {self.party}" if self.number else self.party)


def with_roles(known: Known, found: list[Guest]) -> list[Guest]:
    """Return them with who presides in front and who speaks near an aisle; who of these is in no list has a seat too."""
    places = {id(one): place for place, one in enumerate(found)}
    by_name = {key: places[id(one)] for key, one in by_name_or_post(found).items()}
    for one in seated(known.plan, known.rosters, known.profile):
        if one.group in {CHAIR, SPEAKER} and (one.name or one.post):
            _tell(known.plan, one, found, by_name)
    return found


def _tell(plan: Plan, one: Seated, found: list[Guest], by_name: dict[str, int]) -> None:
    role: Role = "front" if one.group == CHAIR else "speaker"
    place = next((by_name[key] for key in map(same, filter(None, (one.name, one.post))) if key in by_name), None)
    if place is not None:
        if found[place].role == "hall":
            leads = _leads(plan, standing(plan, found[place]))
            found[place] = replace(found[place], role="front" if leads else role)
    else:
        by_name[same(one.name or one.post or "")] = len(found)
        new = Guest(key="", at=one.at, party=one.group, group=one.group, role=role, name=one.name, post=one.post, unit=one.unit)  # fmt: skip
        found.append(replace(new, role="front") if _leads(plan, standing(plan, new)) else new)


def _leads(plan: Plan, one: Precedence) -> bool:
    """Tell who speaks for the hosts' leaders or those above them: they sit in front.

    At the hosts' own level a leading body stands above one that is none, and the Party above the others.
    """
    if one.block is None:
        return False
    host = of_body(plan, plan.document.issuer or next(iter(plan.conference.hosts), ""))
    is_above = one.level is not None and one.level == host.level and (host.block is None or one.block < host.block)
    return one.is_host or not one.is_home or is_above


def by_name_or_post(ones: Sequence[Guest]) -> dict[str, Guest]:
    """Return who is meant by a name, or by a post that one person alone holds; a substitute does not hold it."""
    found: dict[str, Guest] = {}
    holders = Counter(same(one.post) for one in ones if one.post and not one.is_substitute)
    for one in ones:
        if one.name:
            found.setdefault(same(one.name), one)
    for one in ones:
        if one.post and not one.is_substitute and holders[same(one.post)] == 1:
            found.setdefault(same(one.post), one)
            found.setdefault(same(f"{one.post} {one.unit or one.party}"), one)
    return found


def standing(plan: Plan, one: Guest) -> Precedence:
    """Return where somebody stands in the order of protocol."""
    if one.person:
        return of_person(plan, one.person, one.body or one.party)
    if one.post:
        return of_post(plan, one.post, one.unit or one.body)
    found = of_body(plan, one.unit or one.body or one.party)
    return replace(found, block=None) if one.number else found  # a line may name bodies of several blocks
