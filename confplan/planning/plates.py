"""For whom a name plate stands on a table: who presides and speaks, the leaders, and whoever else a list names"""

from collections.abc import Iterator
from typing import NamedTuple

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path, Place
from confplan.planning.charged import charged
from confplan.planning.directory import directory
from confplan.planning.honour import WORD, block
from confplan.planning.invitees import label
from confplan.planning.kinds import kind_of
from confplan.planning.listed_twice import elsewhere
from confplan.planning.people import listed
from confplan.planning.person_names import begins_like_a_name, name_in
from confplan.planning.post_holders import holder
from confplan.planning.references import is_body
from confplan.planning.signing import is_post_line
from confplan.profiles import Profile
from confplan.profiles.protocol import protocol
from confplan.rosters import Roster

SPEAKING: frozenset[Kind] = frozenset({"opening", "report", "paper", "speech", "response", "awards", "closing"})
MOST_OF_A_POST = 50  # plates of one post: a quota beyond that is no row of tables
CHAIR, SPEAKER = "Chủ trì", "Phát biểu"
_COMMA, _DASH = regex(r"\s*[,;]\s*"), regex(r"\s+[-–—]\s+")


class Person(NamedTuple):
    """Who is named in a text: by name, by post, by both, or a body"""

    name: str | None = None
    post: str | None = None
    unit: str | None = None


@frozen(kw_only=True)
class Seated:
    """Who sits behind a plate: a person, a post whose holder is not named, or a body (`unit` alone)

    `group` is why: the line of delegates, the award, or that the person presides or speaks; `at` is where it stands.
    `is_usual`: one of those for whom plates are made without being asked for.
    """

    group: str
    at: Path | Place
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    is_usual: bool = True

    @property
    def key(self) -> str:
        """Under which the same person, post or body comes twice"""
        return same(self.name or self.post or self.unit or "")


def seated(plan: Plan, rosters: tuple[Roster, ...] | None, profile: Profile) -> tuple[Seated, ...]:
    """Return everybody for whom there can be a plate; who presides or speaks and stands in a list, or in two, has one.

    Where the plan names nobody who presides, speaks or leads, the groups that are of no ward are the usual ones.
    """
    named = _once(_presiding_and_speaking(plan, profile))
    honoured = [group for group in plan.delegates if is_honoured(plan, group)]
    usual = honoured or ([] if named else [group for group in plan.delegates if not group.each and not group.source])
    again = {person.at for person, (_, is_repeated) in elsewhere(plan, rosters) if is_repeated}
    of_groups = [one for group in plan.delegates for one in _of_group(plan, rosters, group, is_usual=group in usual)]
    others = [one for one in (*of_groups, *_winners(plan, rosters)) if one.is_usual or one.at not in again]
    rows = {(one.key, one.is_usual) for one in others if one.name}
    told = {one.key for one in named}
    kept = [one for one in named if (one.key, True) not in rows]
    return (*kept, *(one for one in others if one.name or one.post or one.key not in told))


def is_honoured(plan: Plan, group: Group) -> bool:
    """Tell a group of leaders: its line says so, or one of its bodies leads; those of each ward sit among the others."""
    if group.each or group.titles or group.source:
        return False
    line = f" {' '.join(WORD.findall(same(label(plan, group))))} "
    words = (*protocol().before_blocks, *protocol().single_posts)
    return any(f" {same(word)} " in line for word in words) or any(block(unit) is not None for unit in group.units)


def people_in(plan: Plan, written: str) -> tuple[Person, ...]:
    """Return the persons, posts or bodies that a text names: `Ông Lê An - Chủ tịch quận` is one person with a post.

    What follows a post behind a comma and is nobody himself belongs to it.
    """
    found: list[Person] = []
    for part in _parts(plan, written):
        name, is_addressed = name_in(part)
        is_unit, is_post = is_body(plan, part), is_post_line(name)
        before = found[-1] if found else Person(unit=part)
        if not is_unit and not is_post and (is_addressed or begins_like_a_name(name)):
            found.append(Person(name))
        elif is_post and not is_unit and (before.post or not before.name):
            found.append(Person(holder(plan, name), name))
        elif before.unit is None:
            post = None if is_unit else ", ".join(filter(None, (before.post, name)))
            found[-1] = before._replace(unit=part) if is_unit else before._replace(post=post)
        else:
            found.append(Person(unit=part))
    return tuple(found)


