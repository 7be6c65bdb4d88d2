"""For whom a name plate stands on a table: who presides and speaks, the leaders, and whoever else a list names"""

from collections.abc import Iterator

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item, Kind
from confplan.model.delegates import Group
from confplan.model.plan import Plan
from confplan.places import Path, Place
from confplan.planning.charged import charged
from confplan.planning.directory import directory
from confplan.planning.honour import WORD, block, level_in
from confplan.planning.invitees import label
from confplan.planning.kinds import kind_of
from confplan.planning.listed_twice import elsewhere
from confplan.planning.people import listed
from confplan.planning.people_written import people_in
from confplan.profiles import Profile
from confplan.profiles.protocol import protocol
from confplan.rosters import Roster

SPEAKING: frozenset[Kind] = frozenset({"opening", "report", "paper", "speech", "response", "awards", "closing"})
MOST_OF_A_POST = 50  # plates of one post: a quota beyond that is no row of tables
_SMALL = tuple(map(same, ("chi bộ", "chi đoàn", "chi hội", "khu phố", "ấp", "thôn", "buôn", "tổ dân phố")))  # of many
CHAIR, SPEAKER = "Chủ trì", "Phát biểu"


@frozen(kw_only=True)
class Seated:
    """Who sits behind a plate: a person, a post whose holder is not named, or a body (`unit` alone)

    `group` is why: the line of delegates, the award, or that the person presides or speaks; `at` is where it stands.
    `is_usual`: one of those for whom plates are made without being asked for. `called` is how the plan speaks of a person.
    """

    group: str
    at: Path | Place
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    is_usual: bool = True
    called: str | None = None

    @property
    def key(self) -> str:
        """Under which the same person, post or body comes twice"""
        return same(self.name or self.post or self.unit or "")


def seated(plan: Plan, rosters: tuple[Roster, ...] | None, profile: Profile) -> tuple[Seated, ...]:
    """Return everybody for whom there can be a plate; who presides or speaks and stands in a list, or in two, has one."""
    named, usual = _named_and_usual(plan, profile)
    again = {person.at for person, (_, is_repeated) in elsewhere(plan, rosters) if is_repeated}
    of_groups = [one for group in plan.delegates for one in _of_group(plan, rosters, group, is_usual=group in usual)]
    return _joined(
        named, [one for one in (*of_groups, *_winners(plan, rosters)) if one.is_usual or one.at not in again]
    )


def usually_seated(plan: Plan, rosters: tuple[Roster, ...] | None, profile: Profile) -> tuple[Seated, ...]:
    """Return of `seated` those for whom plates are made without being asked for."""
    named, usual = _named_and_usual(plan, profile)
    return _joined(named, [one for group in usual for one in _of_group(plan, rosters, group, is_usual=True)])


def _named_and_usual(plan: Plan, profile: Profile) -> tuple[list[Seated], list[Group]]:
    """Return who presides and speaks, and the groups of leaders; where there are neither, those that are of no ward."""
    named = _once(_presiding_and_speaking(plan, profile))
    honoured = [group for group in plan.delegates if is_honoured(plan, group)]
    return named, honoured or ([] if named else [one for one in plan.delegates if not one.each and not one.source])


def _joined(named: list[Seated], others: list[Seated]) -> tuple[Seated, ...]:
    rows = {(one.key, one.is_usual) for one in others if one.name}
    told = {one.key for one in named}
    kept = [one for one in named if (one.key, True) not in rows]
    return (*kept, *(one for one in others if one.name or one.post or one.key not in told))


def is_honoured(plan: Plan, group: Group) -> bool:
    """Tell a group of leaders: its line says so, or one of its bodies leads, or they come from above the hosts.

    Those of each ward sit among the others, and so do the heads of cells and neighbourhoods.
    """
    if group.each or group.titles or group.source:
        return False
    line = f" {' '.join(WORD.findall(same(label(plan, group))))} "
    if any(f" {word} " in line for word in _SMALL):
        return False
    words = (*protocol().before_blocks, *protocol().single_posts)
    return (
        _is_from_above(plan, group)
        or any(f" {same(word)} " in line for word in words)
        or any(block(unit) is not None for unit in group.units)
    )


def _is_from_above(plan: Plan, group: Group) -> bool:
    home = level_in(plan, plan.document.issuer or next(iter(plan.conference.hosts), ""))
    names = group.units or (label(plan, group),)
    levels = [level_in(plan, name) for name in names]
    return home is not None and all(one is not None and one < home for one in levels)


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
    for name, post, unit, called in people_in(plan, written):
        for one in charged(plan, unit) if unit and not name else (unit,):
            yield Seated(group=group, at=at, name=name, post=post, unit=one, called=called)


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