def _parts(plan: Plan, written: str) -> list[str]:
    """Return what a text joins; a dash parts a name from its post, and is part of a body's name (`Văn hóa - Xã hội`)."""
    if is_body(plan, written):
        return [written]
    named = [part for part in _COMMA.split(written) if part]
    return [part for one in named for part in (_DASH.split(one) if _is_person(one) else [one])]


def _is_person(written: str) -> bool:
    name, is_addressed = name_in(written)
    return is_addressed or begins_like_a_name(name) or is_post_line(name)


def _presiding_and_speaking(plan: Plan, profile: Profile) -> Iterator[Seated]:
    chair = plan.conference.chair
    if chair:
        yield from _told(plan, chair, CHAIR, plan.conference.at("chair"))
    yield from _speaking(plan, plan.agenda, None, profile)


def _speaking(plan: Plan, items: tuple[Item, ...], parent: Kind | None, profile: Profile) -> Iterator[Seated]:
    for item in items:
        kind = kind_of(item, parent, profile)
        if item.by and kind in SPEAKING and not item.items:
            yield from _told(plan, item.by, SPEAKER, item.at("by"))
        yield from _speaking(plan, item.items, kind, profile)


def _told(plan: Plan, written: str, group: str, at: Path) -> Iterator[Seated]:
    for name, post, unit in people_in(plan, written):
        for one in charged(plan, unit) if unit and not name else (unit,):
            yield Seated(group=group, at=at, name=name, post=post, unit=one)


def _of_group(plan: Plan, rosters: tuple[Roster, ...] | None, group: Group, *, is_usual: bool) -> Iterator[Seated]:
    """Yield the people of the group's lists, else its posts, or its bodies, or the group as its line calls it."""
    title = label(plan, group)
    people = [one for one in listed(plan, rosters) if one.roster.group == group.path]
    for row in people:
        one = row.person
        unit = ", ".join(filter(None, (one.neighbourhood, one.unit or row.ward)))
        yield Seated(group=title, at=one.at, name=one.name, post=one.title, unit=unit or None, is_usual=is_usual)
    wards = [entry.name for entry in plan.lists.get(group.each or "", ())]
    came = {row.ward for row in people}
    waiting: list[str | None] = [one for one in wards if one not in came]
    for post, count in group.titles.items():
        for ward in waiting or ([] if people else [None]):
            copies = range(min(count.value, MOST_OF_A_POST))
            at = group.at("titles", post)
            yield from (Seated(group=title, at=at, post=post, unit=ward, is_usual=is_usual) for _ in copies)
    if not people and not group.titles and group.source is None:
        bodies = dict.fromkeys(name for unit in group.units for name in charged(plan, unit))
        for body in bodies or wards or [title]:
            yield Seated(group=title, at=group.path, unit=_full(plan, body), is_usual=is_usual)


def _winners(plan: Plan, rosters: tuple[Roster, ...] | None) -> Iterator[Seated]:
    awards = {award.path: award.name for award in plan.awards}
    for row in listed(plan, rosters):
        if row.roster.group in awards:
            one, title = row.person, awards[row.roster.group]
            yield Seated(group=title, at=one.at, name=one.name, post=one.title, unit=one.unit, is_usual=False)


def _once(several: Iterator[Seated]) -> list[Seated]:
    found: dict[str, Seated] = {}
    for one in several:
        found.setdefault(one.key, one)
    return list(found.values())


def _full(plan: Plan, name: str) -> str:
    body = directory(plan).find(name)
    return body.name if body else name
